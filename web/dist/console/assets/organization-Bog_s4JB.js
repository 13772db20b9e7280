import{Ft as e}from"./shared-CiE6x9-a.js";var t=e(`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }
  }
`);export{t};