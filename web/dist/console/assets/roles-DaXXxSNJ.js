import{Jn as e,kt as t,yr as n}from"./shared-dV92iypV.js";var r=t(`
  query RoleNames($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }
    }
  }
`),i=t=>n({queryKey:[`roles`,t,`names`],staleTime:6e4,queryFn:async({signal:n})=>{let i=[];for(let a=null;;){let o=(await e(r,{organization:t,after:a},n)).organization?.roles;if(i.push(...o?.edges.map(e=>e.node)??[]),!o?.pageInfo.hasNextPage)return i;a=o.pageInfo.endCursor}}});export{i as t};