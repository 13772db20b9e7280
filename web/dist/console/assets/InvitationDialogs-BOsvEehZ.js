import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Cn as t,Dn as n,En as r,F as i,I as a,K as o,L as s,N as c,R as l,Zi as u,an as d,br as f,ci as p,dr as m,gt as h,ht as g,nr as _,q as v,rr as y,sn as b,tt as x,ur as S}from"./shared-DMs66Cv8.js";import{t as C}from"./SecretDialog-CFKQMNTV.js";import{X as w}from"./index-mly3NQ5z.js";var T=e(u(),1),E=g(`
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
`),D=(e,t)=>_({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:i})=>{try{return((await r(E,{organization:e,email:t},i)).organization?.invitations.edges)?.find(({node:e})=>v(e.user.email,t))?.node??null}catch(e){if(n(e,`FORBIDDEN`))return null;throw e}}}),O=p(),k=g(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=g(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=g(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:n,done:r}){let i=b(),{standing:o}=d(),{data:c,isError:l,error:u,refetch:p}=y(D(i.id,t));if(c){if(w(c.user.status,o)[e])return null;let t={invitation:c,close:n,done:r};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(a,{title:`Invitation`,about:t,onClose:n,children:[l&&(0,O.jsx)(h,{error:u,retry:()=>void p()}),c===void 0&&!l&&(0,O.jsxs)(S,{"aria-busy":`true`,children:[(0,O.jsx)(m,{height:16,width:`60%`}),(0,O.jsx)(m,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(s,{children:(0,O.jsx)(f,{onClick:n,children:`Close`})})]})]})}function N({invitation:{user:e},close:n,done:a}){let s=b(),u={user:{id:e.id}},d=i(async()=>(await r(k,{input:u})).invitationResend?.userErrors,async()=>{a(`We’ve sent a new invitation to ${e.email}.`),await t(s.id)});return(0,O.jsx)(c,{title:`Send the invitation of ${o(e)} again?`,action:`Send again`,attempt:d,copy:(0,O.jsx)(l,{document:k,variables:{input:u}}),onSubmit:()=>d.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:n}){let a=b(),[s,u]=(0,T.useState)(null),d={user:{id:e.id}},f=i(async()=>{let e=(await r(j,{input:d})).invitationLink;return e?.url&&e.expiresAt&&u({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>t(a.id));return s?(0,O.jsx)(C,{title:`The invitation link of ${o(e)}`,label:`Link`,secret:s.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${o(e)}.`,close:n,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,x(new Date(s.expiresAt)),`.`]})}):(0,O.jsx)(c,{title:`Create a link for ${o(e)}?`,action:`Create and show link`,attempt:f,copy:(0,O.jsx)(l,{document:j,variables:{input:d}}),onSubmit:()=>f.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:n,done:a}){let s=b(),u={user:{id:e.id}},d=i(async()=>(await r(A,{input:u})).invitationCancel?.userErrors,async()=>{a(`Canceled the invitation of ${o(e)}.`),await t(s.id)});return(0,O.jsx)(c,{title:`Cancel the invitation of ${o(e)}?`,action:`Cancel invitation`,danger:!0,attempt:d,copy:(0,O.jsx)(l,{document:A,variables:{input:u}}),onSubmit:()=>d.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,s.name,`. Their seat is freed immediately.`]})})}export{D as n,M as t};