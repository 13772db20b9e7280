import{Yn as e,br as t,kt as n}from"./shared-CKMY765X.js";var r=n(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`),i=e=>e.replace(/^[\s/]+|[\s/]+$/g,``),a=n=>t({queryKey:[`accounts`,n,`groups`],staleTime:6e4,queryFn:async({signal:t})=>(await e(r,{organization:n},t)).organization?.accountGroups??[]});export{a as n,i as t};