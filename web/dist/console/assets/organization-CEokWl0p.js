import{bt as e}from"./shared-CGAm6xMp.js";var t=e(`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }
  }
`);export{t};