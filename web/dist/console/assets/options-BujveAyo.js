import{Mt as e,Xn as t,xr as n}from"./shared--p9W1mYO.js";var r=e(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=n({queryKey:[`sign-in options`],queryFn:async({signal:e})=>(await t(r,{},e)).signInOptions,staleTime:1/0});export{i as t};