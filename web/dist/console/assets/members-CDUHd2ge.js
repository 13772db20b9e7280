import{$ as e,$n as t,N as n,Or as r,Pt as i,d as a,f as o,nr as s}from"./shared-ChMYcWzu.js";import{m as c}from"./index-DojoNYT-.js";var l=i(`
  query RoleChoices($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id name builtIn legacy modules capabilities } }
      }
    }
  }
`),u=e=>r({queryKey:[`roles`,e,`choices`],queryFn:async({signal:t})=>{let n=[];for(let r=null,i=!0;i;){let a=(await s(l,{organization:e,after:r},t)).organization?.roles;n.push(...a?.edges.map(({node:e})=>e)??[]),r=a?.pageInfo.endCursor??null,i=a?.pageInfo.hasNextPage??!1}return n}}),d=(e,t)=>e.capabilities.some(e=>!t.includes(e)),f=i(`
  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {
    account(ref: $account) {
      id
      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id version isPrimary isLegacy isLastAdministrator expiresAt addedAt addedBy
            canManage { allowed reason }
            roles { id name legacy modules }
            user { id firstName lastName email status lastLoginAt }
          }
        }
      }
    }
  }
`),p=i(`
  query Member($account: AccountRef!, $email: String!) {
    account(ref: $account) {
      id version
      primaryUser { id firstName lastName email }
      members(first: 100, filter: { search: $email }) {
        edges {
          node {
            id version isPrimary isLegacy isLastAdministrator expiresAt
            canManage { allowed reason }
            roles { id name legacy modules capabilities }
            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } }
          }
        }
      }
    }
  }
`),m=i(`
  query MemberFacts($account: AccountRef!) {
    account(ref: $account) {
      id
      legacyMemberCount
      primaryUser { id firstName lastName email }
    }
  }
`),h=e=>c.filter(t=>e.some(e=>e.modules.includes(t)));function g({q:e,role:t,status:n,module:r,capability:i,legacy:s,ends:c},l){let u={search:e,status:n,module:r,capability:i,legacy:s&&s===`yes`,expiresBefore:c&&a(o(Number(c)))};return t&&(u.roleIds=l.filter(e=>t.some(t=>t.toLowerCase()===e.name.toLowerCase())).map(e=>e.id)),u}async function _(e,n){return g(n,n.role?await t.query({...u(e),staleTime:6e4}):[])}var v=e=>e.roleIds!==null&&e.roleIds!==void 0&&e.roleIds.length===0,y={totalCount:0,totalCountIsExact:!0,pageInfo:{hasNextPage:!1},edges:[]};async function b(e,t,r,i,a){if(v(t))return y;let o=(await s(f,{account:{id:e},first:100,after:i,filter:t,orderBy:n(r)},a)).account;if(!o)throw Error(`no account`);return o.members}var x=(t,n,i)=>r({queryKey:[`users`,t,`member`,n,i.toLowerCase()],queryFn:async({signal:t})=>{let r=(await s(p,{account:{id:n},email:i},t)).account,a=r?.members.edges.find(({node:t})=>e(t.user.email,i))?.node;return r&&a?{...a,primary:r.primaryUser,accountVersion:r.version}:null},staleTime:0,gcTime:0,refetchOnWindowFocus:!1,refetchOnReconnect:!1}),S=(e,t)=>r({queryKey:[`users`,e,`facts`,t],queryFn:async({signal:e})=>(await s(m,{account:{id:t}},e)).account??null});export{x as a,d as c,v as i,u as l,_ as n,h as o,g as r,b as s,S as t};