import{$n as e,Bt as t,Pr as n,S as r,Un as i,Xn as a,cr as o,er as s,x as c}from"./shared-BMG5Wjkr.js";var l=t(`
  query SavedViews($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      savedViews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id version name list query shared createdBy } }
      }
    }
  }
`),u=e=>n({queryKey:[`views`,e],staleTime:6e4,queryFn:async({signal:t})=>{let n=[];for(let r=null;;){let i=(await o(l,{organization:e,after:r},t)).organization?.savedViews;if(n.push(...i?.edges.map(e=>e.node)??[]),r=i?.pageInfo.endCursor??null,!i?.pageInfo.hasNextPage||!r)return n}}}),d={PEOPLE:{label:`People`,to:`/users`,table:`people`,parameters:[`q`,`status`,`role`,`module`,`capability`,`absent`,`ends`,`legacy`,`sort`,`column`]},USERS:{label:`Users`,to:`/a/$platform/$handle/users`,table:`users`,parameters:[`q`,`role`,`status`,`module`,`capability`,`legacy`,`ends`,`sort`,`column`]},ACCOUNTS:{label:`Accounts`,to:`/accounts`,table:`accounts`,parameters:[`q`,`platform`,`group`,`vacant`,`primary`,`archived`,`sort`,`column`]},OPERATIONS:{label:`Operations`,to:`/business`,table:`operations`,parameters:[`status`,`since`,`column`]},ACTIVITY:{label:`Activity`,to:`/activity`,parameters:[`actor`,`user`,`account`,`action`,`operation`,`from`,`to`,`column`]},INVITATIONS:{label:`Invitations`,to:`/invitations`,table:`invitations`,parameters:[`q`,`mail`,`ends`,`column`]}};function f(e,t){let{parameters:n}=d[e],r=[...n].sort().flatMap(e=>(s(t[e])??[]).map(t=>[e,t]));return new URLSearchParams(r).toString()}function p({id:e,list:t,query:n}){let r=a(n);return{...Object.fromEntries(d[t].parameters.map(e=>[e,r[e]])),saved:e}}function m(t,n){let{table:a}=d[t];return!a||e(n.saved)||s(n.column)?s(n.column):r(c(i(`view.${a}`)))}export{u as a,p as i,d as n,f as r,m as t};