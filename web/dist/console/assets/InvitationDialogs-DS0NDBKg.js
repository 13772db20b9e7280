import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Ca as n,Cn as r,Er as i,Mi as a,Mt as o,Nr as s,Nt as c,Pr as l,Q as u,Tn as d,Tr as f,Vn as p,Wr as m,X as h,Xn as g,Yn as _,et as v,lt as y,tt as b,ut as x,vt as S}from"./shared-DlD7qw7y.js";import{t as C}from"./SecretDialog-DcliOJF_.js";import{Q as w}from"./index-WEepWUrp.js";var T=e(n(),1),E=o(`
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
`),D=(e,t)=>f({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await _(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>x(e.user.email,t))?.node??null}catch(e){if(g(e,`FORBIDDEN`))return null;throw e}}}),O=a(),k=o(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=o(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=o(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:n,close:a,done:o}){let u=d(),{standing:f}=r(),{data:p,isError:h,error:g,refetch:_}=i(D(u.id,n));if(p){if(w(p.user.status,f)[e])return null;let t={invitation:p,close:a,done:o};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(t,{title:`Invitation`,about:n,onClose:a,children:[h&&(0,O.jsx)(c,{error:g,retry:()=>void _()}),p===void 0&&!h&&(0,O.jsxs)(s,{"aria-busy":`true`,children:[(0,O.jsx)(l,{height:16,width:`60%`}),(0,O.jsx)(l,{height:16})]}),p===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[n,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(v,{children:(0,O.jsx)(m,{onClick:a,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:n}){let r=d(),i={user:{id:e.id}},a=u(async()=>(await _(k,{input:i})).invitationResend?.userErrors,async()=>{n(`We’ve sent a new invitation to ${e.email}.`),await p(r.id)});return(0,O.jsx)(h,{title:`Send the invitation of ${y(e)} again?`,action:`Send again`,attempt:a,copy:(0,O.jsx)(b,{document:k,variables:{input:i}}),onSubmit:()=>a.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let n=d(),[r,i]=(0,T.useState)(null),a={user:{id:e.id}},o=u(async()=>{let e=(await _(j,{input:a})).invitationLink;return e?.url&&e.expiresAt&&i({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>p(n.id));return r?(0,O.jsx)(C,{title:`The invitation link of ${y(e)}`,label:`Link`,secret:r.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${y(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,S(new Date(r.expiresAt)),`.`]})}):(0,O.jsx)(h,{title:`Create a link for ${y(e)}?`,action:`Create and show link`,attempt:o,copy:(0,O.jsx)(b,{document:j,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:n}){let r=d(),i={user:{id:e.id}},a=u(async()=>(await _(A,{input:i})).invitationCancel?.userErrors,async()=>{n(`Canceled the invitation of ${y(e)}.`),await p(r.id)});return(0,O.jsx)(h,{title:`Cancel the invitation of ${y(e)}?`,action:`Cancel invitation`,danger:!0,attempt:a,copy:(0,O.jsx)(b,{document:A,variables:{input:i}}),onSubmit:()=>a.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,r.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};