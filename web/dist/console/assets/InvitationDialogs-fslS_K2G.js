import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{En as t,G as n,J as r,Nt as i,Or as a,Rr as o,Wn as s,X as c,Xn as l,Y as u,Yn as d,_a as f,at as p,br as m,ht as h,it as g,ki as _,kr as v,kt as y,q as b,wn as x,xr as S}from"./shared-CKMY765X.js";import{t as C}from"./SecretDialog-C6CjOWjS.js";import{nt as w}from"./index-B_OiQn0y.js";var T=e(f(),1),E=y(`
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
`),D=(e,t)=>m({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await d(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>p(e.user.email,t))?.node??null}catch(e){if(l(e,`FORBIDDEN`))return null;throw e}}}),O=_(),k=y(`
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
`);function M({dialog:e,email:n,close:s,done:c}){let l=t(),{standing:d}=x(),{data:f,isError:p,error:m,refetch:h}=S(D(l.id,n));if(f){if(w(f.user.status,d)[e])return null;let t={invitation:f,close:s,done:c};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(r,{title:`Invitation`,about:n,onClose:s,children:[p&&(0,O.jsx)(i,{error:m,retry:()=>void h()}),f===void 0&&!p&&(0,O.jsxs)(a,{"aria-busy":`true`,children:[(0,O.jsx)(v,{height:16,width:`60%`}),(0,O.jsx)(v,{height:16})]}),f===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[n,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(u,{children:(0,O.jsx)(o,{onClick:s,children:`Close`})})]})]})}function N({invitation:{user:e},close:r,done:i}){let a=t(),o={user:{id:e.id}},l=b(async()=>(await d(k,{input:o})).invitationResend?.userErrors,async()=>{i(`We’ve sent a new invitation to ${e.email}.`),await s(a.id)});return(0,O.jsx)(n,{title:`Send the invitation of ${g(e)} again?`,action:`Send again`,attempt:l,copy:(0,O.jsx)(c,{document:k,variables:{input:o}}),onSubmit:()=>l.go(void 0),onClose:r,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept starts again`,`.`]})})}function P({invitation:{user:e},close:r}){let i=t(),[a,o]=(0,T.useState)(null),l={user:{id:e.id}},u=b(async()=>{let e=(await d(j,{input:l})).invitationLink;return e?.url&&e.expiresAt&&o({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>s(i.id));return a?(0,O.jsx)(C,{title:`The invitation link of ${g(e)}`,label:`Link`,secret:a.url,warning:`Copy the link now. It is not stored and won’t be shown again. Only share it with ${g(e)}.`,close:r,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,h(new Date(a.expiresAt)),`.`]})}):(0,O.jsx)(n,{title:`Create a link for ${g(e)}?`,action:`Create and show link`,attempt:u,copy:(0,O.jsx)(c,{document:j,variables:{input:l}}),onSubmit:()=>u.go(void 0),onClose:r,about:(0,O.jsxs)(`p`,{children:[`Use this if emails don’t arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, including the one in the email. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:r,done:i}){let a=t(),o={user:{id:e.id}},l=b(async()=>(await d(A,{input:o})).invitationCancel?.userErrors,async()=>{i(`Canceled the invitation of ${g(e)}.`),await s(a.id)});return(0,O.jsx)(n,{title:`Cancel the invitation of ${g(e)}?`,action:`Cancel invitation`,danger:!0,attempt:l,copy:(0,O.jsx)(c,{document:A,variables:{input:o}}),onSubmit:()=>l.go(void 0),onClose:r,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from all accounts of `,a.name,`. Their seat is freed immediately.`]})})}export{D as i,M as n,k as r,A as t};