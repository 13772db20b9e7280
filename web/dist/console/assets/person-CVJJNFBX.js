import{H as e,Jn as t,lt as n,vn as r}from"./shared-BW3-SWQR.js";var i=n(`
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
`),o=e=>/^\S+@\S+\.\S+$/.test(e.trim()),s=(e,n)=>t({queryKey:[`users`,e,`known`,n],queryFn:async({signal:t})=>(await r(i,{organization:e,search:n},t)).organization?.users.edges.map(({node:e})=>e)??[],enabled:n!==``}),c=(n,i,s)=>t({queryKey:[`users`,n,`person`,i,s.toLowerCase()],queryFn:async({signal:t})=>{let o=await r(a,{organization:n,account:{id:i},email:s},t);return{user:o.organization?.users.edges.find(({node:t})=>e(t.email,s))?.node??null,member:o.account?.members.edges.find(({node:t})=>e(t.user.email,s))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:o(s),staleTime:0});export{s as n,c as r,o as t};