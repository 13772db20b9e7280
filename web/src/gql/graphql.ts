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

/** Input of staffClaim. */
export type StaffClaimInput = {
  /** From the gateway's file or terminal; good once, for an hour. */
  token: string;
  /** The email to sign in with from now on. */
  email: string;
  /** The password, 12 to 200 characters, not easily guessed. */
  password: string;
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