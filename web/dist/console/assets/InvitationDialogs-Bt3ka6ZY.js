import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Ar as n,Bi as r,Ft as i,H as a,Jr as o,Lr as s,Nn as c,Oa as l,Qn as u,Rr as d,U as f,V as p,W as m,et as h,ir as g,jn as _,kr as v,rr as y,xt as b,z as x,zt as S}from"./shared-CpYA-Oht.js";import{t as C}from"./SecretDialog-TYtyUgS9.js";import{J as w}from"./index-GxZmB9_S.js";var T=e(l(),1),E=i(`
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
`),D=(e,t)=>v({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await y(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>h(e.user.email,t))?.node??null}catch(e){if(g(e,`FORBIDDEN`))return null;throw e}}}),O=r(),k=i(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=i(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=i(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:r,done:i}){let l=c(),{standing:u}=_(),{data:p,isError:m,error:h,refetch:g}=n(D(l.id,t));if(p){if(w(p.user.status,u)[e])return null;let t={invitation:p,close:r,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(a,{title:`Invitation`,about:t,onClose:r,children:[m&&(0,O.jsx)(S,{error:h,retry:()=>void g()}),p===void 0&&!m&&(0,O.jsxs)(s,{"aria-busy":`true`,children:[(0,O.jsx)(d,{height:16,width:`60%`}),(0,O.jsx)(d,{height:16})]}),p===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(f,{children:(0,O.jsx)(o,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:n,done:r}){let i=c(),a={user:{id:e.id}},o=p(async()=>(await y(k,{input:a})).invitationResend?.userErrors,async()=>{r(`We’ve sent a new invitation to ${e.email}.`),await u(i.id)});return(0,O.jsx)(x,{title:`Send the invitation of ${t(e)} again?`,action:`Send again`,attempt:o,copy:(0,O.jsx)(m,{document:k,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:n}){let r=c(),[i,a]=(0,T.useState)(null),o={user:{id:e.id}},s=p(async()=>{let e=(await y(j,{input:o})).invitationLink;return e?.url&&e.expiresAt&&a({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>u(r.id));return i?(0,O.jsx)(C,{title:`The invitation link of ${t(e)}`,label:`Link`,secret:i.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${t(e)}.`,close:n,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,b(new Date(i.expiresAt)),`.`]})}):(0,O.jsx)(x,{title:`Create a link for ${t(e)}?`,action:`Create and show link`,attempt:s,copy:(0,O.jsx)(m,{document:j,variables:{input:o}}),onSubmit:()=>s.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:n,done:r}){let i=c(),a={user:{id:e.id}},o=p(async()=>(await y(A,{input:a})).invitationCancel?.userErrors,async()=>{r(`Canceled the invitation of ${t(e)}.`),await u(i.id)});return(0,O.jsx)(x,{title:`Cancel the invitation of ${t(e)}?`,action:`Cancel invitation`,danger:!0,attempt:o,copy:(0,O.jsx)(m,{document:A,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,i.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};