import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$n as t,Ai as n,An as r,Cr as i,Hr as a,Mr as o,On as s,Pt as c,Q as l,Qn as u,Rt as d,bt as f,dt as p,et as m,ft as h,jr as g,nt as _,qn as v,rt as y,tt as b,wr as x,xa as S}from"./shared-B_cHZBeC.js";import{t as C}from"./SecretDialog-D_-cHWrj.js";import{Q as w}from"./index-m0zaenm3.js";var T=e(S(),1),E=c(`
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
`),D=(e,n)=>i({queryKey:[`invitations`,e,`one`,n.toLowerCase()],queryFn:async({signal:r})=>{try{return((await u(E,{organization:e,email:n},r)).organization?.invitations.edges)?.find(({node:e})=>h(e.user.email,n))?.node??null}catch(e){if(t(e,`FORBIDDEN`))return null;throw e}}}),O=n(),k=c(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=c(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=c(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:n,done:i}){let c=r(),{standing:l}=s(),{data:u,isError:f,error:p,refetch:m}=x(D(c.id,t));if(u){if(w(u.user.status,l)[e])return null;let t={invitation:u,close:n,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(b,{title:`Invitation`,about:t,onClose:n,children:[f&&(0,O.jsx)(d,{error:p,retry:()=>void m()}),u===void 0&&!f&&(0,O.jsxs)(g,{"aria-busy":`true`,children:[(0,O.jsx)(o,{height:16,width:`60%`}),(0,O.jsx)(o,{height:16})]}),u===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(_,{children:(0,O.jsx)(a,{onClick:n,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:n}){let i=r(),a={user:{id:e.id}},o=m(async()=>(await u(k,{input:a})).invitationResend?.userErrors,async()=>{n(`We’ve sent a new invitation to ${e.email}.`),await v(i.id)});return(0,O.jsx)(l,{title:`Send the invitation of ${p(e)} again?`,action:`Send again`,attempt:o,copy:(0,O.jsx)(y,{document:k,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let n=r(),[i,a]=(0,T.useState)(null),o={user:{id:e.id}},s=m(async()=>{let e=(await u(j,{input:o})).invitationLink;return e?.url&&e.expiresAt&&a({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>v(n.id));return i?(0,O.jsx)(C,{title:`The invitation link of ${p(e)}`,label:`Link`,secret:i.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${p(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,f(new Date(i.expiresAt)),`.`]})}):(0,O.jsx)(l,{title:`Create a link for ${p(e)}?`,action:`Create and show link`,attempt:s,copy:(0,O.jsx)(y,{document:j,variables:{input:o}}),onSubmit:()=>s.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:n}){let i=r(),a={user:{id:e.id}},o=m(async()=>(await u(A,{input:a})).invitationCancel?.userErrors,async()=>{n(`Canceled the invitation of ${p(e)}.`),await v(i.id)});return(0,O.jsx)(l,{title:`Cancel the invitation of ${p(e)}?`,action:`Cancel invitation`,danger:!0,attempt:o,copy:(0,O.jsx)(y,{document:A,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,i.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};