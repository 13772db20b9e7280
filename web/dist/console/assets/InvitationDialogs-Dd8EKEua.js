import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{F as t,I as n,K as r,L as i,N as a,R as o,Tn as s,Yi as c,an as l,cr as u,er as d,et as f,ht as p,lr as m,mt as h,oi as g,q as _,rn as v,tr as y,vr as b,wn as x,xn as S}from"./shared-BNDRhFsc.js";import{t as C}from"./SecretDialog-DJJSbhcr.js";import{X as w}from"./index-CmxeYzeq.js";var T=e(c(),1),E=h(`
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
`),D=(e,t)=>d({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await x(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>_(e.user.email,t))?.node??null}catch(e){if(s(e,`FORBIDDEN`))return null;throw e}}}),O=g(),k=h(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=h(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=h(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:r,done:a}){let o=l(),{standing:s}=v(),{data:c,isError:d,error:f,refetch:h}=y(D(o.id,t));if(c){if(w(c.user.status,s)[e])return null;let t={invitation:c,close:r,done:a};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(n,{title:`Invitation`,about:t,onClose:r,children:[d&&(0,O.jsx)(p,{error:f,retry:()=>void h()}),c===void 0&&!d&&(0,O.jsxs)(u,{"aria-busy":`true`,children:[(0,O.jsx)(m,{height:16,width:`60%`}),(0,O.jsx)(m,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(i,{children:(0,O.jsx)(b,{onClick:r,children:`Close`})})]})]})}function N({invitation:{user:e},close:n,done:i}){let s=l(),c={user:{id:e.id}},u=t(async()=>(await x(k,{input:c})).invitationResend?.userErrors,async()=>{i(`We’ve sent a new invitation to ${e.email}.`),await S(s.id)});return(0,O.jsx)(a,{title:`Send the invitation of ${r(e)} again?`,action:`Send again`,attempt:u,copy:(0,O.jsx)(o,{document:k,variables:{input:c}}),onSubmit:()=>u.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:n}){let i=l(),[s,c]=(0,T.useState)(null),u={user:{id:e.id}},d=t(async()=>{let e=(await x(j,{input:u})).invitationLink;return e?.url&&e.expiresAt&&c({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>S(i.id));return s?(0,O.jsx)(C,{title:`The invitation link of ${r(e)}`,label:`Link`,secret:s.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${r(e)}.`,close:n,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,f(new Date(s.expiresAt)),`.`]})}):(0,O.jsx)(a,{title:`Create a link for ${r(e)}?`,action:`Create and show link`,attempt:d,copy:(0,O.jsx)(o,{document:j,variables:{input:u}}),onSubmit:()=>d.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:n,done:i}){let s=l(),c={user:{id:e.id}},u=t(async()=>(await x(A,{input:c})).invitationCancel?.userErrors,async()=>{i(`Canceled the invitation of ${r(e)}.`),await S(s.id)});return(0,O.jsx)(a,{title:`Cancel the invitation of ${r(e)}?`,action:`Cancel invitation`,danger:!0,attempt:u,copy:(0,O.jsx)(o,{document:A,variables:{input:c}}),onSubmit:()=>u.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,s.name,`. Their seat is freed immediately.`]})})}export{D as n,M as t};