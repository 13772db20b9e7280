import { graphql } from './gql';

/** Updates an organization. Fields missing from the input stay as they are. */
export const ORGANIZATION_UPDATE = graphql(`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }
  }
`);
