import{Jn as e,lt as t,vn as n}from"./shared-BW3-SWQR.js";var r=t(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`),i=e=>e.replace(/^[\s/]+|[\s/]+$/g,``),a=t=>e({queryKey:[`accounts`,t,`groups`],staleTime:6e4,queryFn:async({signal:e})=>(await n(r,{organization:t},e)).organization?.accountGroups??[]});export{a as n,i as t};