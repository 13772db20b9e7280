import{$n as e,Cn as t,mt as n}from"./shared-UuQ2XMhQ.js";var r=n(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=e({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await t(r,{},e)).signInOptions,staleTime:1/0});export{i as t};