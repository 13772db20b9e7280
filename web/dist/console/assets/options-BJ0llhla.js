import{Bt as e,Pr as t,cr as n}from"./shared-BMG5Wjkr.js";var r=e(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=t({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await n(r,{},e)).signInOptions,staleTime:1/0});export{i as t};