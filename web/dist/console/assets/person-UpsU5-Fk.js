import{Ln as e,Mt as t,Oi as n,Xn as r,jr as i,ut as a,xr as o}from"./shared--p9W1mYO.js";import{C as s,S as c,b as l,x as u}from"./index-dAxjp9qG.js";import{t as d}from"./words-Bs2dlgyy.js";var f=n(),p=[{group:`Modules`,items:s.map(e=>({value:e,label:c[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:u[e]}))}))];function m({module:t,capability:n,onChange:r,width:a=190}){return(0,f.jsx)(i,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:a,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:t??n??null,onChange:t=>r({module:e(s,t),capability:e(l,t)}),nothingFoundMessage:`No permissions match`})}var h=t(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),g=t(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,t)=>o({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await r(h,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),y=(e,t,n)=>o({queryKey:[`users`,e,`person`,t,n.toLowerCase()],queryFn:async({signal:i})=>{let o=await r(g,{organization:e,account:{id:t},email:n},i);return{user:o.organization?.users.edges.find(({node:e})=>a(e.email,n))?.node??null,member:o.account?.members.edges.find(({node:e})=>a(e.user.email,n))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:_(n),staleTime:0});export{m as i,v as n,y as r,_ as t};