import{t as e}from"./queryOptions-Dfvzj6n2.js";import{a as t,i as n,t as r}from"./gql-BlDeRSXB.js";import{n as i}from"./queries-Dc3u8RIL.js";var a=r(`
  query Person($id: ID!) {
    user(ref: { id: $id }) {
      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason
      memberships(first: 1) { totalCount }
    }
  }
`),o=(r,i)=>e({queryKey:[`users`,r,`one`,i],queryFn:async({signal:e})=>{try{return(await n(a,{id:i},e)).user??null}catch(e){if(t(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function s(e){await Promise.all([`users`,`seats`,`accounts`,`account`,`roles`,`events`].map(t=>i.invalidateQueries({queryKey:t===`account`?[t]:[t,e]})))}export{o as n,s as t};