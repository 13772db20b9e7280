import{Ln as e,Q as t,sn as n}from"./shared-lWi1qdW7.js";var r=t(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=e({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await n(r,{},e)).signInOptions,staleTime:1/0});export{i as t};