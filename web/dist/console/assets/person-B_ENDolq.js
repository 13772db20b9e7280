import{$n as e,Cn as t,mt as n,q as r}from"./shared-UuQ2XMhQ.js";var i=n(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),a=n(`
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
`),o=e=>/^\S+@\S+\.\S+$/.test(e.trim()),s=(n,r)=>e({queryKey:[`users`,n,`known`,r],queryFn:async({signal:e})=>(await t(i,{organization:n,search:r},e)).organization?.users.edges.map(({node:e})=>e)??[],enabled:r!==``}),c=(n,i,s)=>e({queryKey:[`users`,n,`person`,i,s.toLowerCase()],queryFn:async({signal:e})=>{let o=await t(a,{organization:n,account:{id:i},email:s},e);return{user:o.organization?.users.edges.find(({node:e})=>r(e.email,s))?.node??null,member:o.account?.members.edges.find(({node:e})=>r(e.user.email,s))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:o(s),staleTime:0});export{s as n,c as r,o as t};