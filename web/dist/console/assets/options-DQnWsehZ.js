import{Jn as e,kt as t,yr as n}from"./shared-dV92iypV.js";var r=t(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=n({queryKey:[`sign-in options`],queryFn:async({signal:t})=>(await e(r,{},t)).signInOptions,staleTime:1/0});export{i as t};