import{En as e,ci as t,fr as n,gn as r,ht as i,nr as a,q as o}from"./shared-DMs66Cv8.js";import{_ as s,b as c,v as l,y as u}from"./index-mly3NQ5z.js";import{t as d}from"./words-Ci-YnAPl.js";var f=t(),p=[{group:`Modules`,items:c.map(e=>({value:e,label:u[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:l[e]}))}))];function m({module:e,capability:t,onChange:i,width:a=190}){return(0,f.jsx)(n,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:a,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??t??null,onChange:e=>i({module:r(c,e),capability:r(s,e)}),nothingFoundMessage:`No permissions match`})}var h=i(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),g=i(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(t,n)=>a({queryKey:[`users`,t,`known`,n],queryFn:async({signal:r})=>(await e(h,{organization:t,search:n},r)).organization?.users.edges.map(({node:e})=>e)??[],enabled:n!==``}),y=(t,n,r)=>a({queryKey:[`users`,t,`person`,n,r.toLowerCase()],queryFn:async({signal:i})=>{let a=await e(g,{organization:t,account:{id:n},email:r},i);return{user:a.organization?.users.edges.find(({node:e})=>o(e.email,r))?.node??null,member:a.account?.members.edges.find(({node:e})=>o(e.user.email,r))?.node??null,free:a.organization?.seatUsage.free??null}},enabled:_(r),staleTime:0});export{m as i,v as n,y as r,_ as t};