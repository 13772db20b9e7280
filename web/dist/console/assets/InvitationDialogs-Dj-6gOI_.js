import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Ar as n,Br as r,En as i,Gn as a,It as o,Mt as s,Oi as c,On as l,Q as u,Sr as d,X as f,Xn as p,Zn as m,et as h,kr as g,lt as _,tt as v,ut as y,vt as b,xr as x,ya as S}from"./shared--p9W1mYO.js";import{t as C}from"./SecretDialog-CiDoSXjt.js";import{Q as w}from"./index-dAxjp9qG.js";var T=e(S(),1),E=s(`
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
`),D=(e,t)=>x({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await p(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>y(e.user.email,t))?.node??null}catch(e){if(m(e,`FORBIDDEN`))return null;throw e}}}),O=c(),k=s(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=s(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=s(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:a,close:s,done:c}){let u=l(),{standing:f}=i(),{data:p,isError:m,error:_,refetch:v}=d(D(u.id,a));if(p){if(w(p.user.status,f)[e])return null;let t={invitation:p,close:s,done:c};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(t,{title:`Invitation`,about:a,onClose:s,children:[m&&(0,O.jsx)(o,{error:_,retry:()=>void v()}),p===void 0&&!m&&(0,O.jsxs)(g,{"aria-busy":`true`,children:[(0,O.jsx)(n,{height:16,width:`60%`}),(0,O.jsx)(n,{height:16})]}),p===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[a,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(h,{children:(0,O.jsx)(r,{onClick:s,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:n}){let r=l(),i={user:{id:e.id}},o=u(async()=>(await p(k,{input:i})).invitationResend?.userErrors,async()=>{n(`We’ve sent a new invitation to ${e.email}.`),await a(r.id)});return(0,O.jsx)(f,{title:`Send the invitation of ${_(e)} again?`,action:`Send again`,attempt:o,copy:(0,O.jsx)(v,{document:k,variables:{input:i}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let n=l(),[r,i]=(0,T.useState)(null),o={user:{id:e.id}},s=u(async()=>{let e=(await p(j,{input:o})).invitationLink;return e?.url&&e.expiresAt&&i({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>a(n.id));return r?(0,O.jsx)(C,{title:`The invitation link of ${_(e)}`,label:`Link`,secret:r.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${_(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,b(new Date(r.expiresAt)),`.`]})}):(0,O.jsx)(f,{title:`Create a link for ${_(e)}?`,action:`Create and show link`,attempt:s,copy:(0,O.jsx)(v,{document:j,variables:{input:o}}),onSubmit:()=>s.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:n}){let r=l(),i={user:{id:e.id}},o=u(async()=>(await p(A,{input:i})).invitationCancel?.userErrors,async()=>{n(`Canceled the invitation of ${_(e)}.`),await a(r.id)});return(0,O.jsx)(f,{title:`Cancel the invitation of ${_(e)}?`,action:`Cancel invitation`,danger:!0,attempt:o,copy:(0,O.jsx)(v,{document:A,variables:{input:i}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,r.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};