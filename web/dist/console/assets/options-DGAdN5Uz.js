import{Mt as e,Tr as t,Yn as n}from"./shared-DlD7qw7y.js";var r=e(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=t({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await n(r,{},e)).signInOptions,staleTime:1/0});export{i as t};