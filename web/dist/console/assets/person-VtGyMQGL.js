import{Fr as e,Mi as t,Mt as n,Pn as r,Tr as i,Yn as a,ut as o}from"./shared-DlD7qw7y.js";import{C as s,S as c,b as l,x as u}from"./index-WEepWUrp.js";import{t as d}from"./words-CAfWz_bi.js";var f=t(),p=[{group:`Modules`,items:s.map(e=>({value:e,label:c[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:u[e]}))}))];function m({module:t,capability:n,onChange:i,width:a=190}){return(0,f.jsx)(e,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:a,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:t??n??null,onChange:e=>i({module:r(s,e),capability:r(l,e)}),nothingFoundMessage:`No permissions match`})}var h=n(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),g=n(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,t)=>i({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await a(h,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),y=(e,t,n)=>i({queryKey:[`users`,e,`person`,t,n.toLowerCase()],queryFn:async({signal:r})=>{let i=await a(g,{organization:e,account:{id:t},email:n},r);return{user:i.organization?.users.edges.find(({node:e})=>o(e.email,n))?.node??null,member:i.account?.members.edges.find(({node:e})=>o(e.user.email,n))?.node??null,free:i.organization?.seatUsage.free??null}},enabled:_(n),staleTime:0});export{m as i,v as n,y as r,_ as t};