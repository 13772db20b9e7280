import{Bt as e,Ct as t,M as n,Pr as r,Q as i,ar as a,cr as o,wt as s}from"./shared-BMG5Wjkr.js";import{m as c}from"./index-Bq8ldRan.js";var l=e(`
  query RoleChoices($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id name builtIn legacy modules capabilities } }
      }
    }
  }
`),u=e=>r({queryKey:[`roles`,e,`choices`],queryFn:async({signal:t})=>{let n=[];for(let r=null,i=!0;i;){let a=(await o(l,{organization:e,after:r},t)).organization?.roles;n.push(...a?.edges.map(({node:e})=>e)??[]),r=a?.pageInfo.endCursor??null,i=a?.pageInfo.hasNextPage??!1}return n}}),d=(e,t)=>e.capabilities.some(e=>!t.includes(e)),f=e(`
  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {
    account(ref: $account) {
      id
      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id version isPrimary isLegacy expiresAt addedAt addedBy
            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }
            roles { id name legacy modules }
            user { id firstName lastName email status lastLoginAt canUpdate { allowed message } }
          }
        }
      }
    }
  }
`),p=e(`
  query Member($account: AccountRef!, $email: String!) {
    account(ref: $account) {
      id version
      primaryUser { id firstName lastName email }
      members(first: 100, filter: { search: $email }) {
        edges {
          node {
            id version isPrimary isLegacy expiresAt
            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }
            roles { id name legacy modules capabilities }
            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } canUpdate { allowed message } }
          }
        }
      }
    }
  }
`),m=e(`
  query MemberFacts($account: AccountRef!) {
    account(ref: $account) {
      id
      legacyMemberCount
      primaryUser { id firstName lastName email }
    }
  }
`),h=e=>c.filter(t=>e.some(e=>e.modules.includes(t)));function g({q:e,role:n,status:r,module:i,capability:a,legacy:o,ends:c},l){let u={search:e,status:r,module:i,capability:a,legacy:o&&o===`yes`,expiresBefore:c&&t(s(Number(c)))};return n&&(u.roleIds=l.filter(e=>n.some(t=>t.toLowerCase()===e.name.toLowerCase())).map(e=>e.id)),u}async function _(e,t){return g(t,t.role?await a.query({...u(e),staleTime:6e4}):[])}var v=e=>e.roleIds!==null&&e.roleIds!==void 0&&e.roleIds.length===0,y={totalCount:0,totalCountIsExact:!0,pageInfo:{hasNextPage:!1},edges:[]};async function b(e,t,r,i,a){if(v(t))return y;let s=(await o(f,{account:{id:e},first:100,after:i,filter:t,orderBy:n(r)},a)).account;if(!s)throw Error(`no account`);return s.members}var x=(e,t,n)=>r({queryKey:[`users`,e,`member`,t,n.toLowerCase()],queryFn:async({signal:e})=>{let r=(await o(p,{account:{id:t},email:n},e)).account,a=r?.members.edges.find(({node:e})=>i(e.user.email,n))?.node;return r&&a?{...a,primary:r.primaryUser,accountVersion:r.version}:null},staleTime:0,gcTime:0,refetchOnWindowFocus:!1,refetchOnReconnect:!1}),S=(e,t)=>r({queryKey:[`users`,e,`facts`,t],queryFn:async({signal:e})=>(await o(m,{account:{id:t}},e)).account??null});export{x as a,d as c,v as i,u as l,_ as n,h as o,g as r,b as s,S as t};