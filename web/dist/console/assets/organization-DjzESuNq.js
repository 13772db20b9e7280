import{$t as e}from"./shared-BhODIc7l.js";var t=e(`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }
  }
`);export{t};