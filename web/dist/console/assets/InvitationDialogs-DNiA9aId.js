import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bn as t,Er as n,Gn as r,Ir as i,Kn as a,M as o,N as s,Oi as c,P as l,Tr as u,Tt as d,U as f,W as p,_r as m,ga as h,ht as g,j as _,k as v,kt as y,vr as b,xn as x,yn as S}from"./shared-gf8fsLx0.js";import{t as C}from"./SecretDialog-DAxAvf_V.js";import{U as w}from"./index-BSlXheV7.js";var T=e(h(),1),E=d(`
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
`),D=(e,t)=>m({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await r(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>p(e.user.email,t))?.node??null}catch(e){if(a(e,`FORBIDDEN`))return null;throw e}}}),O=c(),k=d(`
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
`);function M({dialog:e,email:t,close:r,done:a}){let c=x(),{standing:l}=S(),{data:d,isError:f,error:p,refetch:m}=b(D(c.id,t));if(d){if(w(d.user.status,l)[e])return null;let t={invitation:d,close:r,done:a};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(o,{title:`Invitation`,about:t,onClose:r,children:[f&&(0,O.jsx)(y,{error:p,retry:()=>void m()}),d===void 0&&!f&&(0,O.jsxs)(u,{"aria-busy":`true`,children:[(0,O.jsx)(n,{height:16,width:`60%`}),(0,O.jsx)(n,{height:16})]}),d===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(s,{children:(0,O.jsx)(i,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:n,done:i}){let a=x(),o={user:{id:e.id}},s=_(async()=>(await r(k,{input:o})).invitationResend?.userErrors,async()=>{i(`We’ve sent a new invitation to ${e.email}.`),await t(a.id)});return(0,O.jsx)(v,{title:`Send the invitation of ${f(e)} again?`,action:`Send again`,attempt:s,copy:(0,O.jsx)(l,{document:k,variables:{input:o}}),onSubmit:()=>s.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:n}){let i=x(),[a,o]=(0,T.useState)(null),s={user:{id:e.id}},c=_(async()=>{let e=(await r(j,{input:s})).invitationLink;return e?.url&&e.expiresAt&&o({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>t(i.id));return a?(0,O.jsx)(C,{title:`The invitation link of ${f(e)}`,label:`Link`,secret:a.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${f(e)}.`,close:n,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,g(new Date(a.expiresAt)),`.`]})}):(0,O.jsx)(v,{title:`Create a link for ${f(e)}?`,action:`Create and show link`,attempt:c,copy:(0,O.jsx)(l,{document:j,variables:{input:s}}),onSubmit:()=>c.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:n,done:i}){let a=x(),o={user:{id:e.id}},s=_(async()=>(await r(A,{input:o})).invitationCancel?.userErrors,async()=>{i(`Canceled the invitation of ${f(e)}.`),await t(a.id)});return(0,O.jsx)(v,{title:`Cancel the invitation of ${f(e)}?`,action:`Cancel invitation`,danger:!0,attempt:s,copy:(0,O.jsx)(l,{document:A,variables:{input:o}}),onSubmit:()=>s.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,a.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};