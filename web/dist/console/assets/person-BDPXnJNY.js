import{at as e}from"./icons-DFf5qtQs.js";import{t}from"./Tooltip-DXxnFPKI.js";import{t as n}from"./Button-C_M-tkOs.js";import{n as r}from"./queries-Cz3kbAA2.js";import{t as i}from"./queryOptions-Dfvzj6n2.js";import{i as a,r as o,t as s}from"./gql-B_dbIHZV.js";var c=e();function l({refusal:e,onClick:r,...i}){return(0,c.jsx)(t,{label:e,disabled:!e,multiline:!0,maw:280,events:{hover:!0,focus:!0,touch:!0},children:(0,c.jsx)(n,{...i,"aria-disabled":e?!0:void 0,"data-disabled":e?!0:void 0,onClick:()=>{e||r()}})})}var u=s(`
  query Person($id: ID!) {
    user(ref: { id: $id }) {
      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason
      memberships(first: 1) { totalCount }
    }
  }
`),d=(e,t)=>i({queryKey:[`users`,e,`one`,t],queryFn:async({signal:e})=>{try{return(await o(u,{id:t},e)).user??null}catch(e){if(a(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function f(e){await Promise.all([`users`,`seats`,`accounts`,`account`,`roles`,`events`].map(t=>r.invalidateQueries({queryKey:t===`account`?[t]:[t,e]})))}export{d as n,l as r,f as t};