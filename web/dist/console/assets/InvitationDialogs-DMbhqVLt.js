import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,$t as n,Bt as r,Ft as i,Ga as a,Gr as o,Jn as s,Kr as c,Q as l,Xn as u,Y as d,Z as f,br as p,et as m,hr as h,ia as g,ii as _,lt as v,pi as y,ri as b,rn as x,ut as S,xr as C}from"./shared-BhODIc7l.js";import{t as w}from"./SecretDialog-XcRPBfdc.js";var T=e(a(),1),E=n(`
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
`),D=(e,t)=>o({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await p(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>S(e.user.email,t))?.node??null}catch(e){if(C(e,`FORBIDDEN`))return null;throw e}}}),O=g(),k=n(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=n(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=n(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:n,close:i,done:a}){let o=u(),{standing:d}=s(),{data:f,isError:p,error:m,refetch:h}=c(D(o.id,n));if(f){if(r(f.user.status,d)[e])return null;let t={invitation:f,close:i,done:a};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(l,{title:`Invitation`,about:n,onClose:i,children:[p&&(0,O.jsx)(x,{error:m,retry:()=>void h()}),f===void 0&&!p&&(0,O.jsxs)(b,{"aria-busy":`true`,children:[(0,O.jsx)(_,{height:16,width:`60%`}),(0,O.jsx)(_,{height:16})]}),f===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[n,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(t,{children:(0,O.jsx)(y,{onClick:i,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:n}){let r=u(),i={user:{id:e.id}},a=f(async()=>(await p(k,{input:i})).invitationResend?.userErrors,async()=>{n(`We’ve sent a new invitation to ${e.email}.`),await h(r.id)});return(0,O.jsx)(d,{title:`Send the invitation of ${v(e)} again?`,action:`Send again`,attempt:a,copy:(0,O.jsx)(m,{document:k,variables:{input:i}}),onSubmit:()=>a.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let n=u(),[r,a]=(0,T.useState)(null),o={user:{id:e.id}},s=f(async()=>{let e=(await p(j,{input:o})).invitationLink;return e?.url&&e.expiresAt&&a({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>h(n.id));return r?(0,O.jsx)(w,{title:`The invitation link of ${v(e)}`,label:`Link`,secret:r.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${v(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,i(new Date(r.expiresAt)),`.`]})}):(0,O.jsx)(d,{title:`Create a link for ${v(e)}?`,action:`Create and show link`,attempt:s,copy:(0,O.jsx)(m,{document:j,variables:{input:o}}),onSubmit:()=>s.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:n}){let r=u(),i={user:{id:e.id}},a=f(async()=>(await p(A,{input:i})).invitationCancel?.userErrors,async()=>{n(`Canceled the invitation of ${v(e)}.`),await h(r.id)});return(0,O.jsx)(d,{title:`Cancel the invitation of ${v(e)}?`,action:`Cancel invitation`,danger:!0,attempt:a,copy:(0,O.jsx)(m,{document:A,variables:{input:i}}),onSubmit:()=>a.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,r.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};