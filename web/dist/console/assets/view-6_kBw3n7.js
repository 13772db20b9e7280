import{C as e,Ft as t,Gn as n,Jn as r,Rn as i,Yn as a,kr as o,rr as s,w as c}from"./shared-CpYA-Oht.js";var l=t(`
  query SavedViews($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      savedViews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id version name list query shared createdBy } }
      }
    }
  }
`),u=e=>o({queryKey:[`views`,e],staleTime:6e4,queryFn:async({signal:t})=>{let n=[];for(let r=null;;){let i=(await s(l,{organization:e,after:r},t)).organization?.savedViews;if(n.push(...i?.edges.map(e=>e.node)??[]),r=i?.pageInfo.endCursor??null,!i?.pageInfo.hasNextPage||!r)return n}}}),d={PEOPLE:{label:`People`,to:`/users`,table:`people`,parameters:[`q`,`status`,`role`,`module`,`capability`,`absent`,`ends`,`legacy`,`sort`,`column`]},USERS:{label:`Users`,to:`/a/$platform/$handle/users`,table:`users`,parameters:[`q`,`role`,`status`,`module`,`capability`,`legacy`,`ends`,`sort`,`column`]},ACCOUNTS:{label:`Accounts`,to:`/accounts`,table:`accounts`,parameters:[`q`,`platform`,`group`,`vacant`,`primary`,`archived`,`sort`,`column`]},OPERATIONS:{label:`Operations`,to:`/business`,table:`operations`,parameters:[`status`,`since`,`column`]},ACTIVITY:{label:`Activity`,to:`/activity`,parameters:[`actor`,`user`,`account`,`action`,`operation`,`from`,`to`,`column`]},INVITATIONS:{label:`Invitations`,to:`/invitations`,table:`invitations`,parameters:[`q`,`mail`,`ends`,`column`]}};function f(e,t){let{parameters:n}=d[e],r=[...n].sort().flatMap(e=>(a(t[e])??[]).map(t=>[e,t]));return new URLSearchParams(r).toString()}function p({id:e,list:t,query:r}){let i=n(r);return{...Object.fromEntries(d[t].parameters.map(e=>[e,i[e]])),saved:e}}function m(t,n){let{table:o}=d[t];return!o||r(n.saved)||a(n.column)?a(n.column):c(e(i(`view.${o}`)))}export{u as a,p as i,d as n,f as r,m as t};