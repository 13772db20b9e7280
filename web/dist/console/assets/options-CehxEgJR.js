import{Yn as e,br as t,kt as n}from"./shared-CKMY765X.js";var r=n(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`),i=t({queryKey:[`sign-in options`],queryFn:async({signal:t})=>(await e(r,{},t)).signInOptions,staleTime:1/0});export{i as t};