import{En as e,ht as t,nr as n}from"./shared-DMs66Cv8.js";var r=t(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=n({queryKey:[`sign-in options`],queryFn:async({signal:t})=>(await e(r,{},t)).signInOptions,staleTime:1/0});export{i as t};