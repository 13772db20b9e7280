import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Ar as n,Bi as r,Ct as i,Fn as a,Ft as o,Mr as s,Oa as c,Pn as l,er as u,ha as d,ir as f,kr as p,rr as m,zr as h}from"./shared-CpYA-Oht.js";var g=e(c(),1),_=r();function v({label:e,any:t,value:r,name:i,onChange:a,queryKey:o,find:c,nothing:l,width:u}){let[f,p]=(0,g.useState)(``),[m,v]=(0,g.useState)(!1),y=i??r??``,[b]=d(f===y?``:f.trim(),150),x=n({queryKey:[...o,b],queryFn:({signal:e})=>c(b||null,e),placeholderData:s,enabled:m}),S=x.data??[];return(0,_.jsx)(h,{"aria-label":e,placeholder:t,searchable:!0,clearable:!0,w:u,clearButtonProps:{"aria-label":`Clear: ${e}`},checkIconPosition:`right`,value:r??null,onChange:e=>a(e??void 0),onDropdownOpen:()=>v(!0),searchValue:m?f:y,onSearchChange:p,onDropdownClose:()=>{v(!1),p(``)},data:r&&!S.some(e=>e.value===r)?[{value:r,label:y},...S]:S,filter:({options:e})=>e,nothingFoundMessage:x.isFetching?`Looking…`:l,comboboxProps:{width:300,position:`bottom-start`}})}var y=o(`
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
`),C=e=>e.includes(`@`)?{email:e}:{id:e},w=(e,n)=>p({queryKey:[`users`,e,`called`,n],enabled:n!==void 0,queryFn:async({signal:e})=>{try{let r=(await m(y,{user:C(n??``)},e)).user;return r?{name:t(r),email:r.email}:null}catch(e){if(f(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function T(e,n,r,i){return((await m(b,{organization:e,search:r},i)).organization?.users.edges??[]).map(({node:e})=>({value:n?e.id:e.email,label:t(e)===e.email?e.email:`${t(e)}, ${e.email}`}))}var E=(e,t)=>`@${t} on ${l[e]}`;async function D(e,t,n){return((await m(x,{organization:e,search:t},n)).organization?.accounts.edges??[]).map(({node:{platform:e,handle:t}})=>({value:`${e.toLowerCase()}/${t}`,label:E(e,t)}))}function O(e){let[t,...n]=e.split(`/`),r=a(t);return r&&n.length>0?{platform:r,handle:n.join(`/`)}:null}function k(e){let t=e===void 0?null:O(e);return t?E(t.platform,t.handle):e}async function A(e,t,n){let r=O(n);if(!r)return{id:n};if(!t)return{handle:r};let a=await u.query(i(e,t,r));return a?{id:a.id}:{handle:r}}var j=(e,t)=>p({queryKey:[`operations`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{return(await m(S,{id:t??``},e)).bulkOperation??null}catch(e){if(f(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});export{j as a,v as c,T as i,A as n,w as o,D as r,C as s,k as t};