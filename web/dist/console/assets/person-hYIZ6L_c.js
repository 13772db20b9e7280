import{$t as e,Dt as t,Et as n,Gr as r,Tt as i,ai as a,br as o,ia as s,or as c,ut as l,wt as u}from"./shared-BhODIc7l.js";import{t as d}from"./words-BC9qhS5m.js";var f=s(),p=[{group:`Modules`,items:t.map(e=>({value:e,label:n[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:i[e]}))}))];function m({module:e,capability:n,onChange:r,width:i=190}){return(0,f.jsx)(a,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:i,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??n??null,onChange:e=>r({module:c(t,e),capability:c(u,e)}),nothingFoundMessage:`No permissions match`})}var h=e(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),g=e(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,t)=>r({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await o(h,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),y=(e,t,n)=>r({queryKey:[`users`,e,`person`,t,n.toLowerCase()],queryFn:async({signal:r})=>{let i=await o(g,{organization:e,account:{id:t},email:n},r);return{user:i.organization?.users.edges.find(({node:e})=>l(e.email,n))?.node??null,member:i.account?.members.edges.find(({node:e})=>l(e.user.email,n))?.node??null,free:i.organization?.seatUsage.free??null}},enabled:_(n),staleTime:0});export{m as i,v as n,y as r,_ as t};