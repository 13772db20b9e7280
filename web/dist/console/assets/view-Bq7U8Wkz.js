import{C as e,Jn as t,Ln as n,Or as r,Pt as i,Wn as a,nr as o,qn as s,w as c}from"./shared-ChMYcWzu.js";var l=i(`
  query SavedViews($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      savedViews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id version name list query shared createdBy } }
      }
    }
  }
`),u=e=>r({queryKey:[`views`,e],staleTime:6e4,queryFn:async({signal:t})=>{let n=[];for(let r=null;;){let i=(await o(l,{organization:e,after:r},t)).organization?.savedViews;if(n.push(...i?.edges.map(e=>e.node)??[]),r=i?.pageInfo.endCursor??null,!i?.pageInfo.hasNextPage||!r)return n}}}),d={PEOPLE:{label:`People`,to:`/users`,table:`people`,parameters:[`q`,`status`,`role`,`module`,`capability`,`absent`,`ends`,`legacy`,`sort`,`column`]},USERS:{label:`Users`,to:`/a/$platform/$handle/users`,table:`users`,parameters:[`q`,`role`,`status`,`module`,`capability`,`legacy`,`ends`,`sort`,`column`]},ACCOUNTS:{label:`Accounts`,to:`/accounts`,table:`accounts`,parameters:[`q`,`platform`,`group`,`vacant`,`primary`,`archived`,`sort`,`column`]},OPERATIONS:{label:`Operations`,to:`/business`,table:`operations`,parameters:[`status`,`since`,`column`]},ACTIVITY:{label:`Activity`,to:`/activity`,parameters:[`actor`,`user`,`account`,`action`,`operation`,`from`,`to`,`column`]},INVITATIONS:{label:`Invitations`,to:`/invitations`,table:`invitations`,parameters:[`q`,`mail`,`ends`,`column`]}};function f(e,n){let{parameters:r}=d[e],i=[...r].sort().flatMap(e=>(t(n[e])??[]).map(t=>[e,t]));return new URLSearchParams(i).toString()}function p({id:e,list:t,query:n}){let r=a(n);return{...Object.fromEntries(d[t].parameters.map(e=>[e,r[e]])),saved:e}}function m(r,i){let{table:a}=d[r];return!a||s(i.saved)||t(i.column)?t(i.column):c(e(n(`view.${a}`)))}export{u as a,p as i,d as n,f as r,m as t};