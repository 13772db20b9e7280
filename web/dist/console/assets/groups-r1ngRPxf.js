import{Mt as e,Xn as t,xr as n}from"./shared--p9W1mYO.js";var r=e(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`),i=e=>e.replace(/^[\s/]+|[\s/]+$/g,``),a=e=>n({queryKey:[`accounts`,e,`groups`],staleTime:6e4,queryFn:async({signal:n})=>(await t(r,{organization:e},n)).organization?.accountGroups??[]});export{a as n,i as t};