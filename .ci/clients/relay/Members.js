// The documents of clients/relay.mjs. This file is only compiled, never run.
const { graphql } = require('relay-runtime');

graphql`
  mutation MembersSignInMutation($input: SignInInput!) {
    signIn(input: $input) {
      token
      viewer {
        email
      }
      userErrors {
        code
      }
    }
  }
`;

graphql`
  query MembersQuery($ref: AccountRef!) {
    account(ref: $ref) {
      id
      ...Members_account
    }
    organization {
      roles(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`;

graphql`
  fragment Members_account on Account
  @refetchable(queryName: "MembersPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    members(first: $first, after: $after) @connection(key: "Members_account_members") {
      __id
      totalCount
      edges {
        node {
          id
          user {
            email
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

graphql`
  mutation MembersAddMutation($input: MembershipAddInput!, $connections: [ID!]!) {
    membershipAdd(input: $input) {
      membershipEdge @appendEdge(connections: $connections) {
        node {
          id
          user {
            id
            email
          }
        }
      }
      userErrors {
        code
        path
      }
    }
  }
`;

graphql`
  mutation MembersRemoveMutation($input: MembershipRemoveInput!, $connections: [ID!]!) {
    membershipRemove(input: $input) {
      membershipId @deleteEdge(connections: $connections)
      userErrors {
        code
      }
    }
  }
`;

graphql`
  mutation MembersPlanMutation($source: BulkSource!) {
    bulkOperationPlan(input: { source: $source }) {
      bulkOperation {
        id
        digest
        counts {
          total
          refused
        }
      }
      userErrors {
        code
      }
    }
  }
`;

graphql`
  mutation MembersRunMutation($input: BulkOperationRunInput!) {
    bulkOperationRun(input: $input) {
      userErrors {
        code
      }
    }
  }
`;

graphql`
  subscription MembersProgressSubscription($id: ID!) {
    bulkOperationProgress(id: $id) {
      sequence
      status
      counts {
        total
        added
        pending
      }
      bulkOperation {
        id
        status
      }
    }
  }
`;

graphql`
  mutation MembersSignOutMutation {
    signOut {
      signedOut
    }
  }
`;
