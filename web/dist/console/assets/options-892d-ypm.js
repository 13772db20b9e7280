import{In as e,Z as t,on as n}from"./shared-CW23X47o.js";var r=t(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=e({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await n(r,{},e)).signInOptions,staleTime:1/0});export{i as t};