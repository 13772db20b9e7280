import{Or as e,Pt as t,nr as n}from"./shared-ChMYcWzu.js";var r=t(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=e({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await n(r,{},e)).signInOptions,staleTime:1/0});export{i as t};