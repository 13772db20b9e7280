import{Q as e,_r as t,bt as n,jn as r,pi as i,sr as a,xn as o}from"./shared-CGAm6xMp.js";import{C as s,S as c,b as l,x as u}from"./index-VzubqWnq.js";import{t as d}from"./words-DWohkioG.js";var f=i(),p=[{group:`Modules`,items:s.map(e=>({value:e,label:c[e]}))},...d.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:u[e]}))}))];function m({module:e,capability:n,onChange:r,width:i=190}){return(0,f.jsx)(t,{"aria-label":`Permission`,placeholder:`Any permission`,data:p,searchable:!0,clearable:!0,w:i,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??n??null,onChange:e=>r({module:o(s,e),capability:o(l,e)}),nothingFoundMessage:`No permissions match`})}var h=n(`
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
`),_=e=>/^\S+@\S+\.\S+$/.test(e.trim()),v=(e,t)=>a({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await r(h,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),y=(t,n,i)=>a({queryKey:[`users`,t,`person`,n,i.toLowerCase()],queryFn:async({signal:a})=>{let o=await r(g,{organization:t,account:{id:n},email:i},a);return{user:o.organization?.users.edges.find(({node:t})=>e(t.email,i))?.node??null,member:o.account?.members.edges.find(({node:t})=>e(t.user.email,i))?.node??null,free:o.organization?.seatUsage.free??null}},enabled:_(i),staleTime:0});export{m as i,v as n,y as r,_ as t};