import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bn as t,Bt as n,Fr as r,Lr as i,Ot as a,Pr as o,Ui as s,Wr as c,Z as l,ar as u,cr as d,ja as f,lr as p,va as m,zn as h}from"./shared-BMG5Wjkr.js";var g=e(f(),1),_=s();function v({label:e,any:t,value:n,name:a,onChange:o,queryKey:s,find:l,nothing:u,width:d}){let[f,p]=(0,g.useState)(``),[h,v]=(0,g.useState)(!1),y=a??n??``,[b]=m(f===y?``:f.trim(),150),x=r({queryKey:[...s,b],queryFn:({signal:e})=>l(b||null,e),placeholderData:i,enabled:h}),S=x.data??[];return(0,_.jsx)(c,{"aria-label":e,placeholder:t,searchable:!0,clearable:!0,w:d,clearButtonProps:{"aria-label":`Clear: ${e}`},checkIconPosition:`right`,value:n??null,onChange:e=>o(e??void 0),onDropdownOpen:()=>v(!0),searchValue:h?f:y,onSearchChange:p,onDropdownClose:()=>{v(!1),p(``)},data:n&&!S.some(e=>e.value===n)?[{value:n,label:y},...S]:S,filter:({options:e})=>e,nothingFoundMessage:x.isFetching?`Looking…`:u,comboboxProps:{width:300,position:`bottom-start`}})}var y=n(`
  query PersonOfFilter($user: UserRef!) {
    user(ref: $user) { id firstName lastName email }
  }
`),b=n(`
  query PeopleOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }
    }
  }
`),x=n(`
  query AccountsOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }
    }
  }
`),S=n(`
  query OperationOfFilter($id: ID!) {
    bulkOperation(id: $id) { id label }
  }
`),C=e=>e.includes(`@`)?{email:e}:{id:e},w=(e,t)=>o({queryKey:[`users`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{let n=(await d(y,{user:C(t??``)},e)).user;return n?{name:l(n),email:n.email}:null}catch(e){if(p(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function T(e,t,n,r){return((await d(b,{organization:e,search:n},r)).organization?.users.edges??[]).map(({node:e})=>({value:t?e.id:e.email,label:l(e)===e.email?e.email:`${l(e)}, ${e.email}`}))}var E=(e,t)=>`@${t} on ${h[e]}`;async function D(e,t,n){return((await d(x,{organization:e,search:t},n)).organization?.accounts.edges??[]).map(({node:{platform:e,handle:t}})=>({value:`${e.toLowerCase()}/${t}`,label:E(e,t)}))}function O(e){let[n,...r]=e.split(`/`),i=t(n);return i&&r.length>0?{platform:i,handle:r.join(`/`)}:null}function k(e){let t=e===void 0?null:O(e);return t?E(t.platform,t.handle):e}async function A(e,t,n){let r=O(n);if(!r)return{id:n};if(!t)return{handle:r};let i=await u.query(a(e,t,r));return i?{id:i.id}:{handle:r}}var j=(e,t)=>o({queryKey:[`operations`,e,`called`,t],enabled:t!==void 0,queryFn:async({signal:e})=>{try{return(await d(S,{id:t??``},e)).bulkOperation??null}catch(e){if(p(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});export{j as a,v as c,T as i,A as n,w as o,D as r,C as s,k as t};