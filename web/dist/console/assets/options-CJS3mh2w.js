import{et as e,ln as t,zn as n}from"./shared-DW6cRs_-.js";var r=e(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=n({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await t(r,{},e)).signInOptions,staleTime:1/0});export{i as t};