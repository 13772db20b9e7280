import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{B as t,Bt as n,Fr as r,H as i,Hr as a,In as o,L as s,Pr as c,Q as l,Rn as u,Ui as d,Ur as f,V as p,Wt as m,Z as h,Zr as g,cr as _,ja as v,lr as y,rr as b,yt as x,z as S}from"./shared-BMG5Wjkr.js";import{t as C}from"./SecretDialog-2fofzK6M.js";import{J as w}from"./index-Bq8ldRan.js";var T=e(v(),1),E=n(`
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
`),D=(e,t)=>c({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await _(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>l(e.user.email,t))?.node??null}catch(e){if(y(e,`FORBIDDEN`))return null;throw e}}}),O=d(),k=n(`
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
`);function M({dialog:e,email:n,close:i,done:s}){let c=u(),{standing:l}=o(),{data:d,isError:h,error:_,refetch:v}=r(D(c.id,n));if(d){if(w(d.user.status,l)[e])return null;let t={invitation:d,close:i,done:s};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(t,{title:`Invitation`,about:n,onClose:i,children:[h&&(0,O.jsx)(m,{error:_,retry:()=>void v()}),d===void 0&&!h&&(0,O.jsxs)(a,{"aria-busy":`true`,children:[(0,O.jsx)(f,{height:16,width:`60%`}),(0,O.jsx)(f,{height:16})]}),d===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[n,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(p,{children:(0,O.jsx)(g,{onClick:i,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:n}){let r=u(),a={user:{id:e.id}},o=S(async()=>(await _(k,{input:a})).invitationResend?.userErrors,async()=>{n(`We’ve sent a new invitation to ${e.email}.`),await b(r.id)});return(0,O.jsx)(s,{title:`Send the invitation of ${h(e)} again?`,action:`Send again`,attempt:o,copy:(0,O.jsx)(i,{document:k,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let n=u(),[r,a]=(0,T.useState)(null),o={user:{id:e.id}},c=S(async()=>{let e=(await _(j,{input:o})).invitationLink;return e?.url&&e.expiresAt&&a({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>b(n.id));return r?(0,O.jsx)(C,{title:`The invitation link of ${h(e)}`,label:`Link`,secret:r.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${h(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,x(new Date(r.expiresAt)),`.`]})}):(0,O.jsx)(s,{title:`Create a link for ${h(e)}?`,action:`Create and show link`,attempt:c,copy:(0,O.jsx)(i,{document:j,variables:{input:o}}),onSubmit:()=>c.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:n}){let r=u(),a={user:{id:e.id}},o=S(async()=>(await _(A,{input:a})).invitationCancel?.userErrors,async()=>{n(`Canceled the invitation of ${h(e)}.`),await b(r.id)});return(0,O.jsx)(s,{title:`Cancel the invitation of ${h(e)}?`,action:`Cancel invitation`,danger:!0,attempt:o,copy:(0,O.jsx)(i,{document:A,variables:{input:a}}),onSubmit:()=>o.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,r.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};