import{bt as e,jn as t,sr as n}from"./shared-CGAm6xMp.js";import{u as r}from"./index-VzubqWnq.js";var i=e=>({q:e.q,status:e.status,role:e.role,module:e.module,capability:e.capability,absent:e.absent,legacy:e.legacy}),a=(e,t)=>({search:e.q,status:e.status,roleId:t,module:e.module,capability:e.capability,legacy:e.legacy?!0:void 0,neverLoggedIn:e.absent===`never`||void 0,notSignedInSince:e.absent&&e.absent!==`never`?r(Number(e.absent),new Date):void 0}),o=e(`
  query RoleNames($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }
    }
  }
`),s=e=>n({queryKey:[`roles`,e,`names`],staleTime:6e4,queryFn:async({signal:n})=>{let r=[];for(let i=null;;){let a=(await t(o,{organization:e,after:i},n)).organization?.roles;if(r.push(...a?.edges.map(e=>e.node)??[]),!a?.pageInfo.hasNextPage)return r;i=a.pageInfo.endCursor}}});export{i as n,a as r,s as t};