import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Cn as t,Dr as n,Gn as r,Hn as i,Kn as a,Oi as o,Sn as s,Tt as c,U as l,_r as u,br as d,ga as f,ra as p,vr as m}from"./shared-gf8fsLx0.js";import{Q as h}from"./index-BSlXheV7.js";var g=e(f(),1),_=o();function v({label:e,any:t,value:r,name:i,onChange:a,queryKey:o,find:s,nothing:c,width:l}){let[u,f]=(0,g.useState)(``),[h,v]=(0,g.useState)(!1),y=i??r??``,[b]=p(u===y?``:u.trim(),150),x=m({queryKey:[...o,b],queryFn:({signal:e})=>s(b||null,e),placeholderData:d,enabled:h}),S=x.data??[];return(0,_.jsx)(n,{"aria-label":e,placeholder:t,searchable:!0,clearable:!0,w:l,clearButtonProps:{"aria-label":`Clear: ${e}`},checkIconPosition:`right`,value:r??null,onChange:e=>a(e??void 0),onDropdownOpen:()=>v(!0),searchValue:h?u:y,onSearchChange:f,onDropdownClose:()=>{v(!1),f(``)},data:r&&!S.some(e=>e.value===r)?[{value:r,label:y},...S]:S,filter:({options:e})=>e,nothingFoundMessage:x.isFetching?`Looking…`:c,comboboxProps:{width:300,position:`bottom-start`}})}var y=c(`
  query PersonOfFilter($user: UserRef!) {
    user(ref: $user) { id firstName lastName email }
  }
`),b=c(`
  query PeopleOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }
    }
  }
`),x=c(`
  query AccountsOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }
    }
  }
`),S=c(`
  query OperationOfFilter($id: ID!) {
    bulkOperation(id: $id) { id label }
  }
`),C=e=>e.includes(`@`)?{email:e}:{id:e},w=(e,t)=>u({queryKey:[`users`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{let n=(await r(y,{user:C(t??``)},e)).user;return n?{name:l(n),email:n.email}:null}catch(e){if(a(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function T(e,t,n,i){return((await r(b,{organization:e,search:n},i)).organization?.users.edges??[]).map(({node:e})=>({value:t?e.id:e.email,label:l(e)===e.email?e.email:`${l(e)}, ${e.email}`}))}var E=(e,t)=>`@${t} on ${s[e]}`;async function D(e,t,n){return((await r(x,{organization:e,search:t},n)).organization?.accounts.edges??[]).map(({node:{platform:e,handle:t}})=>({value:`${e.toLowerCase()}/${t}`,label:E(e,t)}))}function O(e){let[n,...r]=e.split(`/`),i=t(n);return i&&r.length>0?{platform:i,handle:r.join(`/`)}:null}function k(e){let t=e===void 0?null:O(e);return t?E(t.platform,t.handle):e}async function A(e,t,n){let r=O(n);if(!r)return{id:n};if(!t)return{handle:r};let a=await i.query(h(e,t,r));return a?{id:a.id}:{handle:r}}var j=(e,t)=>u({queryKey:[`operations`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{return(await r(S,{id:t??``},e)).bulkOperation??null}catch(e){if(a(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});export{j as a,v as c,T as i,A as n,w as o,D as r,C as s,k as t};