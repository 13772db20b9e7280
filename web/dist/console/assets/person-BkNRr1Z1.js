import{$ as e,N as t,Rn as n,cn as r}from"./shared-PLSENvU3.js";var i=e(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),a=e(`
  query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {
    organization(id: $organization) {
      id
      seatUsage { entitled free }
      users(first: 100, filter: { search: $email }) { edges { node { id email firstName lastName status holdsSeat } } }
    }
    account(ref: $account) {
      id
      members(first: 100, filter: { search: $email }) {
        edges { node { id isPrimary isLegacy expiresAt roles { id name legacy } user { id email } } }
      }
    }
  }
`),o=e=>/^\S+@\S+\.\S+$/.test(e.trim()),s=(e,t)=>n({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await r(i,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),c=(e,i,s)=>n({queryKey:[`users`,e,`person`,i,s.toLowerCase()],queryFn:async({signal:n})=>{let o=await r(a,{organization:e,account:{id:i},email:s},n);return{user:o.organization?.users.edges.find(({node:e})=>t(e.email,s))?.node??null,member:o.account?.members.edges.find(({node:e})=>t(e.user.email,s))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:o(s),staleTime:0});export{s as n,c as r,o as t};