/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a session began. */
export type SignInMethod =
  /** With a password, or with a link from a mail or an invitation. */
  | 'PASSWORD'
  /** At the single sign-on provider. */
  | 'SINGLE_SIGN_ON';

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
  /** Read what an auditor reads, but for the trail. Every client may, so that this scope is for those that only read. */
  | 'READ'
  /** Read the trail. */
  | 'READ_AUDIT'
  /**
   * Add, change and remove people on every account and grant any role there, as a manager of the organization does; edit, suspend
   * and reactivate people who have no organization role. For membershipAdd, membershipsAssignRoles, membershipRemove,
   * accountSetPrimaryUser, userUpdate, userSuspend, userReactivate, invitationResend, invitationCancel.
   */
  | 'MANAGE_MEMBERS'
  /**
   * Make, edit and delete custom roles. Where people would gain by it, because they hold the role or by reassignTo, MANAGE_MEMBERS is
   * needed as well. For roleCreate, roleUpdate, roleDelete.
   */
  | 'MANAGE_ROLES'
  /** Add, edit and archive accounts. For accountCreate, accountUpdate, accountArchive, accountRestore. */
  | 'MANAGE_ACCOUNTS'
  /**
   * Plan, run, cancel and undo bulk operations, its own alone; planning and running need MANAGE_MEMBERS as well. For bulkOperationPlan,
   * bulkOperationRun, bulkOperationCancel, bulkOperationUndo.
   */
  | 'BULK';

/** Where a person stands. */
export type UserStatus =
  /** Added and mailed, not yet signed in; holds a seat. */
  | 'INVITED'
  /** Can sign in. */
  | 'ACTIVE'
  /** No rights and no seat; grants are kept. */
  | 'SUSPENDED'
  /** On no account and without an organization role: no rights and no seat. */
  | 'FORMER';

/** A duty for the whole organization. */
export type OrganizationRole =
  /** None. */
  | 'NONE'
  /** Reads everything, changes nothing. */
  | 'AUDITOR'
  /** May do everything in the organization. */
  | 'MANAGER';

/** A part of the product that a role opens. */
export type Module =
  /** User management and settings; makes the holder an administrator. */
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
  /** Add, change and remove people on the account. */
  | 'MANAGE_USERS'
  /** Change the account's settings. */
  | 'MANAGE_SETTINGS'
  /** Post as the handle. */
  | 'POST'
  /** Upload content. */
  | 'UPLOAD_MEDIA'
  /** Edit media. */
  | 'EDIT_MEDIA'
  /** Use the library's media for one's own personal account. */
  | 'USE_LIBRARY'
  /** View the library. */
  | 'VIEW_LIBRARY'
  /** View the producer. */
  | 'VIEW_PRODUCER'
  /** Make clips with LiveCut. */
  | 'USE_LIVECUT'
  /** View analytics. */
  | 'VIEW_ANALYTICS'
  /** Activate or deactivate videos. */
  | 'ACTIVATE_VIDEOS'
  /** Delete videos for good. */
  | 'DELETE_VIDEOS'
  /** Use the video editor. */
  | 'USE_VIDEO_EDITOR'
  /** Edit a video's metadata. */
  | 'EDIT_VIDEO_METADATA'
  /** Upload videos. */
  | 'UPLOAD_VIDEOS'
  /** Publish through email platforms. */
  | 'PUBLISH_TO_EMAIL'
  /** Publish to web pages. */
  | 'PUBLISH_TO_WEB'
  /** Share videos. */
  | 'SHARE_VIDEOS'
  /** Access all videos, private and shared. */
  | 'ACCESS_ALL_VIDEOS'
  /** Share with affiliated accounts. */
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
  /** The handle, or the address of its profile; case and a leading @ do not matter. */
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

/** Input of membershipAdd. */
export type MembershipAddInput = {
  /** The account. */
  account: AccountRef;
  /** Decides who the person is, ignoring case. */
  email: string;
  /** For a new person. */
  username?: string | null | undefined;
  /** For a new person. */
  firstName?: string | null | undefined;
  /** For a new person. */
  lastName?: string | null | undefined;
  /** At least one role, none of them legacy. */
  roleIds: Array<string | number>;
  /** When the access ends by itself; not for the primary user. Absent or null is never. */
  expiresAt?: string | null | undefined;
  /** What to do where the person is on the account already. */
  onExisting?: OnExisting;
  /** Refuse with STALE where the membership has changed since; 0 for one that there was not. */
  expectedVersion?: number | null | undefined;
};

/** What adding somebody already there does. The same roles are UNCHANGED, a success, in any case. */
export type OnExisting =
  /** Leave them as they are and say so. */
  | 'SKIP'
  /** Give the roles in addition. */
  | 'ADD'
  /** Replace their roles. */
  | 'REPLACE'
  /** Refuse. */
  | 'ERROR';

/** Input of membershipsAssignRoles. */
export type MembershipsAssignRolesInput = {
  /** The account. */
  account: AccountRef;
  /** 1 to 250 of its people. */
  users: Array<UserRef>;
  /** The roles, none of them legacy. */
  roleIds: Array<string | number>;
  /** What to do with the roles already there. */
  mode?: AssignMode;
  /** When the access ends: absent leaves the end as it is, null takes it away. */
  expiresAt?: string | null | undefined;
  /** The versions of their memberships, one for each of users, in that order: refuse with STALE where one has changed since. */
  expectedVersions?: Array<number> | null | undefined;
};

/** What assigning does with the roles already there. Legacy roles always go when a role is granted. */
export type AssignMode =
  /** Exactly the given ones. */
  | 'REPLACE'
  /** The given ones in addition. */
  | 'ADD'
  /** All but the given ones. */
  | 'REMOVE';

/** Input of membershipRemove. */
export type MembershipRemoveInput = {
  /** The account. */
  account: AccountRef;
  /** Who goes. */
  user: UserRef;
  /** Refuse with STALE where the membership has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of accountSetPrimaryUser. */
export type AccountSetPrimaryUserInput = {
  /** The account. */
  account: AccountRef;
  /** An active member. */
  user: UserRef;
  /** Refuse with STALE where the account has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of userUpdate. What is left out stays. */
export type UserUpdateInput = {
  /** Who. */
  user: UserRef;
  /** The new first name. Absent or null leaves it as it is. */
  firstName?: string | null | undefined;
  /** The new last name. Absent or null leaves it as it is. */
  lastName?: string | null | undefined;
  /** The new username; managers and staff only. Null or empty removes it. */
  username?: string | null | undefined;
  /** The new email; managers and staff only. Absent or null leaves it as it is. */
  email?: string | null | undefined;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of roleCreate. */
export type RoleCreateInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** Unique ignoring case, not one of a built-in role. */
  name: string;
  /** What it opens; ADMIN makes its holders administrators. */
  modules: Array<Module>;
  /** What its holders may do. */
  capabilities: Array<Capability>;
};

/** Input of roleUpdate. What is left out stays. */
export type RoleUpdateInput = {
  /** The role. */
  id: string | number;
  /** Refuse with STALE where the role has changed since. */
  expectedVersion?: number | null | undefined;
  /** The new name. Absent or null leaves it as it is. */
  name?: string | null | undefined;
  /** The new modules, all of them. Absent or null leaves it as it is. */
  modules?: Array<Module> | null | undefined;
  /** The new capabilities, all of them. Absent or null leaves it as it is. */
  capabilities?: Array<Capability> | null | undefined;
  /** Say the impact and change nothing. */
  dryRun?: boolean;
};

/** Input of roleDelete. */
export type RoleDeleteInput = {
  /** The role. */
  id: string | number;
  /** Refuse with STALE where the role has changed since. */
  expectedVersion?: number | null | undefined;
  /** The role that its holders get instead; needed where it is held. */
  reassignTo?: string | number | null | undefined;
};

/** Input of accountCreate. */
export type AccountCreateInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** Where it lives. */
  platform: Platform;
  /** The handle, with or without @, or the address of its profile on this platform. */
  handle: string;
  /** Its name; the handle without it. */
  name?: string | null | undefined;
  /** A path such as emea/news. */
  group?: string | null | undefined;
};

/** Input of accountUpdate. What is left out stays. */
export type AccountUpdateInput = {
  /** The account. */
  account: AccountRef;
  /** The new handle, or the address of its profile on the account's platform. Absent or null leaves it as it is. */
  handle?: string | null | undefined;
  /** The new name; empty is the handle. Absent or null leaves it as it is. */
  name?: string | null | undefined;
  /** The new group; null or empty removes it. */
  group?: string | null | undefined;
  /** Refuse with STALE where the account has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of accountArchive. */
export type AccountArchiveInput = {
  /** The account. */
  account: AccountRef;
  /** Say what would end and change nothing. */
  dryRun?: boolean;
  /** Refuse with STALE where the account has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of accountRestore. */
export type AccountRestoreInput = {
  /** The account. Where another one has the handle by now, name it by its id. */
  account: AccountRef;
  /** Refuse with STALE where the account has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of userSuspend. */
export type UserSuspendInput = {
  /** Who. */
  user: UserRef;
  /** Takes over where the person is the primary user or the last administrator; without it these accounts wait for somebody. */
  successor?: UserRef | null | undefined;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of userReactivate. */
export type UserReactivateInput = {
  /** Who. */
  user: UserRef;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of userSetOrganizationRole. */
export type UserSetOrganizationRoleInput = {
  /** Who. */
  user: UserRef;
  /** The duty, NONE to take it. */
  role: OrganizationRole;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of userAdd. */
export type UserAddInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** Decides who the person is, ignoring case. */
  email: string;
  /** For a new person. */
  username?: string | null | undefined;
  /** For a new person. */
  firstName?: string | null | undefined;
  /** For a new person. */
  lastName?: string | null | undefined;
  /** The duty for the whole organization; NONE makes the record alone. */
  organizationRole: OrganizationRole;
};

/** Input of userErase. */
export type UserEraseInput = {
  /** Who. Only somebody FORMER can be erased. */
  user: UserRef;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationCreate. */
export type OrganizationCreateInput = {
  /** Its name. */
  name: string;
  /** Its short name: lower-case letters, digits and hyphens, at most 63. */
  slug: string;
  /** Seats of the plan; absent or null is unlimited. */
  seats?: number | null | undefined;
  /** Whether it is onboarded for Business Manager. */
  businessManager?: boolean;
  /** Its first manager, who is invited. */
  manager?: NewUserInput | null | undefined;
};

/** Input of organizationUpdate. What is left out stays. */
export type OrganizationUpdateInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** The new name. Absent or null leaves it as it is. */
  name?: string | null | undefined;
  /** The new slug: lower-case letters, digits and hyphens, at most 63. By vendor staff only. Absent or null leaves it as it is. */
  slug?: string | null | undefined;
  /** Where its days end, by its name in the IANA database, as in Europe/Berlin; UTC at first. Absent or null leaves it as it is. */
  timeZone?: string | null | undefined;
  /** Refuse with STALE where the organization has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationArchive. */
export type OrganizationArchiveInput = {
  /** The organization. */
  organizationId: string | number;
  /** Why; kept in the audit. */
  reason: string;
  /** Refuse with STALE where the organization has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationRestore. */
export type OrganizationRestoreInput = {
  /** The organization. */
  organizationId: string | number;
  /** Why; kept in the audit. */
  reason: string;
  /** Refuse with STALE where the organization has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationSetSeats. */
export type OrganizationSetSeatsInput = {
  /** The organization. */
  organizationId: string | number;
  /** Seats of the plan; null is unlimited. Needed: left out it is INVALID_INPUT, so that nobody's plan becomes unlimited by a slip. */
  seats?: number | null | undefined;
  /** Refuse with STALE where the organization has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationSetBusinessManager. */
export type OrganizationSetBusinessManagerInput = {
  /** The organization. */
  organizationId: string | number;
  /** On or off. */
  enabled: boolean;
  /** Refuse with STALE where the organization has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of primaryUserRemove. */
export type PrimaryUserRemoveInput = {
  /** The account. */
  account: AccountRef;
  /** Why; kept in the audit. */
  reason: string;
  /** A member who becomes the primary user. */
  successor?: UserRef | null | undefined;
  /** Refuse with STALE where the account has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of apiClientCreate. */
export type ApiClientCreateInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** What it is for, at most 64 characters; unique among those not revoked, ignoring case. An organization has at most 100. */
  name: string;
  /** What it may do, at least one. */
  scopes: Array<ApiScope>;
  /** When it ends by itself; absent or null is never. */
  expiresAt?: string | null | undefined;
};

/** Input of apiClientUpdate. What is left out stays. */
export type ApiClientUpdateInput = {
  /** The API client. */
  id: string | number;
  /** The new name. Absent or null leaves it as it is. */
  name?: string | null | undefined;
  /** The new scopes, all of them. Absent or null leaves it as it is. */
  scopes?: Array<ApiScope> | null | undefined;
  /** When it ends by itself, in the future; null is never. One that has ended stays ended. */
  expiresAt?: string | null | undefined;
  /** Refuse with STALE where the client has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of apiClientRotate. */
export type ApiClientRotateInput = {
  /** The API client. */
  id: string | number;
  /** Refuse with STALE where the client has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of apiClientRevoke. */
export type ApiClientRevokeInput = {
  /** The API client. */
  id: string | number;
  /** Refuse with STALE where the client has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of signIn. */
export type SignInInput = {
  /** The email. */
  email: string;
  /** The password. */
  password: string;
};

/** How far a mail has come. */
export type InvitationMailState =
  /** It has not left yet. */
  | 'WAITING'
  /** The mail server has taken it. */
  | 'SENT'
  /** The mail server does not take it: it is tried again for a while. The address may be wrong. */
  | 'REFUSED';

/** Narrows a list of invitations. */
export type InvitationFilter = {
  /** Up to 8 words, each part of the person's first name, last name, email or username; case and diacritics do not matter. */
  search?: string | null | undefined;
  /** With a mail in one of these states. */
  mail?: Array<InvitationMailState> | null | undefined;
};

/** Input of invitationResend. */
export type InvitationResendInput = {
  /** The person who waits. */
  user: UserRef;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of invitationCancel. */
export type InvitationCancelInput = {
  /** The invited person. */
  user: UserRef;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** Input of invitationLink. */
export type InvitationLinkInput = {
  /** The invited person. */
  user: UserRef;
  /** Refuse with STALE where the person has changed since. */
  expectedVersion?: number | null | undefined;
};

/** What it takes to accept an invitation. */
export type InvitationProof =
  /** The person chooses a password. */
  | 'NEW_PASSWORD'
  /** The person enters the password that they have here. */
  | 'PASSWORD'
  /** The person signs in with single sign-on, then accepts. */
  | 'SINGLE_SIGN_ON'
  /** Nothing: the caller is signed in with the address that was invited. */
  | 'NONE';

/** Input of invitationAccept. Either the token or the invitation is needed. */
export type InvitationAcceptInput = {
  /** From the mail; good once. */
  token?: string | null | undefined;
  /** One of viewer.invitations, by its id, for whoever is signed in; instead of a token. */
  invitation?: string | number | null | undefined;
  /** The new password, 12 to 200 characters, not easily guessed; or the one that the person has, where they have one. Not needed by whoever is signed in with the address that was invited. */
  password?: string | null | undefined;
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

/** Input of sessionEnd. */
export type SessionEndInput = {
  /** One of viewer.sessions, by its id. */
  id: string | number;
};

/** A kind of file. */
export type FileFormat =
  /** Text with delimiters. */
  | 'CSV'
  /** An Excel workbook. */
  | 'XLSX';

/** How a text file writes its characters. */
export type FileEncoding =
  /** With a byte order mark or without. */
  | 'UTF_8'
  /** With a byte order mark or without. */
  | 'UTF_16'
  /** As older programs save CSV in Western Europe and America. */
  | 'WINDOWS_1252';

/** What a column of a file of rows is. */
export type BulkColumn =
  /** ADD, ASSIGN or REMOVE; empty is ADD. */
  | 'ACTION'
  /** Decides who the person is. */
  | 'EMAIL'
  /** Instead of the email, for people who are known. */
  | 'USERNAME'
  /** Of somebody new. */
  | 'FIRST_NAME'
  /** Of somebody new. */
  | 'LAST_NAME'
  /** First and last name of somebody new in one, where a row has neither: "Jonas Lindqvist", of which the last word is the last name, or "Lindqvist, Jonas". */
  | 'FULL_NAME'
  /** The platform of the account. */
  | 'PLATFORM'
  /** The account's name there. */
  | 'HANDLE'
  /** Names, with semicolons between. */
  | 'ROLES'
  /** A day, which means its end in the organization's time zone, or an instant. */
  | 'EXPIRES_AT';

/** Input of bulkOperationPlan. */
export type BulkOperationPlanInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** The rows. */
  source: BulkSource;
  /** What one bad row does to the others. */
  errorPolicy?: BulkErrorPolicy;
  /** Stop early, once more rows than this are refused. */
  maxErrors?: number | null | undefined;
  /** Needed where the run touches its own actor. */
  includeSelf?: boolean;
  /** What to do when seats run out. */
  onSeatShortage?: OnSeatShortage;
  /** What adding somebody already there does. */
  onExisting?: OnExisting;
  /** What assigning does with the roles already there. */
  assignMode?: AssignMode;
  /** Takes over where a removed person is primary or the last administrator. */
  successor?: UserRef | null | undefined;
  /** A name for the operation, for people. */
  label?: string | null | undefined;
  /** Plan and run in one call. */
  run?: RunInput | null | undefined;
  /** How the file of source.csv is to be read; without it, and for what is left out of it, that is found out. */
  file?: BulkFileReadingInput | null | undefined;
};

/** Input of bulkFile. */
export type BulkFileInput = {
  /** Needed where the viewer reaches several organizations. */
  organizationId?: string | number | null | undefined;
  /** The file. */
  source: BulkFileSource;
  /** The file is the beginning of one: its last row, which may be cut, is not read. A workbook is never cut. */
  cut?: boolean;
  /** How it is to be read; what is left out is found out. */
  reading?: BulkFileReadingInput | null | undefined;
};

/** A file to look at, by exactly one of these. */
export type BulkFileSource =
  {   /** Its text, as it was pasted. */
  text: string; file?: never; }
  |  { text?: never;   /** A file as source.csv of bulkOperationPlan takes it. */
  file: File; };

/** How a file of rows is to be read, where that is not to be found out. */
export type BulkFileReadingInput = {
  /** The line of the header. */
  headerLine?: number | null | undefined;
  /** What each column is, in the order of the file; null for one that is not read. Without it, columns go by their names. */
  columns?: Array<BulkColumn | null | undefined> | null | undefined;
  /** The encoding of the text. */
  encoding?: FileEncoding | null | undefined;
  /** What is read as something else; at most 1,000. */
  values?: Array<BulkFileValueInput> | null | undefined;
  /** What stands in empty cells, or in a column that the file does not have; at most one a column. */
  defaults?: Array<BulkFileDefaultInput> | null | undefined;
};

/** What stands in a column is read as something else, in capitals or not: "Editor" as "Video Editor". */
export type BulkFileValueInput = {
  /** The column. In ROLES it is one of the names of a cell. */
  column: BulkColumn;
  /** What stands there. */
  from: string;
  /** What it is read as. */
  to: string;
};

/** What stands in the empty cells of a column. */
export type BulkFileDefaultInput = {
  /** The column. */
  column: BulkColumn;
  /** What is read there. */
  value: string;
};

/** Where the rows come from: exactly one of these. */
export type BulkSource =
  {   /** Explicit, at most 250. */
  rows: Array<BulkRowInput>; csv?: never; selection?: never; offboard?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never;   /**
   * A CSV file of at most 1,000,000 rows and 100 MB, or an .xlsx workbook of at most 32 MB; header in any order: action (default ADD), email, username, first_name, last_name,
   * platform, handle, roles (names, ; between), expires_at: an instant, or a day, which means its end in the organization's time zone. Other usual names, and those of the
   * templates of Google Workspace, Microsoft Entra and 365, Okta and Slack, are known.
   */
  csv: File; selection?: never; offboard?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never;   /**
   * Every person on every account: at most 1,000 people and 1,000,000 rows. ASSIGN gives roles to those of them who are on an account and leaves the others
   * alone.
   */
  selection: BulkSelection; offboard?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never;   /** Remove these people everywhere. */
  offboard: Array<UserRef>; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never;   /**
   * Put back what one event of the trail tells, by its id, for 30 days: membership.added, membership.changed, membership.removed or
   * user.organization_role_changed. What was changed since is kept: the row is refused as STALE. assignMode and onExisting have no meaning here.
   * For whoever may read the event.
   */
  undoEvent: string | number; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never; undoEvent?: never;   /** One role becomes another where it is held. assignMode and onExisting have no meaning here. */
  replaceRole: BulkRoleReplacement; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never; undoEvent?: never; replaceRole?: never;   /**
   * What an earlier operation asked for, asked again of what is there now. For whoever sees the operation. A successor that is absent is the earlier one's. Of an
   * undo the other options have no meaning, and it takes those of its rows that no undo has reversed since.
   */
  again: BulkAgain; };

/** An operation that is planned again. */
export type BulkAgain = {
  /** The earlier operation. */
  operation: string | number;
  /** Only what its refused rows ask for. */
  refused?: boolean;
  /**
   * What stands in single cells instead, of an operation whose rows were a file, a list or a selection; at most 1,000. All else that a row asked for stays as it
   * was written.
   */
  cells?: Array<BulkCellInput> | null | undefined;
  /** What is read as something else in every row; at most 1,000. A cell that is given is read as it stands. */
  values?: Array<BulkFileValueInput> | null | undefined;
  /** Rows that are left out, by their numbers; at most 1,000. */
  without?: Array<number> | null | undefined;
};

/** A cell of a row of an earlier operation. */
export type BulkCellInput = {
  /** The row's number in the earlier operation. */
  row: number;
  /** The column. */
  column: BulkColumn;
  /** What stands there, as in a file: an action, a platform, names of roles with semicolons between, a day. Empty is nothing. */
  value: string;
};

/** This role becomes that one, for everybody who holds it: other roles and the end of access stay, but legacy roles go, as always when a role is granted. */
export type BulkRoleReplacement = {
  /** The role that goes; it can be a legacy role. */
  role: RoleRef;
  /** The role that comes; it cannot be a legacy role. */
  with: RoleRef;
  /** Where; null is every account on which the viewer manages users. */
  accounts?: AccountSelection | null | undefined;
};

/** One explicit row. */
export type BulkRowInput = {
  /** What to do. */
  action: BulkAction;
  /** Who, by email; needed to add an unknown person. */
  email?: string | null | undefined;
  /** Who, by username; for a new person, their username. */
  username?: string | null | undefined;
  /** For a new person. */
  firstName?: string | null | undefined;
  /** For a new person. */
  lastName?: string | null | undefined;
  /** Where. */
  account: AccountRef;
  /** The roles, for ADD and ASSIGN. */
  roles?: Array<RoleRef> | null | undefined;
  /** When the access ends by itself; absent or null is never. */
  expiresAt?: string | null | undefined;
};

/** Names a role, by exactly one of these. */
export type RoleRef =
  {   /** By its id. */
  id: string | number; name?: never; }
  |  { id?: never;   /** By its name; case does not matter. */
  name: string; };

/** Every one of these people on every one of these accounts. */
export type BulkSelection = {
  /** What to do. */
  action: BulkAction;
  /** The people. */
  users: Array<NewUserInput>;
  /** The accounts. */
  accounts: AccountSelection;
  /** The roles, for ADD and ASSIGN. */
  roles?: Array<RoleRef> | null | undefined;
  /** When the access ends by itself; absent or null is never. */
  expiresAt?: string | null | undefined;
};

/** A person as typed. */
export type NewUserInput = {
  /** Decides who the person is, ignoring case. */
  email: string;
  /** For a new person. */
  username?: string | null | undefined;
  /** For a new person. */
  firstName?: string | null | undefined;
  /** For a new person. */
  lastName?: string | null | undefined;
};

/** Accounts, by exactly one of these. */
export type AccountSelection =
  {   /** These. */
  refs: Array<AccountRef>; filter?: never; all?: never; }
  |  { refs?: never;   /** Those that the same filter lists. */
  filter: AccountFilter; all?: never; }
  |  { refs?: never; filter?: never;   /** All that are not archived; only true has a meaning. */
  all: boolean; };

/** What a row asks for. */
export type BulkAction =
  /** Put the person on the account. */
  | 'ADD'
  /** Give roles to somebody on the account. */
  | 'ASSIGN'
  /** Take the person off the account. */
  | 'REMOVE';

/** What one bad row does to the others. */
export type BulkErrorPolicy =
  /** Each row stands alone and carries its reason. */
  | 'APPLY_VALID'
  /**
   * One refused row refuses the run. It is one transaction, for which other changes in the organization wait, so it takes at most
   * 10,000 rows, those of a successor and of an offboarding included: more is INVALID_INPUT. Use APPLY_VALID, or split the rows.
   */
  | 'ALL_OR_NOTHING';

/** What to do when seats run out. Rows that need no new seat never fail for seats. */
export type OnSeatShortage =
  /** Nothing is applied; the answer says how many are missing. */
  | 'FAIL_RUN'
  /** In the order of the rows; the rest is refused with SEAT_EXHAUSTED. */
  | 'FILL_IN_ORDER';

/** Input of bulkOperationRun. */
export type BulkOperationRunInput = {
  /** The planned operation. */
  id: string | number;
  /** The plan's digest: it proves that what runs is what was seen. */
  digest: string;
  /** The caller's own name for this run; the same key and plan run once. */
  idempotencyKey: string;
};

/** Plan and run in one call. */
export type RunInput = {
  /** The caller's own name for this run; the same key and input run once. */
  idempotencyKey: string;
};

/** Input of bulkOperationCancel. */
export type BulkOperationCancelInput = {
  /** The operation. */
  id: string | number;
};

/** Input of bulkOperationUndo. */
export type BulkOperationUndoInput = {
  /** The operation to reverse. */
  id: string | number;
  /**
   * The numbers of the rows to reverse, 1 to 1,000 of them; null is all. INVALID_INPUT, with their numbers, for rows that are not there, changed nothing, or
   * are reversed already.
   */
  rows?: Array<number> | null | undefined;
};

/** Where a bulk operation stands. */
export type BulkStatus =
  /** The plan is being made. */
  | 'PLANNING'
  /** To be looked at and run. */
  | 'PLANNED'
  /** The plan was not run in time. */
  | 'EXPIRED'
  /** Waits for its turn: one runs at a time in an organization. */
  | 'QUEUED'
  /** Rows are being applied. */
  | 'RUNNING'
  /** Stops after the chunk at hand. */
  | 'CANCELING'
  /** Every row was applied or needed nothing. */
  | 'SUCCEEDED'
  /** Some rows were refused. */
  | 'PARTIAL'
  /** Nothing was applied; failure says why. */
  | 'FAILED'
  /** Stopped by somebody. */
  | 'CANCELED';

/** What a row comes to. */
export type RowOutcome =
  /** The person is on the account now. */
  | 'ADDED'
  /** Roles or the end of access changed. */
  | 'CHANGED'
  /** The person is off the account. */
  | 'REMOVED'
  /** It was so already. */
  | 'UNCHANGED'
  /** Somebody to be removed, or somebody of a selection to be given roles, was not there: a success. */
  | 'NOT_A_MEMBER'
  /** See problem. */
  | 'REFUSED';

/** Kinds of mistakes that the caller can mend. */
export type UserErrorCode =
  /** The input breaks a bound or a form. */
  | 'INVALID_INPUT'
  /** There is no such thing for the viewer. */
  | 'NOT_FOUND'
  /** Something with this name or address, or one that looks the same, exists already. */
  | 'TAKEN'
  /** The viewer may not do this, or holds less than they would give. */
  | 'FORBIDDEN'
  /** It has changed since it was read. */
  | 'STALE'
  /** No seat is free. */
  | 'SEAT_EXHAUSTED'
  /** The account would lose its last administrator. */
  | 'LAST_ADMIN'
  /** The primary user stays on the account, as an administrator: make somebody else the primary user first. */
  | 'PRIMARY_PROTECTED'
  /** The person has a legacy role: use Assign roles. */
  | 'LEGACY_ROLE'
  /** One cannot do this to oneself. */
  | 'SELF_PROTECTED'
  /** Rows contradict each other. */
  | 'CONFLICTING_ROWS'
  /** Nobody has this email or username. */
  | 'UNKNOWN_PERSON'
  /** The person is not on the account: add them first. */
  | 'NOT_A_MEMBER'
  /** There is no such account. */
  | 'UNKNOWN_ACCOUNT'
  /** There is no such role. */
  | 'UNKNOWN_ROLE'
  /** The role is held: pass reassignTo. */
  | 'ROLE_IN_USE'
  /** Built-in roles stay as they are. */
  | 'BUILT_IN_ROLE'
  /** The organization is not onboarded for Business Manager. */
  | 'BUSINESS_MANAGER_NOT_ONBOARDED'
  /** The key was used for another input. */
  | 'IDEMPOTENCY_MISMATCH'
  /** A published limit is exceeded. */
  | 'LIMIT_REACHED'
  /** The rows of the bulk operation were deleted because of their age; its counts are still there. */
  | 'ROWS_REMOVED';

/** Narrows a list of accounts; the same filter selects the accounts of a bulk operation. */
export type AccountFilter = {
  /** Up to 8 words, each part of the name or handle; case does not matter, nor do diacritics in names. */
  search?: string | null | undefined;
  /** On one of these platforms. */
  platform?: Array<Platform> | null | undefined;
  /** In this group or below it. */
  group?: string | null | undefined;
  /** With this person on it, as far as the viewer may see it. */
  hasUser?: UserRef | null | undefined;
  /** Accounts that need somebody: without an active administrator, or whose primary user is suspended or cannot sign in yet. */
  withoutAdministrator?: boolean | null | undefined;
  /** Archived ones or the others; null is both. */
  archived?: boolean | null | undefined;
};

/** Narrows a list of organizations. */
export type OrganizationFilter = {
  /** Archived ones or the others; null is both. */
  archived?: boolean | null | undefined;
  /** Onboarded for Business Manager, or not. */
  businessManager?: boolean | null | undefined;
  /** How full their plans are. */
  seats?: SeatLevel | null | undefined;
};

/** How full the plan of an organization is. Without a limit it is none of these. */
export type SeatLevel =
  /** At least nine tenths of the seats are used, and some are free. */
  | 'NEAR'
  /** No seat is free, whether the plan is exceeded or not. */
  | 'FULL'
  /** More people hold a seat than the plan has. */
  | 'OVER';

/** Narrows a list of people. */
export type UserFilter = {
  /** Up to 8 words, each part of the first name, last name, email or username; case and diacritics do not matter. */
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
  /** Up to 8 words, each part of the person's name, email or username, or of the account's name or handle. */
  search?: string | null | undefined;
  /** With one of these roles. */
  roleIds?: Array<string | number> | null | undefined;
  /** With this module. */
  module?: Module | null | undefined;
  /** With a legacy role, or without one. */
  legacy?: boolean | null | undefined;
  /** With an end before this instant. */
  expiresBefore?: string | null | undefined;
  /** Of a person in one of these states. */
  status?: Array<UserStatus> | null | undefined;
};

/** Narrows the trail. */
export type AuditFilter = {
  /** Up to 8 words, each part of who did it; the case of A to Z does not matter. */
  actor?: string | null | undefined;
  /** One of these actions, by name. */
  action?: Array<string> | null | undefined;
  /** One of these actions. */
  kind?: Array<AuditAction> | null | undefined;
  /** To this person. */
  user?: UserRef | null | undefined;
  /** On this account. */
  account?: AccountRef | null | undefined;
  /** By this bulk operation. */
  bulkOperationId?: string | number | null | undefined;
  /** Not before this instant. */
  from?: string | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
};

/** What was done. Each has a documented shape of what was and what is. */
export type AuditAction =
  /** Somebody was given access to an account. */
  | 'MEMBERSHIP_ADDED'
  /** What somebody holds on an account was changed. */
  | 'MEMBERSHIP_CHANGED'
  /** Somebody lost access to an account. */
  | 'MEMBERSHIP_REMOVED'
  /** An account was added. */
  | 'ACCOUNT_CREATED'
  /** An account was edited. */
  | 'ACCOUNT_UPDATED'
  /** An account was archived. */
  | 'ACCOUNT_ARCHIVED'
  /** An account was restored. */
  | 'ACCOUNT_RESTORED'
  /** An account has another primary user, or none. */
  | 'ACCOUNT_PRIMARY_CHANGED'
  /** Vendor staff removed the primary user from an account. */
  | 'ACCOUNT_PRIMARY_REMOVED'
  /** A person was added to the organization. */
  | 'USER_ADDED'
  /** A person's record was edited. */
  | 'USER_UPDATED'
  /** An invited person became active. */
  | 'USER_ACTIVATED'
  /** A person was suspended. */
  | 'USER_SUSPENDED'
  /** A suspended person got their access back. */
  | 'USER_REACTIVATED'
  /** A person was erased. */
  | 'USER_ERASED'
  /** A person's organization role was changed. */
  | 'USER_ORGANIZATION_ROLE_CHANGED'
  /** An invitation was sent again. */
  | 'INVITATION_RESENT'
  /** The link of an invitation was shown. */
  | 'INVITATION_LINK_SHOWN'
  /** An invitation was canceled. */
  | 'INVITATION_CANCELED'
  /** An invitation was accepted. */
  | 'INVITATION_ACCEPTED'
  /** A role was added. */
  | 'ROLE_CREATED'
  /** A role was edited. */
  | 'ROLE_UPDATED'
  /** A role was deleted. */
  | 'ROLE_DELETED'
  /** The organization was created. */
  | 'ORGANIZATION_CREATED'
  /** The organization was edited. */
  | 'ORGANIZATION_UPDATED'
  /** The organization was archived. */
  | 'ORGANIZATION_ARCHIVED'
  /** The organization was restored. */
  | 'ORGANIZATION_RESTORED'
  /** How many seats are paid for was changed. */
  | 'ORGANIZATION_SEATS_SET'
  /** Business Manager was given to the organization or taken from it. */
  | 'ORGANIZATION_BUSINESS_MANAGER_SET'
  /** The oldest entries of the trail were deleted because of their age. */
  | 'AUDIT_CUT'
  /** An API client was added. */
  | 'API_CLIENT_CREATED'
  /** An API client was edited. */
  | 'API_CLIENT_UPDATED'
  /** An API client got a new token. */
  | 'API_CLIENT_ROTATED'
  /** An API client was ended. */
  | 'API_CLIENT_REVOKED'
  /** A bulk operation was planned. */
  | 'BULK_PLANNED'
  /** A bulk operation was told to run. */
  | 'BULK_RUN'
  /** A bulk operation was canceled. */
  | 'BULK_CANCELED'
  /** A bulk operation ended. */
  | 'BULK_ENDED'
  /** Somebody signed in. */
  | 'SESSION_STARTED'
  /** A session ended. */
  | 'SESSION_ENDED'
  /** All sessions of a person ended. */
  | 'SESSIONS_ENDED'
  /** Somebody changed their password. */
  | 'PASSWORD_CHANGED'
  /** Somebody replaced a forgotten password. */
  | 'PASSWORD_RESET'
  /** Somebody was added to the vendor's staff. */
  | 'STAFF_ADDED'
  /** Somebody was taken off the vendor's staff. */
  | 'STAFF_REMOVED'
  /** The first of the vendor's staff came in. */
  | 'STAFF_CLAIMED'
  /** A sign-in was erased. */
  | 'IDENTITY_ERASED';

/** Who did something. */
export type AuditActorKind =
  /** A person, by their email. */
  | 'PERSON'
  /** Somebody of the vendor's staff, by their email. */
  | 'STAFF'
  /** An API client, by its name then. */
  | 'API_CLIENT'
  /** Roster itself, or its command line. */
  | 'SYSTEM'
  /** Somebody who was erased since. */
  | 'ERASED';

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

/** In which order organizations are listed. */
export type OrganizationOrder = {
  /** By what. */
  field?: OrganizationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What organizations are ordered by. */
export type OrganizationOrderField =
  /** The name, then the slug. */
  | 'NAME'
  /** When it was made. */
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

/** In which order memberships are listed. */
export type MembershipOrder = {
  /** By what. */
  field: MembershipOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What memberships are ordered by. */
export type MembershipOrderField =
  /** The person's last name, then first name. */
  | 'NAME'
  /** The person's email. */
  | 'EMAIL'
  /** The account's name. */
  | 'ACCOUNT'
  /** When the person was added to the account. */
  | 'ADDED_AT'
  /** The person's last sign-in over all accounts; never comes before every instant. */
  | 'LAST_LOGIN';

/** In which order roles are listed. */
export type RoleOrder = {
  /** By what. */
  field?: RoleOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What roles are ordered by. */
export type RoleOrderField =
  /** The name. */
  | 'NAME'
  /** When it was made. */
  | 'CREATED_AT';

export type AccountArchiveMutationVariables = Exact<{
  input: AccountArchiveInput;
}>;


export type AccountArchiveMutation = { accountArchive: { membershipsEnded: number | null, seatsFreed: number | null, account: { id: string, archived: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AccountUpdateMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;


export type AccountUpdateMutation = { accountUpdate: { account: { id: string, version: number, handle: string, name: string, group: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AccountRestoreMutationVariables = Exact<{
  input: AccountRestoreInput;
}>;


export type AccountRestoreMutation = { accountRestore: { account: { id: string, archived: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AccountQueryVariables = Exact<{
  ref: AccountRef;
}>;


export type AccountQuery = { account: { id: string, version: number, platform: Platform, handle: string, name: string, group: string | null, archived: boolean, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null, viewerPermissions: { modules: Array<Module>, capabilities: Array<Capability> } } | null };

export type AccountIdQueryVariables = Exact<{
  organization: string | number;
  platform: Platform;
  handle: string;
}>;


export type AccountIdQuery = { organization: { id: string, accounts: { edges: Array<{ node: { id: string, handle: string } }> } } | null };

export type PlanGroupsQueryVariables = Exact<{
  organization: string | number;
}>;


export type PlanGroupsQuery = { organization: { id: string, accountGroups: Array<string> } | null };

export type PeopleOfAccountQueryVariables = Exact<{
  account: AccountRef;
}>;


export type PeopleOfAccountQuery = { account: { id: string, members: { totalCount: number } } | null };

export type AccountsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: AccountFilter | null | undefined;
  orderBy?: AccountOrder | null | undefined;
}>;


export type AccountsQuery = { organization: { id: string, accounts: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string, group: string | null, archived: boolean, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null } }> } } | null };

export type AccountCreateMutationVariables = Exact<{
  input: AccountCreateInput;
}>;


export type AccountCreateMutation = { accountCreate: { account: { id: string, platform: Platform, handle: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AuditEventsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditEventsQuery = { organization: { id: string, auditEvents: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actor: string, actorKind: AuditActorKind, actorName: string, action: string, before: string | null, after: string | null, account: { id: string, platform: Platform, handle: string, name: string } | null, user: { id: string, firstName: string, lastName: string, email: string } | null, bulkOperation: { id: string, label: string | null } | null } }> } } | null };

export type AuditEventQueryVariables = Exact<{
  id: string | number;
}>;


export type AuditEventQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { sequence: number, hash: string, at: string, actor: string, actorKind: AuditActorKind, actorName: string, action: string, before: string | null, after: string | null, requestId: string | null, id: string, account: { id: string, platform: Platform, handle: string, name: string } | null, user: { id: string, firstName: string, lastName: string, email: string } | null, bulkOperation: { id: string, label: string | null } | null }
   | null };

export type PersonOfFilterQueryVariables = Exact<{
  user: UserRef;
}>;


export type PersonOfFilterQuery = { user: { id: string, firstName: string, lastName: string, email: string } | null };

export type PeopleOfFilterQueryVariables = Exact<{
  organization: string | number;
  search?: string | null | undefined;
}>;


export type PeopleOfFilterQuery = { organization: { id: string, users: { edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string } }> } } | null };

export type AccountsOfFilterQueryVariables = Exact<{
  organization: string | number;
  search?: string | null | undefined;
}>;


export type AccountsOfFilterQuery = { organization: { id: string, accounts: { edges: Array<{ node: { id: string, platform: Platform, handle: string } }> } } | null };

export type OperationOfFilterQueryVariables = Exact<{
  id: string | number;
}>;


export type OperationOfFilterQuery = { bulkOperation: { id: string, label: string | null } | null };

export type ApiClientsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ApiClientsQuery = { organization: { id: string, apiClients: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, scopes: Array<ApiScope>, createdAt: string, createdBy: string, lastUsedAt: string | null, expiresAt: string | null, revoked: boolean } }> } } | null };

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

export type InvitationResendMutationVariables = Exact<{
  input: InvitationResendInput;
}>;


export type InvitationResendMutation = { invitationResend: { invitation: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type InvitationCancelMutationVariables = Exact<{
  input: InvitationCancelInput;
}>;


export type InvitationCancelMutation = { invitationCancel: { user: { id: string, status: UserStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type InvitationLinkMutationVariables = Exact<{
  input: InvitationLinkInput;
}>;


export type InvitationLinkMutation = { invitationLink: { url: string | null, expiresAt: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type InvitationsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: InvitationFilter | null | undefined;
}>;


export type InvitationsQuery = { organization: { id: string, invitations: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, invitedBy: string | null, sentAt: string | null, expiresAt: string | null, mail: { state: InvitationMailState, message: string | null, at: string | null }, user: { id: string, firstName: string, lastName: string, email: string, status: UserStatus } } }> } } | null };

export type InvitationOfQueryVariables = Exact<{
  organization: string | number;
  email: string;
}>;


export type InvitationOfQuery = { organization: { id: string, invitations: { edges: Array<{ node: { id: string, invitedBy: string | null, sentAt: string | null, expiresAt: string | null, mail: { state: InvitationMailState, message: string | null, at: string | null }, user: { id: string, firstName: string, lastName: string, email: string, status: UserStatus } } }> } } | null };

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

export type OperationsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  status?: Array<BulkStatus> | BulkStatus | null | undefined;
}>;


export type OperationsQuery = { organization: { id: string, bulkOperations: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, label: string | null, status: BulkStatus, createdBy: string, createdAt: string, startedAt: string | null, counts: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number }, done: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number }, undoes: { id: string } | null, undoneBy: { id: string } | null } }> } } | null };

export type OperationProofQueryVariables = Exact<{
  organization: string | number;
  id: string | number;
}>;


export type OperationProofQuery = { organization: { id: string, auditEvents: { totalCount: number, edges: Array<{ node: { id: string, sequence: number, hash: string } }> } } | null };

export type OperationRowQueryVariables = Exact<{
  id: string | number;
}>;


export type OperationRowQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { number: number, action: BulkAction, email: string | null, username: string | null, firstName: string | null, lastName: string | null, askedAction: string | null, askedExpiresAt: string | null, askedRoles: Array<string>, askedAccount: string | null, suggestions: Array<string>, outcome: RowOutcome, done: boolean, notice: string | null, expiresAt: string | null, expiresBefore: string | null, expiresAfter: string | null, id: string, account: { id: string, platform: Platform, handle: string, name: string } | null, user: { id: string, firstName: string, lastName: string, email: string, status: UserStatus } | null, rolesBefore: Array<{ id: string, name: string, legacy: boolean }> | null, rolesAfter: Array<{ id: string, name: string, legacy: boolean }> | null, problem:
        | { code: UserErrorCode, message: string }
        | { code: UserErrorCode, message: string }
        | { code: UserErrorCode, message: string }
       | null, primaryUserChange: { before: { id: string, firstName: string, lastName: string, email: string } | null, after: { id: string, firstName: string, lastName: string, email: string } | null } | null }
    | { id: string }
   | null };

export type OperationsAheadQueryVariables = Exact<{
  organization: string | number;
}>;


export type OperationsAheadQuery = { organization: { id: string, bulkOperations: { edges: Array<{ node: { id: string, label: string | null, status: BulkStatus, createdAt: string, undoes: { id: string } | null, counts: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number } } }> } } | null };

export type OperationRunMutationVariables = Exact<{
  input: BulkOperationRunInput;
}>;


export type OperationRunMutation = { bulkOperationRun: { bulkOperation: { id: string, status: BulkStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type OperationCancelMutationVariables = Exact<{
  input: BulkOperationCancelInput;
}>;


export type OperationCancelMutation = { bulkOperationCancel: { bulkOperation: { id: string, status: BulkStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type OperationUndoMutationVariables = Exact<{
  input: BulkOperationUndoInput;
}>;


export type OperationUndoMutation = { bulkOperationUndo: { bulkOperation: { id: string, status: BulkStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type OperationAgainMutationVariables = Exact<{
  input: BulkOperationPlanInput;
}>;


export type OperationAgainMutation = { bulkOperationPlan: { bulkOperation: { id: string, status: BulkStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type OperationQueryVariables = Exact<{
  id: string | number;
}>;


export type OperationQuery = { bulkOperation: { id: string, label: string | null, status: BulkStatus, digest: string | null, errorPolicy: BulkErrorPolicy, maxErrors: number | null, includeSelf: boolean, onSeatShortage: OnSeatShortage, onExisting: OnExisting, assignMode: AssignMode, createdBy: string, createdAt: string, startedAt: string | null, finishedAt: string | null, expiresAt: string | null, undoable: boolean, rowsRemovedAt: string | null, csv: string | null, jsonl: string | null, counts: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number }, done: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number }, effects: { foreseen: { primaryUsers: number, invitations: number, signOuts: number, ends: number }, done: { primaryUsers: number, invitations: number, signOuts: number, ends: number } } | null, seatImpact: { before: number, after: number, entitled: number | null, newPeople: number, leavingPeople: number, short: number } | null, failure:
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
     | null, undoes: { id: string, label: string | null } | null, undoneBy: { id: string, label: string | null } | null } | null };

export type OperationProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type OperationProgressSubscription = { bulkOperationProgress: { status: BulkStatus, counts: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number }, bulkOperation: { id: string, done: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number } } } | null };

export type OperationOriginQueryVariables = Exact<{
  organization: string | number;
  id: string | number;
}>;


export type OperationOriginQuery = { organization: { id: string, auditEvents: { edges: Array<{ node: { id: string, after: string | null } }> } } | null };

export type OperationRowsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  outcome?: Array<RowOutcome> | RowOutcome | null | undefined;
  changesPrimaryUser?: boolean | null | undefined;
}>;


export type OperationRowsQuery = { bulkOperation: { id: string, rows: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, action: BulkAction, email: string | null, username: string | null, firstName: string | null, lastName: string | null, askedAction: string | null, askedExpiresAt: string | null, askedRoles: Array<string>, askedAccount: string | null, suggestions: Array<string>, outcome: RowOutcome, done: boolean, notice: string | null, expiresAt: string | null, expiresBefore: string | null, expiresAfter: string | null, account: { id: string, platform: Platform, handle: string, name: string } | null, user: { id: string, firstName: string, lastName: string, email: string, status: UserStatus } | null, rolesBefore: Array<{ id: string, name: string, legacy: boolean }> | null, rolesAfter: Array<{ id: string, name: string, legacy: boolean }> | null, problem:
            | { code: UserErrorCode, message: string }
            | { code: UserErrorCode, message: string }
            | { code: UserErrorCode, message: string }
           | null, primaryUserChange: { before: { id: string, firstName: string, lastName: string, email: string } | null, after: { id: string, firstName: string, lastName: string, email: string } | null } | null } }> } } | null };

export type OrganizationUpdateMutationVariables = Exact<{
  input: OrganizationUpdateInput;
}>;


export type OrganizationUpdateMutation = { organizationUpdate: { organization: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type UserAddMutationVariables = Exact<{
  input: UserAddInput;
}>;


export type UserAddMutation = { userAdd: { user: { id: string, email: string, status: UserStatus, organizationRole: OrganizationRole } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

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


export type UserUpdateMutation = { userUpdate: { user: { id: string, version: number, email: string, username: string | null, firstName: string, lastName: string } | null, userErrors: Array<
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


export type PersonMembershipsQuery = { user: { id: string, memberships: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, isPrimary: boolean, isLegacy: boolean, expiresAt: string | null, addedAt: string, addedBy: string, account: { id: string, platform: Platform, handle: string, name: string }, roles: Array<{ id: string, name: string }> } }> } } | null };

export type PeopleQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type PeopleQuery = { organization: { id: string, users: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, organizationRole: OrganizationRole, lastLoginAt: string | null, memberships: { totalCount: number, edges: Array<{ node: { id: string, account: { id: string, platform: Platform, handle: string } } }> } } }> } } | null };

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


export type PersonQuery = { user: { id: string, version: number, email: string, username: string | null, firstName: string, lastName: string, status: UserStatus, organizationRole: OrganizationRole, lastLoginAt: string | null, createdAt: string, holdsSeat: boolean, seatHeldSince: string | null, seatReason: string | null, invitationExpiresAt: string | null, memberships: { totalCount: number } } | null };

export type RoleNamesQueryVariables = Exact<{
  organization: string | number;
  after?: string | null | undefined;
}>;


export type RoleNamesQuery = { organization: { id: string, roles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string } }> } } | null };

export type PlanAccountsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: AccountFilter | null | undefined;
}>;


export type PlanAccountsQuery = { organization: { id: string, accounts: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string, group: string | null, viewerPermissions: { capabilities: Array<Capability> } } }> } } | null };

export type PlanPeopleQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
}>;


export type PlanPeopleQuery = { organization: { id: string, users: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, email: string, firstName: string, lastName: string, status: UserStatus, holdsSeat: boolean } }> } } | null };

export type PlanRolesQueryVariables = Exact<{
  organization: string | number;
}>;


export type PlanRolesQuery = { organization: { id: string, roles: { edges: Array<{ node: { id: string, name: string, legacy: boolean, builtIn: boolean, modules: Array<Module>, capabilities: Array<Capability> } }> } } | null };

export type BulkFileQueryVariables = Exact<{
  input: BulkFileInput;
}>;


export type BulkFileQuery = { bulkFile: { whole: boolean, rowCount: number, flawedCount: number, reading: { format: FileFormat, encoding: FileEncoding | null, delimiter: string | null, sheet: string | null, headerLine: number, template: string | null, notes: Array<string> } | null, head: Array<{ line: number, text: string }>, columns: Array<{ name: string, column: BulkColumn | null, samples: Array<string> }>, rows: Array<{ line: number, action: string, email: string, username: string, firstName: string, lastName: string, platform: string, handle: string, roles: Array<string>, expiresAt: string | null, expiresText: string | null, flawed: boolean }>, mistakes: Array<{ line: number, column: number, message: string, refusesFile: boolean }>, unknown: Array<{ column: BulkColumn, value: string, rows: number, suggestion: string | null }> } | null };

export type BulkPlanMutationVariables = Exact<{
  input: BulkOperationPlanInput;
}>;


export type BulkPlanMutation = { bulkOperationPlan: { bulkOperation: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type PlansInPlanningQueryVariables = Exact<{
  organization: string | number;
}>;


export type PlansInPlanningQuery = { organization: { id: string, bulkOperations: { edges: Array<{ node: { id: string, label: string | null, createdBy: string, createdAt: string } }> } } | null };

export type PlanStandingQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanStandingQuery = { user: { id: string, email: string, firstName: string, lastName: string, status: UserStatus, organizationRole: OrganizationRole, holdsSeat: boolean, seatHeldSince: string | null, lastLoginAt: string | null, memberships: { totalCount: number, edges: Array<{ node: { id: string, isPrimary: boolean, isLegacy: boolean, roles: Array<{ id: string, name: string }>, account: { id: string, platform: Platform, handle: string, name: string, members: { totalCount: number, edges: Array<{ node: { id: string, user: { id: string, status: UserStatus } } }> } } } }> } } | null };

export type RoleDeleteMutationVariables = Exact<{
  input: RoleDeleteInput;
}>;


export type RoleDeleteMutation = { roleDelete: { deletedRoleId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type RolesToGrantQueryVariables = Exact<{
  organization: string | number;
}>;


export type RolesToGrantQuery = { organization: { id: string, roles: { edges: Array<{ node: { id: string, name: string, builtIn: boolean, legacy: boolean, modules: Array<Module>, capabilities: Array<Capability> } }> } } | null };

export type LegacyOnAccountQueryVariables = Exact<{
  account: AccountRef;
}>;


export type LegacyOnAccountQuery = { account: { id: string, legacyMemberCount: number } | null };

export type LegacyAnywhereQueryVariables = Exact<{
  organization: string | number;
}>;


export type LegacyAnywhereQuery = { organization: { id: string, users: { totalCount: number } } | null };

export type RoleCreateMutationVariables = Exact<{
  input: RoleCreateInput;
}>;


export type RoleCreateMutation = { roleCreate: { role: { id: string, name: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type RoleUpdateMutationVariables = Exact<{
  input: RoleUpdateInput;
}>;


export type RoleUpdateMutation = { roleUpdate: { role: { id: string, name: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type RolesQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  orderBy?: RoleOrder | null | undefined;
}>;


export type RolesQuery = { organization: { id: string, roles: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, builtIn: boolean, legacy: boolean, modules: Array<Module>, userCount: number } }> } } | null };

export type RolesOfAccountQueryVariables = Exact<{
  organization: string | number;
  account: AccountRef;
  first: number;
  after?: string | null | undefined;
  orderBy?: RoleOrder | null | undefined;
}>;


export type RolesOfAccountQuery = { organization: { id: string, roles: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, builtIn: boolean, legacy: boolean, modules: Array<Module>, userCount: number, here: number } }> } } | null };

export type RoleImpactMutationVariables = Exact<{
  input: RoleUpdateInput;
}>;


export type RoleImpactMutation = { roleUpdate: { impact: { people: number, accounts: number, gainedModules: Array<Module>, lostModules: Array<Module>, gainedCapabilities: Array<Capability>, lostCapabilities: Array<Capability> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type RoleQueryVariables = Exact<{
  id: string | number;
}>;


export type RoleQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, version: number, builtIn: boolean, legacy: boolean, modules: Array<Module>, capabilities: Array<Capability>, userCount: number, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AccountSeatsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountSeatsQuery = { organization: { id: string, seatUsage: { byAccount: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { people: number, exclusivePeople: number, account: { id: string, platform: Platform, handle: string, name: string } } }> } } } | null };

export type SeatHoldersQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type SeatHoldersQuery = { organization: { id: string, users: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, seatHeldSince: string | null, seatReason: string | null } }> } } | null };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { viewer: { email: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type LeaveEveryDeviceMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveEveryDeviceMutation = { signOutEverywhere: { singleSignOutUrl: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { viewer: { sessions: Array<{ id: string, current: boolean, method: SignInMethod, agent: string | null, createdAt: string, lastUsedAt: string }> } | null };

export type SessionEndMutationVariables = Exact<{
  input: SessionEndInput;
}>;


export type SessionEndMutation = { sessionEnd: { signedOut: boolean, singleSignOutUrl: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type TimeZoneQueryVariables = Exact<{
  id: string | number;
}>;


export type TimeZoneQuery = { organization: { id: string, version: number, timeZone: string } | null };

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

export type InvitationJoinMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationJoinMutation = { invitationAccept: { viewer: { organizations: Array<{ name: string, slug: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { singleSignOutUrl: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { singleSignOutUrl: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type OrganizationsReachedQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OrganizationsReachedQuery = { organizations: { totalCount: number, edges: Array<{ node: { id: string, name: string, slug: string, businessManagerEnabled: boolean, archivedAt: string | null } }> } };

export type OrganizationBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type OrganizationBySlugQuery = { organization: { id: string, name: string, slug: string, businessManagerEnabled: boolean, archivedAt: string | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { email: string | null, isStaff: boolean, limits: { atOnce: number, rows: number, selectionPeople: number, fileBytes: number, undoDays: number }, user: { id: string, firstName: string, lastName: string, organizationRole: OrganizationRole } | null, invitations: Array<{ id: string, organizationName: string, invitedBy: string | null, expiresAt: string | null, confirmsEmail: boolean }> } | null };

export type SeatMeterQueryVariables = Exact<{
  organization: string | number;
}>;


export type SeatMeterQuery = { organization: { id: string, seatUsage: { entitled: number | null, active: number, reserved: number, used: number, free: number | null, overBy: number, highWater: number } } | null };

export type SelfQueryVariables = Exact<{
  organization: string | number;
  email: string;
}>;


export type SelfQuery = { organization: { id: string, users: { edges: Array<{ node: { id: string, email: string, firstName: string, lastName: string, organizationRole: OrganizationRole } }> } } | null };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { viewer: { email: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type StaffClaimMutationVariables = Exact<{
  input: StaffClaimInput;
}>;


export type StaffClaimMutation = { staffClaim: { viewer: { email: string | null } | null, userErrors: Array<
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

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { invitation: { organizationName: string | null, invitedBy: string | null, email: string, firstName: string, lastName: string, organizationRole: OrganizationRole, moreAccounts: number, expiresAt: string, confirmsEmail: boolean, proof: InvitationProof, accounts: Array<{ platform: Platform, handle: string, name: string, roles: Array<string> }> } | null };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { singleSignOnUrl: string | null, singleSignOnName: string | null } };

export type OrganizationArchiveMutationVariables = Exact<{
  input: OrganizationArchiveInput;
}>;


export type OrganizationArchiveMutation = { organizationArchive: { organization: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type OrganizationRestoreMutationVariables = Exact<{
  input: OrganizationRestoreInput;
}>;


export type OrganizationRestoreMutation = { organizationRestore: { organization: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

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


export type AccountsWithPrimaryQuery = { organization: { id: string, accounts: { edges: Array<{ node: { id: string, version: number, platform: Platform, handle: string, name: string, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null } }> } } | null };

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

export type CustomersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: OrganizationFilter | null | undefined;
  orderBy?: OrganizationOrder | null | undefined;
}>;


export type CustomersQuery = { organizations: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, slug: string, archivedAt: string | null, businessManagerEnabled: boolean, seatUsage: { entitled: number | null, active: number, reserved: number, used: number, free: number | null, overBy: number } } }> } };

export type CustomerQueryVariables = Exact<{
  slug: string;
}>;


export type CustomerQuery = { organization: { id: string, version: number, name: string, slug: string, archivedAt: string | null, businessManagerEnabled: boolean, seatUsage: { entitled: number | null, active: number, reserved: number, used: number, free: number | null, overBy: number } } | null };

export type MembershipAddMutationVariables = Exact<{
  input: MembershipAddInput;
}>;


export type MembershipAddMutation = { membershipAdd: { membership: { id: string, roles: Array<{ id: string, name: string }>, user: { id: string, firstName: string, lastName: string, email: string, status: UserStatus } } | null, seatUsage: { free: number | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AssignRolesMutationVariables = Exact<{
  input: MembershipsAssignRolesInput;
}>;


export type AssignRolesMutation = { membershipsAssignRoles: { legacyReplaced: number, memberships: Array<{ id: string, version: number }>, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type EditUserMutationVariables = Exact<{
  user: UserUpdateInput;
  roles: MembershipsAssignRolesInput;
  names: boolean;
  access: boolean;
}>;


export type EditUserMutation = { userUpdate?: { user: { id: string, version: number, firstName: string, lastName: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null, membershipsAssignRoles?: { memberships: Array<{ id: string, version: number, expiresAt: string | null, roles: Array<{ id: string, name: string }> }>, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type EffectivePermissionsQueryVariables = Exact<{
  roles: Array<string | number> | string | number;
}>;


export type EffectivePermissionsQuery = { effectivePermissions: { modules: Array<Module>, capabilities: Array<Capability> } };

export type OwnMembershipQueryVariables = Exact<{
  user: UserRef;
  handle: string;
}>;


export type OwnMembershipQuery = { user: { id: string, memberships: { edges: Array<{ node: { id: string, isPrimary: boolean, roles: Array<{ id: string, name: string }>, account: { id: string } } }> } } | null };

export type LeaveAccountMutationVariables = Exact<{
  input: MembershipRemoveInput;
}>;


export type LeaveAccountMutation = { membershipRemove: { membershipId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type MembershipRemoveMutationVariables = Exact<{
  input: MembershipRemoveInput;
}>;


export type MembershipRemoveMutation = { membershipRemove: { membershipId: string | null, user: { id: string, status: UserStatus } | null, seatUsage: { free: number | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type SetPrimaryMutationVariables = Exact<{
  input: AccountSetPrimaryUserInput;
}>;


export type SetPrimaryMutation = { accountSetPrimaryUser: { account: { id: string, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type MemberEmailsQueryVariables = Exact<{
  account: AccountRef;
  after?: string | null | undefined;
  filter?: MembershipFilter | null | undefined;
}>;


export type MemberEmailsQuery = { account: { id: string, members: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, isLegacy: boolean, user: { id: string, email: string, firstName: string, lastName: string } } }> } } | null };

export type MembersQueryVariables = Exact<{
  account: AccountRef;
  first: number;
  after?: string | null | undefined;
  filter?: MembershipFilter | null | undefined;
  orderBy?: MembershipOrder | null | undefined;
}>;


export type MembersQuery = { account: { id: string, members: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, isPrimary: boolean, isLegacy: boolean, isLastAdministrator: boolean, expiresAt: string | null, canManage: { allowed: boolean, reason: UserErrorCode | null }, roles: Array<{ id: string, name: string, legacy: boolean, modules: Array<Module> }>, user: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, lastLoginAt: string | null } } }> } } | null };

export type MemberQueryVariables = Exact<{
  account: AccountRef;
  email: string;
}>;


export type MemberQuery = { account: { id: string, version: number, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null, members: { edges: Array<{ node: { id: string, version: number, isPrimary: boolean, isLegacy: boolean, isLastAdministrator: boolean, expiresAt: string | null, canManage: { allowed: boolean, reason: UserErrorCode | null }, roles: Array<{ id: string, name: string, legacy: boolean, modules: Array<Module>, capabilities: Array<Capability> }>, user: { id: string, version: number, firstName: string, lastName: string, email: string, status: UserStatus, lastLoginAt: string | null, holdsSeat: boolean, organizationRole: OrganizationRole, memberships: { totalCount: number } } } }> } } | null };

export type MemberFactsQueryVariables = Exact<{
  account: AccountRef;
}>;


export type MemberFactsQuery = { account: { id: string, legacyMemberCount: number, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null } | null };

export type PeopleKnownQueryVariables = Exact<{
  organization: string | number;
  search: string;
}>;


export type PeopleKnownQuery = { organization: { id: string, users: { edges: Array<{ node: { id: string, email: string, username: string | null, firstName: string, lastName: string, status: UserStatus } }> } } | null };

export type PersonToAddQueryVariables = Exact<{
  organization: string | number;
  account: AccountRef;
  email: string;
}>;


export type PersonToAddQuery = { organization: { id: string, seatUsage: { entitled: number | null, free: number | null }, users: { edges: Array<{ node: { id: string, email: string, firstName: string, lastName: string, status: UserStatus, holdsSeat: boolean } }> } } | null, account: { id: string, members: { edges: Array<{ node: { id: string, isPrimary: boolean, isLegacy: boolean, expiresAt: string | null, roles: Array<{ id: string, name: string, legacy: boolean }>, user: { id: string, email: string } } }> } } | null };

export type PlanAssignMutationVariables = Exact<{
  input: BulkOperationPlanInput;
}>;


export type PlanAssignMutation = { bulkOperationPlan: { bulkOperation: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type RoleChoicesQueryVariables = Exact<{
  organization: string | number;
  after?: string | null | undefined;
}>;


export type RoleChoicesQuery = { organization: { id: string, roles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, builtIn: boolean, legacy: boolean, modules: Array<Module>, capabilities: Array<Capability> } }> } } | null };

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

export const AccountArchiveDocument = new TypedDocumentString(`
    mutation AccountArchive($input: AccountArchiveInput!) {
  accountArchive(input: $input) {
    account {
      id
      archived
    }
    membershipsEnded
    seatsFreed
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AccountArchiveMutation, AccountArchiveMutationVariables>;
export const AccountUpdateDocument = new TypedDocumentString(`
    mutation AccountUpdate($input: AccountUpdateInput!) {
  accountUpdate(input: $input) {
    account {
      id
      version
      handle
      name
      group
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AccountUpdateMutation, AccountUpdateMutationVariables>;
export const AccountRestoreDocument = new TypedDocumentString(`
    mutation AccountRestore($input: AccountRestoreInput!) {
  accountRestore(input: $input) {
    account {
      id
      archived
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AccountRestoreMutation, AccountRestoreMutationVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($ref: AccountRef!) {
  account(ref: $ref) {
    id
    version
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
export const PlanGroupsDocument = new TypedDocumentString(`
    query PlanGroups($organization: ID!) {
  organization(id: $organization) {
    id
    accountGroups
  }
}
    `) as unknown as TypedDocumentString<PlanGroupsQuery, PlanGroupsQueryVariables>;
export const PeopleOfAccountDocument = new TypedDocumentString(`
    query PeopleOfAccount($account: AccountRef!) {
  account(ref: $account) {
    id
    members(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleOfAccountQuery, PeopleOfAccountQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {
  organization(id: $organization) {
    id
    accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
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
          archived
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
export const AccountCreateDocument = new TypedDocumentString(`
    mutation AccountCreate($input: AccountCreateInput!) {
  accountCreate(input: $input) {
    account {
      id
      platform
      handle
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AccountCreateMutation, AccountCreateMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter) {
  organization(id: $organization) {
    id
    auditEvents(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          actor
          actorKind
          actorName
          action
          before
          after
          account {
            id
            platform
            handle
            name
          }
          user {
            id
            firstName
            lastName
            email
          }
          bulkOperation {
            id
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditEventDocument = new TypedDocumentString(`
    query AuditEvent($id: ID!) {
  node(id: $id) {
    id
    ... on AuditEvent {
      sequence
      hash
      at
      actor
      actorKind
      actorName
      action
      before
      after
      requestId
      account {
        id
        platform
        handle
        name
      }
      user {
        id
        firstName
        lastName
        email
      }
      bulkOperation {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEventQuery, AuditEventQueryVariables>;
export const PersonOfFilterDocument = new TypedDocumentString(`
    query PersonOfFilter($user: UserRef!) {
  user(ref: $user) {
    id
    firstName
    lastName
    email
  }
}
    `) as unknown as TypedDocumentString<PersonOfFilterQuery, PersonOfFilterQueryVariables>;
export const PeopleOfFilterDocument = new TypedDocumentString(`
    query PeopleOfFilter($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    users(first: 20, filter: {search: $search}) {
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
    `) as unknown as TypedDocumentString<PeopleOfFilterQuery, PeopleOfFilterQueryVariables>;
export const AccountsOfFilterDocument = new TypedDocumentString(`
    query AccountsOfFilter($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 20, filter: {search: $search, archived: null}) {
      edges {
        node {
          id
          platform
          handle
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsOfFilterQuery, AccountsOfFilterQueryVariables>;
export const OperationOfFilterDocument = new TypedDocumentString(`
    query OperationOfFilter($id: ID!) {
  bulkOperation(id: $id) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<OperationOfFilterQuery, OperationOfFilterQueryVariables>;
export const ApiClientsDocument = new TypedDocumentString(`
    query ApiClients($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    apiClients(first: $first, after: $after) {
      totalCount
      totalCountIsExact
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
export const InvitationResendDocument = new TypedDocumentString(`
    mutation InvitationResend($input: InvitationResendInput!) {
  invitationResend(input: $input) {
    invitation {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationResendMutation, InvitationResendMutationVariables>;
export const InvitationCancelDocument = new TypedDocumentString(`
    mutation InvitationCancel($input: InvitationCancelInput!) {
  invitationCancel(input: $input) {
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
    `) as unknown as TypedDocumentString<InvitationCancelMutation, InvitationCancelMutationVariables>;
export const InvitationLinkDocument = new TypedDocumentString(`
    mutation InvitationLink($input: InvitationLinkInput!) {
  invitationLink(input: $input) {
    url
    expiresAt
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationLinkMutation, InvitationLinkMutationVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations($organization: ID!, $first: Int!, $after: String, $filter: InvitationFilter) {
  organization(id: $organization) {
    id
    invitations(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          invitedBy
          sentAt
          expiresAt
          mail {
            state
            message
            at
          }
          user {
            id
            firstName
            lastName
            email
            status
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InvitationOfDocument = new TypedDocumentString(`
    query InvitationOf($organization: ID!, $email: String!) {
  organization(id: $organization) {
    id
    invitations(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          invitedBy
          sentAt
          expiresAt
          mail {
            state
            message
            at
          }
          user {
            id
            firstName
            lastName
            email
            status
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationOfQuery, InvitationOfQueryVariables>;
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
export const OperationsDocument = new TypedDocumentString(`
    query Operations($organization: ID!, $first: Int!, $after: String, $status: [BulkStatus!]) {
  organization(id: $organization) {
    id
    bulkOperations(first: $first, after: $after, status: $status) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          label
          status
          createdBy
          createdAt
          startedAt
          counts {
            total
            pending
            added
            changed
            removed
            unchanged
            refused
          }
          done {
            total
            pending
            added
            changed
            removed
            unchanged
            refused
          }
          undoes {
            id
          }
          undoneBy {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationsQuery, OperationsQueryVariables>;
export const OperationProofDocument = new TypedDocumentString(`
    query OperationProof($organization: ID!, $id: ID!) {
  organization(id: $organization) {
    id
    auditEvents(first: 1, filter: {bulkOperationId: $id}) {
      totalCount
      edges {
        node {
          id
          sequence
          hash
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationProofQuery, OperationProofQueryVariables>;
export const OperationRowDocument = new TypedDocumentString(`
    query OperationRow($id: ID!) {
  node(id: $id) {
    id
    ... on BulkRow {
      number
      action
      email
      username
      firstName
      lastName
      askedAction
      askedExpiresAt
      askedRoles
      askedAccount
      suggestions
      outcome
      done
      notice
      expiresAt
      expiresBefore
      expiresAfter
      account {
        id
        platform
        handle
        name
      }
      user {
        id
        firstName
        lastName
        email
        status
      }
      rolesBefore {
        id
        name
        legacy
      }
      rolesAfter {
        id
        name
        legacy
      }
      problem {
        code
        message
      }
      primaryUserChange {
        before {
          id
          firstName
          lastName
          email
        }
        after {
          id
          firstName
          lastName
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationRowQuery, OperationRowQueryVariables>;
export const OperationsAheadDocument = new TypedDocumentString(`
    query OperationsAhead($organization: ID!) {
  organization(id: $organization) {
    id
    bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {
      edges {
        node {
          id
          label
          status
          createdAt
          undoes {
            id
          }
          counts {
            total
            pending
            added
            changed
            removed
            unchanged
            refused
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationsAheadQuery, OperationsAheadQueryVariables>;
export const OperationRunDocument = new TypedDocumentString(`
    mutation OperationRun($input: BulkOperationRunInput!) {
  bulkOperationRun(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OperationRunMutation, OperationRunMutationVariables>;
export const OperationCancelDocument = new TypedDocumentString(`
    mutation OperationCancel($input: BulkOperationCancelInput!) {
  bulkOperationCancel(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OperationCancelMutation, OperationCancelMutationVariables>;
export const OperationUndoDocument = new TypedDocumentString(`
    mutation OperationUndo($input: BulkOperationUndoInput!) {
  bulkOperationUndo(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OperationUndoMutation, OperationUndoMutationVariables>;
export const OperationAgainDocument = new TypedDocumentString(`
    mutation OperationAgain($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OperationAgainMutation, OperationAgainMutationVariables>;
export const OperationDocument = new TypedDocumentString(`
    query Operation($id: ID!) {
  bulkOperation(id: $id) {
    id
    label
    status
    digest
    errorPolicy
    maxErrors
    includeSelf
    onSeatShortage
    onExisting
    assignMode
    counts {
      total
      pending
      added
      changed
      removed
      unchanged
      refused
    }
    done {
      total
      pending
      added
      changed
      removed
      unchanged
      refused
    }
    effects {
      foreseen {
        primaryUsers
        invitations
        signOuts
        ends
      }
      done {
        primaryUsers
        invitations
        signOuts
        ends
      }
    }
    seatImpact {
      before
      after
      entitled
      newPeople
      leavingPeople
      short
    }
    csv: resultUrl(format: CSV)
    jsonl: resultUrl(format: JSONL)
    failure {
      code
      message
    }
    createdBy
    createdAt
    startedAt
    finishedAt
    expiresAt
    undoes {
      id
      label
    }
    undoneBy {
      id
      label
    }
    undoable
    rowsRemovedAt
  }
}
    `) as unknown as TypedDocumentString<OperationQuery, OperationQueryVariables>;
export const OperationProgressDocument = new TypedDocumentString(`
    subscription OperationProgress($id: ID!) {
  bulkOperationProgress(id: $id) {
    status
    counts {
      total
      pending
      added
      changed
      removed
      unchanged
      refused
    }
    bulkOperation {
      id
      done {
        total
        pending
        added
        changed
        removed
        unchanged
        refused
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationProgressSubscription, OperationProgressSubscriptionVariables>;
export const OperationOriginDocument = new TypedDocumentString(`
    query OperationOrigin($organization: ID!, $id: ID!) {
  organization(id: $organization) {
    id
    auditEvents(first: 1, filter: {bulkOperationId: $id, action: ["bulk.planned"]}) {
      edges {
        node {
          id
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationOriginQuery, OperationOriginQueryVariables>;
export const OperationRowsDocument = new TypedDocumentString(`
    query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!], $changesPrimaryUser: Boolean) {
  bulkOperation(id: $id) {
    id
    rows(
      first: $first
      after: $after
      outcome: $outcome
      changesPrimaryUser: $changesPrimaryUser
    ) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          action
          email
          username
          firstName
          lastName
          askedAction
          askedExpiresAt
          askedRoles
          askedAccount
          suggestions
          outcome
          done
          notice
          expiresAt
          expiresBefore
          expiresAfter
          account {
            id
            platform
            handle
            name
          }
          user {
            id
            firstName
            lastName
            email
            status
          }
          rolesBefore {
            id
            name
            legacy
          }
          rolesAfter {
            id
            name
            legacy
          }
          problem {
            code
            message
          }
          primaryUserChange {
            before {
              id
              firstName
              lastName
              email
            }
            after {
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
}
    `) as unknown as TypedDocumentString<OperationRowsQuery, OperationRowsQueryVariables>;
export const OrganizationUpdateDocument = new TypedDocumentString(`
    mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
  organizationUpdate(input: $input) {
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
    `) as unknown as TypedDocumentString<OrganizationUpdateMutation, OrganizationUpdateMutationVariables>;
export const UserAddDocument = new TypedDocumentString(`
    mutation UserAdd($input: UserAddInput!) {
  userAdd(input: $input) {
    user {
      id
      email
      status
      organizationRole
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UserAddMutation, UserAddMutationVariables>;
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
      version
      email
      username
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
      totalCountIsExact
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
      totalCountIsExact
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
    users(first: 13, filter: $filter) {
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
    version
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
    invitationExpiresAt
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
export const PlanAccountsDocument = new TypedDocumentString(`
    query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {
  organization(id: $organization) {
    id
    accounts(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
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
          viewerPermissions {
            capabilities
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanAccountsQuery, PlanAccountsQueryVariables>;
export const PlanPeopleDocument = new TypedDocumentString(`
    query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          email
          firstName
          lastName
          status
          holdsSeat
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanPeopleQuery, PlanPeopleQueryVariables>;
export const PlanRolesDocument = new TypedDocumentString(`
    query PlanRoles($organization: ID!) {
  organization(id: $organization) {
    id
    roles(first: 100) {
      edges {
        node {
          id
          name
          legacy
          builtIn
          modules
          capabilities
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanRolesQuery, PlanRolesQueryVariables>;
export const BulkFileDocument = new TypedDocumentString(`
    query BulkFile($input: BulkFileInput!) {
  bulkFile(input: $input) {
    whole
    rowCount
    flawedCount
    reading {
      format
      encoding
      delimiter
      sheet
      headerLine
      template
      notes
    }
    head {
      line
      text
    }
    columns {
      name
      column
      samples
    }
    rows {
      line
      action
      email
      username
      firstName
      lastName
      platform
      handle
      roles
      expiresAt
      expiresText
      flawed
    }
    mistakes {
      line
      column
      message
      refusesFile
    }
    unknown {
      column
      value
      rows
      suggestion
    }
  }
}
    `) as unknown as TypedDocumentString<BulkFileQuery, BulkFileQueryVariables>;
export const BulkPlanDocument = new TypedDocumentString(`
    mutation BulkPlan($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) {
    bulkOperation {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<BulkPlanMutation, BulkPlanMutationVariables>;
export const PlansInPlanningDocument = new TypedDocumentString(`
    query PlansInPlanning($organization: ID!) {
  organization(id: $organization) {
    id
    bulkOperations(first: 10, status: [PLANNING]) {
      edges {
        node {
          id
          label
          createdBy
          createdAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlansInPlanningQuery, PlansInPlanningQueryVariables>;
export const PlanStandingDocument = new TypedDocumentString(`
    query PlanStanding($id: ID!) {
  user(ref: {id: $id}) {
    id
    email
    firstName
    lastName
    status
    organizationRole
    holdsSeat
    seatHeldSince
    lastLoginAt
    memberships(first: 100) {
      totalCount
      edges {
        node {
          id
          isPrimary
          isLegacy
          roles {
            id
            name
          }
          account {
            id
            platform
            handle
            name
            members(first: 5, filter: {module: ADMIN}) {
              totalCount
              edges {
                node {
                  id
                  user {
                    id
                    status
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanStandingQuery, PlanStandingQueryVariables>;
export const RoleDeleteDocument = new TypedDocumentString(`
    mutation RoleDelete($input: RoleDeleteInput!) {
  roleDelete(input: $input) {
    deletedRoleId
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoleDeleteMutation, RoleDeleteMutationVariables>;
export const RolesToGrantDocument = new TypedDocumentString(`
    query RolesToGrant($organization: ID!) {
  organization(id: $organization) {
    id
    roles(first: 100) {
      edges {
        node {
          id
          name
          builtIn
          legacy
          modules
          capabilities
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RolesToGrantQuery, RolesToGrantQueryVariables>;
export const LegacyOnAccountDocument = new TypedDocumentString(`
    query LegacyOnAccount($account: AccountRef!) {
  account(ref: $account) {
    id
    legacyMemberCount
  }
}
    `) as unknown as TypedDocumentString<LegacyOnAccountQuery, LegacyOnAccountQueryVariables>;
export const LegacyAnywhereDocument = new TypedDocumentString(`
    query LegacyAnywhere($organization: ID!) {
  organization(id: $organization) {
    id
    users(first: 1, filter: {legacy: true}) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<LegacyAnywhereQuery, LegacyAnywhereQueryVariables>;
export const RoleCreateDocument = new TypedDocumentString(`
    mutation RoleCreate($input: RoleCreateInput!) {
  roleCreate(input: $input) {
    role {
      id
      name
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoleCreateMutation, RoleCreateMutationVariables>;
export const RoleUpdateDocument = new TypedDocumentString(`
    mutation RoleUpdate($input: RoleUpdateInput!) {
  roleUpdate(input: $input) {
    role {
      id
      name
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoleUpdateMutation, RoleUpdateMutationVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {
  organization(id: $organization) {
    id
    roles(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          builtIn
          legacy
          modules
          userCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const RolesOfAccountDocument = new TypedDocumentString(`
    query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {
  organization(id: $organization) {
    id
    roles(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          builtIn
          legacy
          modules
          userCount
          here: userCount(account: $account)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RolesOfAccountQuery, RolesOfAccountQueryVariables>;
export const RoleImpactDocument = new TypedDocumentString(`
    mutation RoleImpact($input: RoleUpdateInput!) {
  roleUpdate(input: $input) {
    impact {
      people
      accounts
      gainedModules
      lostModules
      gainedCapabilities
      lostCapabilities
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoleImpactMutation, RoleImpactMutationVariables>;
export const RoleDocument = new TypedDocumentString(`
    query Role($id: ID!) {
  node(id: $id) {
    id
    ... on Role {
      name
      version
      builtIn
      legacy
      modules
      capabilities
      userCount
    }
  }
}
    `) as unknown as TypedDocumentString<RoleQuery, RoleQueryVariables>;
export const AccountSeatsDocument = new TypedDocumentString(`
    query AccountSeats($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    seatUsage {
      byAccount(first: $first, after: $after) {
        totalCount
        totalCountIsExact
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
      totalCountIsExact
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
    singleSignOutUrl
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveEveryDeviceMutation, LeaveEveryDeviceMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  viewer {
    sessions {
      id
      current
      method
      agent
      createdAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const SessionEndDocument = new TypedDocumentString(`
    mutation SessionEnd($input: SessionEndInput!) {
  sessionEnd(input: $input) {
    signedOut
    singleSignOutUrl
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SessionEndMutation, SessionEndMutationVariables>;
export const TimeZoneDocument = new TypedDocumentString(`
    query TimeZone($id: ID!) {
  organization(id: $id) {
    id
    version
    timeZone
  }
}
    `) as unknown as TypedDocumentString<TimeZoneQuery, TimeZoneQueryVariables>;
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
export const InvitationJoinDocument = new TypedDocumentString(`
    mutation InvitationJoin($input: InvitationAcceptInput!) {
  invitationAccept(input: $input) {
    viewer {
      organizations {
        name
        slug
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationJoinMutation, InvitationJoinMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    singleSignOutUrl
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
    singleSignOutUrl
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const OrganizationsReachedDocument = new TypedDocumentString(`
    query OrganizationsReached($search: String) {
  organizations(first: 50, search: $search) {
    totalCount
    edges {
      node {
        id
        name
        slug
        businessManagerEnabled
        archivedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsReachedQuery, OrganizationsReachedQueryVariables>;
export const OrganizationBySlugDocument = new TypedDocumentString(`
    query OrganizationBySlug($slug: String!) {
  organization(slug: $slug) {
    id
    name
    slug
    businessManagerEnabled
    archivedAt
  }
}
    `) as unknown as TypedDocumentString<OrganizationBySlugQuery, OrganizationBySlugQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    email
    isStaff
    limits {
      atOnce
      rows
      selectionPeople
      fileBytes
      undoDays
    }
    user {
      id
      firstName
      lastName
      organizationRole
    }
    invitations {
      id
      organizationName
      invitedBy
      expiresAt
      confirmsEmail
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
export const InvitationPreviewDocument = new TypedDocumentString(`
    query InvitationPreview($token: String!) {
  invitation(token: $token) {
    organizationName
    invitedBy
    email
    firstName
    lastName
    organizationRole
    moreAccounts
    expiresAt
    confirmsEmail
    proof
    accounts {
      platform
      handle
      name
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const SignInOptionsDocument = new TypedDocumentString(`
    query SignInOptions {
  signInOptions {
    singleSignOnUrl
    singleSignOnName
  }
}
    `) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const OrganizationArchiveDocument = new TypedDocumentString(`
    mutation OrganizationArchive($input: OrganizationArchiveInput!) {
  organizationArchive(input: $input) {
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
    `) as unknown as TypedDocumentString<OrganizationArchiveMutation, OrganizationArchiveMutationVariables>;
export const OrganizationRestoreDocument = new TypedDocumentString(`
    mutation OrganizationRestore($input: OrganizationRestoreInput!) {
  organizationRestore(input: $input) {
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
    `) as unknown as TypedDocumentString<OrganizationRestoreMutation, OrganizationRestoreMutationVariables>;
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
          version
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
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder) {
  organizations(
    first: $first
    after: $after
    search: $search
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    totalCountIsExact
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        name
        slug
        archivedAt
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
}
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($slug: String!) {
  organization(slug: $slug) {
    id
    version
    name
    slug
    archivedAt
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
    `) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const MembershipAddDocument = new TypedDocumentString(`
    mutation MembershipAdd($input: MembershipAddInput!) {
  membershipAdd(input: $input) {
    membership {
      id
      roles {
        id
        name
      }
      user {
        id
        firstName
        lastName
        email
        status
      }
    }
    seatUsage {
      free
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<MembershipAddMutation, MembershipAddMutationVariables>;
export const AssignRolesDocument = new TypedDocumentString(`
    mutation AssignRoles($input: MembershipsAssignRolesInput!) {
  membershipsAssignRoles(input: $input) {
    memberships {
      id
      version
    }
    legacyReplaced
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AssignRolesMutation, AssignRolesMutationVariables>;
export const EditUserDocument = new TypedDocumentString(`
    mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {
  userUpdate(input: $user) @include(if: $names) {
    user {
      id
      version
      firstName
      lastName
    }
    userErrors {
      code
      message
      path
    }
  }
  membershipsAssignRoles(input: $roles) @include(if: $access) {
    memberships {
      id
      version
      roles {
        id
        name
      }
      expiresAt
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EditUserMutation, EditUserMutationVariables>;
export const EffectivePermissionsDocument = new TypedDocumentString(`
    query EffectivePermissions($roles: [ID!]!) {
  effectivePermissions(roleIds: $roles) {
    modules
    capabilities
  }
}
    `) as unknown as TypedDocumentString<EffectivePermissionsQuery, EffectivePermissionsQueryVariables>;
export const OwnMembershipDocument = new TypedDocumentString(`
    query OwnMembership($user: UserRef!, $handle: String!) {
  user(ref: $user) {
    id
    memberships(first: 100, filter: {search: $handle}) {
      edges {
        node {
          id
          isPrimary
          roles {
            id
            name
          }
          account {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnMembershipQuery, OwnMembershipQueryVariables>;
export const LeaveAccountDocument = new TypedDocumentString(`
    mutation LeaveAccount($input: MembershipRemoveInput!) {
  membershipRemove(input: $input) {
    membershipId
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveAccountMutation, LeaveAccountMutationVariables>;
export const MembershipRemoveDocument = new TypedDocumentString(`
    mutation MembershipRemove($input: MembershipRemoveInput!) {
  membershipRemove(input: $input) {
    membershipId
    user {
      id
      status
    }
    seatUsage {
      free
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<MembershipRemoveMutation, MembershipRemoveMutationVariables>;
export const SetPrimaryDocument = new TypedDocumentString(`
    mutation SetPrimary($input: AccountSetPrimaryUserInput!) {
  accountSetPrimaryUser(input: $input) {
    account {
      id
      primaryUser {
        id
        firstName
        lastName
        email
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SetPrimaryMutation, SetPrimaryMutationVariables>;
export const MemberEmailsDocument = new TypedDocumentString(`
    query MemberEmails($account: AccountRef!, $after: String, $filter: MembershipFilter) {
  account(ref: $account) {
    id
    members(first: 100, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          isLegacy
          user {
            id
            email
            firstName
            lastName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberEmailsQuery, MemberEmailsQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {
  account(ref: $account) {
    id
    members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          isPrimary
          isLegacy
          isLastAdministrator
          expiresAt
          canManage {
            allowed
            reason
          }
          roles {
            id
            name
            legacy
            modules
          }
          user {
            id
            firstName
            lastName
            email
            status
            lastLoginAt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($account: AccountRef!, $email: String!) {
  account(ref: $account) {
    id
    version
    primaryUser {
      id
      firstName
      lastName
      email
    }
    members(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          version
          isPrimary
          isLegacy
          isLastAdministrator
          expiresAt
          canManage {
            allowed
            reason
          }
          roles {
            id
            name
            legacy
            modules
            capabilities
          }
          user {
            id
            version
            firstName
            lastName
            email
            status
            lastLoginAt
            holdsSeat
            organizationRole
            memberships(first: 1) {
              totalCount
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const MemberFactsDocument = new TypedDocumentString(`
    query MemberFacts($account: AccountRef!) {
  account(ref: $account) {
    id
    legacyMemberCount
    primaryUser {
      id
      firstName
      lastName
      email
    }
  }
}
    `) as unknown as TypedDocumentString<MemberFactsQuery, MemberFactsQueryVariables>;
export const PeopleKnownDocument = new TypedDocumentString(`
    query PeopleKnown($organization: ID!, $search: String!) {
  organization(id: $organization) {
    id
    users(first: 8, filter: {search: $search}) {
      edges {
        node {
          id
          email
          username
          firstName
          lastName
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleKnownQuery, PeopleKnownQueryVariables>;
export const PersonToAddDocument = new TypedDocumentString(`
    query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {
  organization(id: $organization) {
    id
    seatUsage {
      entitled
      free
    }
    users(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          email
          firstName
          lastName
          status
          holdsSeat
        }
      }
    }
  }
  account(ref: $account) {
    id
    members(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          isPrimary
          isLegacy
          expiresAt
          roles {
            id
            name
            legacy
          }
          user {
            id
            email
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonToAddQuery, PersonToAddQueryVariables>;
export const PlanAssignDocument = new TypedDocumentString(`
    mutation PlanAssign($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) {
    bulkOperation {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PlanAssignMutation, PlanAssignMutationVariables>;
export const RoleChoicesDocument = new TypedDocumentString(`
    query RoleChoices($organization: ID!, $after: String) {
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
          builtIn
          legacy
          modules
          capabilities
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoleChoicesQuery, RoleChoicesQueryVariables>;