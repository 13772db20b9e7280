import{Tn as e,mt as t,q as n,tr as r}from"./shared-s-2Rmk8o.js";var i=t(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),a=t(`
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
`),o=e=>/^\S+@\S+\.\S+$/.test(e.trim()),s=(t,n)=>r({queryKey:[`users`,t,`known`,n],queryFn:async({signal:r})=>(await e(i,{organization:t,search:n},r)).organization?.users.edges.map(({node:e})=>e)??[],enabled:n!==``}),c=(t,i,s)=>r({queryKey:[`users`,t,`person`,i,s.toLowerCase()],queryFn:async({signal:r})=>{let o=await e(a,{organization:t,account:{id:i},email:s},r);return{user:o.organization?.users.edges.find(({node:e})=>n(e.email,s))?.node??null,member:o.account?.members.edges.find(({node:e})=>n(e.user.email,s))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:o(s),staleTime:0});export{s as n,c as r,o as t};