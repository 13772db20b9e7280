import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,An as n,B as r,Da as i,H as a,Ir as o,Lr as s,Mn as c,Or as l,Pt as u,Q as d,R as f,Rt as p,U as m,V as h,Zn as g,bt as _,kr as v,nr as y,qr as b,rr as x,zi as S}from"./shared-ChMYcWzu.js";import{t as C}from"./SecretDialog-DOp_HchJ.js";import{J as w}from"./index-DojoNYT-.js";var T=e(i(),1),E=u(`
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
`),D=(e,n)=>l({queryKey:[`invitations`,e,`one`,n.toLowerCase()],queryFn:async({signal:r})=>{try{return((await y(E,{organization:e,email:n},r)).organization?.invitations.edges)?.find(({node:e})=>t(e.user.email,n))?.node??null}catch(e){if(x(e,`FORBIDDEN`))return null;throw e}}}),O=S(),k=u(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=u(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=u(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:r,done:i}){let l=c(),{standing:u}=n(),{data:d,isError:f,error:m,refetch:g}=v(D(l.id,t));if(d){if(w(d.user.status,u)[e])return null;let t={invitation:d,close:r,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(h,{title:`Invitation`,about:t,onClose:r,children:[f&&(0,O.jsx)(p,{error:m,retry:()=>void g()}),d===void 0&&!f&&(0,O.jsxs)(o,{"aria-busy":`true`,children:[(0,O.jsx)(s,{height:16,width:`60%`}),(0,O.jsx)(s,{height:16})]}),d===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(a,{children:(0,O.jsx)(b,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:n}){let i=c(),a={user:{id:e.id}},o=r(async()=>(await y(k,{input:a})).invitationResend?.userErrors,async()=>{n(`We’ve sent a new invitation to ${e.email}.`),await g(i.id)});return(0,O.jsx)(f,{title:`Send the invitation of ${d(e)} again?`,action:`Send again`,attempt:o,copy:(0,O.jsx)(m,{document:k,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let n=c(),[i,a]=(0,T.useState)(null),o={user:{id:e.id}},s=r(async()=>{let e=(await y(j,{input:o})).invitationLink;return e?.url&&e.expiresAt&&a({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>g(n.id));return i?(0,O.jsx)(C,{title:`The invitation link of ${d(e)}`,label:`Link`,secret:i.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${d(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,_(new Date(i.expiresAt)),`.`]})}):(0,O.jsx)(f,{title:`Create a link for ${d(e)}?`,action:`Create and show link`,attempt:s,copy:(0,O.jsx)(m,{document:j,variables:{input:o}}),onSubmit:()=>s.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:n}){let i=c(),a={user:{id:e.id}},o=r(async()=>(await y(A,{input:a})).invitationCancel?.userErrors,async()=>{n(`Canceled the invitation of ${d(e)}.`),await g(i.id)});return(0,O.jsx)(f,{title:`Cancel the invitation of ${d(e)}?`,action:`Cancel invitation`,danger:!0,attempt:o,copy:(0,O.jsx)(m,{document:A,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,i.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};