import{H as e,Jt as t,Tn as n,Xt as r,Yt as i}from"./shared-07r6HUlZ.js";var a=e(`
  query Person($id: ID!) {
    user(ref: { id: $id }) {
      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason
      memberships(first: 1) { totalCount }
    }
  }
`),o=(e,t)=>n({queryKey:[`users`,e,`one`,t],queryFn:async({signal:e})=>{try{return(await i(a,{id:t},e)).user??null}catch(e){if(r(e,`NOT_FOUND`,`INVALID_INPUT`))return null;throw e}}});async function s(e){await Promise.all([`users`,`seats`,`accounts`,`account`,`roles`,`events`].map(n=>t.invalidateQueries({queryKey:n===`account`?[n]:[n,e]})))}export{o as n,s as t};