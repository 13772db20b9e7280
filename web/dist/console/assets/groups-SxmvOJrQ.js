import{Or as e,Pt as t,nr as n}from"./shared-ChMYcWzu.js";var r=t(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`),i=e=>e.replace(/^[\s/]+|[\s/]+$/g,``),a=t=>e({queryKey:[`accounts`,t,`groups`],staleTime:6e4,queryFn:async({signal:e})=>(await n(r,{organization:t},e)).organization?.accountGroups??[]});export{a as n,i as t};