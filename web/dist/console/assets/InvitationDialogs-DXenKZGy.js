import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,Bt as n,D as r,Fn as i,In as a,M as o,N as s,O as c,T as l,Wi as u,X as d,Z as f,an as p,fr as m,k as h,nn as g,nr as _,on as v,rr as y,ti as b,z as x,zt as S}from"./shared-BGtvaSd9.js";import{t as C}from"./SecretDialog-Bqz1A_GC.js";import{q as w}from"./index-BjZy3MRg.js";var T=e(u(),1),E=d(`
  query InvitationOf($organization: ID!, $email: String!) {
    organization(id: $organization) {
      id
      invitations(first: 100, filter: { search: $email }) {
        edges {
          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }
        }
      }
    }
  }
`),D=(e,t)=>i({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await p(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>s(e.user.email,t))?.node??null}catch(e){if(v(e,`FORBIDDEN`))return null;throw e}}}),O=b(),k=d(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=d(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=d(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:r,done:i}){let o=n(),{standing:s}=S(),{data:l,isError:u,error:d,refetch:p}=a(D(o.id,t));if(l){if(w(l.user.status,s)[e])return null;let t={invitation:l,close:r,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(c,{title:`Invitation`,about:t,onClose:r,children:[u&&(0,O.jsx)(f,{error:d,retry:()=>void p()}),l===void 0&&!u&&(0,O.jsxs)(_,{"aria-busy":`true`,children:[(0,O.jsx)(y,{height:16,width:`60%`}),(0,O.jsx)(y,{height:16})]}),l===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(h,{children:(0,O.jsx)(m,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:i,done:a}){let s=n(),c={user:{id:e.id}},u=r(async()=>(await p(k,{input:c})).invitationResend?.userErrors,async()=>{a(`A new invitation is on its way to ${e.email}.`),await g(s.id)});return(0,O.jsx)(l,{title:`Send the invitation of ${o(e)} again?`,action:`Send again`,attempt:u,copy:(0,O.jsx)(t,{document:k,variables:{input:c}}),onSubmit:()=>u.go(void 0),onClose:i,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept begins again`,`.`]})})}function P({invitation:{user:e},close:i}){let a=n(),[s,c]=(0,T.useState)(null),u={user:{id:e.id}},d=r(async()=>{let e=(await p(j,{input:u})).invitationLink;return e?.url&&e.expiresAt&&c({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>g(a.id));return s?(0,O.jsx)(C,{title:`The invitation link of ${o(e)}`,label:`Link`,secret:s.url,warning:`Copy it now: it is not stored and never shown again. Hand it only to ${o(e)}.`,close:i,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,x(new Date(s.expiresAt)),`.`]})}):(0,O.jsx)(l,{title:`Create a link for ${o(e)}?`,action:`Create and show link`,attempt:d,copy:(0,O.jsx)(t,{document:j,variables:{input:u}}),onSubmit:()=>d.go(void 0),onClose:i,about:(0,O.jsxs)(`p`,{children:[`Use this where mail does not arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, also the one in the mail. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:i,done:a}){let s=n(),c={user:{id:e.id}},u=r(async()=>(await p(A,{input:c})).invitationCancel?.userErrors,async()=>{a(`The invitation of ${o(e)} is canceled.`),await g(s.id)});return(0,O.jsx)(l,{title:`Cancel the invitation of ${o(e)}?`,action:`Cancel invitation`,danger:!0,attempt:u,copy:(0,O.jsx)(t,{document:A,variables:{input:c}}),onSubmit:()=>u.go(void 0),onClose:i,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from every account of `,s.name,`. The seat is free at once.`]})})}export{D as n,M as t};