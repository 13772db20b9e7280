import{Dr as e,Gn as t,Oi as n,Tt as r,W as i,_r as a,at as o,it as s,jn as c,ot as l,st as u}from"./shared-gf8fsLx0.js";import{t as d}from"./words-D0MHQ42k.js";var f=n(),p=[{group:`Modules`,items:u.map(e=>({value:e,label:l[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:o[e]}))}))];function m({module:t,capability:n,onChange:r,width:i=190}){return(0,f.jsx)(e,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:i,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:t??n??null,onChange:e=>r({module:c(u,e),capability:c(s,e)}),nothingFoundMessage:`No permissions match`})}var h=r(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,n)=>a({queryKey:[`users`,e,`known`,n],queryFn:async({signal:r})=>(await t(h,{organization:e,search:n},r)).organization?.users.edges.map(({node:e})=>e)??[],enabled:n!==``}),y=(e,n,r)=>a({queryKey:[`users`,e,`person`,n,r.toLowerCase()],queryFn:async({signal:a})=>{let o=await t(g,{organization:e,account:{id:n},email:r},a);return{user:o.organization?.users.edges.find(({node:e})=>i(e.email,r))?.node??null,member:o.account?.members.edges.find(({node:e})=>i(e.user.email,r))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:_(r),staleTime:0});export{m as i,v as n,y as r,_ as t};