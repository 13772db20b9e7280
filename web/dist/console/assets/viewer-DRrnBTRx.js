import{t as e}from"./queryOptions-Dfvzj6n2.js";import{a as t,i as n,t as r}from"./gql-C_ErgLln.js";var i=r(`
  query Viewer {
    viewer {
      email
      isStaff
      user { id firstName lastName organizationRole }
      organizations { id name slug businessManagerEnabled }
    }
  }
`),a=r(`
  query SeatMeter($organization: ID!) {
    organization(id: $organization) {
      id
      seatUsage { entitled active reserved used free overBy highWater }
    }
  }
`),o=r(`
  query Self($organization: ID!, $email: String!) {
    organization(id: $organization) {
      id
      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {
        edges { node { id email firstName lastName organizationRole } }
      }
    }
  }
`),s=e({queryKey:[`viewer`],queryFn:async({signal:e})=>(await n(i,{},e)).viewer??null}),c=r=>e({queryKey:[`seats`,r,`meter`],queryFn:async({signal:e})=>{try{return(await n(a,{organization:r},e)).organization?.seatUsage??null}catch(e){if(t(e,`FORBIDDEN`))return null;throw e}}}),l=(r,i)=>e({queryKey:[`self`,r,i],queryFn:async({signal:e})=>{try{return((await n(o,{organization:r,email:i},e)).organization?.users.edges??[]).find(({node:e})=>e.email.toLowerCase()===i.toLowerCase())?.node??null}catch(e){if(t(e,`FORBIDDEN`))return null;throw e}}});function u(e,t,n){return e.isStaff?`staff`:t===`MANAGER`?`manager`:t===`AUDITOR`?`auditor`:n?`administrator`:`member`}var d={staff:`Vendor staff`,manager:`Manager of the organization`,auditor:`Auditor: reads all, changes nothing`,administrator:`Account administrator`,member:`Member`};export{s as a,d as i,l as n,u as r,c as t};