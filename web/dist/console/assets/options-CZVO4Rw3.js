import{bt as e,jn as t,sr as n}from"./shared-CGAm6xMp.js";var r=e(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=n({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await t(r,{},e)).signInOptions,staleTime:1/0});export{i as t};