import{Bi as e,Ft as t,Un as n,Yn as r,et as i,fr as a,kr as o,nt as s,rr as c,zr as l}from"./shared-CpYA-Oht.js";import{d as u,f as d,m as f,p}from"./index-GxZmB9_S.js";import{n as m}from"./BulkBar-BnSh1eiZ.js";import{t as h}from"./words-BVQw5asz.js";import{t as g}from"./matching-DX_jrvIX.js";import{r as _}from"./people-DJPrdw0S.js";var v=e(),y=[{group:`Modules`,items:f.map(e=>({value:e,label:p[e]}))},...h.map(({title:e,capabilities:t})=>({group:e,items:t.map(e=>({value:e,label:d[e]}))}))];function b({module:e,capability:t,onChange:r,width:i=190}){return(0,v.jsx)(l,{"aria-label":`Permission`,placeholder:`Any permission`,data:y,searchable:!0,clearable:!0,w:i,clearButtonProps:{"aria-label":`Clear permission`},comboboxProps:{withinPortal:!1},value:e??t??null,onChange:e=>r({module:n(f,e),capability:n(u,e)}),nothingFoundMessage:`No permissions match`})}var x=t(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`),S=t(`
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
`),C=e=>/^\S+@\S+\.\S+$/.test(e.trim()),w=(e,t)=>o({queryKey:[`users`,e,`known`,t],queryFn:async({signal:n})=>(await c(x,{organization:e,search:t},n)).organization?.users.edges.map(({node:e})=>e)??[],enabled:t!==``}),T=(e,t,n)=>o({queryKey:[`users`,e,`person`,t,n.toLowerCase()],queryFn:async({signal:r})=>{let a=await c(S,{organization:e,account:{id:t},email:n},r);return{user:a.organization?.users.edges.find(({node:e})=>i(e.email,n))?.node??null,member:a.account?.members.edges.find(({node:e})=>i(e.user.email,n))?.node??null,free:a.organization?.seatUsage.free??null}},enabled:C(n),staleTime:0});function E({chosen:e,refusal:t,match:n,personOf:i,change:o,children:c}){let l=a(),{selection:u}=e,d=e=>l({to:`/business/new`,search:({org:t})=>({org:t,...e,...o})});return u.all&&u.but.size===0?(0,v.jsx)(s,{size:`compact-md`,variant:`default`,refusal:t,onClick:()=>void d({who:`match`,match:r(g(n))}),children:c}):(0,v.jsx)(m,{chosen:e,refusal:t,act:e=>d(_(e.map(i),{})),children:c})}export{b as a,T as i,C as n,w as r,E as t};