import{Gn as e,Tt as t,_r as n}from"./shared-gf8fsLx0.js";var r=t(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`),i=e=>e.replace(/^[\s/]+|[\s/]+$/g,``),a=t=>n({queryKey:[`accounts`,t,`groups`],staleTime:6e4,queryFn:async({signal:n})=>(await e(r,{organization:t},n)).organization?.accountGroups??[]});export{a as n,i as t};