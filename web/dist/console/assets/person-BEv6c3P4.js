import{En as e,U as t,Xt as n,Yt as r,Zt as i}from"./shared-BawkFGuA.js";var a=t(`
  query Person($id: ID!) {
    user(ref: { id: $id }) {
      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason
      memberships(first: 1) { totalCount }
    }
  }
`),o=(t,r)=>e({queryKey:[`users`,t,`one`,r],queryFn:async({signal:e})=>{try{return(await n(a,{id:r},e)).user??null}catch(e){if(i(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function s(e){await Promise.all([`users`,`seats`,`accounts`,`account`,`roles`,`events`].map(t=>r.invalidateQueries({queryKey:t===`account`?[t]:[t,e]})))}export{o as n,s as t};