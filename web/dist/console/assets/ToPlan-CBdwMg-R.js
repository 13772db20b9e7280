import{Bt as e,Jn as t,Pr as n,Q as r,Ui as i,Wr as a,_r as o,cr as s,er as c,et as l}from"./shared-BMG5Wjkr.js";import{d as u,f as d,m as f,p}from"./index-Bq8ldRan.js";import{n as m}from"./BulkBar-BGcwD8-D.js";import{t as h}from"./words-CA8I5S58.js";import{t as g}from"./matching-BIon-dt3.js";import{r as _}from"./people-BhPVu1XZ.js";var v=i(),y=[{group:`Modules`,items:f.map(e=>({value:e,label:p[e]}))},...h.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:d[e]}))}))];function b({module:e,capability:n,onChange:r,width:i=190}){return(0,v.jsx)(a,{"aria-label":`Permission`,placeholder:`Any permission`,data:y,searchable:!0,clearable:!0,w:i,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??n??null,onChange:e=>r({module:t(f,e),capability:t(u,e)}),nothingFoundMessage:`No permissions match`})}var x=e(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),S=e(`
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
`),C=e=>/^\S+@\S+\.\S+$/.test(e.trim()),w=(e,t)=>n({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await s(x,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),T=(e,t,i)=>n({queryKey:[`users`,e,`person`,t,i.toLowerCase()],queryFn:async({signal:n})=>{let a=await s(S,{organization:e,account:{id:t},email:i},n);return{user:a.organization?.users.edges.find(({node:e})=>r(e.email,i))?.node??null,member:a.account?.members.edges.find(({node:e})=>r(e.user.email,i))?.node??null,free:a.organization?.seatUsage.free??null}},enabled:C(i),staleTime:0});function E({chosen:e,refusal:t,match:n,personOf:r,change:i,children:a}){let s=o(),{selection:u}=e,d=e=>s({to:`/business/new`,search:({org:t})=>({org:t,...e,...i})});return u.all&&u.but.size===0?(0,v.jsx)(l,{size:`compact-md`,variant:`default`,refusal:t,onClick:()=>void d({who:`match`,match:c(g(n))}),children:a}):(0,v.jsx)(m,{chosen:e,refusal:t,act:e=>d(_(e.map(r),{})),children:a})}export{b as a,T as i,C as n,w as r,E as t};