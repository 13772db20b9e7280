import{Ar as e,In as t,Yn as n,at as r,br as i,ki as a,kt as o}from"./shared-CKMY765X.js";import{C as s,S as c,b as l,x as u}from"./index-B_OiQn0y.js";import{t as d}from"./words-DrS_ZiDB.js";var f=a(),p=[{group:`Modules`,items:s.map(e=>({value:e,label:c[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:u[e]}))}))];function m({module:n,capability:r,onChange:i,width:a=190}){return(0,f.jsx)(e,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:a,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:n??r??null,onChange:e=>i({module:t(s,e),capability:t(l,e)}),nothingFoundMessage:`No permissions match`})}var h=o(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),g=o(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,t)=>i({queryKey:[`users`,e,`known`,t],queryFn:async({signal:r})=>(await n(h,{organization:e,search:t},r)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),y=(e,t,a)=>i({queryKey:[`users`,e,`person`,t,a.toLowerCase()],queryFn:async({signal:i})=>{let o=await n(g,{organization:e,account:{id:t},email:a},i);return{user:o.organization?.users.edges.find(({node:e})=>r(e.email,a))?.node??null,member:o.account?.members.edges.find(({node:e})=>r(e.user.email,a))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:_(a),staleTime:0});export{m as i,v as n,y as r,_ as t};