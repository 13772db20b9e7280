import{$ as e,Hn as t,Jn as n,Or as r,Pt as i,Rr as a,dr as o,nr as s,tt as c,zi as l}from"./shared-ChMYcWzu.js";import{d as u,f as d,m as f,p}from"./index-DojoNYT-.js";import{n as m}from"./BulkBar-C9kwIFE9.js";import{t as h}from"./words-Ceillj41.js";import{t as g}from"./matching-QYOvY_L2.js";import{r as _}from"./people-D0Uld6vl.js";var v=l(),y=[{group:`Modules`,items:f.map(e=>({value:e,label:p[e]}))},...h.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:d[e]}))}))];function b({module:e,capability:n,onChange:r,width:i=190}){return(0,v.jsx)(a,{"aria-label":`Permission`,placeholder:`Any permission`,data:y,searchable:!0,clearable:!0,w:i,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??n??null,onChange:e=>r({module:t(f,e),capability:t(u,e)}),nothingFoundMessage:`No permissions match`})}var x=i(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),S=i(`
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
`),C=e=>/^\S+@\S+\.\S+$/.test(e.trim()),w=(e,t)=>r({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await s(x,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),T=(t,n,i)=>r({queryKey:[`users`,t,`person`,n,i.toLowerCase()],queryFn:async({signal:r})=>{let a=await s(S,{organization:t,account:{id:n},email:i},r);return{user:a.organization?.users.edges.find(({node:t})=>e(t.email,i))?.node??null,member:a.account?.members.edges.find(({node:t})=>e(t.user.email,i))?.node??null,free:a.organization?.seatUsage.free??null}},enabled:C(i),staleTime:0});function E({chosen:e,refusal:t,match:r,personOf:i,change:a,children:s}){let l=o(),{selection:u}=e,d=e=>l({to:`/business/new`,search:({org:t})=>({org:t,...e,...a})});return u.all&&u.but.size===0?(0,v.jsx)(c,{size:`compact-md`,variant:`default`,refusal:t,onClick:()=>void d({who:`match`,match:n(g(r))}),children:s}):(0,v.jsx)(m,{chosen:e,refusal:t,act:e=>d(_(e.map(i),{})),children:s})}export{b as a,T as i,C as n,w as r,E as t};