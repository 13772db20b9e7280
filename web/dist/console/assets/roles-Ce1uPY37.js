import{Yn as e,br as t,kt as n}from"./shared-CKMY765X.js";var r=n(`
  query RoleNames($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }
    }
  }
`),i=n=>t({queryKey:[`roles`,n,`names`],staleTime:6e4,queryFn:async({signal:t})=>{let i=[];for(let a=null;;){let o=(await e(r,{organization:n,after:a},t)).organization?.roles;if(i.push(...o?.edges.map(e=>e.node)??[]),!o?.pageInfo.hasNextPage)return i;a=o.pageInfo.endCursor}}});export{i as t};