import{Ft as e,P as t,d as n,er as r,et as i,f as a,kr as o,rr as s}from"./shared-CpYA-Oht.js";import{m as c}from"./index-GxZmB9_S.js";var l=e(`
  query RoleChoices($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id name builtIn legacy modules capabilities } }
      }
    }
  }
`),u=e=>o({queryKey:[`roles`,e,`choices`],queryFn:async({signal:t})=>{let n=[];for(let r=null,i=!0;i;){let a=(await s(l,{organization:e,after:r},t)).organization?.roles;n.push(...a?.edges.map(({node:e})=>e)??[]),r=a?.pageInfo.endCursor??null,i=a?.pageInfo.hasNextPage??!1}return n}}),d=(e,t)=>e.capabilities.some(e=>!t.includes(e)),f=e(`
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
`),h=e=>c.filter(t=>e.some(e=>e.modules.includes(t)));function g({q:e,role:t,status:r,module:i,capability:o,legacy:s,ends:c},l){let u={search:e,status:r,module:i,capability:o,legacy:s&&s===`yes`,expiresBefore:c&&n(a(Number(c)))};return t&&(u.roleIds=l.filter(e=>t.some(t=>t.toLowerCase()===e.name.toLowerCase())).map(e=>e.id)),u}async function _(e,t){return g(t,t.role?await r.query({...u(e),staleTime:6e4}):[])}var v=e=>e.roleIds!==null&&e.roleIds!==void 0&&e.roleIds.length===0,y={totalCount:0,totalCountIsExact:!0,pageInfo:{hasNextPage:!1},edges:[]};async function b(e,n,r,i,a){if(v(n))return y;let o=(await s(f,{account:{id:e},first:100,after:i,filter:n,orderBy:t(r)},a)).account;if(!o)throw Error(`no account`);return o.members}var x=(e,t,n)=>o({queryKey:[`users`,e,`member`,t,n.toLowerCase()],queryFn:async({signal:e})=>{let r=(await s(p,{account:{id:t},email:n},e)).account,a=r?.members.edges.find(({node:e})=>i(e.user.email,n))?.node;return r&&a?{...a,primary:r.primaryUser,accountVersion:r.version}:null},staleTime:0,gcTime:0,refetchOnWindowFocus:!1,refetchOnReconnect:!1}),S=(e,t)=>o({queryKey:[`users`,e,`facts`,t],queryFn:async({signal:e})=>(await s(m,{account:{id:t}},e)).account??null});export{x as a,d as c,v as i,u as l,_ as n,h as o,g as r,b as s,S as t};