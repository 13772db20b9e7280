import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,B as n,Bn as r,D as i,Ji as a,M as o,N as s,O as c,T as l,Ut as u,Wt as d,ai as f,et as p,gr as m,k as h,ln as g,on as _,or as v,sr as y,tt as b,un as x,zn as S}from"./shared-DW6cRs_-.js";import{t as C}from"./SecretDialog-C4h1n8lT.js";import{Y as w}from"./index-BxcOgCD4.js";var T=e(a(),1),E=p(`
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
`),D=(e,t)=>S({queryKey:[`invitations`,e,`one`,t.toLowerCase()],queryFn:async({signal:n})=>{try{return((await g(E,{organization:e,email:t},n)).organization?.invitations.edges)?.find(({node:e})=>s(e.user.email,t))?.node??null}catch(e){if(x(e,`FORBIDDEN`))return null;throw e}}}),O=f(),k=p(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`),A=p(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`),j=p(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);function M({dialog:e,email:t,close:n,done:i}){let a=d(),{standing:o}=u(),{data:s,isError:l,error:f,refetch:p}=r(D(a.id,t));if(s){if(w(s.user.status,o)[e])return null;let t={invitation:s,close:n,done:i};return e===`resend`?(0,O.jsx)(N,{...t}):e===`link`?(0,O.jsx)(P,{...t}):(0,O.jsx)(F,{...t})}return(0,O.jsxs)(c,{title:`Invitation`,about:t,onClose:n,children:[l&&(0,O.jsx)(b,{error:f,retry:()=>void p()}),s===void 0&&!l&&(0,O.jsxs)(v,{"aria-busy":`true`,children:[(0,O.jsx)(y,{height:16,width:`60%`}),(0,O.jsx)(y,{height:16})]}),s===null&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[t,` has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.`]}),(0,O.jsx)(h,{children:(0,O.jsx)(m,{onClick:n,children:`Close`})})]})]})}function N({invitation:{user:e},close:n,done:r}){let a=d(),s={user:{id:e.id}},c=i(async()=>(await g(k,{input:s})).invitationResend?.userErrors,async()=>{r(`A new invitation is on its way to ${e.email}.`),await _(a.id)});return(0,O.jsx)(l,{title:`Send the invitation of ${o(e)} again?`,action:`Send again`,attempt:c,copy:(0,O.jsx)(t,{document:k,variables:{input:s}}),onSubmit:()=>c.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`We email a new link to `,e.email,`. Earlier links stop working`,e.status===`INVITED`&&`, and the time to accept begins again`,`.`]})})}function P({invitation:{user:e},close:r}){let a=d(),[s,c]=(0,T.useState)(null),u={user:{id:e.id}},f=i(async()=>{let e=(await g(j,{input:u})).invitationLink;return e?.url&&e.expiresAt&&c({url:e.url,expiresAt:e.expiresAt}),e?.userErrors},()=>_(a.id));return s?(0,O.jsx)(C,{title:`The invitation link of ${o(e)}`,label:`Link`,secret:s.url,warning:`Copy it now: it is not stored and never shown again. Hand it only to ${o(e)}.`,close:r,children:(0,O.jsxs)(`p`,{children:[`It works once, until `,n(new Date(s.expiresAt)),`.`]})}):(0,O.jsx)(l,{title:`Create a link for ${o(e)}?`,action:`Create and show link`,attempt:f,copy:(0,O.jsx)(t,{document:j,variables:{input:u}}),onSubmit:()=>f.go(void 0),onClose:r,about:(0,O.jsxs)(`p`,{children:[`Use this where mail does not arrive. Anyone who has the link can accept the invitation as `,e.email,`. Earlier links stop working, also the one in the mail. Activity records that you created the link.`]})})}function F({invitation:{user:e},close:n,done:r}){let a=d(),s={user:{id:e.id}},c=i(async()=>(await g(A,{input:s})).invitationCancel?.userErrors,async()=>{r(`The invitation of ${o(e)} is canceled.`),await _(a.id)});return(0,O.jsx)(l,{title:`Cancel the invitation of ${o(e)}?`,action:`Cancel invitation`,danger:!0,attempt:c,copy:(0,O.jsx)(t,{document:A,variables:{input:s}}),onSubmit:()=>c.go(void 0),onClose:n,about:(0,O.jsxs)(`p`,{children:[`The link stops working, and `,e.email,` is removed from every account of `,a.name,`. The seat is free at once.`]})})}export{D as n,M as t};