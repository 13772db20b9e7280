/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id platform handle name group archived\n      primaryUser { id firstName lastName email }\n      viewerPermissions { modules capabilities }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n": typeof types.AccountIdDocument,
    "\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n": typeof types.AccountSeatsDocument,
    "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n": typeof types.SeatHoldersDocument,
    "\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n": typeof types.AccountsToSwitchDocument,
    "\n  mutation SignOut { signOut { signedOut userErrors { code message } } }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { signedOut userErrors { code message } } }\n": typeof types.SignOutEverywhereDocument,
    "\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      user { id firstName lastName organizationRole }\n      organizations { id name slug businessManagerEnabled }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n": typeof types.SeatMeterDocument,
    "\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n": typeof types.SelfDocument,
    "\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.StaffClaimDocument,
    "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.InvitationAcceptDocument,
    "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n": typeof types.PasswordResetRequestDocument,
    "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.PasswordResetDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.SignInDocument,
    "\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n": typeof types.SignInOptionsDocument,
};
const documents: Documents = {
    "\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id platform handle name group archived\n      primaryUser { id firstName lastName email }\n      viewerPermissions { modules capabilities }\n    }\n  }\n": types.AccountDocument,
    "\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n": types.AccountIdDocument,
    "\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n": types.AccountsDocument,
    "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n": types.AccountSeatsDocument,
    "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n": types.SeatHoldersDocument,
    "\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n": types.AccountsToSwitchDocument,
    "\n  mutation SignOut { signOut { signedOut userErrors { code message } } }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { signedOut userErrors { code message } } }\n": types.SignOutEverywhereDocument,
    "\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      user { id firstName lastName organizationRole }\n      organizations { id name slug businessManagerEnabled }\n    }\n  }\n": types.ViewerDocument,
    "\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n": types.SeatMeterDocument,
    "\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n": types.SelfDocument,
    "\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.StaffClaimDocument,
    "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.InvitationAcceptDocument,
    "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n": types.PasswordResetRequestDocument,
    "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.PasswordResetDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.SignInDocument,
    "\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n": types.SignInOptionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id platform handle name group archived\n      primaryUser { id firstName lastName email }\n      viewerPermissions { modules capabilities }\n    }\n  }\n"): typeof import('./graphql').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n"): typeof import('./graphql').SeatHoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsToSwitchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut { signedOut userErrors { code message } } }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere { signOutEverywhere { signedOut userErrors { code message } } }\n"): typeof import('./graphql').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      user { id firstName lastName organizationRole }\n      organizations { id name slug businessManagerEnabled }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n"): typeof import('./graphql').SeatMeterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n"): typeof import('./graphql').SelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').StaffClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').InvitationAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n"): typeof import('./graphql').PasswordResetRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').PasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n"): typeof import('./graphql').SignInOptionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
