/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where an account lives. */
export type Platform =
  /** X, formerly Twitter. */
  | 'X'
  /** Facebook. */
  | 'FACEBOOK'
  /** Instagram. */
  | 'INSTAGRAM'
  /** YouTube. */
  | 'YOUTUBE'
  /** TikTok. */
  | 'TIKTOK'
  /** LinkedIn. */
  | 'LINKEDIN'
  /** A video account of the studio. */
  | 'VIDEO'
  /** Anything else. */
  | 'OTHER';

/**
 * What an API client may do. No scope gives organization roles, API clients, seats, the vendor's mutations or sign-in: those are
 * for people.
 */
export type ApiScope =
  /** Read what an auditor reads, but for the trail (H40). Every client may, so that this scope is for those that only read. */
  | 'READ'
  /** Read the trail. */
  | 'READ_AUDIT'
  /**
   * Add, change and remove people on every account and grant any role there, as a manager of the organization does; edit, suspend
   * and reactivate people who have no organization role. For membershipAdd, membershipsAssignRoles, membershipRemove,
   * accountSetPrimaryUser, userUpdate, userSuspend, userReactivate.
   */
  | 'MANAGE_MEMBERS'
  /**
   * Make, edit and delete custom roles. Where people would gain by it, because they hold the role or by reassignTo, MANAGE_MEMBERS is
   * needed as well (H22). For roleCreate, roleUpdate, roleDelete.
   */
  | 'MANAGE_ROLES'
  /** Add, edit and archive accounts. For accountCreate, accountUpdate, accountArchive. */
  | 'MANAGE_ACCOUNTS'
  /**
   * Plan, run, cancel and undo bulk operations, its own alone; planning and running need MANAGE_MEMBERS as well. For bulkOperationPlan,
   * bulkOperationRun, bulkOperationCancel, bulkOperationUndo.
   */
  | 'BULK';

/** Where a person stands. */
export type UserStatus =
  /** Added and mailed, not yet signed in; holds a seat (H5, H35). */
  | 'INVITED'
  /** Can sign in. */
  | 'ACTIVE'
  /** No rights and no seat; grants are kept (H7). */
  | 'SUSPENDED'
  /** On no account any more; history only (H3). */
  | 'FORMER';

/** A duty for the whole organization. */
export type OrganizationRole =
  /** None. */
  | 'NONE'
  /** Reads everything, changes nothing (H40). */
  | 'AUDITOR'
  /** May do everything in the organization. */
  | 'MANAGER';

/** A part of the product that a role opens. */
export type Module =
  /** User management and settings; makes the holder an administrator (B19, B39). */
  | 'ADMIN'
  /** The media module. */
  | 'MEDIA'
  /** The library. */
  | 'LIBRARY'
  /** The producer. */
  | 'PRODUCER'
  /** LiveCut. */
  | 'LIVECUT'
  /** Analytics. */
  | 'ANALYTICS'
  /** Publishing. */
  | 'PUBLISHING';

/** One thing that a role lets its holder do. */
export type Capability =
  /** Add, change and remove people on the account (S12, B2). */
  | 'MANAGE_USERS'
  /** Change the account's settings (S16). */
  | 'MANAGE_SETTINGS'
  /** Post as the handle (S15). */
  | 'POST'
  /** Upload content (S20). */
  | 'UPLOAD_MEDIA'
  /** Edit media (S15). */
  | 'EDIT_MEDIA'
  /** Use the library's media for one's own personal account (S19). */
  | 'USE_LIBRARY'
  /** View the library (S24). */
  | 'VIEW_LIBRARY'
  /** View the producer (S24). */
  | 'VIEW_PRODUCER'
  /** Make clips with LiveCut (S21). */
  | 'USE_LIVECUT'
  /** View analytics (S23). */
  | 'VIEW_ANALYTICS'
  /** Activate or deactivate videos (B41). */
  | 'ACTIVATE_VIDEOS'
  /** Delete videos for good (B42). */
  | 'DELETE_VIDEOS'
  /** Use the video editor (B43). */
  | 'USE_VIDEO_EDITOR'
  /** Edit a video's metadata (B44). */
  | 'EDIT_VIDEO_METADATA'
  /** Upload videos (B45). */
  | 'UPLOAD_VIDEOS'
  /** Publish through email platforms (B46). */
  | 'PUBLISH_TO_EMAIL'
  /** Publish to web pages (B47). */
  | 'PUBLISH_TO_WEB'
  /** Share videos (B48). */
  | 'SHARE_VIDEOS'
  /** Access all videos, private and shared (B49). */
  | 'ACCESS_ALL_VIDEOS'
  /** Share with affiliated accounts (B50). */
  | 'SHARE_WITH_AFFILIATES';

/** Names an account, by exactly one of these. */
export type AccountRef =
  {   /** By its id. */
  id: string | number; handle?: never; }
  |  { id?: never;   /** By platform and handle, in the viewer's organizations. */
  handle: HandleInput; };

/** A handle on a platform. */
export type HandleInput = {
  /** The platform. */
  platform: Platform;
  /** The handle; case and a leading @ do not matter. */
  handle: string;
};

/** Names a person, by exactly one of these. */
export type UserRef =
  {   /** By id. */
  id: string | number; email?: never; username?: never; }
  |  { id?: never;   /** By email; case does not matter. */
  email: string; username?: never; }
  |  { id?: never; email?: never;   /** By username; case does not matter. */
  username: string; };

/** Input of userUpdate. What is left out stays. */
export type UserUpdateInput = {
  /** Who. */
  user: UserRef;
  /** The new first name. */
  firstName?: string | null | undefined;
  /** The new last name. */
  lastName?: string | null | undefined;
  /** The new username; managers and staff only. Null removes it. */
  username?: string | null | undefined;
  /** The new email; managers and staff only (H34). */
  email?: string | null | undefined;
};

/** Input of userSuspend. */
export type UserSuspendInput = {
  /** Who. */
  user: UserRef;
  /** Takes over where the person is primary or the last administrator (H26). */
  successor?: UserRef | null | undefined;
};

/** Input of userReactivate. */
export type UserReactivateInput = {
  /** Who. */
  user: UserRef;
};

/** Input of userSetOrganizationRole. */
export type UserSetOrganizationRoleInput = {
  /** Who. */
  user: UserRef;
  /** The duty, NONE to take it. */
  role: OrganizationRole;
};

/** Input of userErase. */
export type UserEraseInput = {
  /** Who. Only somebody FORMER can be erased. */
  user: UserRef;
};

/** Input of organizationCreate. */
export type OrganizationCreateInput = {
  /** Its name. */
  name: string;
  /** Its short name: lower-case letters, digits and hyphens, at most 63. */
  slug: string;
  /** Seats of the plan; without it unlimited. */
  seats?: number | null | undefined;
  /** Whether it is onboarded for Business Manager. */
  businessManager?: boolean;
  /** Its first manager, who is invited. */
  manager?: NewUserInput | null | undefined;
};

/** Input of organizationSetSeats. */
export type OrganizationSetSeatsInput = {
  /** The organization. */
  organizationId: string | number;
  /** Seats of the plan; null is unlimited. */
  seats?: number | null | undefined;
};

/** Input of organizationSetBusinessManager. */
export type OrganizationSetBusinessManagerInput = {
  /** The organization. */
  organizationId: string | number;
  /** On or off. */
  enabled: boolean;
};

/** Input of primaryUserRemove. */
export type PrimaryUserRemoveInput = {
  /** The account. */
  account: AccountRef;
  /** Why; kept in the audit. */
  reason: string;
  /** A member who becomes the primary user. */
  successor?: UserRef | null | undefined;
};

/** Input of apiClientCreate. */
export type ApiClientCreateInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** What it is for, at most 64 characters; unique among those not revoked, ignoring case (H1). An organization has at most 100. */
  name: string;
  /** What it may do, at least one. */
  scopes: Array<ApiScope>;
  /** When it ends by itself; without it never. */
  expiresAt?: string | null | undefined;
};

/** Input of apiClientUpdate. What is left out stays. */
export type ApiClientUpdateInput = {
  /** The API client. */
  id: string | number;
  /** The new name. */
  name?: string | null | undefined;
  /** The new scopes, all of them. */
  scopes?: Array<ApiScope> | null | undefined;
  /** Refuse with STALE where the client has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of apiClientRotate. */
export type ApiClientRotateInput = {
  /** The API client. */
  id: string | number;
};

/** Input of apiClientRevoke. */
export type ApiClientRevokeInput = {
  /** The API client. */
  id: string | number;
};

/** Input of signIn. */
export type SignInInput = {
  /** The email. */
  email: string;
  /** The password. */
  password: string;
};

/** Input of invitationAccept. */
export type InvitationAcceptInput = {
  /** From the mail; good once. */
  token: string;
  /** The new password, 12 to 200 characters, not easily guessed; or the one that the person has, where they have one. */
  password: string;
  /** The person's first name, if it is to change. */
  firstName?: string | null | undefined;
  /** The person's last name, if it is to change. */
  lastName?: string | null | undefined;
};

/** Input of passwordResetRequest. */
export type PasswordResetRequestInput = {
  /** The email of the sign-in. */
  email: string;
};

/** Input of passwordReset. */
export type PasswordResetInput = {
  /** From the newest mail; good once, for an hour. */
  token: string;
  /** The new password, 12 to 200 characters, not easily guessed. */
  password: string;
};

/** Input of passwordChange. */
export type PasswordChangeInput = {
  /** The password of now. */
  currentPassword: string;
  /** The new password, 12 to 200 characters, not easily guessed. */
  newPassword: string;
};

/** Input of staffClaim. */
export type StaffClaimInput = {
  /** From the gateway's file or terminal; good once, for an hour. */
  token: string;
  /** The email to sign in with from now on. */
  email: string;
  /** The password, 12 to 200 characters, not easily guessed. */
  password: string;
};

/** A person as typed. */
export type NewUserInput = {
  /** Decides who the person is (H1). */
  email: string;
  /** For a new person. */
  username?: string | null | undefined;
  /** For a new person. */
  firstName?: string | null | undefined;
  /** For a new person. */
  lastName?: string | null | undefined;
};

/** Kinds of mistakes that the caller can mend. */
export type UserErrorCode =
  /** The input breaks a bound or a form. */
  | 'INVALID_INPUT'
  /** There is no such thing for the viewer. */
  | 'NOT_FOUND'
  /** Something with this name or address exists already (H1). */
  | 'TAKEN'
  /** The viewer may not do this (H22, H40). */
  | 'FORBIDDEN'
  /** It has changed since it was read (H20). */
  | 'STALE'
  /** No seat is free (B10, H13). */
  | 'SEAT_EXHAUSTED'
  /** The account would lose its last administrator (H24). */
  | 'LAST_ADMIN'
  /** The primary user is protected (B32, H25). */
  | 'PRIMARY_PROTECTED'
  /** The person has a legacy role: use Assign roles (B61, H29). */
  | 'LEGACY_ROLE'
  /** One cannot do this to oneself (BX3, H27). */
  | 'SELF_PROTECTED'
  /** Rows contradict each other (H18). */
  | 'CONFLICTING_ROWS'
  /** Nobody has this email or username (H17). */
  | 'UNKNOWN_PERSON'
  /** There is no such account (H17). */
  | 'UNKNOWN_ACCOUNT'
  /** There is no such role. */
  | 'UNKNOWN_ROLE'
  /** The role is held: pass reassignTo (H28). */
  | 'ROLE_IN_USE'
  /** Built-in roles stay as they are (H28). */
  | 'BUILT_IN_ROLE'
  /** The organization is not onboarded for Business Manager (S33, H23). */
  | 'BUSINESS_MANAGER_NOT_ONBOARDED'
  /** The key was used for another input (H21). */
  | 'IDEMPOTENCY_MISMATCH'
  /** A published limit is exceeded. */
  | 'LIMIT_REACHED';

/** Narrows a list of accounts; the same filter selects the accounts of a bulk operation. */
export type AccountFilter = {
  /** Part of a name or handle; case and diacritics do not matter. */
  search?: string | null | undefined;
  /** On one of these platforms. */
  platform?: Array<Platform> | null | undefined;
  /** In this group or below it. */
  group?: string | null | undefined;
  /** With this person on it, as far as the viewer may see it. */
  hasUser?: UserRef | null | undefined;
  /** Without an active administrator. */
  withoutAdministrator?: boolean | null | undefined;
  /** Archived ones or the others; null is both. */
  archived?: boolean | null | undefined;
};

/** Narrows a list of people. */
export type UserFilter = {
  /** Part of a name, email or username; case and diacritics do not matter. */
  search?: string | null | undefined;
  /** In one of these states. */
  status?: Array<UserStatus> | null | undefined;
  /** On this account; the viewer must be allowed to see its people. */
  onAccount?: AccountRef | null | undefined;
  /** With this role on an account. */
  roleId?: string | number | null | undefined;
  /** With this module on an account. */
  module?: Module | null | undefined;
  /** With a legacy role on an account, or without one. */
  legacy?: boolean | null | undefined;
  /** Last signed in before this instant; people who never did are not meant. */
  lastLoginBefore?: string | null | undefined;
  /** Never signed in, or signed in at least once. */
  neverLoggedIn?: boolean | null | undefined;
};

/** Narrows a list of memberships. */
export type MembershipFilter = {
  /** Part of the person's name, email or username, or of the account's name or handle. */
  search?: string | null | undefined;
  /** With one of these roles. */
  roleIds?: Array<string | number> | null | undefined;
  /** With this module. */
  module?: Module | null | undefined;
  /** With a legacy role, or without one. */
  legacy?: boolean | null | undefined;
  /** With an end before this instant (H33). */
  expiresBefore?: string | null | undefined;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Upwards. */
  | 'ASC'
  /** Downwards. */
  | 'DESC';

/** In which order accounts are listed. */
export type AccountOrder = {
  /** By what. */
  field?: AccountOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What accounts are ordered by. */
export type AccountOrderField =
  /** The name. */
  | 'NAME'
  /** The handle. */
  | 'HANDLE'
  /** When it was added. */
  | 'CREATED_AT';

/** In which order people are listed. */
export type UserOrder = {
  /** By what. */
  field?: UserOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What people are ordered by. */
export type UserOrderField =
  /** Last name, then first name. */
  | 'NAME'
  /** The email. */
  | 'EMAIL'
  /** When they were added to the organization. */
  | 'CREATED_AT';

export type AccountQueryVariables = Exact<{
  ref: AccountRef;
}>;


export type AccountQuery = { account: { id: string, platform: Platform, handle: string, name: string, group: string | null, archived: boolean, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null, viewerPermissions: { modules: Array<Module>, capabilities: Array<Capability> } } | null };

export type AccountIdQueryVariables = Exact<{
  organization: string | number;
  platform: Platform;
  handle: string;
}>;


export type AccountIdQuery = { organization: { id: string, accounts: { edges: Array<{ node: { id: string, handle: string } }> } } | null };

export type AccountsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: AccountFilter | null | undefined;
  orderBy?: AccountOrder | null | undefined;
}>;


export type AccountsQuery = { organization: { id: string, accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string, group: string | null, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null } }> } } | null };

export type ApiClientsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ApiClientsQuery = { organization: { id: string, apiClients: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, scopes: Array<ApiScope>, createdAt: string, createdBy: string, lastUsedAt: string | null, expiresAt: string | null, revoked: boolean } }> } } | null };

export type ApiClientRotateMutationVariables = Exact<{
  input: ApiClientRotateInput;
}>;


export type ApiClientRotateMutation = { apiClientRotate: { token: string | null, apiClient: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type ApiClientRevokeMutationVariables = Exact<{
  input: ApiClientRevokeInput;
}>;


export type ApiClientRevokeMutation = { apiClientRevoke: { apiClient: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type ApiClientCreateMutationVariables = Exact<{
  input: ApiClientCreateInput;
}>;


export type ApiClientCreateMutation = { apiClientCreate: { token: string | null, apiClient: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type ApiClientUpdateMutationVariables = Exact<{
  input: ApiClientUpdateInput;
}>;


export type ApiClientUpdateMutation = { apiClientUpdate: { apiClient: { id: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AccountsToFindQueryVariables = Exact<{
  organization: string | number;
  search: string;
}>;


export type AccountsToFindQuery = { organization: { id: string, accounts: { edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string } }> } } | null };

export type PeopleToFindQueryVariables = Exact<{
  organization: string | number;
  search: string;
}>;


export type PeopleToFindQuery = { organization: { id: string, users: { edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string } }> } } | null };

export type UserSetOrganizationRoleMutationVariables = Exact<{
  input: UserSetOrganizationRoleInput;
}>;


export type UserSetOrganizationRoleMutation = { userSetOrganizationRole: { user: { id: string, organizationRole: OrganizationRole } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type UserUpdateMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type UserUpdateMutation = { userUpdate: { user: { id: string, firstName: string, lastName: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type UserEraseMutationVariables = Exact<{
  input: UserEraseInput;
}>;


export type UserEraseMutation = { userErase: { user: { id: string, status: UserStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type PersonMembershipsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: MembershipFilter | null | undefined;
}>;


export type PersonMembershipsQuery = { user: { id: string, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, isPrimary: boolean, isLegacy: boolean, expiresAt: string | null, addedAt: string, addedBy: string, account: { id: string, platform: Platform, handle: string, name: string }, roles: Array<{ id: string, name: string }> } }> } } | null };

export type PeopleQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type PeopleQuery = { organization: { id: string, users: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, organizationRole: OrganizationRole, lastLoginAt: string | null, memberships: { totalCount: number, edges: Array<{ node: { id: string, account: { id: string, platform: Platform, handle: string } } }> } } }> } } | null };

export type PeopleToChooseQueryVariables = Exact<{
  organization: string | number;
  filter: UserFilter;
}>;


export type PeopleToChooseQuery = { organization: { id: string, users: { totalCount: number, edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string } }> } } | null };

export type UserSuspendMutationVariables = Exact<{
  input: UserSuspendInput;
}>;


export type UserSuspendMutation = { userSuspend: { user: { id: string, status: UserStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type UserReactivateMutationVariables = Exact<{
  input: UserReactivateInput;
}>;


export type UserReactivateMutation = { userReactivate: { user: { id: string, status: UserStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { user: { id: string, email: string, username: string | null, firstName: string, lastName: string, status: UserStatus, organizationRole: OrganizationRole, lastLoginAt: string | null, createdAt: string, holdsSeat: boolean, seatHeldSince: string | null, seatReason: string | null, memberships: { totalCount: number } } | null };

export type RoleNamesQueryVariables = Exact<{
  organization: string | number;
  after?: string | null | undefined;
}>;


export type RoleNamesQuery = { organization: { id: string, roles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string } }> } } | null };

export type AccountSeatsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountSeatsQuery = { organization: { id: string, seatUsage: { byAccount: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { people: number, exclusivePeople: number, account: { id: string, platform: Platform, handle: string, name: string } } }> } } } | null };

export type SeatHoldersQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type SeatHoldersQuery = { organization: { id: string, users: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, seatHeldSince: string | null, seatReason: string | null } }> } } | null };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { viewer: { email: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type LeaveEveryDeviceMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveEveryDeviceMutation = { signOutEverywhere: { signedOut: boolean, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type RenameMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type RenameMutation = { userUpdate: { user: { id: string, firstName: string, lastName: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AccountsToSwitchQueryVariables = Exact<{
  organization: string | number;
  search?: string | null | undefined;
}>;


export type AccountsToSwitchQuery = { organization: { id: string, accounts: { totalCount: number, edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string } }> } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { signedOut: boolean, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { email: string | null, isStaff: boolean, user: { id: string, firstName: string, lastName: string, organizationRole: OrganizationRole } | null, organizations: Array<{ id: string, name: string, slug: string, businessManagerEnabled: boolean }> } | null };

export type SeatMeterQueryVariables = Exact<{
  organization: string | number;
}>;


export type SeatMeterQuery = { organization: { id: string, seatUsage: { entitled: number | null, active: number, reserved: number, used: number, free: number | null, overBy: number, highWater: number } } | null };

export type SelfQueryVariables = Exact<{
  organization: string | number;
  email: string;
}>;


export type SelfQuery = { organization: { id: string, users: { edges: Array<{ node: { id: string, email: string, firstName: string, lastName: string, organizationRole: OrganizationRole } }> } } | null };

export type StaffClaimMutationVariables = Exact<{
  input: StaffClaimInput;
}>;


export type StaffClaimMutation = { staffClaim: { viewer: { email: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { viewer: { email: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type PasswordResetRequestMutationVariables = Exact<{
  input: PasswordResetRequestInput;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { viewer: { email: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { email: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { singleSignOnUrl: string | null, singleSignOnName: string | null } };

export type OrganizationCreateMutationVariables = Exact<{
  input: OrganizationCreateInput;
}>;


export type OrganizationCreateMutation = { organizationCreate: { organization: { id: string, slug: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AccountsWithPrimaryQueryVariables = Exact<{
  organization: string | number;
  search?: string | null | undefined;
}>;


export type AccountsWithPrimaryQuery = { organization: { id: string, accounts: { edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null } }> } } | null };

export type PrimaryUserRemoveMutationVariables = Exact<{
  input: PrimaryUserRemoveInput;
}>;


export type PrimaryUserRemoveMutation = { primaryUserRemove: { account: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type OrganizationSetSeatsMutationVariables = Exact<{
  input: OrganizationSetSeatsInput;
}>;


export type OrganizationSetSeatsMutation = { organizationSetSeats: { organization: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type OrganizationSetBusinessManagerMutationVariables = Exact<{
  input: OrganizationSetBusinessManagerInput;
}>;


export type OrganizationSetBusinessManagerMutation = { organizationSetBusinessManager: { organization: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type OrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsQuery = { viewer: { isStaff: boolean, organizations: Array<{ id: string, name: string, slug: string, businessManagerEnabled: boolean, seatUsage: { entitled: number | null, active: number, reserved: number, used: number, free: number | null, overBy: number } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AccountDocument = new TypedDocumentString(`
    query Account($ref: AccountRef!) {
  account(ref: $ref) {
    id
    platform
    handle
    name
    group
    archived
    primaryUser {
      id
      firstName
      lastName
      email
    }
    viewerPermissions {
      modules
      capabilities
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const AccountIdDocument = new TypedDocumentString(`
    query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {
  organization(id: $organization) {
    id
    accounts(
      first: 100
      filter: {platform: [$platform], search: $handle, archived: null}
    ) {
      edges {
        node {
          id
          handle
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountIdQuery, AccountIdQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {
  organization(id: $organization) {
    id
    accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          platform
          handle
          name
          group
          primaryUser {
            id
            firstName
            lastName
            email
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const ApiClientsDocument = new TypedDocumentString(`
    query ApiClients($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    apiClients(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          name
          scopes
          createdAt
          createdBy
          lastUsedAt
          expiresAt
          revoked
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApiClientsQuery, ApiClientsQueryVariables>;
export const ApiClientRotateDocument = new TypedDocumentString(`
    mutation ApiClientRotate($input: ApiClientRotateInput!) {
  apiClientRotate(input: $input) {
    apiClient {
      id
    }
    token
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ApiClientRotateMutation, ApiClientRotateMutationVariables>;
export const ApiClientRevokeDocument = new TypedDocumentString(`
    mutation ApiClientRevoke($input: ApiClientRevokeInput!) {
  apiClientRevoke(input: $input) {
    apiClient {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ApiClientRevokeMutation, ApiClientRevokeMutationVariables>;
export const ApiClientCreateDocument = new TypedDocumentString(`
    mutation ApiClientCreate($input: ApiClientCreateInput!) {
  apiClientCreate(input: $input) {
    apiClient {
      id
    }
    token
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ApiClientCreateMutation, ApiClientCreateMutationVariables>;
export const ApiClientUpdateDocument = new TypedDocumentString(`
    mutation ApiClientUpdate($input: ApiClientUpdateInput!) {
  apiClientUpdate(input: $input) {
    apiClient {
      id
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ApiClientUpdateMutation, ApiClientUpdateMutationVariables>;
export const AccountsToFindDocument = new TypedDocumentString(`
    query AccountsToFind($organization: ID!, $search: String!) {
  organization(id: $organization) {
    id
    accounts(first: 30, filter: {search: $search}) {
      edges {
        node {
          id
          platform
          handle
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsToFindQuery, AccountsToFindQueryVariables>;
export const PeopleToFindDocument = new TypedDocumentString(`
    query PeopleToFind($organization: ID!, $search: String!) {
  organization(id: $organization) {
    id
    users(first: 30, filter: {search: $search}) {
      edges {
        node {
          id
          firstName
          lastName
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToFindQuery, PeopleToFindQueryVariables>;
export const UserSetOrganizationRoleDocument = new TypedDocumentString(`
    mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {
  userSetOrganizationRole(input: $input) {
    user {
      id
      organizationRole
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UserSetOrganizationRoleMutation, UserSetOrganizationRoleMutationVariables>;
export const UserUpdateDocument = new TypedDocumentString(`
    mutation UserUpdate($input: UserUpdateInput!) {
  userUpdate(input: $input) {
    user {
      id
      firstName
      lastName
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UserUpdateMutation, UserUpdateMutationVariables>;
export const UserEraseDocument = new TypedDocumentString(`
    mutation UserErase($input: UserEraseInput!) {
  userErase(input: $input) {
    user {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UserEraseMutation, UserEraseMutationVariables>;
export const PersonMembershipsDocument = new TypedDocumentString(`
    query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {
  user(ref: {id: $id}) {
    id
    memberships(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          isPrimary
          isLegacy
          expiresAt
          addedAt
          addedBy
          account {
            id
            platform
            handle
            name
          }
          roles {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonMembershipsQuery, PersonMembershipsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          firstName
          lastName
          email
          status
          organizationRole
          lastLoginAt
          memberships(first: 2) {
            totalCount
            edges {
              node {
                id
                account {
                  id
                  platform
                  handle
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PeopleToChooseDocument = new TypedDocumentString(`
    query PeopleToChoose($organization: ID!, $filter: UserFilter!) {
  organization(id: $organization) {
    id
    users(first: 60, filter: $filter) {
      totalCount
      edges {
        node {
          id
          firstName
          lastName
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToChooseQuery, PeopleToChooseQueryVariables>;
export const UserSuspendDocument = new TypedDocumentString(`
    mutation UserSuspend($input: UserSuspendInput!) {
  userSuspend(input: $input) {
    user {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UserSuspendMutation, UserSuspendMutationVariables>;
export const UserReactivateDocument = new TypedDocumentString(`
    mutation UserReactivate($input: UserReactivateInput!) {
  userReactivate(input: $input) {
    user {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UserReactivateMutation, UserReactivateMutationVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  user(ref: {id: $id}) {
    id
    email
    username
    firstName
    lastName
    status
    organizationRole
    lastLoginAt
    createdAt
    holdsSeat
    seatHeldSince
    seatReason
    memberships(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const RoleNamesDocument = new TypedDocumentString(`
    query RoleNames($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    roles(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoleNamesQuery, RoleNamesQueryVariables>;
export const AccountSeatsDocument = new TypedDocumentString(`
    query AccountSeats($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    seatUsage {
      byAccount(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            account {
              id
              platform
              handle
              name
            }
            people
            exclusivePeople
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountSeatsQuery, AccountSeatsQueryVariables>;
export const SeatHoldersDocument = new TypedDocumentString(`
    query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          firstName
          lastName
          email
          status
          seatHeldSince
          seatReason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatHoldersQuery, SeatHoldersQueryVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const LeaveEveryDeviceDocument = new TypedDocumentString(`
    mutation LeaveEveryDevice {
  signOutEverywhere {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveEveryDeviceMutation, LeaveEveryDeviceMutationVariables>;
export const RenameDocument = new TypedDocumentString(`
    mutation Rename($input: UserUpdateInput!) {
  userUpdate(input: $input) {
    user {
      id
      firstName
      lastName
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RenameMutation, RenameMutationVariables>;
export const AccountsToSwitchDocument = new TypedDocumentString(`
    query AccountsToSwitch($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 50, filter: {search: $search}) {
      totalCount
      edges {
        node {
          id
          platform
          handle
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsToSwitchQuery, AccountsToSwitchQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    email
    isStaff
    user {
      id
      firstName
      lastName
      organizationRole
    }
    organizations {
      id
      name
      slug
      businessManagerEnabled
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SeatMeterDocument = new TypedDocumentString(`
    query SeatMeter($organization: ID!) {
  organization(id: $organization) {
    id
    seatUsage {
      entitled
      active
      reserved
      used
      free
      overBy
      highWater
    }
  }
}
    `) as unknown as TypedDocumentString<SeatMeterQuery, SeatMeterQueryVariables>;
export const SelfDocument = new TypedDocumentString(`
    query Self($organization: ID!, $email: String!) {
  organization(id: $organization) {
    id
    users(first: 10, filter: {search: $email, status: [ACTIVE]}) {
      edges {
        node {
          id
          email
          firstName
          lastName
          organizationRole
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SelfQuery, SelfQueryVariables>;
export const StaffClaimDocument = new TypedDocumentString(`
    mutation StaffClaim($input: StaffClaimInput!) {
  staffClaim(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StaffClaimMutation, StaffClaimMutationVariables>;
export const InvitationAcceptDocument = new TypedDocumentString(`
    mutation InvitationAccept($input: InvitationAcceptInput!) {
  invitationAccept(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const PasswordResetRequestDocument = new TypedDocumentString(`
    mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PasswordResetRequestMutation, PasswordResetRequestMutationVariables>;
export const PasswordResetDocument = new TypedDocumentString(`
    mutation PasswordReset($input: PasswordResetInput!) {
  passwordReset(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PasswordResetMutation, PasswordResetMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInOptionsDocument = new TypedDocumentString(`
    query SignInOptions {
  signInOptions {
    singleSignOnUrl
    singleSignOnName
  }
}
    `) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const OrganizationCreateDocument = new TypedDocumentString(`
    mutation OrganizationCreate($input: OrganizationCreateInput!) {
  organizationCreate(input: $input) {
    organization {
      id
      slug
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationCreateMutation, OrganizationCreateMutationVariables>;
export const AccountsWithPrimaryDocument = new TypedDocumentString(`
    query AccountsWithPrimary($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 20, filter: {search: $search}) {
      edges {
        node {
          id
          platform
          handle
          name
          primaryUser {
            id
            firstName
            lastName
            email
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsWithPrimaryQuery, AccountsWithPrimaryQueryVariables>;
export const PrimaryUserRemoveDocument = new TypedDocumentString(`
    mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {
  primaryUserRemove(input: $input) {
    account {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PrimaryUserRemoveMutation, PrimaryUserRemoveMutationVariables>;
export const OrganizationSetSeatsDocument = new TypedDocumentString(`
    mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {
  organizationSetSeats(input: $input) {
    organization {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationSetSeatsMutation, OrganizationSetSeatsMutationVariables>;
export const OrganizationSetBusinessManagerDocument = new TypedDocumentString(`
    mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {
  organizationSetBusinessManager(input: $input) {
    organization {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationSetBusinessManagerMutation, OrganizationSetBusinessManagerMutationVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations {
  viewer {
    isStaff
    organizations {
      id
      name
      slug
      businessManagerEnabled
      seatUsage {
        entitled
        active
        reserved
        used
        free
        overBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;