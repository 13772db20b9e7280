import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$t as t,A as n,H as r,Jn as i,M as a,N as o,O as s,Qt as c,Tr as l,V as u,Y as d,Yn as f,di as p,ea as m,gr as h,hn as g,hr as _,j as v,lt as y,ut as b,vn as x,yn as S}from"./shared-BW3-SWQR.js";import{t as C}from"./SecretDialog-Cl07-BXN.js";import{Y as w}from"./index-DzZsiNjI.js";var T=e(m(),1),E=y(`
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
`),D=(e,t)=>i({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await x(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>r(e.user.email,t))?.node??null}catch(e){if(S(e,`FORBIDDEN`))return null;throw e}}}),O=p(),k=y(`
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
`);function M({dialog:e,email:n,close:r,done:i}){let o=t(),{standing:s}=c(),{data:u,isError:d,error:p,refetch:m}=f(D(o.id,n));if(u){if(w(u.user.status,s)[e])return null;let t={invitation:u,close:r,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(v,{title:`Invitation`,about:n,onClose:r,children:[d&&(0,O.jsx)(b,{error:p,retry:()=>void m()}),u===void 0&&!d&&(0,O.jsxs)(_,{"aria-busy":`true`,children:[(0,O.jsx)(h,{height:16,width:`60%`}),(0,O.jsx)(h,{height:16})]}),u===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[n,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(a,{children:(0,O.jsx)(l,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:r,done:i}){let a=t(),c={user:{id:e.id}},l=n(async()=>(await x(k,{input:c})).invitationResend?.userErrors,async()=>{i(`A new invitation is on its way to ${e.email}.`),await g(a.id)});return(0,O.jsx)(s,{title:`Send the invitation of ${u(e)} again?`,action:`Send again`,attempt:l,copy:(0,O.jsx)(o,{document:k,variables:{input:c}}),onSubmit:()=>l.go(void 0),onClose:r,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept begins again`,`.`]})})}function P({invitation:{user:e},close:r}){let i=t(),[a,c]=(0,T.useState)(null),l={user:{id:e.id}},f=n(async()=>{let e=(await x(j,{input:l})).invitationLink;return e?.url&&e.expiresAt&&c({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>g(i.id));return a?(0,O.jsx)(C,{title:`The invitation link of ${u(e)}`,label:`Link`,secret:a.url,warning:`Copy it now: it is not stored and never shown again. Hand it only to ${u(e)}.`,close:r,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,d(new Date(a.expiresAt)),`.`]})}):(0,O.jsx)(s,{title:`Create a link for ${u(e)}?`,action:`Create and show link`,attempt:f,copy:(0,O.jsx)(o,{document:j,variables:{input:l}}),onSubmit:()=>f.go(void 0),onClose:r,about:(0,O.jsxs)(`p`,{children:[`Use this where mail does not arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, also the one in the mail. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:r,done:i}){let a=t(),c={user:{id:e.id}},l=n(async()=>(await x(A,{input:c})).invitationCancel?.userErrors,async()=>{i(`The invitation of ${u(e)} is canceled.`),await g(a.id)});return(0,O.jsx)(s,{title:`Cancel the invitation of ${u(e)}?`,action:`Cancel invitation`,danger:!0,attempt:l,copy:(0,O.jsx)(o,{document:A,variables:{input:c}}),onSubmit:()=>l.go(void 0),onClose:r,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from every account of `,a.name,`. The seat is free at once.`]})})}export{D as n,M as t};