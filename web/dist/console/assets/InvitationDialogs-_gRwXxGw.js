import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{En as t,F as n,I as r,K as i,L as a,N as o,R as s,Sn as c,Tn as l,Xi as u,et as d,ht as f,in as p,lr as m,mt as h,nr as g,on as _,q as v,si as y,tr as b,ur as x,yr as S}from"./shared-s-2Rmk8o.js";import{t as C}from"./SecretDialog-CdMTH84E.js";import{X as w}from"./index-BuBpqDx-.js";var T=e(u(),1),E=h(`
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
`),D=(e,n)=>b({queryKey:[`invitations`,e,`one`,n.toLowerCase()],queryFn:async({signal:r})=>{try{return((await l(E,{organization:e,email:n},r)).organization?.invitations.edges)?.find(({node:e})=>v(e.user.email,n))?.node??null}catch(e){if(t(e,`FORBIDDEN`))return null;throw e}}}),O=y(),k=h(`
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
`);function M({dialog:e,email:t,close:n,done:i}){let o=_(),{standing:s}=p(),{data:c,isError:l,error:u,refetch:d}=g(D(o.id,t));if(c){if(w(c.user.status,s)[e])return null;let t={invitation:c,close:n,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(r,{title:`Invitation`,about:t,onClose:n,children:[l&&(0,O.jsx)(f,{error:u,retry:()=>void d()}),c===void 0&&!l&&(0,O.jsxs)(m,{"aria-busy":`true`,children:[(0,O.jsx)(x,{height:16,width:`60%`}),(0,O.jsx)(x,{height:16})]}),c===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(a,{children:(0,O.jsx)(S,{onClick:n,children:`Close`})})]})]})}function N({invitation:{user:e},close:t,done:r}){let a=_(),u={user:{id:e.id}},d=n(async()=>(await l(k,{input:u})).invitationResend?.userErrors,async()=>{r(`We’ve sent a new invitation to ${e.email}.`),await c(a.id)});return(0,O.jsx)(o,{title:`Send the invitation of ${i(e)} again?`,action:`Send again`,attempt:d,copy:(0,O.jsx)(s,{document:k,variables:{input:u}}),onSubmit:()=>d.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:t}){let r=_(),[a,u]=(0,T.useState)(null),f={user:{id:e.id}},p=n(async()=>{let e=(await l(j,{input:f})).invitationLink;return e?.url&&e.expiresAt&&u({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>c(r.id));return a?(0,O.jsx)(C,{title:`The invitation link of ${i(e)}`,label:`Link`,secret:a.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${i(e)}.`,close:t,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,d(new Date(a.expiresAt)),`.`]})}):(0,O.jsx)(o,{title:`Create a link for ${i(e)}?`,action:`Create and show link`,attempt:p,copy:(0,O.jsx)(s,{document:j,variables:{input:f}}),onSubmit:()=>p.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:t,done:r}){let a=_(),u={user:{id:e.id}},d=n(async()=>(await l(A,{input:u})).invitationCancel?.userErrors,async()=>{r(`Canceled the invitation of ${i(e)}.`),await c(a.id)});return(0,O.jsx)(o,{title:`Cancel the invitation of ${i(e)}?`,action:`Cancel invitation`,danger:!0,attempt:d,copy:(0,O.jsx)(s,{document:A,variables:{input:u}}),onSubmit:()=>d.go(void 0),onClose:t,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,a.name,`. Their seat is freed immediately.`]})})}export{D as n,M as t};