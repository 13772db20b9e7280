import{Ai as e,Cr as t,Nr as n,Pt as r,Qn as i,ft as a,zn as o}from"./shared-B_cHZBeC.js";import{C as s,S as c,b as l,x as u}from"./index-m0zaenm3.js";import{t as d}from"./words-3c88fcjR.js";var f=e(),p=[{group:`Modules`,items:s.map(e=>({value:e,label:c[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:u[e]}))}))];function m({module:e,capability:t,onChange:r,width:i=190}){return(0,f.jsx)(n,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:i,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??t??null,onChange:e=>r({module:o(s,e),capability:o(l,e)}),nothingFoundMessage:`No permissions match`})}var h=r(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,n)=>t({queryKey:[`users`,e,`known`,n],queryFn:async({signal:t})=>(await i(h,{organization:e,search:n},t)).organization?.users.edges.map(({node:e})=>e)??[],enabled:n!==``}),y=(e,n,r)=>t({queryKey:[`users`,e,`person`,n,r.toLowerCase()],queryFn:async({signal:t})=>{let o=await i(g,{organization:e,account:{id:n},email:r},t);return{user:o.organization?.users.edges.find(({node:e})=>a(e.email,r))?.node??null,member:o.account?.members.edges.find(({node:e})=>a(e.user.email,r))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:_(r),staleTime:0});export{m as i,v as n,y as r,_ as t};