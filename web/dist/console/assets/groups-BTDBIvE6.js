import{$n as e,Cn as t,mt as n}from"./shared-UuQ2XMhQ.js";var r=n(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`),i=e=>e.replace(/^[\s/]+|[\s/]+$/g,``),a=n=>e({queryKey:[`accounts`,n,`groups`],staleTime:6e4,queryFn:async({signal:e})=>(await t(r,{organization:n},e)).organization?.accountGroups??[]});export{a as n,i as t};