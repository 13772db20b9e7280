import{Bt as e,Pr as t,cr as n}from"./shared-BMG5Wjkr.js";var r={cards:`_cards_184by_1`,card:`_card_184by_1`,head:`_head_184by_12`,facts:`_facts_184by_36`,none:`_none_184by_42`,rest:`_rest_184by_43`,table:`_table_184by_49`,caption:`_caption_184by_74`},i=e(`
  query PlanStanding($id: ID!) {
    user(ref: { id: $id }) {
      id email firstName lastName status organizationRole holdsSeat seatHeldSince lastLoginAt
      memberships(first: 100) {
        totalCount
        edges {
          node {
            id isPrimary isLegacy
            roles { id name }
            account { id platform handle name members(first: 5, filter: { module: ADMIN }) { totalCount edges { node { id user { id status } } } } }
          }
        }
      }
    }
  }
`),a=(e,r)=>t({queryKey:[`users`,e,`standing`,r],queryFn:async({signal:e})=>(await n(i,{id:r},e)).user??null});function o(e){let t=e.memberships.edges.map(({node:t})=>({membership:t,keeps:t.isPrimary?`primary`:s(e,t)?`last`:null})),n={primary:0,last:1};return t.sort((e,t)=>(e.keeps?n[e.keeps]:2)-(t.keeps?n[t.keeps]:2))}function s(e,{account:{members:t}}){let n=t.edges.map(({node:e})=>e.user);return n.some(t=>t.id===e.id)&&e.status===`ACTIVE`&&t.totalCount<=n.length&&!n.some(t=>t.id!==e.id&&t.status===`ACTIVE`)}export{a as n,r,o as t};