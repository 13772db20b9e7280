import{ht as e}from"./shared-DMs66Cv8.js";var t=e(`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }
  }
`);export{t};