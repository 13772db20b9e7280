import{Tn as e,dr as t,hn as n,mt as r,q as i,si as a,tr as o}from"./shared-s-2Rmk8o.js";import{_ as s,b as c,v as l,y as u}from"./index-BuBpqDx-.js";import{t as d}from"./words-D6ULoRCi.js";var f=a(),p=[{group:`Modules`,items:c.map(e=>({value:e,label:u[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:l[e]}))}))];function m({module:e,capability:r,onChange:i,width:a=190}){return(0,f.jsx)(t,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:a,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??r??null,onChange:e=>i({module:n(c,e),capability:n(s,e)}),nothingFoundMessage:`No permissions match`})}var h=r(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),g=r(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(t,n)=>o({queryKey:[`users`,t,`known`,n],queryFn:async({signal:r})=>(await e(h,{organization:t,search:n},r)).organization?.users.edges.map(({node:e})=>e)??[],enabled:n!==``}),y=(t,n,r)=>o({queryKey:[`users`,t,`person`,n,r.toLowerCase()],queryFn:async({signal:a})=>{let o=await e(g,{organization:t,account:{id:n},email:r},a);return{user:o.organization?.users.edges.find(({node:e})=>i(e.email,r))?.node??null,member:o.account?.members.edges.find(({node:e})=>i(e.user.email,r))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:_(r),staleTime:0});export{m as i,v as n,y as r,_ as t};