import{Gn as e,Tt as t,_r as n}from"./shared-gf8fsLx0.js";var r=t(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=n({queryKey:[`sign-in options`],queryFn:async({signal:t})=>(await e(r,{},t)).signInOptions,staleTime:1/0});export{i as t};