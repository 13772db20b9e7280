import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$n as t,Cn as n,F as r,I as i,Ji as a,K as o,L as s,N as c,R as l,_r as u,ai as d,bn as f,cr as p,er as m,et as h,ht as g,in as _,mt as v,q as y,rn as b,sr as x,wn as S}from"./shared-UuQ2XMhQ.js";import{t as C}from"./SecretDialog-Bwb2rVa-.js";import{Y as w}from"./index-TYEc2vLV.js";var T=e(a(),1),E=v(`
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
`),D=(e,r)=>t({queryKey:[`invitations`,e,`one`,r.toLowerCase()],queryFn:async({signal:t})=>{try{return((await n(E,{organization:e,email:r},t)).organization?.invitations.edges)?.find(({node:e})=>y(e.user.email,r))?.node??null}catch(e){if(S(e,`FORBIDDEN`))return null;throw e}}}),O=d(),k=v(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=v(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=v(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:n,done:r}){let a=_(),{standing:o}=b(),{data:c,isError:l,error:d,refetch:f}=m(D(a.id,t));if(c){if(w(c.user.status,o)[e])return null;let t={invitation:c,close:n,done:r};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(i,{title:`Invitation`,about:t,onClose:n,children:[l&&(0,O.jsx)(g,{error:d,retry:()=>void f()}),c===void 0&&!l&&(0,O.jsxs)(x,{"aria-busy":`true`,children:[(0,O.jsx)(p,{height:16,width:`60%`}),(0,O.jsx)(p,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(s,{children:(0,O.jsx)(u,{onClick:n,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:i}){let a=_(),s={user:{id:e.id}},u=r(async()=>(await n(k,{input:s})).invitationResend?.userErrors,async()=>{i(`A new invitation is on its way to ${e.email}.`),await f(a.id)});return(0,O.jsx)(c,{title:`Send the invitation of ${o(e)} again?`,action:`Send again`,attempt:u,copy:(0,O.jsx)(l,{document:k,variables:{input:s}}),onSubmit:()=>u.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept begins again`,`.`]})})}function P({invitation:{user:e},close:t}){let i=_(),[a,s]=(0,T.useState)(null),u={user:{id:e.id}},d=r(async()=>{let e=(await n(j,{input:u})).invitationLink;return e?.url&&e.expiresAt&&s({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>f(i.id));return a?(0,O.jsx)(C,{title:`The invitation link of ${o(e)}`,label:`Link`,secret:a.url,warning:`Copy it now: it is not stored and never shown again. Hand it only to ${o(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,h(new Date(a.expiresAt)),`.`]})}):(0,O.jsx)(c,{title:`Create a link for ${o(e)}?`,action:`Create and show link`,attempt:d,copy:(0,O.jsx)(l,{document:j,variables:{input:u}}),onSubmit:()=>d.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this where mail does not arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, also the one in the mail. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:i}){let a=_(),s={user:{id:e.id}},u=r(async()=>(await n(A,{input:s})).invitationCancel?.userErrors,async()=>{i(`The invitation of ${o(e)} is canceled.`),await f(a.id)});return(0,O.jsx)(c,{title:`Cancel the invitation of ${o(e)}?`,action:`Cancel invitation`,danger:!0,attempt:u,copy:(0,O.jsx)(l,{document:A,variables:{input:s}}),onSubmit:()=>u.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from every account of `,a.name,`. The seat is free at once.`]})})}export{D as n,M as t};