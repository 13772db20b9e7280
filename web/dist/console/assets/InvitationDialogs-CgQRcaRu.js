import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,Bt as n,D as r,Gi as i,In as a,Ln as o,M as s,N as c,O as l,Q as u,T as d,Vt as f,Z as p,ir as m,k as h,ni as g,on as _,pr as v,rn as y,rr as b,sn as x,z as S}from"./shared-CW23X47o.js";import{t as C}from"./SecretDialog-CIDzXJPf.js";import{G as w}from"./index-CVtCHr_f.js";var T=e(i(),1),E=p(`
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
`),D=(e,t)=>a({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await _(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>c(e.user.email,t))?.node??null}catch(e){if(x(e,`FORBIDDEN`))return null;throw e}}}),O=g(),k=p(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=p(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=p(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:r,done:i}){let a=f(),{standing:s}=n(),{data:c,isError:d,error:p,refetch:g}=o(D(a.id,t));if(c){if(w(c.user.status,s)[e])return null;let t={invitation:c,close:r,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(l,{title:`Invitation`,about:t,onClose:r,children:[d&&(0,O.jsx)(u,{error:p,retry:()=>void g()}),c===void 0&&!d&&(0,O.jsxs)(b,{"aria-busy":`true`,children:[(0,O.jsx)(m,{height:16,width:`60%`}),(0,O.jsx)(m,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(h,{children:(0,O.jsx)(v,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:n,done:i}){let a=f(),o={user:{id:e.id}},c=r(async()=>(await _(k,{input:o})).invitationResend?.userErrors,async()=>{i(`A new invitation is on its way to ${e.email}.`),await y(a.id)});return(0,O.jsx)(d,{title:`Send the invitation of ${s(e)} again?`,action:`Send again`,attempt:c,copy:(0,O.jsx)(t,{document:k,variables:{input:o}}),onSubmit:()=>c.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept begins again`,`.`]})})}function P({invitation:{user:e},close:n}){let i=f(),[a,o]=(0,T.useState)(null),c={user:{id:e.id}},l=r(async()=>{let e=(await _(j,{input:c})).invitationLink;return e?.url&&e.expiresAt&&o({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>y(i.id));return a?(0,O.jsx)(C,{title:`The invitation link of ${s(e)}`,label:`Link`,secret:a.url,warning:`Copy it now: it is not stored and never shown again. Hand it only to ${s(e)}.`,close:n,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,S(new Date(a.expiresAt)),`.`]})}):(0,O.jsx)(d,{title:`Create a link for ${s(e)}?`,action:`Create and show link`,attempt:l,copy:(0,O.jsx)(t,{document:j,variables:{input:c}}),onSubmit:()=>l.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`Use this where mail does not arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, also the one in the mail. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:n,done:i}){let a=f(),o={user:{id:e.id}},c=r(async()=>(await _(A,{input:o})).invitationCancel?.userErrors,async()=>{i(`The invitation of ${s(e)} is canceled.`),await y(a.id)});return(0,O.jsx)(d,{title:`Cancel the invitation of ${s(e)}?`,action:`Cancel invitation`,danger:!0,attempt:c,copy:(0,O.jsx)(t,{document:A,variables:{input:o}}),onSubmit:()=>c.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from every account of `,a.name,`. The seat is free at once.`]})})}export{D as n,M as t};