import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$t as t,Ga as n,Gr as r,Jr as i,Kr as a,Na as o,Qn as s,Vt as c,Zn as l,_r as u,ai as d,br as f,ia as p,lt as m,xr as h}from"./shared-BhODIc7l.js";var g=e(n(),1),_=p();function v({label:e,any:t,value:n,name:r,onChange:s,queryKey:c,find:l,nothing:u,width:f}){let[p,m]=(0,g.useState)(``),[h,v]=(0,g.useState)(!1),y=r??n??``,[b]=o(p===y?``:p.trim(),150),x=a({queryKey:[...c,b],queryFn:({signal:e})=>l(b||null,e),placeholderData:i,enabled:h}),S=x.data??[];return(0,_.jsx)(d,{"aria-label":e,placeholder:t,searchable:!0,clearable:!0,w:f,clearButtonProps:{"aria-label":`Clear: ${e}`},checkIconPosition:`right`,value:n??null,onChange:e=>s(e??void 0),onDropdownOpen:()=>v(!0),searchValue:h?p:y,onSearchChange:m,onDropdownClose:()=>{v(!1),m(``)},data:n&&!S.some(e=>e.value===n)?[{value:n,label:y},...S]:S,filter:({options:e})=>e,nothingFoundMessage:x.isFetching?`Looking…`:u,comboboxProps:{width:300,position:`bottom-start`}})}var y=t(`
  query PersonOfFilter($user: UserRef!) {
    user(ref: $user) { id firstName lastName email }
  }
`),b=t(`
  query PeopleOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }
    }
  }
`),x=t(`
  query AccountsOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }
    }
  }
`),S=t(`
  query OperationOfFilter($id: ID!) {
    bulkOperation(id: $id) { id label }
  }
`),C=e=>e.includes(`@`)?{email:e}:{id:e},w=(e,t)=>r({queryKey:[`users`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{let n=(await f(y,{user:C(t??``)},e)).user;return n?{name:m(n),email:n.email}:null}catch(e){if(h(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function T(e,t,n,r){return((await f(b,{organization:e,search:n},r)).organization?.users.edges??[]).map(({node:e})=>({value:t?e.id:e.email,label:m(e)===e.email?e.email:`${m(e)}, ${e.email}`}))}var E=(e,t)=>`@${t} on ${l[e]}`;async function D(e,t,n){return((await f(x,{organization:e,search:t},n)).organization?.accounts.edges??[]).map(({node:{platform:e,handle:t}})=>({value:`${e.toLowerCase()}/${t}`,label:E(e,t)}))}function O(e){let[t,...n]=e.split(`/`),r=s(t);return r&&n.length>0?{platform:r,handle:n.join(`/`)}:null}function k(e){let t=e===void 0?null:O(e);return t?E(t.platform,t.handle):e}async function A(e,t,n){let r=O(n);if(!r)return{id:n};if(!t)return{handle:r};let i=await u.query(c(e,t,r));return i?{id:i.id}:{handle:r}}var j=(e,t)=>r({queryKey:[`operations`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{return(await f(S,{id:t??``},e)).bulkOperation??null}catch(e){if(h(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});export{j as a,v as c,T as i,A as n,w as o,D as r,C as s,k as t};