import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Dr as t,En as n,G as r,J as i,Jn as a,Lr as o,Nt as s,Oi as c,Or as l,Un as u,X as d,Y as f,Yn as p,at as m,br as h,ga as g,ht as _,it as v,kt as y,q as b,wn as x,yr as S}from"./shared-dV92iypV.js";import{t as C}from"./SecretDialog-COCwIlBv.js";import{nt as w}from"./index-ZSKExaiZ.js";var T=e(g(),1),E=y(`
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
`),D=(e,t)=>S({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await a(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>m(e.user.email,t))?.node??null}catch(e){if(p(e,`FORBIDDEN`))return null;throw e}}}),O=c(),k=y(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=y(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=y(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:r,close:a,done:c}){let u=n(),{standing:d}=x(),{data:p,isError:m,error:g,refetch:_}=h(D(u.id,r));if(p){if(w(p.user.status,d)[e])return null;let t={invitation:p,close:a,done:c};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(i,{title:`Invitation`,about:r,onClose:a,children:[m&&(0,O.jsx)(s,{error:g,retry:()=>void _()}),p===void 0&&!m&&(0,O.jsxs)(t,{"aria-busy":`true`,children:[(0,O.jsx)(l,{height:16,width:`60%`}),(0,O.jsx)(l,{height:16})]}),p===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[r,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(f,{children:(0,O.jsx)(o,{onClick:a,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:i}){let o=n(),s={user:{id:e.id}},c=b(async()=>(await a(k,{input:s})).invitationResend?.userErrors,async()=>{i(`We’ve sent a new invitation to ${e.email}.`),await u(o.id)});return(0,O.jsx)(r,{title:`Send the invitation of ${v(e)} again?`,action:`Send again`,attempt:c,copy:(0,O.jsx)(d,{document:k,variables:{input:s}}),onSubmit:()=>c.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let i=n(),[o,s]=(0,T.useState)(null),c={user:{id:e.id}},l=b(async()=>{let e=(await a(j,{input:c})).invitationLink;return e?.url&&e.expiresAt&&s({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>u(i.id));return o?(0,O.jsx)(C,{title:`The invitation link of ${v(e)}`,label:`Link`,secret:o.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${v(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,_(new Date(o.expiresAt)),`.`]})}):(0,O.jsx)(r,{title:`Create a link for ${v(e)}?`,action:`Create and show link`,attempt:l,copy:(0,O.jsx)(d,{document:j,variables:{input:c}}),onSubmit:()=>l.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:i}){let o=n(),s={user:{id:e.id}},c=b(async()=>(await a(A,{input:s})).invitationCancel?.userErrors,async()=>{i(`Canceled the invitation of ${v(e)}.`),await u(o.id)});return(0,O.jsx)(r,{title:`Cancel the invitation of ${v(e)}?`,action:`Cancel invitation`,danger:!0,attempt:c,copy:(0,O.jsx)(d,{document:A,variables:{input:s}}),onSubmit:()=>c.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,o.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};