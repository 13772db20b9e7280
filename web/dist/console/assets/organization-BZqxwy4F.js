import{Tt as e}from"./shared-BHNP8E2D.js";var t=e(`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }
  }
`);export{t};