import{Bt as e,Pr as t,cr as n}from"./shared-BMG5Wjkr.js";var r=e(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`),i=e=>e.replace(/^[\s/]+|[\s/]+$/g,``),a=e=>t({queryKey:[`accounts`,e,`groups`],staleTime:6e4,queryFn:async({signal:t})=>(await n(r,{organization:e},t)).organization?.accountGroups??[]});export{a as n,i as t};