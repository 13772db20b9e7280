import{En as e,Gn as t,In as n,Ln as r,Nn as i,Tt as a,_r as o,g as s,h as c}from"./shared-gf8fsLx0.js";var l=a(`
  query SavedViews($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      savedViews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id version name list query shared createdBy } }
      }
    }
  }
`),u=e=>o({queryKey:[`views`,e],staleTime:6e4,queryFn:async({signal:n})=>{let r=[];for(let i=null;;){let a=(await t(l,{organization:e,after:i},n)).organization?.savedViews;if(r.push(...a?.edges.map(e=>e.node)??[]),i=a?.pageInfo.endCursor??null,!a?.pageInfo.hasNextPage||!i)return r}}}),d={PEOPLE:{label:`People`,to:`/users`,table:`people`,parameters:[`q`,`status`,`role`,`module`,`capability`,`absent`,`ends`,`legacy`,`sort`,`column`]},USERS:{label:`Users`,to:`/a/$platform/$handle/users`,table:`users`,parameters:[`q`,`role`,`status`,`module`,`capability`,`legacy`,`ends`,`sort`,`column`]},ACCOUNTS:{label:`Accounts`,to:`/accounts`,table:`accounts`,parameters:[`q`,`platform`,`group`,`vacant`,`primary`,`archived`,`sort`,`column`]},OPERATIONS:{label:`Operations`,to:`/business`,table:`operations`,parameters:[`status`,`since`,`column`]},ACTIVITY:{label:`Activity`,to:`/activity`,parameters:[`actor`,`user`,`account`,`action`,`operation`,`from`,`to`,`column`]},INVITATIONS:{label:`Invitations`,to:`/invitations`,table:`invitations`,parameters:[`q`,`mail`,`ends`,`column`]}};function f(e,t){let{parameters:n}=d[e],i=[...n].sort().flatMap(e=>(r(t[e])??[]).map(t=>[e,t]));return new URLSearchParams(i).toString()}function p({id:e,list:t,query:n}){let r=i(n);return{...Object.fromEntries(d[t].parameters.map(e=>[e,r[e]])),saved:e}}function m(t,i){let{table:a}=d[t];return!a||n(i.saved)||r(i.column)?r(i.column):s(c(e(`view.${a}`)))}export{u as a,p as i,d as n,f as r,m as t};