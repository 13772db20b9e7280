import{Tn as e,mt as t,tr as n}from"./shared-s-2Rmk8o.js";var r=t(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=n({queryKey:[`sign-in options`],queryFn:async({signal:t})=>(await e(r,{},t)).signInOptions,staleTime:1/0});export{i as t};