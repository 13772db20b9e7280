import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{B as t,H as n,Mn as r,On as i,Q as a,R as o,Tr as s,U as c,V as l,Z as u,bt as d,cr as f,fn as p,gr as m,hr as h,jn as g,na as _,ot as v,pi as y,sr as b,un as x,xt as S}from"./shared-CGAm6xMp.js";import{t as C}from"./SecretDialog-DrAqnFyy.js";import{Q as w}from"./index-VzubqWnq.js";var T=e(_(),1),E=d(`
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
`),D=(e,t)=>b({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await g(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>a(e.user.email,t))?.node??null}catch(e){if(r(e,`FORBIDDEN`))return null;throw e}}}),O=y(),k=d(`
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
`);function M({dialog:e,email:t,close:r,done:i}){let a=p(),{standing:o}=x(),{data:c,isError:u,error:d,refetch:g}=f(D(a.id,t));if(c){if(w(c.user.status,o)[e])return null;let t={invitation:c,close:r,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(l,{title:`Invitation`,about:t,onClose:r,children:[u&&(0,O.jsx)(S,{error:d,retry:()=>void g()}),c===void 0&&!u&&(0,O.jsxs)(h,{"aria-busy":`true`,children:[(0,O.jsx)(m,{height:16,width:`60%`}),(0,O.jsx)(m,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(n,{children:(0,O.jsx)(s,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:n,done:r}){let a=p(),s={user:{id:e.id}},l=t(async()=>(await g(k,{input:s})).invitationResend?.userErrors,async()=>{r(`We’ve sent a new invitation to ${e.email}.`),await i(a.id)});return(0,O.jsx)(o,{title:`Send the invitation of ${u(e)} again?`,action:`Send again`,attempt:l,copy:(0,O.jsx)(c,{document:k,variables:{input:s}}),onSubmit:()=>l.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:n}){let r=p(),[a,s]=(0,T.useState)(null),l={user:{id:e.id}},d=t(async()=>{let e=(await g(j,{input:l})).invitationLink;return e?.url&&e.expiresAt&&s({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>i(r.id));return a?(0,O.jsx)(C,{title:`The invitation link of ${u(e)}`,label:`Link`,secret:a.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${u(e)}.`,close:n,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,v(new Date(a.expiresAt)),`.`]})}):(0,O.jsx)(o,{title:`Create a link for ${u(e)}?`,action:`Create and show link`,attempt:d,copy:(0,O.jsx)(c,{document:j,variables:{input:l}}),onSubmit:()=>d.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:n,done:r}){let a=p(),s={user:{id:e.id}},l=t(async()=>(await g(A,{input:s})).invitationCancel?.userErrors,async()=>{r(`Canceled the invitation of ${u(e)}.`),await i(a.id)});return(0,O.jsx)(o,{title:`Cancel the invitation of ${u(e)}?`,action:`Cancel invitation`,danger:!0,attempt:l,copy:(0,O.jsx)(c,{document:A,variables:{input:s}}),onSubmit:()=>l.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,a.name,`. Their seat is freed immediately.`]})})}export{D as n,M as t};