import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,D as r,Ht as i,M as a,N as o,O as s,Rn as c,T as l,Ut as u,an as d,ar as f,cn as p,et as m,hr as h,ii as g,k as _,ln as v,or as y,qi as b,z as x,zn as S}from"./shared-PLSENvU3.js";import{t as C}from"./SecretDialog-BmnoREbw.js";import{q as w}from"./index-9XdILFiF.js";var T=e(b(),1),E=t(`
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
`),D=(e,t)=>c({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await p(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>o(e.user.email,t))?.node??null}catch(e){if(v(e,`FORBIDDEN`))return null;throw e}}}),O=g(),k=t(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=t(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=t(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:n,done:r}){let a=u(),{standing:o}=i(),{data:c,isError:l,error:d,refetch:p}=S(D(a.id,t));if(c){if(w(c.user.status,o)[e])return null;let t={invitation:c,close:n,done:r};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(s,{title:`Invitation`,about:t,onClose:n,children:[l&&(0,O.jsx)(m,{error:d,retry:()=>void p()}),c===void 0&&!l&&(0,O.jsxs)(f,{"aria-busy":`true`,children:[(0,O.jsx)(y,{height:16,width:`60%`}),(0,O.jsx)(y,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(_,{children:(0,O.jsx)(h,{onClick:n,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:i}){let o=u(),s={user:{id:e.id}},c=r(async()=>(await p(k,{input:s})).invitationResend?.userErrors,async()=>{i(`A new invitation is on its way to ${e.email}.`),await d(o.id)});return(0,O.jsx)(l,{title:`Send the invitation of ${a(e)} again?`,action:`Send again`,attempt:c,copy:(0,O.jsx)(n,{document:k,variables:{input:s}}),onSubmit:()=>c.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept begins again`,`.`]})})}function P({invitation:{user:e},close:t}){let i=u(),[o,s]=(0,T.useState)(null),c={user:{id:e.id}},f=r(async()=>{let e=(await p(j,{input:c})).invitationLink;return e?.url&&e.expiresAt&&s({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>d(i.id));return o?(0,O.jsx)(C,{title:`The invitation link of ${a(e)}`,label:`Link`,secret:o.url,warning:`Copy it now: it is not stored and never shown again. Hand it only to ${a(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,x(new Date(o.expiresAt)),`.`]})}):(0,O.jsx)(l,{title:`Create a link for ${a(e)}?`,action:`Create and show link`,attempt:f,copy:(0,O.jsx)(n,{document:j,variables:{input:c}}),onSubmit:()=>f.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this where mail does not arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, also the one in the mail. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:i}){let o=u(),s={user:{id:e.id}},c=r(async()=>(await p(A,{input:s})).invitationCancel?.userErrors,async()=>{i(`The invitation of ${a(e)} is canceled.`),await d(o.id)});return(0,O.jsx)(l,{title:`Cancel the invitation of ${a(e)}?`,action:`Cancel invitation`,danger:!0,attempt:c,copy:(0,O.jsx)(n,{document:A,variables:{input:s}}),onSubmit:()=>c.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from every account of `,o.name,`. The seat is free at once.`]})})}export{D as n,M as t};