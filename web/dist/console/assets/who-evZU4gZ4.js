import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$n as t,Da as n,Nn as r,Or as i,Pn as a,Pt as o,Q as s,Rr as c,St as l,jr as u,kr as d,ma as f,nr as p,rr as m,zi as h}from"./shared-ChMYcWzu.js";var g=e(n(),1),_=h();function v({label:e,any:t,value:n,name:r,onChange:i,queryKey:a,find:o,nothing:s,width:l}){let[p,m]=(0,g.useState)(``),[h,v]=(0,g.useState)(!1),y=r??n??``,[b]=f(p===y?``:p.trim(),150),x=d({queryKey:[...a,b],queryFn:({signal:e})=>o(b||null,e),placeholderData:u,enabled:h}),S=x.data??[];return(0,_.jsx)(c,{"aria-label":e,placeholder:t,searchable:!0,clearable:!0,w:l,clearButtonProps:{"aria-label":`Clear: ${e}`},checkIconPosition:`right`,value:n??null,onChange:e=>i(e??void 0),onDropdownOpen:()=>v(!0),searchValue:h?p:y,onSearchChange:m,onDropdownClose:()=>{v(!1),m(``)},data:n&&!S.some(e=>e.value===n)?[{value:n,label:y},...S]:S,filter:({options:e})=>e,nothingFoundMessage:x.isFetching?`Looking…`:s,comboboxProps:{width:300,position:`bottom-start`}})}var y=o(`
  query PersonOfFilter($user: UserRef!) {
    user(ref: $user) { id firstName lastName email }
  }
`),b=o(`
  query PeopleOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }
    }
  }
`),x=o(`
  query AccountsOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }
    }
  }
`),S=o(`
  query OperationOfFilter($id: ID!) {
    bulkOperation(id: $id) { id label }
  }
`),C=e=>e.includes(`@`)?{email:e}:{id:e},w=(e,t)=>i({queryKey:[`users`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{let n=(await p(y,{user:C(t??``)},e)).user;return n?{name:s(n),email:n.email}:null}catch(e){if(m(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function T(e,t,n,r){return((await p(b,{organization:e,search:n},r)).organization?.users.edges??[]).map(({node:e})=>({value:t?e.id:e.email,label:s(e)===e.email?e.email:`${s(e)}, ${e.email}`}))}var E=(e,t)=>`@${t} on ${r[e]}`;async function D(e,t,n){return((await p(x,{organization:e,search:t},n)).organization?.accounts.edges??[]).map(({node:{platform:e,handle:t}})=>({value:`${e.toLowerCase()}/${t}`,label:E(e,t)}))}function O(e){let[t,...n]=e.split(`/`),r=a(t);return r&&n.length>0?{platform:r,handle:n.join(`/`)}:null}function k(e){let t=e===void 0?null:O(e);return t?E(t.platform,t.handle):e}async function A(e,n,r){let i=O(r);if(!i)return{id:r};if(!n)return{handle:i};let a=await t.query(l(e,n,i));return a?{id:a.id}:{handle:i}}var j=(e,t)=>i({queryKey:[`operations`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{return(await p(S,{id:t??``},e)).bulkOperation??null}catch(e){if(m(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});export{j as a,v as c,T as i,A as n,w as o,D as r,C as s,k as t};