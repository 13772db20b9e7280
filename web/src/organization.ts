import { graphql } from './gql';

/** Changes an organization: what is left out of the input stays as it is. */
export const ORGANIZATION_UPDATE = graphql(`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }
  }
`);
