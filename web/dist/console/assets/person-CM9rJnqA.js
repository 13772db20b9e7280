import{Fn as e,Jn as t,Oi as n,at as r,kr as i,kt as a,yr as o}from"./shared-dV92iypV.js";import{C as s,S as c,b as l,x as u}from"./index-ZSKExaiZ.js";import{t as d}from"./words-DH5p3OHn.js";var f=n(),p=[{group:`Modules`,items:s.map(e=>({value:e,label:c[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:u[e]}))}))];function m({module:t,capability:n,onChange:r,width:a=190}){return(0,f.jsx)(i,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:a,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:t??n??null,onChange:t=>r({module:e(s,t),capability:e(l,t)}),nothingFoundMessage:`No permissions match`})}var h=a(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),g=a(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,n)=>o({queryKey:[`users`,e,`known`,n],queryFn:async({signal:r})=>(await t(h,{organization:e,search:n},r)).organization?.users.edges.map(({node:e})=>e)??[],enabled:n!==``}),y=(e,n,i)=>o({queryKey:[`users`,e,`person`,n,i.toLowerCase()],queryFn:async({signal:a})=>{let o=await t(g,{organization:e,account:{id:n},email:i},a);return{user:o.organization?.users.edges.find(({node:e})=>r(e.email,i))?.node??null,member:o.account?.members.edges.find(({node:e})=>r(e.user.email,i))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:_(i),staleTime:0});export{m as i,v as n,y as r,_ as t};