import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,D as r,Ht as i,Ki as a,Ln as o,M as s,N as c,O as l,Q as u,Rn as d,T as f,Vt as p,ar as m,cn as h,in as g,ir as _,k as v,mr as y,ri as b,sn as x,z as S}from"./shared-lWi1qdW7.js";import{t as C}from"./SecretDialog-Bb3p-MxO.js";import{G as w}from"./index-MANQdqj9.js";var T=e(a(),1),E=u(`
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
`),D=(e,t)=>o({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await x(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>c(e.user.email,t))?.node??null}catch(e){if(h(e,`FORBIDDEN`))return null;throw e}}}),O=b(),k=u(`
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
`);function M({dialog:e,email:n,close:r,done:a}){let o=i(),{standing:s}=p(),{data:c,isError:u,error:f,refetch:h}=d(D(o.id,n));if(c){if(w(c.user.status,s)[e])return null;let t={invitation:c,close:r,done:a};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(l,{title:`Invitation`,about:n,onClose:r,children:[u&&(0,O.jsx)(t,{error:f,retry:()=>void h()}),c===void 0&&!u&&(0,O.jsxs)(_,{"aria-busy":`true`,children:[(0,O.jsx)(m,{height:16,width:`60%`}),(0,O.jsx)(m,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[n,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(v,{children:(0,O.jsx)(y,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:a}){let o=i(),c={user:{id:e.id}},l=r(async()=>(await x(k,{input:c})).invitationResend?.userErrors,async()=>{a(`A new invitation is on its way to ${e.email}.`),await g(o.id)});return(0,O.jsx)(f,{title:`Send the invitation of ${s(e)} again?`,action:`Send again`,attempt:l,copy:(0,O.jsx)(n,{document:k,variables:{input:c}}),onSubmit:()=>l.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept begins again`,`.`]})})}function P({invitation:{user:e},close:t}){let a=i(),[o,c]=(0,T.useState)(null),l={user:{id:e.id}},u=r(async()=>{let e=(await x(j,{input:l})).invitationLink;return e?.url&&e.expiresAt&&c({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>g(a.id));return o?(0,O.jsx)(C,{title:`The invitation link of ${s(e)}`,label:`Link`,secret:o.url,warning:`Copy it now: it is not stored and never shown again. Hand it only to ${s(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,S(new Date(o.expiresAt)),`.`]})}):(0,O.jsx)(f,{title:`Create a link for ${s(e)}?`,action:`Create and show link`,attempt:u,copy:(0,O.jsx)(n,{document:j,variables:{input:l}}),onSubmit:()=>u.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this where mail does not arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, also the one in the mail. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:a}){let o=i(),c={user:{id:e.id}},l=r(async()=>(await x(A,{input:c})).invitationCancel?.userErrors,async()=>{a(`The invitation of ${s(e)} is canceled.`),await g(o.id)});return(0,O.jsx)(f,{title:`Cancel the invitation of ${s(e)}?`,action:`Cancel invitation`,danger:!0,attempt:l,copy:(0,O.jsx)(n,{document:A,variables:{input:c}}),onSubmit:()=>l.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from every account of `,o.name,`. The seat is free at once.`]})})}export{D as n,M as t};