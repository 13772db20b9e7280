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
    "\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n": typeof types.ApiClientsDocument,
    "\n  mutation ApiClientRotate($input: ApiClientRotateInput!) {\n    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": typeof types.ApiClientRotateDocument,
    "\n  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {\n    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }\n  }\n": typeof types.ApiClientRevokeDocument,
    "\n  mutation ApiClientCreate($input: ApiClientCreateInput!) {\n    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": typeof types.ApiClientCreateDocument,
    "\n  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {\n    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }\n  }\n": typeof types.ApiClientUpdateDocument,
    "\n  query AccountsToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }\n    }\n  }\n": typeof types.AccountsToFindDocument,
    "\n  query PeopleToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n": typeof types.PeopleToFindDocument,
    "\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n": typeof types.UserSetOrganizationRoleDocument,
    "\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n": typeof types.UserUpdateDocument,
    "\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n": typeof types.UserEraseDocument,
    "\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n": typeof types.PersonMembershipsDocument,
    "\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 60, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  mutation UserSuspend($input: UserSuspendInput!) {\n    userSuspend(input: $input) { user { id status } userErrors { code message path } }\n  }\n": typeof types.UserSuspendDocument,
    "\n  mutation UserReactivate($input: UserReactivateInput!) {\n    userReactivate(input: $input) { user { id status } userErrors { code message path } }\n  }\n": typeof types.UserReactivateDocument,
    "\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason\n      memberships(first: 1) { totalCount }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n": typeof types.RoleNamesDocument,
    "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n": typeof types.AccountSeatsDocument,
    "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n": typeof types.SeatHoldersDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.PasswordChangeDocument,
    "\n  mutation LeaveEveryDevice { signOutEverywhere { signedOut userErrors { code message } } }\n": typeof types.LeaveEveryDeviceDocument,
    "\n  mutation Rename($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n": typeof types.RenameDocument,
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
    "\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n": typeof types.OrganizationCreateDocument,
    "\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n": typeof types.AccountsWithPrimaryDocument,
    "\n  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {\n    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }\n  }\n": typeof types.PrimaryUserRemoveDocument,
    "\n  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {\n    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }\n  }\n": typeof types.OrganizationSetSeatsDocument,
    "\n  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {\n    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }\n  }\n": typeof types.OrganizationSetBusinessManagerDocument,
    "\n  query Organizations {\n    viewer {\n      isStaff\n      organizations { id name slug businessManagerEnabled seatUsage { entitled active reserved used free overBy } }\n    }\n  }\n": typeof types.OrganizationsDocument,
};
const documents: Documents = {
    "\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id platform handle name group archived\n      primaryUser { id firstName lastName email }\n      viewerPermissions { modules capabilities }\n    }\n  }\n": types.AccountDocument,
    "\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n": types.AccountIdDocument,
    "\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n": types.AccountsDocument,
    "\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n": types.ApiClientsDocument,
    "\n  mutation ApiClientRotate($input: ApiClientRotateInput!) {\n    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": types.ApiClientRotateDocument,
    "\n  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {\n    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }\n  }\n": types.ApiClientRevokeDocument,
    "\n  mutation ApiClientCreate($input: ApiClientCreateInput!) {\n    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": types.ApiClientCreateDocument,
    "\n  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {\n    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }\n  }\n": types.ApiClientUpdateDocument,
    "\n  query AccountsToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }\n    }\n  }\n": types.AccountsToFindDocument,
    "\n  query PeopleToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n": types.PeopleToFindDocument,
    "\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n": types.UserSetOrganizationRoleDocument,
    "\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n": types.UserUpdateDocument,
    "\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n": types.UserEraseDocument,
    "\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n": types.PersonMembershipsDocument,
    "\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 60, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n": types.PeopleToChooseDocument,
    "\n  mutation UserSuspend($input: UserSuspendInput!) {\n    userSuspend(input: $input) { user { id status } userErrors { code message path } }\n  }\n": types.UserSuspendDocument,
    "\n  mutation UserReactivate($input: UserReactivateInput!) {\n    userReactivate(input: $input) { user { id status } userErrors { code message path } }\n  }\n": types.UserReactivateDocument,
    "\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason\n      memberships(first: 1) { totalCount }\n    }\n  }\n": types.PersonDocument,
    "\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n": types.RoleNamesDocument,
    "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n": types.AccountSeatsDocument,
    "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n": types.SeatHoldersDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.PasswordChangeDocument,
    "\n  mutation LeaveEveryDevice { signOutEverywhere { signedOut userErrors { code message } } }\n": types.LeaveEveryDeviceDocument,
    "\n  mutation Rename($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n": types.RenameDocument,
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
    "\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n": types.OrganizationCreateDocument,
    "\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n": types.AccountsWithPrimaryDocument,
    "\n  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {\n    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }\n  }\n": types.PrimaryUserRemoveDocument,
    "\n  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {\n    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }\n  }\n": types.OrganizationSetSeatsDocument,
    "\n  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {\n    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }\n  }\n": types.OrganizationSetBusinessManagerDocument,
    "\n  query Organizations {\n    viewer {\n      isStaff\n      organizations { id name slug businessManagerEnabled seatUsage { entitled active reserved used free overBy } }\n    }\n  }\n": types.OrganizationsDocument,
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
export function graphql(source: "\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n"): typeof import('./graphql').ApiClientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiClientRotate($input: ApiClientRotateInput!) {\n    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n"): typeof import('./graphql').ApiClientRotateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {\n    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').ApiClientRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiClientCreate($input: ApiClientCreateInput!) {\n    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n"): typeof import('./graphql').ApiClientCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {\n    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }\n  }\n"): typeof import('./graphql').ApiClientUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }\n    }\n  }\n"): typeof import('./graphql').AccountsToFindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n"): typeof import('./graphql').PeopleToFindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserSetOrganizationRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserEraseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n"): typeof import('./graphql').PersonMembershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 60, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n"): typeof import('./graphql').PeopleToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserSuspend($input: UserSuspendInput!) {\n    userSuspend(input: $input) { user { id status } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserSuspendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserReactivate($input: UserReactivateInput!) {\n    userReactivate(input: $input) { user { id status } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserReactivateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason\n      memberships(first: 1) { totalCount }\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n"): typeof import('./graphql').RoleNamesDocument;
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
export function graphql(source: "\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').PasswordChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveEveryDevice { signOutEverywhere { signedOut userErrors { code message } } }\n"): typeof import('./graphql').LeaveEveryDeviceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Rename($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n"): typeof import('./graphql').RenameDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n"): typeof import('./graphql').OrganizationCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsWithPrimaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {\n    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').PrimaryUserRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {\n    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').OrganizationSetSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {\n    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').OrganizationSetBusinessManagerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organizations {\n    viewer {\n      isStaff\n      organizations { id name slug businessManagerEnabled seatUsage { entitled active reserved used free overBy } }\n    }\n  }\n"): typeof import('./graphql').OrganizationsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
