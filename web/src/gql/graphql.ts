/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of mail that is sent to the people of an organization. Mails about emails and passwords have no kind here: they are always sent. */
export type MailKind =
  /** A person is invited. Always sent. */
  | 'INVITED'
  /** A person was added to accounts. */
  | 'ADDED'
  /** The roles of a person, or the end of their access, were changed. */
  | 'CHANGED'
  /** A person was removed from accounts. */
  | 'REMOVED'
  /** A person became the primary user of accounts instead of someone else. */
  | 'TOOK_OVER'
  /** A person's access ends soon: sent 7 days and 1 day before. */
  | 'ACCESS_ENDS'
  /** What needs attention in an organization, as Organization.needsAttention lists it: sent on Mondays at 8:00 in the organization's time zone, if anything does. Off unless the person switches it on. */
  | 'WEEKLY_SUMMARY';

/** How a person signed in. */
export type SignInMethod =
  /** With a password, or with a link from an email or invitation. */
  | 'PASSWORD'
  /** With single sign-on. */
  | 'SINGLE_SIGN_ON';

/** What something that needs attention is about. */
export type AttentionKind =
  /** Accounts that have no active administrator, or whose primary user is suspended or cannot sign in yet. */
  | 'ACCOUNTS_WITHOUT_ADMINISTRATOR'
  /** Bulk operations that ended in the last 7 days, partly completed or failed. */
  | 'OPERATIONS_WITH_REFUSED_ROWS'
  /** Invitations whose email was refused by the mail server. */
  | 'INVITATIONS_NOT_DELIVERED'
  /** No seat is free. */
  | 'NO_SEATS_LEFT'
  /** Invitations that end within 7 days: before the end of the seventh day, in the organization's time zone. */
  | 'INVITATIONS_THAT_END'
  /** People whose access to an account ends within 7 days: before the end of the seventh day, in the organization's time zone. */
  | 'ACCESS_THAT_ENDS'
  /** At least 90 percent of the seats are used, and some are free. */
  | 'FEW_SEATS_LEFT';

/** A social or video platform. */
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
  /** A video account of the vendor's studio. */
  | 'VIDEO'
  /** Any other platform. */
  | 'OTHER';

/** A list of the console. */
export type SavedViewList =
  /** Organization.users. Parameters: q, status, role, module, capability, absent, ends, legacy, sort, column. */
  | 'PEOPLE'
  /** Account.members, of any account. Parameters: q, role, status, module, capability, legacy, ends, sort, column. */
  | 'USERS'
  /** Organization.accounts. Parameters: q, platform, group, vacant, primary, archived, sort, column. */
  | 'ACCOUNTS'
  /** Organization.bulkOperations. Parameters: status, since, column. */
  | 'OPERATIONS'
  /** Organization.auditEvents. Parameters: actor, user, account, action, operation, from, to, column. */
  | 'ACTIVITY'
  /** Organization.invitations. Parameters: q, mail, ends, column. */
  | 'INVITATIONS';

/**
 * What an API client can do. No scope includes organization roles, API clients, seat limits, mutations for vendor staff or sign-in:
 * only people can change those.
 */
export type ApiScope =
  /** Read what an auditor can read, except audit events. Every client can do this; the scope is for clients that only read. */
  | 'READ'
  /** Read audit events. */
  | 'READ_AUDIT'
  /**
   * Add, change and remove people on every account and assign any role there, as a manager of the organization can; edit, suspend
   * and reactivate people who have no organization role. Covers membershipAdd, membershipsAssignRoles, membershipRemove,
   * accountSetPrimaryUser, userUpdate, userSuspend, userReactivate, invitationResend, invitationCancel.
   */
  | 'MANAGE_MEMBERS'
  /**
   * Create, edit and delete custom roles. If people would gain permissions, because they have the role or by reassignTo, MANAGE_MEMBERS is
   * also needed. Covers roleCreate, roleUpdate, roleDelete.
   */
  | 'MANAGE_ROLES'
  /** Add, edit, archive and restore accounts. Covers accountCreate, accountsImport, accountUpdate, accountArchive, accountRestore. */
  | 'MANAGE_ACCOUNTS'
  /**
   * Plan, run, cancel and undo its own bulk operations. Planning and running also need MANAGE_MEMBERS. Covers bulkOperationPlan,
   * bulkOperationRun, bulkOperationCancel, bulkOperationUndo.
   */
  | 'BULK';

/** The status of a person. */
export type UserStatus =
  /** Invited by email and not signed in yet. Uses a seat. */
  | 'INVITED'
  /** Can sign in. Uses a seat. */
  | 'ACTIVE'
  /** Has no access and uses no seat. Their roles are kept for when they are reactivated. */
  | 'SUSPENDED'
  /** On no account and without an organization role. Has no access and uses no seat. */
  | 'FORMER';

/** A person's role in the whole organization. */
export type OrganizationRole =
  /** No organization role. */
  | 'NONE'
  /** Can view everything and change nothing. */
  | 'AUDITOR'
  /** Can do everything in the organization. */
  | 'MANAGER';

/** A part of the product that a role opens. */
export type Module =
  /** User management and settings. Whoever has it is an administrator of the account. */
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

/** An action that a role allows. */
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
  /** Use library media on a personal account. */
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
  /** Delete videos permanently. */
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
  /** Share with affiliated accounts: from a primary account with the accounts that are affiliated with it. */
  | 'SHARE_WITH_AFFILIATES';

/** Identifies an account. Pass exactly one field. */
export type AccountRef =
  {   /** The account's id. */
  id: string | number; handle?: never; }
  |  { id?: never;   /** The platform and handle, in the organizations that the viewer has access to. */
  handle: HandleInput; };

/** A handle on a platform. */
export type HandleInput = {
  /** The platform. */
  platform: Platform;
  /** The handle, or the URL of its profile. Case and a leading @ are ignored. */
  handle: string;
};

/** Identifies a person. Pass exactly one field. */
export type UserRef =
  {   /** The person's id. */
  id: string | number; email?: never; username?: never; }
  |  { id?: never;   /** The person's email, ignoring case. */
  email: string; username?: never; }
  |  { id?: never; email?: never;   /** The person's username, ignoring case. */
  username: string; };

/** Input of membershipAdd. */
export type MembershipAddInput = {
  /** The account. */
  account: AccountRef;
  /** The email that identifies the person, ignoring case. Required if the person is new. */
  email?: string | null | undefined;
  /** The username. With an email, the username if the person is new; without one, it identifies a person whom the viewer can see. */
  username?: string | null | undefined;
  /** The first name, if the person is new. */
  firstName?: string | null | undefined;
  /** The last name, if the person is new. */
  lastName?: string | null | undefined;
  /** The ids of at least one role. Legacy roles are refused. */
  roleIds: Array<string | number>;
  /** When the access ends; not allowed for the primary user. If missing or null, it does not end. */
  expiresAt?: string | null | undefined;
  /** What to do if the person is already on the account. */
  onExisting?: OnExisting;
  /** If given, the change is refused with STALE unless the membership still has this version. Pass 0 if there was no membership. */
  expectedVersion?: number | null | undefined;
};

/** What adding a person does if they are already on the account. If they already have the same roles, the result is always UNCHANGED, which is a success. */
export type OnExisting =
  /** Change nothing; the result says so. */
  | 'SKIP'
  /** Keep their roles and add these. */
  | 'ADD'
  /** Replace their roles with these. */
  | 'REPLACE'
  /** Refuse the change. */
  | 'ERROR';

/** Input of membershipsAssignRoles. */
export type MembershipsAssignRolesInput = {
  /** The account. */
  account: AccountRef;
  /** 1 to 250 people on the account. */
  users: Array<UserRef>;
  /** The ids of the roles. Legacy roles are refused. */
  roleIds: Array<string | number>;
  /** What to do with the roles that the people already have. */
  mode?: AssignMode;
  /** When the access ends. If missing, the end stays as it is; null removes it. */
  expiresAt?: string | null | undefined;
  /** The versions of the memberships, one for each entry of users, in the same order. The change is refused with STALE if one of them has changed. */
  expectedVersions?: Array<number> | null | undefined;
};

/** What assigning does with the roles that a person already has. Legacy roles are always removed when a role is assigned. */
export type AssignMode =
  /** Replace the person's roles with these. */
  | 'REPLACE'
  /** Keep the person's roles and add these. */
  | 'ADD'
  /** Remove these roles from the person. */
  | 'REMOVE';

/** Input of membershipRemove. */
export type MembershipRemoveInput = {
  /** The account. */
  account: AccountRef;
  /** The person to remove. */
  user: UserRef;
  /** If given, the change is refused with STALE unless the membership still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of accountSetPrimaryUser. */
export type AccountSetPrimaryUserInput = {
  /** The account. */
  account: AccountRef;
  /** An active person on the account. */
  user: UserRef;
  /** If given, the change is refused with STALE unless the account still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of userUpdate. Missing fields stay as they are. */
export type UserUpdateInput = {
  /** The person. */
  user: UserRef;
  /** The new first name. If missing or null, it stays as it is. */
  firstName?: string | null | undefined;
  /** The new last name. If missing or null, it stays as it is. */
  lastName?: string | null | undefined;
  /** The new username. Only managers and staff can change it; null or an empty text removes it. */
  username?: string | null | undefined;
  /** The new email. Only managers and staff can change it; if missing or null, it stays as it is. */
  email?: string | null | undefined;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of roleCreate. */
export type RoleCreateInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** The name: unique ignoring case, and different from all built-in roles. */
  name: string;
  /** The modules that the role opens. ADMIN makes everyone who has the role an administrator. */
  modules: Array<Module>;
  /** The capabilities that the role grants. */
  capabilities: Array<Capability>;
};

/** Input of roleUpdate. Missing fields stay as they are. */
export type RoleUpdateInput = {
  /** The role. */
  id: string | number;
  /** If given, the change is refused with STALE unless the role still has this version. */
  expectedVersion?: number | null | undefined;
  /** The new name. If missing or null, it stays as it is. */
  name?: string | null | undefined;
  /** The complete list of modules. If missing or null, it stays as it is. */
  modules?: Array<Module> | null | undefined;
  /** The complete list of capabilities. If missing or null, it stays as it is. */
  capabilities?: Array<Capability> | null | undefined;
  /** Return the impact and change nothing. */
  dryRun?: boolean;
};

/** Input of roleDelete. */
export type RoleDeleteInput = {
  /** The role. */
  id: string | number;
  /** If given, the change is refused with STALE unless the role still has this version. */
  expectedVersion?: number | null | undefined;
  /** The id of the role that people get instead. Required if people have the deleted role. */
  reassignTo?: string | number | null | undefined;
};

/** Input of accountCreate. */
export type AccountCreateInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** The platform. */
  platform: Platform;
  /** The handle, with or without @, or the URL of its profile on this platform. */
  handle: string;
  /** The display name. If missing or null, the handle. */
  name?: string | null | undefined;
  /** A path such as emea/news. */
  group?: string | null | undefined;
  /** The primary account with which the account is affiliated, of the same organization. It is neither archived nor affiliated with another account. */
  primaryAccount?: AccountRef | null | undefined;
};

/** Input of accountsImport. */
export type AccountsImportInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** Where the accounts come from. */
  source: AccountsImportSource;
  /** How to read the file or the text; its columns are PLATFORM, HANDLE, NAME, GROUP and PRIMARY_ACCOUNT. Anything that is missing is detected. Ignored for a list. */
  reading?: BulkFileReadingInput | null | undefined;
  /** Return what would be added and change nothing. */
  dryRun?: boolean;
};

/** Accounts to add. Pass exactly one field. */
export type AccountsImportSource =
  {   /** At most 250 accounts in the request. */
  rows: Array<AccountsImportRowInput>; text?: never; file?: never; }
  |  { rows?: never;   /** The text of a file, such as pasted text. */
  text: string; file?: never; }
  |  { rows?: never; text?: never;   /**
   * A CSV file or an .xlsx workbook of at most 10,000 rows. Columns, in any order: platform, handle (or the URL of its profile), and name, group and primary_account, which
   * are optional. Other common column names and names of platforms are recognized.
   */
  file: File; };

/** An account to add. */
export type AccountsImportRowInput = {
  /** The platform. Required unless the handle is the URL of a profile. */
  platform?: Platform | null | undefined;
  /** The handle, with or without @, or the URL of its profile on this platform. */
  handle: string;
  /** The display name. If missing or null, the handle. */
  name?: string | null | undefined;
  /** A path such as emea/news. */
  group?: string | null | undefined;
  /**
   * The primary account with which the account is affiliated, of the organization or of any row: the URL of its profile, x/acme_news, "@acme_news" on the platform of
   * this row, or its name. The rules are those of accountCreate. Ignored if the organization already has the account of this row.
   */
  primaryAccount?: string | null | undefined;
};

/** Input of accountUpdate. Missing fields stay as they are. */
export type AccountUpdateInput = {
  /** The account. */
  account: AccountRef;
  /** The new handle, or the URL of its profile on the account's platform. If missing or null, it stays as it is. */
  handle?: string | null | undefined;
  /** The new name; an empty text sets it to the handle. If missing or null, it stays as it is. */
  name?: string | null | undefined;
  /** The new group. Null or an empty text removes it. */
  group?: string | null | undefined;
  /**
   * The primary account with which the account is affiliated from now on, of the same organization. It is neither archived nor affiliated with another account, and no
   * account is affiliated with the one that is changed. Null ends the affiliation.
   */
  primaryAccount?: AccountRef | null | undefined;
  /** If given, the change is refused with STALE unless the account still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of accountArchive. */
export type AccountArchiveInput = {
  /** The account. */
  account: AccountRef;
  /** Return what would end and change nothing. */
  dryRun?: boolean;
  /** If given, the change is refused with STALE unless the account still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of accountRestore. */
export type AccountRestoreInput = {
  /** The account. If another account has its handle now, pass its id. */
  account: AccountRef;
  /** If given, the change is refused with STALE unless the account still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of userSuspend. */
export type UserSuspendInput = {
  /** The person. */
  user: UserRef;
  /** Who takes over accounts of which the person is the primary user or the last administrator. If missing, those accounts are left without one. */
  successor?: UserRef | null | undefined;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of userReactivate. */
export type UserReactivateInput = {
  /** The person. */
  user: UserRef;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of userSetOrganizationRole. */
export type UserSetOrganizationRoleInput = {
  /** The person. */
  user: UserRef;
  /** The organization role; NONE removes it. */
  role: OrganizationRole;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of userAdd. */
export type UserAddInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** The email that identifies the person, ignoring case. */
  email: string;
  /** The username, if the person is new. */
  username?: string | null | undefined;
  /** The first name, if the person is new. */
  firstName?: string | null | undefined;
  /** The last name, if the person is new. */
  lastName?: string | null | undefined;
  /** The organization role. NONE only creates the person. */
  organizationRole: OrganizationRole;
};

/** Input of userErase. */
export type UserEraseInput = {
  /** The person, who must be FORMER. */
  user: UserRef;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationCreate. */
export type OrganizationCreateInput = {
  /** The organization's name. */
  name: string;
  /** The short name for URLs: at most 63 lowercase letters, digits and hyphens. */
  slug: string;
  /** The seat limit. If missing or null, it is unlimited. */
  seats?: number | null | undefined;
  /** Whether Business Manager is turned on. */
  businessManager?: boolean;
  /** The first manager, who is invited by email. */
  manager?: NewUserInput | null | undefined;
};

/** Input of organizationUpdate. Missing fields stay as they are. */
export type OrganizationUpdateInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** The new name. If missing or null, it stays as it is. */
  name?: string | null | undefined;
  /** The new slug: at most 63 lowercase letters, digits and hyphens. Only vendor staff can change it; if missing or null, it stays as it is. */
  slug?: string | null | undefined;
  /** The time zone in which a date without a time ends, as an IANA name such as Europe/Berlin; UTC for new organizations. If missing or null, it stays as it is. */
  timeZone?: string | null | undefined;
  /** The kinds of mail that are switched off for all people of the organization, instead of those before: each kind of Viewer.mailSettings can be. If missing or null, they stay as they are. */
  mailsSwitchedOff?: Array<MailKind> | null | undefined;
  /** If given, the change is refused with STALE unless the organization still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationArchive. */
export type OrganizationArchiveInput = {
  /** The organization. */
  organizationId: string | number;
  /** The reason, which is kept in the audit event. */
  reason: string;
  /** If given, the change is refused with STALE unless the organization still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationRestore. */
export type OrganizationRestoreInput = {
  /** The organization. */
  organizationId: string | number;
  /** The reason, which is kept in the audit event. */
  reason: string;
  /** If given, the change is refused with STALE unless the organization still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationSetSeats. */
export type OrganizationSetSeatsInput = {
  /** The organization. */
  organizationId: string | number;
  /** The seat limit; null is unlimited. The field is required, so that a forgotten field does not remove the limit: if missing, the error is INVALID_INPUT. */
  seats?: number | null | undefined;
  /** If given, the change is refused with STALE unless the organization still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of organizationSetBusinessManager. */
export type OrganizationSetBusinessManagerInput = {
  /** The organization. */
  organizationId: string | number;
  /** Whether Business Manager is turned on. */
  enabled: boolean;
  /** If given, the change is refused with STALE unless the organization still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of primaryUserRemove. */
export type PrimaryUserRemoveInput = {
  /** The account. */
  account: AccountRef;
  /** The reason, which is kept in the audit event. */
  reason: string;
  /** A person on the account who becomes the primary user. */
  successor?: UserRef | null | undefined;
  /** If given, the change is refused with STALE unless the account still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of apiClientCreate. */
export type ApiClientCreateInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** A name that says what it is for: at most 64 characters, unique among the API clients that are not revoked, ignoring case. An organization can have at most 100. */
  name: string;
  /** At least one scope. */
  scopes: Array<ApiScope>;
  /** When it expires. If missing or null, it does not expire. */
  expiresAt?: string | null | undefined;
};

/** Input of apiClientUpdate. Missing fields stay as they are. */
export type ApiClientUpdateInput = {
  /** The API client. */
  id: string | number;
  /** The new name. If missing or null, it stays as it is. */
  name?: string | null | undefined;
  /** The complete list of scopes. If missing or null, it stays as it is. */
  scopes?: Array<ApiScope> | null | undefined;
  /** When it expires, in the future; null is never. An API client that has expired cannot be renewed. */
  expiresAt?: string | null | undefined;
  /** If given, the change is refused with STALE unless the API client still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of apiClientRotate. */
export type ApiClientRotateInput = {
  /** The API client. */
  id: string | number;
  /** If given, the change is refused with STALE unless the API client still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of apiClientRevoke. */
export type ApiClientRevokeInput = {
  /** The API client. */
  id: string | number;
  /** If given, the change is refused with STALE unless the API client still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of savedViewCreate. */
export type SavedViewCreateInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** The list that is shown. */
  list: SavedViewList;
  /**
   * The name: at most 64 characters, unique among the viewer's own views of the list, or among those of the organization, ignoring case. A person can have at most
   * 100 of their own for each list, and an organization 100.
   */
  name: string;
  /** What the list shows, as in SavedView.query. INVALID_INPUT for a parameter that the list does not have. */
  query: string;
  /** Whether the view is for the whole organization, which managers and staff can decide. By default, it is the viewer's own. */
  shared?: boolean;
};

/** Input of savedViewUpdate. Missing fields stay as they are. */
export type SavedViewUpdateInput = {
  /** The saved view. */
  id: string | number;
  /** The new name. If missing or null, it stays as it is. */
  name?: string | null | undefined;
  /** What the list shows from now on, as in SavedView.query. If missing or null, it stays as it is. */
  query?: string | null | undefined;
  /**
   * True makes one's own view one of the organization, and false makes a view of the organization the caller's own. For managers and staff. If missing or null, it
   * stays as it is.
   */
  shared?: boolean | null | undefined;
  /** If given, the change is refused with STALE unless the saved view still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of savedViewDelete. */
export type SavedViewDeleteInput = {
  /** The saved view. */
  id: string | number;
  /** If given, the change is refused with STALE unless the saved view still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of signIn. */
export type SignInInput = {
  /** The email. */
  email: string;
  /** The password. */
  password: string;
};

/** The delivery state of an email. */
export type InvitationMailState =
  /** It has not been sent yet. */
  | 'WAITING'
  /** The mail server has accepted it. */
  | 'SENT'
  /** The mail server refused it. It is tried again for some time; the address may be wrong. */
  | 'REFUSED';

/** Filters invitations. All given fields must match. */
export type InvitationFilter = {
  /** Up to 8 words that all occur in the person's first name, last name, email or username, ignoring case and diacritics. */
  search?: string | null | undefined;
  /** The email has one of these delivery states. */
  mail?: Array<InvitationMailState> | null | undefined;
  /** The invitation can only be accepted before this time. Emails that have to be confirmed do not expire and are not included. */
  expiresBefore?: string | null | undefined;
};

/** Input of invitationResend. */
export type InvitationResendInput = {
  /** The invited person, or the person who has to confirm a new email. */
  user: UserRef;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of invitationCancel. */
export type InvitationCancelInput = {
  /** The invited person. */
  user: UserRef;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** Input of invitationLink. */
export type InvitationLinkInput = {
  /** The invited person. */
  user: UserRef;
  /** If given, the change is refused with STALE unless the person still has this version. */
  expectedVersion?: number | null | undefined;
};

/** What a person has to do to accept an invitation. */
export type InvitationProof =
  /** Choose a password. */
  | 'NEW_PASSWORD'
  /** Enter their existing password. */
  | 'PASSWORD'
  /** Sign in with single sign-on, then accept. */
  | 'SINGLE_SIGN_ON'
  /** Nothing: the caller is signed in with the invited email. */
  | 'NONE';

/** Input of invitationAccept. Pass either token or invitation. */
export type InvitationAcceptInput = {
  /** The token from the email. It works once. */
  token?: string | null | undefined;
  /** The id of one of viewer.invitations, if the viewer is signed in. Use it instead of token. */
  invitation?: string | number | null | undefined;
  /** A new password of 12 to 200 characters that is not easy to guess, or the person's existing password. Not needed if the viewer is signed in with the invited email. */
  password?: string | null | undefined;
  /** The person's first name, to change it. */
  firstName?: string | null | undefined;
  /** The person's last name, to change it. */
  lastName?: string | null | undefined;
};

/** Input of passwordResetRequest. */
export type PasswordResetRequestInput = {
  /** The email that the person signs in with. */
  email: string;
};

/** Input of passwordReset. */
export type PasswordResetInput = {
  /** The token from the newest email. It works once, for one hour. */
  token: string;
  /** The new password: 12 to 200 characters, not easy to guess. */
  password: string;
};

/** Input of passwordChange. */
export type PasswordChangeInput = {
  /** The current password. */
  currentPassword: string;
  /** The new password: 12 to 200 characters, not easy to guess. */
  newPassword: string;
};

/** Input of mailSettingsUpdate. Kinds in neither list stay as they are. */
export type MailSettingsUpdateInput = {
  /** The kinds to switch on. */
  on?: Array<MailKind> | null | undefined;
  /** The kinds to switch off. */
  off?: Array<MailKind> | null | undefined;
};

/** Input of staffClaim. */
export type StaffClaimInput = {
  /** The token from the gateway's file or terminal. It works once, for one hour. */
  token: string;
  /** The email to sign in with. */
  email: string;
  /** The password: 12 to 200 characters, not easy to guess. */
  password: string;
};

/** Input of sessionEnd. */
export type SessionEndInput = {
  /** The id of one of viewer.sessions. */
  id: string | number;
};

/** A file format. */
export type FileFormat =
  /** A CSV text file. */
  | 'CSV'
  /** An Excel workbook. */
  | 'XLSX';

/** The character encoding of a text file. */
export type FileEncoding =
  /** UTF, with or without a byte order mark. */
  | 'UTF_8'
  /** UTF, with or without a byte order mark. */
  | 'UTF_16'
  /** Windows-1252, as older programs in Western Europe and America save CSV files. */
  | 'WINDOWS_1252';

/** What happens to a row of accountsImport. */
export type AccountsImportOutcome =
  /** The account was added. */
  | 'ADDED'
  /** The organization already has the account, or an earlier row names it. */
  | 'UNCHANGED'
  /** The row was refused. See problem for the reason. */
  | 'REFUSED';

/** The meaning of a column in a file of rows. */
export type BulkColumn =
  /** ADD, ASSIGN or REMOVE. An empty cell means ADD. */
  | 'ACTION'
  /** The email that identifies the person. */
  | 'EMAIL'
  /** The username, instead of the email, for existing people. */
  | 'USERNAME'
  /** The first name of a new person. */
  | 'FIRST_NAME'
  /** The last name of a new person. */
  | 'LAST_NAME'
  /** The full name of a new person, if the row has no first or last name: "Jonas Lindqvist", in which the last word is the last name, or "Lindqvist, Jonas". */
  | 'FULL_NAME'
  /** The platform of the account. */
  | 'PLATFORM'
  /** The account's handle. */
  | 'HANDLE'
  /** The names of the roles, separated by semicolons. */
  | 'ROLES'
  /** When the access ends: a date, which means the end of that day in the organization's time zone, or a date and time. */
  | 'EXPIRES_AT'
  /** In a file of accounts: the display name. */
  | 'NAME'
  /** In a file of accounts: the group. */
  | 'GROUP'
  /** In a file of accounts: the primary account, by the URL of its profile, as in x/acme_news, as "@acme_news" on the platform of the row, or by its name. */
  | 'PRIMARY_ACCOUNT';

/** Input of bulkOperationPlan. */
export type BulkOperationPlanInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** Where the rows come from. */
  source: BulkSource;
  /** What a refused row means for the other rows. */
  errorPolicy?: BulkErrorPolicy;
  /** Stop the run when more rows than this are refused. */
  maxErrors?: number | null | undefined;
  /** Allow changes to the caller's own access. Without it, rows about the caller are refused. */
  includeSelf?: boolean;
  /** What to do if there are not enough seats. */
  onSeatShortage?: OnSeatShortage;
  /** What ADD does if the person is already on the account. */
  onExisting?: OnExisting;
  /** What ASSIGN does with the roles that a person already has. */
  assignMode?: AssignMode;
  /** Who takes over accounts of which a removed person is the primary user or the last administrator. */
  successor?: UserRef | null | undefined;
  /** A name for the operation, to show to people. */
  label?: string | null | undefined;
  /** If given, the plan is run in the same call. */
  run?: RunInput | null | undefined;
  /** How to read the file of source.csv. Anything that is missing is detected. */
  file?: BulkFileReadingInput | null | undefined;
};

/** Input of bulkFile. */
export type BulkFileInput = {
  /** The organization's id. Required if the viewer has access to more than one organization. */
  organizationId?: string | number | null | undefined;
  /** The file. */
  source: BulkFileSource;
  /** The file is only the beginning of a longer one. Its last row, which may be incomplete, is ignored. Not for workbooks. */
  cut?: boolean;
  /** How to read the file. Anything that is missing is detected. */
  reading?: BulkFileReadingInput | null | undefined;
};

/** A file to preview. Pass exactly one field. */
export type BulkFileSource =
  {   /** The text of the file, such as pasted text. */
  text: string; file?: never; }
  |  { text?: never;   /** A file, as in BulkSource.csv. */
  file: File; };

/** How to read a file of rows. Anything that is missing is detected. */
export type BulkFileReadingInput = {
  /** The line number of the header. */
  headerLine?: number | null | undefined;
  /** The meaning of each column, in the order of the file; null for a column to ignore. If missing, columns are recognized by their names. */
  columns?: Array<BulkColumn | null | undefined> | null | undefined;
  /** The meaning of single columns, by their names in the header; at most 1,000. The others are recognized. Cannot be combined with columns. */
  named?: Array<BulkFileColumnInput> | null | undefined;
  /** The encoding of a text file. */
  encoding?: FileEncoding | null | undefined;
  /** Values to replace by others; at most 1,000. */
  values?: Array<BulkFileValueInput> | null | undefined;
  /** Values for empty cells and missing columns; at most one for each column. */
  defaults?: Array<BulkFileDefaultInput> | null | undefined;
};

/** A column by its name in the header of the file. */
export type BulkFileColumnInput = {
  /** The name in the header. Case, diacritics and punctuation are ignored. */
  header: string;
  /** What the column is. If missing or null, it is ignored. */
  column?: BulkColumn | null | undefined;
};

/** A value to replace by another, such as "Editor" by "Video Editor". Case is ignored. */
export type BulkFileValueInput = {
  /** The column. In ROLES, each name in a cell is a value. */
  column: BulkColumn;
  /** The value in the file. */
  from: string;
  /** The value to use instead. In ROLES it can be several names, separated by semicolons. */
  to: string;
};

/** A value for the empty cells of a column. */
export type BulkFileDefaultInput = {
  /** The column. */
  column: BulkColumn;
  /** The value to use. */
  value: string;
};

/** Where the rows come from. Pass exactly one field. */
export type BulkSource =
  {   /** At most 250 rows in the request. */
  rows: Array<BulkRowInput>; csv?: never; selection?: never; offboard?: never; offboardSelection?: never; like?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never;   /**
   * A CSV file of at most 1,000,000 rows and 100 MB, or an .xlsx workbook of at most 32 MB. Columns, in any order: action (ADD if missing), email, username, first_name,
   * last_name, platform, handle, roles (names separated by semicolons), expires_at (a date and time, or a date, which means the end of that day in the organization's time zone).
   * Other common column names and the templates of Google Workspace, Microsoft Entra and 365, Okta and Slack are recognized.
   */
  csv: File; selection?: never; offboard?: never; offboardSelection?: never; like?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never;   /** Each of these people on each of these accounts: at most 1,000,000 rows. ASSIGN changes only people who are already on an account. */
  selection: BulkSelection; offboard?: never; offboardSelection?: never; like?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never;   /** Remove these people, at most 1,000, from all accounts and from their organization roles. */
  offboard: Array<UserRef>; offboardSelection?: never; like?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never;   /** Remove the selected people from all accounts and from their organization roles. Those without access are ignored. */
  offboardSelection: UserSelection; like?: never; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never; offboardSelection?: never;   /**
   * Give people the access of another person: the same roles on the same accounts. Legacy roles, roles that the caller may not assign, the organization role and
   * being the primary user are not copied, and the rows say so. Only access that the caller can see is copied.
   */
  like: BulkLike; undoEvent?: never; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never; offboardSelection?: never; like?: never;   /**
   * Undo a single change: the id of its audit event, which is at most 30 days old and one of membership.added, membership.changed, membership.removed or
   * user.organization_role_changed. If it was changed again since, the row is refused as STALE. assignMode and onExisting are ignored.
   * Available to everyone who can read the event.
   */
  undoEvent: string | number; replaceRole?: never; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never; offboardSelection?: never; like?: never; undoEvent?: never;   /** Replace one role by another for everyone who has it. assignMode and onExisting are ignored. */
  replaceRole: BulkRoleReplacement; again?: never; }
  |  { rows?: never; csv?: never; selection?: never; offboard?: never; offboardSelection?: never; like?: never; undoEvent?: never; replaceRole?: never;   /**
   * Plan an earlier operation again, based on the current state. Available to everyone who can see the operation. If successor is missing, the earlier one is used.
   * For an undo the other options are ignored, and only rows that have not been reversed since are taken.
   */
  again: BulkAgain; };

/** An earlier operation to plan again. */
export type BulkAgain = {
  /** The earlier operation. */
  operation: string | number;
  /** Only take its refused rows. */
  refused?: boolean;
  /**
   * New values for single cells, at most 1,000; for operations from a file, a list of rows or a selection. The other cells of a row stay as
   * they were.
   */
  cells?: Array<BulkCellInput> | null | undefined;
  /** Values to replace by others in every row, at most 1,000. They do not apply to cells that are given in cells. */
  values?: Array<BulkFileValueInput> | null | undefined;
  /** The numbers of rows to skip; at most 1,000. */
  without?: Array<number> | null | undefined;
};

/** A cell of a row of an earlier operation. */
export type BulkCellInput = {
  /** The row's number in the earlier operation. */
  row: number;
  /** The column. */
  column: BulkColumn;
  /** The new value, written as in a file. An empty text empties the cell. */
  value: string;
};

/** Replaces a role by another for everyone who has it. Other roles and the end of access stay, but legacy roles are removed, as always when a role is assigned. */
export type BulkRoleReplacement = {
  /** The role to replace, which can be a legacy role. */
  role: RoleRef;
  /** The role to assign instead, which cannot be a legacy role. */
  with: RoleRef;
  /** The accounts. If missing or null, all accounts on which the viewer can manage users. */
  accounts?: AccountSelection | null | undefined;
};

/** One row of a bulk operation. */
export type BulkRowInput = {
  /** What to do. */
  action: BulkAction;
  /** The person's email. Required to add a new person. */
  email?: string | null | undefined;
  /** The person's username or, if the person is new, the username that they get. */
  username?: string | null | undefined;
  /** The first name, if the person is new. */
  firstName?: string | null | undefined;
  /** The last name, if the person is new. */
  lastName?: string | null | undefined;
  /** The account. */
  account: AccountRef;
  /** The roles, for ADD and ASSIGN. */
  roles?: Array<RoleRef> | null | undefined;
  /** When the access ends. If missing or null, it does not end. */
  expiresAt?: string | null | undefined;
};

/** Identifies a role. Pass exactly one field. */
export type RoleRef =
  {   /** The role's id. */
  id: string | number; name?: never; }
  |  { id?: never;   /** The role's name, ignoring case. */
  name: string; };

/** Give people the access of another person. */
export type BulkLike = {
  /** The person whose access to copy. If missing or null, the caller, who so hands over their own access. */
  person?: UserRef | null | undefined;
  /** The people to give it to: 1 to 1,000. New people are invited. */
  for: Array<NewUserInput>;
  /** When the access ends. Access that ends earlier for the person ends at the same time for the others. If missing or null, the others end as theirs does. */
  expiresAt?: string | null | undefined;
};

/** People of the organization. Pass exactly one field. */
export type UserSelection =
  {   /** These people: 1 to 1,000. */
  refs: Array<UserRef>; filter?: never; members?: never; }
  |  { refs?: never;   /** All people who match this filter, as in Organization.users, when the plan is created. */
  filter: UserFilter; members?: never; }
  |  { refs?: never; filter?: never;   /** The people of an account who match a filter, as in Account.members, when the plan is created. */
  members: MemberSelection; };

/** People of an account. */
export type MemberSelection = {
  /** The account. The viewer must be allowed to see its people. */
  account: AccountRef;
  /** If missing or null, all of them. */
  filter?: MembershipFilter | null | undefined;
};

/** Each of these people on each of these accounts. Pass users or people. */
export type BulkSelection = {
  /** What to do. */
  action: BulkAction;
  /** The people, by email or username: 1 to 1,000. With ADD, new people are invited. */
  users?: Array<NewUserInput> | null | undefined;
  /** The people, who are in the organization. */
  people?: UserSelection | null | undefined;
  /** The accounts. */
  accounts: AccountSelection;
  /** The roles, for ADD and ASSIGN. */
  roles?: Array<RoleRef> | null | undefined;
  /** When the access ends. If missing or null, it does not end. */
  expiresAt?: string | null | undefined;
};

/** A person, who is found by email or username or, by email, created. */
export type NewUserInput = {
  /** The email that identifies the person, ignoring case. Required if the person is new. */
  email?: string | null | undefined;
  /** The username. With an email, the username if the person is new; without one, it identifies the person. */
  username?: string | null | undefined;
  /** The first name, if the person is new. */
  firstName?: string | null | undefined;
  /** The last name, if the person is new. */
  lastName?: string | null | undefined;
};

/** A set of accounts. Pass exactly one field. */
export type AccountSelection =
  {   /** These accounts. */
  refs: Array<AccountRef>; filter?: never; all?: never; }
  |  { refs?: never;   /** The accounts that match this filter. */
  filter: AccountFilter; all?: never; }
  |  { refs?: never; filter?: never;   /** All accounts that are not archived. Must be true. */
  all: boolean; };

/** The action of a row. */
export type BulkAction =
  /** Add the person to the account. */
  | 'ADD'
  /** Assign roles to a person on the account. */
  | 'ASSIGN'
  /** Remove the person from the account. */
  | 'REMOVE';

/** What a refused row means for the other rows. */
export type BulkErrorPolicy =
  /** Each row is applied on its own. Refused rows have a reason. */
  | 'APPLY_VALID'
  /**
   * One refused row fails the whole run. The run is one transaction, and other changes in the organization wait for it, so it can have at most
   * 10,000 rows, including those for a successor or an offboarding; more is INVALID_INPUT. Use APPLY_VALID or split the rows.
   */
  | 'ALL_OR_NOTHING';

/** What to do if there are not enough seats. Rows that need no new seat never fail for lack of seats. */
export type OnSeatShortage =
  /** Nothing is applied. The response says how many seats are missing. */
  | 'FAIL_RUN'
  /** Rows use the free seats in their order. The remaining rows are refused with SEAT_EXHAUSTED. */
  | 'FILL_IN_ORDER';

/** Input of bulkOperationRun. */
export type BulkOperationRunInput = {
  /** The planned operation. */
  id: string | number;
  /** The digest of the plan that was reviewed. If the plan has a different one, the run is refused. */
  digest: string;
  /** A key that the caller chooses for this run. Repeated calls with the same key and plan run it only once. */
  idempotencyKey: string;
};

/** Runs a plan in the call that creates it. */
export type RunInput = {
  /** A key that the caller chooses for this run. Repeated calls with the same key and input run it only once. */
  idempotencyKey: string;
};

/** Input of bulkOperationCancel. */
export type BulkOperationCancelInput = {
  /** The operation. */
  id: string | number;
};

/** Input of bulkOperationUndo. */
export type BulkOperationUndoInput = {
  /** The operation to undo. */
  id: string | number;
  /**
   * The numbers of 1 to 1,000 rows to undo. If missing or null, all of them. INVALID_INPUT, with their numbers, for rows that do not exist, changed nothing or
   * are already undone.
   */
  rows?: Array<number> | null | undefined;
};

/** The status of a bulk operation. */
export type BulkStatus =
  /** The plan is being created. */
  | 'PLANNING'
  /** The plan is ready to be reviewed and run. */
  | 'PLANNED'
  /** The plan was not run in time and can no longer be run. */
  | 'EXPIRED'
  /** Waiting to run. Each organization runs one operation at a time. */
  | 'QUEUED'
  /** The rows are being applied. */
  | 'RUNNING'
  /** Stopping after the rows that are being applied. */
  | 'CANCELING'
  /** Every row was applied or needed no change. */
  | 'SUCCEEDED'
  /** Some rows were refused. */
  | 'PARTIAL'
  /** Nothing was applied. See failure for the reason. */
  | 'FAILED'
  /** Canceled before it was complete. */
  | 'CANCELED';

/** The outcome of a row. */
export type RowOutcome =
  /** The person was added to the account. */
  | 'ADDED'
  /** The roles or the end of access were changed. */
  | 'CHANGED'
  /** The person was removed from the account. */
  | 'REMOVED'
  /** Nothing had to be changed. */
  | 'UNCHANGED'
  /** The person to remove, or the person of a selection to assign roles to, was not on the account. This counts as a success. */
  | 'NOT_A_MEMBER'
  /** The row was refused. See problem for the reason. */
  | 'REFUSED';

/** The kinds of errors that the caller can fix. */
export type UserErrorCode =
  /** The input is out of bounds or malformed. */
  | 'INVALID_INPUT'
  /** The object does not exist or the viewer has no access to it. */
  | 'NOT_FOUND'
  /** Something with this name or address, or one that looks the same, already exists. */
  | 'TAKEN'
  /** The viewer is not allowed to do this, or would grant more than they have. */
  | 'FORBIDDEN'
  /** The object has changed since it was read. */
  | 'STALE'
  /** There are not enough seats. */
  | 'SEAT_EXHAUSTED'
  /** The account would lose its last administrator. */
  | 'LAST_ADMIN'
  /** The primary user must stay on the account as an administrator. Make someone else the primary user first. */
  | 'PRIMARY_PROTECTED'
  /** The person has a legacy role, which has to be replaced with membershipsAssignRoles. */
  | 'LEGACY_ROLE'
  /** People cannot do this to themselves. */
  | 'SELF_PROTECTED'
  /** Several rows contradict each other. */
  | 'CONFLICTING_ROWS'
  /** Nobody has this email or username. */
  | 'UNKNOWN_PERSON'
  /** The person is not on the account. Add them first. */
  | 'NOT_A_MEMBER'
  /** The account does not exist. */
  | 'UNKNOWN_ACCOUNT'
  /** The role does not exist. */
  | 'UNKNOWN_ROLE'
  /** People have the role. Pass reassignTo. */
  | 'ROLE_IN_USE'
  /** Built-in roles cannot be changed. */
  | 'BUILT_IN_ROLE'
  /** Business Manager is not turned on for the organization. */
  | 'BUSINESS_MANAGER_NOT_ONBOARDED'
  /** The idempotency key was used with a different input. */
  | 'IDEMPOTENCY_MISMATCH'
  /** A documented limit is exceeded. */
  | 'LIMIT_REACHED'
  /** The rows of the bulk operation were deleted because of their age. Its counts are still available. */
  | 'ROWS_REMOVED';

/** Filters accounts, in lists and for bulk operations. All given fields must match. */
export type AccountFilter = {
  /** Up to 8 words that all occur in the name or handle, ignoring case and, in names, diacritics. */
  search?: string | null | undefined;
  /** The account is on one of these platforms. */
  platform?: Array<Platform> | null | undefined;
  /** The account is in this group or below it. */
  group?: string | null | undefined;
  /** This person is on the account, as far as the viewer can see it. */
  hasUser?: UserRef | null | undefined;
  /** The account is affiliated with this primary account, which the viewer has to be able to see. */
  primaryAccount?: AccountRef | null | undefined;
  /** Accounts that need attention: they have no active administrator, or their primary user is suspended or cannot sign in yet. */
  withoutAdministrator?: boolean | null | undefined;
  /** The viewer has this capability on the account, as in its viewerPermissions. With MANAGE_USERS, these are the accounts that the viewer administers. */
  withCapability?: Capability | null | undefined;
  /** Only archived ones (true), only others (false), or both (null). */
  archived?: boolean | null | undefined;
};

/** Filters organizations. All given fields must match. */
export type OrganizationFilter = {
  /** Only archived ones (true), only others (false), or both (null). */
  archived?: boolean | null | undefined;
  /** Whether Business Manager is turned on. */
  businessManager?: boolean | null | undefined;
  /** How many of its seats are used. */
  seats?: SeatLevel | null | undefined;
};

/** How much of its seat limit an organization uses. Organizations without a limit have none of these. */
export type SeatLevel =
  /** At least 90 percent of the seats are used, and some are free. */
  | 'NEAR'
  /** No seat is free, including organizations that are over the limit. */
  | 'FULL'
  /** More seats are used than the limit allows. */
  | 'OVER';

/** Filters people. All given fields must match. */
export type UserFilter = {
  /** Up to 8 words that all occur in the first name, last name, email or username, ignoring case and diacritics. */
  search?: string | null | undefined;
  /** The person has one of these statuses. */
  status?: Array<UserStatus> | null | undefined;
  /** The person is on this account. The viewer must be allowed to see its people. */
  onAccount?: AccountRef | null | undefined;
  /** The person has this role on an account. */
  roleId?: string | number | null | undefined;
  /** The person has this module on an account. */
  module?: Module | null | undefined;
  /** The person has a role with this capability on an account, and with onAccount on that account. */
  capability?: Capability | null | undefined;
  /** Whether the person has a legacy role on an account. */
  legacy?: boolean | null | undefined;
  /** The person has one of these organization roles. */
  organizationRole?: Array<OrganizationRole> | null | undefined;
  /** The person has access to an account, and with onAccount to that account, that ends before this time. */
  accessEndsBefore?: string | null | undefined;
  /** The person last signed in before this time. People who never signed in are not included. */
  lastLoginBefore?: string | null | undefined;
  /** The person never signed in (true) or signed in at least once (false). */
  neverLoggedIn?: boolean | null | undefined;
  /** The person was added before this time and has not signed in since then. People who never signed in are included. */
  notSignedInSince?: string | null | undefined;
};

/** Filters memberships. All given fields must match. */
export type MembershipFilter = {
  /** Up to 8 words that all occur in the person's name, email or username, or in the account's name or handle. */
  search?: string | null | undefined;
  /** The person has one of these roles. */
  roleIds?: Array<string | number> | null | undefined;
  /** The person has this module. */
  module?: Module | null | undefined;
  /** The person has a role with this capability. */
  capability?: Capability | null | undefined;
  /** Whether the person has a legacy role. */
  legacy?: boolean | null | undefined;
  /** The access ends before this time. */
  expiresBefore?: string | null | undefined;
  /** The person has one of these statuses. */
  status?: Array<UserStatus> | null | undefined;
};

/** Filters bulk operations. All given fields must match. */
export type BulkOperationFilter = {
  /** The operation has one of these statuses. */
  status?: Array<BulkStatus> | null | undefined;
  /** The operation ended at this time or later. */
  finishedAfter?: string | null | undefined;
};

/** Filters audit events. All given fields must match. */
export type AuditFilter = {
  /** Up to 8 words that all occur in the actor's name or email. The case of A to Z is ignored. */
  actor?: string | null | undefined;
  /** The event has one of these actions, by name, such as membership.added. */
  action?: Array<string> | null | undefined;
  /** The event has one of these actions. */
  kind?: Array<AuditAction> | null | undefined;
  /** The event is about this person. */
  user?: UserRef | null | undefined;
  /** The event is about this account. */
  account?: AccountRef | null | undefined;
  /** The event belongs to this bulk operation. */
  bulkOperationId?: string | number | null | undefined;
  /** The event happened at this time or later. */
  from?: string | null | undefined;
  /** The event happened before this time. */
  to?: string | null | undefined;
};

/** The action of an audit event. docs/audit.md documents the JSON of before and after for each of them. */
export type AuditAction =
  /** A person was added to an account. */
  | 'MEMBERSHIP_ADDED'
  /** A person's roles or end of access on an account were changed. */
  | 'MEMBERSHIP_CHANGED'
  /** A person was removed from an account. */
  | 'MEMBERSHIP_REMOVED'
  /** An account was added. */
  | 'ACCOUNT_CREATED'
  /** An account was edited. */
  | 'ACCOUNT_UPDATED'
  /** An account was archived. */
  | 'ACCOUNT_ARCHIVED'
  /** An account was restored. */
  | 'ACCOUNT_RESTORED'
  /** An account's primary user was changed or removed. */
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
  /** A suspended person was reactivated. */
  | 'USER_REACTIVATED'
  /** A person was erased. */
  | 'USER_ERASED'
  /** A person's organization role was changed. */
  | 'USER_ORGANIZATION_ROLE_CHANGED'
  /** An invitation was sent again. */
  | 'INVITATION_RESENT'
  /** The link of an invitation was shown to someone. */
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
  /** The seat limit was changed. */
  | 'ORGANIZATION_SEATS_SET'
  /** Business Manager was turned on or off. */
  | 'ORGANIZATION_BUSINESS_MANAGER_SET'
  /** The oldest audit events were deleted because of their age. */
  | 'AUDIT_CUT'
  /** An API client was added. */
  | 'API_CLIENT_CREATED'
  /** An API client was edited. */
  | 'API_CLIENT_UPDATED'
  /** An API client got a new token. */
  | 'API_CLIENT_ROTATED'
  /** An API client was revoked. */
  | 'API_CLIENT_REVOKED'
  /** A shared saved view was added. */
  | 'SAVED_VIEW_CREATED'
  /** A shared saved view was changed. */
  | 'SAVED_VIEW_UPDATED'
  /** A shared saved view was deleted. */
  | 'SAVED_VIEW_DELETED'
  /** A bulk operation was planned. */
  | 'BULK_PLANNED'
  /** A bulk operation was started. */
  | 'BULK_RUN'
  /** A bulk operation was canceled. */
  | 'BULK_CANCELED'
  /** A bulk operation ended. */
  | 'BULK_ENDED'
  /** A person signed in. */
  | 'SESSION_STARTED'
  /** A session ended. */
  | 'SESSION_ENDED'
  /** All sessions of a person ended. */
  | 'SESSIONS_ENDED'
  /** A person changed their password. */
  | 'PASSWORD_CHANGED'
  /** A person reset their password. */
  | 'PASSWORD_RESET'
  /** A person was added to the vendor's staff. */
  | 'STAFF_ADDED'
  /** A person was removed from the vendor's staff. */
  | 'STAFF_REMOVED'
  /** The first member of the vendor's staff was created. */
  | 'STAFF_CLAIMED'
  /** A sign-in was erased. */
  | 'IDENTITY_ERASED';

/** The kind of actor of an audit event. */
export type AuditActorKind =
  /** A person, identified by email. */
  | 'PERSON'
  /** A member of the vendor's staff, identified by email. */
  | 'STAFF'
  /** An API client, identified by the name that it had then. */
  | 'API_CLIENT'
  /** Roster itself or its command line. */
  | 'SYSTEM'
  /** A person who has been erased since. */
  | 'ERASED';

/** The direction of a sort order. */
export type OrderDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** The sort order of accounts. */
export type AccountOrder = {
  /** The field to sort by. */
  field?: AccountOrderField;
  /** The direction. */
  direction?: OrderDirection;
};

/** A field to sort accounts by. */
export type AccountOrderField =
  /** The account's name. */
  | 'NAME'
  /** The account's handle. */
  | 'HANDLE'
  /** When the account was added. */
  | 'CREATED_AT';

/** The sort order of organizations. */
export type OrganizationOrder = {
  /** The field to sort by. */
  field?: OrganizationOrderField;
  /** The direction. */
  direction?: OrderDirection;
};

/** A field to sort organizations by. */
export type OrganizationOrderField =
  /** The name, then the slug. */
  | 'NAME'
  /** When the organization was created. */
  | 'CREATED_AT';

/** The sort order of people. */
export type UserOrder = {
  /** The field to sort by. */
  field?: UserOrderField;
  /** The direction. */
  direction?: OrderDirection;
};

/** A field to sort people by. */
export type UserOrderField =
  /** Last name, then first name. */
  | 'NAME'
  /** The email. */
  | 'EMAIL'
  /** When they were added to the organization. */
  | 'CREATED_AT';

/** The sort order of memberships. */
export type MembershipOrder = {
  /** The field to sort by. */
  field: MembershipOrderField;
  /** The direction. */
  direction?: OrderDirection;
};

/** A field to sort memberships by. */
export type MembershipOrderField =
  /** The person's last name, then first name. */
  | 'NAME'
  /** The person's email. */
  | 'EMAIL'
  /** The account's name. The members of one account are ordered by when they were added. */
  | 'ACCOUNT'
  /** When the person was added to the account. */
  | 'ADDED_AT'
  /** The person's last sign-in. People who never signed in come first in ascending order. */
  | 'LAST_LOGIN';

/** The sort order of roles. */
export type RoleOrder = {
  /** The field to sort by. */
  field?: RoleOrderField;
  /** The direction. */
  direction?: OrderDirection;
};

/** A field to sort roles by. */
export type RoleOrderField =
  /** The role's name. */
  | 'NAME'
  /** When the role was created. */
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


export type AccountUpdateMutation = { accountUpdate: { account: { id: string, version: number, handle: string, name: string, group: string | null, primaryAccount: { id: string, platform: Platform, handle: string, name: string, archived: boolean } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type PrimaryAccountChoicesQueryVariables = Exact<{
  organization: string | number;
  search?: string | null | undefined;
}>;


export type PrimaryAccountChoicesQuery = { organization: { id: string, accounts: { edges: Array<{ node: { id: string, platform: Platform, handle: string } }> } } | null };

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


export type AccountQuery = { account: { id: string, version: number, platform: Platform, handle: string, name: string, group: string | null, archived: boolean, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null, primaryAccount: { id: string, platform: Platform, handle: string, name: string, archived: boolean } | null, affiliates: { totalCount: number, edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string, archived: boolean } }> }, viewerPermissions: { modules: Array<Module>, capabilities: Array<Capability> } } | null };

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


export type AccountsQuery = { organization: { id: string, accounts: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, platform: Platform, handle: string, name: string, group: string | null, archived: boolean, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null, primaryAccount: { id: string, platform: Platform, handle: string, name: string, archived: boolean } | null } }> } } | null };

export type AccountCreateMutationVariables = Exact<{
  input: AccountCreateInput;
}>;


export type AccountCreateMutation = { accountCreate: { account: { id: string, platform: Platform, handle: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type AccountsImportMutationVariables = Exact<{
  input: AccountsImportInput;
}>;


export type AccountsImportMutation = { accountsImport: { addedCount: number, unchangedCount: number, refusedCount: number, refusedFile: string | null, file: { format: FileFormat, encoding: FileEncoding | null, delimiter: string | null, sheet: string | null, headerLine: number, template: string | null, notes: Array<string> } | null, head: Array<{ line: number, text: string }>, columns: Array<{ name: string, column: BulkColumn | null, samples: Array<string> }>, mistakes: Array<{ line: number, column: number, message: string, refusesFile: boolean }>, unknown: Array<{ column: BulkColumn, value: string, rows: number, suggestion: string | null }>, rows: Array<{ line: number, outcome: AccountsImportOutcome, platform: string, handle: string, name: string, group: string, primaryAccount: string, problem:
        | { code: UserErrorCode, message: string, path: Array<string> | null }
        | { code: UserErrorCode, message: string, path: Array<string> | null }
        | { code: UserErrorCode, message: string, path: Array<string> | null }
       | null }>, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type LastChangeQueryVariables = Exact<{
  organization: string | number;
  filter: AuditFilter;
}>;


export type LastChangeQuery = { organization: { id: string, auditEvents: { edges: Array<{ node: { id: string } }> } } | null };

export type AuditEventsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
  count: boolean;
}>;


export type AuditEventsQuery = { organization: { id: string, auditEvents: { totalCount?: number, totalCountIsExact?: boolean, searchedUntil: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actor: string, actorKind: AuditActorKind, actorName: string, action: string, before: string | null, after: string | null, account: { id: string, platform: Platform, handle: string, name: string } | null, user: { id: string, firstName: string, lastName: string, email: string } | null, bulkOperation: { id: string, label: string | null } | null } }> } } | null };

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

export type NeedsAttentionQueryVariables = Exact<{
  organization: string | number;
}>;


export type NeedsAttentionQuery = { organization: { id: string, needsAttention: Array<{ kind: AttentionKind, isUrgent: boolean, totalCount: number, totalCountIsExact: boolean, path: string }> } | null };

export type SetupCountsQueryVariables = Exact<{
  organization: string | number;
}>;


export type SetupCountsQuery = { organization: { id: string, accounts: { totalCount: number }, managers: { totalCount: number }, others: { totalCount: number } } | null };

export type SetupRolesQueryVariables = Exact<{
  organization: string | number;
}>;


export type SetupRolesQuery = { organization: { id: string, roles: { edges: Array<{ node: { builtIn: boolean } }> } } | null };

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

export type OrganizationEventsSubscriptionVariables = Exact<{
  organization: string | number;
}>;


export type OrganizationEventsSubscription = { organizationEvents: { sequence: number, events: Array<{ kind: AuditAction | null }> } | null };

export type OperationsQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: BulkOperationFilter | null | undefined;
}>;


export type OperationsQuery = { organization: { id: string, bulkOperations: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, label: string | null, status: BulkStatus, createdBy: string, createdAt: string, startedAt: string | null, counts: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number }, done: { total: number, pending: number, added: number, changed: number, removed: number, unchanged: number, refused: number }, undoes: { id: string } | null, undoneBy: { id: string } | null } }> } } | null };

export type PlannedMailsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlannedMailsQuery = { bulkOperation: { plannedMails: { people: number, kinds: Array<{ kind: MailKind, people: number, example: { to: string, subject: string, text: string } }> } | null } | null };

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

export type ComparedQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ComparedQuery = { user: { id: string, firstName: string, lastName: string, email: string, memberships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, account: { id: string, platform: Platform, handle: string, name: string }, roles: Array<{ id: string, name: string }> } }> } } | null };

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


export type PersonMembershipsQuery = { user: { id: string, memberships: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, isPrimary: boolean, isLegacy: boolean, expiresAt: string | null, addedAt: string, addedBy: string, canAssignRoles: { allowed: boolean, message: string | null }, canRemove: { allowed: boolean, message: string | null }, account: { id: string, platform: Platform, handle: string, name: string }, roles: Array<{ id: string, name: string }> } }> } } | null };

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

export type PeopleQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  manages: boolean;
}>;


export type PeopleQuery = { organization: { id: string, users: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, organizationRole: OrganizationRole, lastLoginAt: string | null, canSuspend?: { allowed: boolean, message: string | null }, memberships: { totalCount: number, edges: Array<{ node: { id: string, account: { id: string, platform: Platform, handle: string } } }> } } }> } } | null };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { user: { id: string, version: number, email: string, username: string | null, firstName: string, lastName: string, status: UserStatus, organizationRole: OrganizationRole, lastLoginAt: string | null, createdAt: string, holdsSeat: boolean, seatHeldSince: string | null, seatReason: string | null, invitationExpiresAt: string | null, canUpdate: { allowed: boolean, message: string | null }, canSuspend: { allowed: boolean, message: string | null }, canReactivate: { allowed: boolean, message: string | null }, canSetOrganizationRole: { allowed: boolean, message: string | null }, canErase: { allowed: boolean, message: string | null }, memberships: { totalCount: number } } | null };

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

export type PlanMembersQueryVariables = Exact<{
  account: AccountRef;
  first: number;
  filter?: MembershipFilter | null | undefined;
}>;


export type PlanMembersQuery = { account: { id: string, members: { totalCount: number, totalCountIsExact: boolean, edges: Array<{ node: { id: string, user: { id: string, email: string, firstName: string, lastName: string, status: UserStatus, holdsSeat: boolean } } }> } } | null };

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


export type AccountSeatsQuery = { organization: { id: string, seatUsage: { byAccount: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { people: number, exclusivePeople: number, isExact: boolean, account: { id: string, platform: Platform, handle: string, name: string } } }> } } } | null };

export type SeatHistoryQueryVariables = Exact<{
  organization: string | number;
  from?: string | null | undefined;
}>;


export type SeatHistoryQuery = { organization: { id: string, seatUsage: { history: Array<{ day: string, used: number, active: number, reserved: number, entitled: number | null }> } } | null };

export type SeatHoldersQueryVariables = Exact<{
  organization: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type SeatHoldersQuery = { organization: { id: string, users: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, seatHeldSince: string | null, seatReason: string | null } }> } } | null };

export type MailSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSettingsQuery = { viewer: { mailSettings: Array<{ kind: MailKind, on: boolean }> } | null };

export type MailSettingsUpdateMutationVariables = Exact<{
  input: MailSettingsUpdateInput;
}>;


export type MailSettingsUpdateMutation = { mailSettingsUpdate: { mailSettings: Array<{ kind: MailKind, on: boolean }> | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type OrganizationSettingsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationSettingsQuery = { organization: { id: string, version: number, name: string, timeZone: string } | null };

export type OrganizationMailsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationMailsQuery = { organization: { id: string, version: number, mailsSwitchedOff: Array<MailKind> } | null };

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

export type ExplainAccessQueryVariables = Exact<{
  user: UserRef;
  account: AccountRef;
}>;


export type ExplainAccessQuery = { MANAGE_USERS: { allowed: boolean, text: string } | null, MANAGE_SETTINGS: { allowed: boolean, text: string } | null, POST: { allowed: boolean, text: string } | null, UPLOAD_MEDIA: { allowed: boolean, text: string } | null, EDIT_MEDIA: { allowed: boolean, text: string } | null, USE_LIBRARY: { allowed: boolean, text: string } | null, VIEW_LIBRARY: { allowed: boolean, text: string } | null, VIEW_PRODUCER: { allowed: boolean, text: string } | null, USE_LIVECUT: { allowed: boolean, text: string } | null, VIEW_ANALYTICS: { allowed: boolean, text: string } | null, ACTIVATE_VIDEOS: { allowed: boolean, text: string } | null, DELETE_VIDEOS: { allowed: boolean, text: string } | null, USE_VIDEO_EDITOR: { allowed: boolean, text: string } | null, EDIT_VIDEO_METADATA: { allowed: boolean, text: string } | null, UPLOAD_VIDEOS: { allowed: boolean, text: string } | null, PUBLISH_TO_EMAIL: { allowed: boolean, text: string } | null, PUBLISH_TO_WEB: { allowed: boolean, text: string } | null, SHARE_VIDEOS: { allowed: boolean, text: string } | null, ACCESS_ALL_VIDEOS: { allowed: boolean, text: string } | null, SHARE_WITH_AFFILIATES: { allowed: boolean, text: string, sharesWith: { totalCount: number, edges: Array<{ node: { id: string, name: string } }> } } | null };

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

export type SetEndMutationVariables = Exact<{
  input: MembershipsAssignRolesInput;
}>;


export type SetEndMutation = { membershipsAssignRoles: { userErrors: Array<
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

export type MembersQueryVariables = Exact<{
  account: AccountRef;
  first: number;
  after?: string | null | undefined;
  filter?: MembershipFilter | null | undefined;
  orderBy?: MembershipOrder | null | undefined;
}>;


export type MembersQuery = { account: { id: string, members: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, isPrimary: boolean, isLegacy: boolean, expiresAt: string | null, addedAt: string, addedBy: string, canAssignRoles: { allowed: boolean, message: string | null }, canRemove: { allowed: boolean, message: string | null }, canSetPrimary: { allowed: boolean, message: string | null }, roles: Array<{ id: string, name: string, legacy: boolean, modules: Array<Module> }>, user: { id: string, firstName: string, lastName: string, email: string, status: UserStatus, lastLoginAt: string | null, canUpdate: { allowed: boolean, message: string | null } } } }> } } | null };

export type MemberQueryVariables = Exact<{
  account: AccountRef;
  email: string;
}>;


export type MemberQuery = { account: { id: string, version: number, primaryUser: { id: string, firstName: string, lastName: string, email: string } | null, members: { edges: Array<{ node: { id: string, version: number, isPrimary: boolean, isLegacy: boolean, expiresAt: string | null, canAssignRoles: { allowed: boolean, message: string | null }, canRemove: { allowed: boolean, message: string | null }, canSetPrimary: { allowed: boolean, message: string | null }, roles: Array<{ id: string, name: string, legacy: boolean, modules: Array<Module>, capabilities: Array<Capability> }>, user: { id: string, version: number, firstName: string, lastName: string, email: string, status: UserStatus, lastLoginAt: string | null, holdsSeat: boolean, organizationRole: OrganizationRole, memberships: { totalCount: number }, canUpdate: { allowed: boolean, message: string | null } } } }> } } | null };

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

export type SavedViewCreateMutationVariables = Exact<{
  input: SavedViewCreateInput;
}>;


export type SavedViewCreateMutation = { savedViewCreate: { savedView: { id: string, version: number, name: string, list: SavedViewList, query: string, shared: boolean, createdBy: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type SavedViewUpdateMutationVariables = Exact<{
  input: SavedViewUpdateInput;
}>;


export type SavedViewUpdateMutation = { savedViewUpdate: { savedView: { id: string, version: number, name: string, list: SavedViewList, query: string, shared: boolean, createdBy: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type SavedViewDeleteMutationVariables = Exact<{
  input: SavedViewDeleteInput;
}>;


export type SavedViewDeleteMutation = { savedViewDelete: { deletedSavedViewId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type SavedViewsQueryVariables = Exact<{
  organization: string | number;
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { organization: { id: string, savedViews: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, list: SavedViewList, query: string, shared: boolean, createdBy: string | null } }> } } | null };

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
      primaryAccount {
        id
        platform
        handle
        name
        archived
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AccountUpdateMutation, AccountUpdateMutationVariables>;
export const PrimaryAccountChoicesDocument = new TypedDocumentString(`
    query PrimaryAccountChoices($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 20, filter: {search: $search}) {
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
    `) as unknown as TypedDocumentString<PrimaryAccountChoicesQuery, PrimaryAccountChoicesQueryVariables>;
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
    primaryAccount {
      id
      platform
      handle
      name
      archived
    }
    affiliates(first: 5) {
      totalCount
      edges {
        node {
          id
          platform
          handle
          name
          archived
        }
      }
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
          primaryAccount {
            id
            platform
            handle
            name
            archived
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
export const AccountsImportDocument = new TypedDocumentString(`
    mutation AccountsImport($input: AccountsImportInput!) {
  accountsImport(input: $input) {
    file {
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
    addedCount
    unchangedCount
    refusedCount
    rows {
      line
      outcome
      platform
      handle
      name
      group
      primaryAccount
      problem {
        code
        message
        path
      }
    }
    refusedFile
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsImportMutation, AccountsImportMutationVariables>;
export const LastChangeDocument = new TypedDocumentString(`
    query LastChange($organization: ID!, $filter: AuditFilter!) {
  organization(id: $organization) {
    id
    auditEvents(first: 1, filter: $filter) {
      edges {
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LastChangeQuery, LastChangeQueryVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter, $count: Boolean!) {
  organization(id: $organization) {
    id
    auditEvents(first: $first, after: $after, filter: $filter) {
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
      searchedUntil
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
export const NeedsAttentionDocument = new TypedDocumentString(`
    query NeedsAttention($organization: ID!) {
  organization(id: $organization) {
    id
    needsAttention {
      kind
      isUrgent
      totalCount
      totalCountIsExact
      path
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsAttentionQuery, NeedsAttentionQueryVariables>;
export const SetupCountsDocument = new TypedDocumentString(`
    query SetupCounts($organization: ID!) {
  organization(id: $organization) {
    id
    accounts(first: 0) {
      totalCount
    }
    managers: users(
      first: 0
      filter: {organizationRole: [MANAGER], status: [ACTIVE, INVITED]}
    ) {
      totalCount
    }
    others: users(
      first: 0
      filter: {organizationRole: [NONE], status: [ACTIVE, INVITED]}
    ) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<SetupCountsQuery, SetupCountsQueryVariables>;
export const SetupRolesDocument = new TypedDocumentString(`
    query SetupRoles($organization: ID!) {
  organization(id: $organization) {
    id
    roles(first: 100) {
      edges {
        node {
          builtIn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetupRolesQuery, SetupRolesQueryVariables>;
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
export const OrganizationEventsDocument = new TypedDocumentString(`
    subscription OrganizationEvents($organization: ID!) {
  organizationEvents(organizationId: $organization) {
    sequence
    events {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationEventsSubscription, OrganizationEventsSubscriptionVariables>;
export const OperationsDocument = new TypedDocumentString(`
    query Operations($organization: ID!, $first: Int!, $after: String, $filter: BulkOperationFilter) {
  organization(id: $organization) {
    id
    bulkOperations(first: $first, after: $after, filter: $filter) {
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
export const PlannedMailsDocument = new TypedDocumentString(`
    query PlannedMails($id: ID!) {
  bulkOperation(id: $id) {
    plannedMails {
      people
      kinds {
        kind
        people
        example {
          to
          subject
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlannedMailsQuery, PlannedMailsQueryVariables>;
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
    auditEvents(last: 1, filter: {bulkOperationId: $id, action: ["bulk.planned"]}) {
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
export const ComparedDocument = new TypedDocumentString(`
    query Compared($id: ID!, $after: String) {
  user(ref: {id: $id}) {
    id
    firstName
    lastName
    email
    memberships(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
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
    `) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
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
          canAssignRoles {
            allowed
            message
          }
          canRemove {
            allowed
            message
          }
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
export const PeopleDocument = new TypedDocumentString(`
    query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder, $manages: Boolean!) {
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
          canSuspend @include(if: $manages) {
            allowed
            message
          }
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
    canUpdate {
      allowed
      message
    }
    canSuspend {
      allowed
      message
    }
    canReactivate {
      allowed
      message
    }
    canSetOrganizationRole {
      allowed
      message
    }
    canErase {
      allowed
      message
    }
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
export const PlanMembersDocument = new TypedDocumentString(`
    query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {
  account(ref: $account) {
    id
    members(first: $first, filter: $filter) {
      totalCount
      totalCountIsExact
      edges {
        node {
          id
          user {
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
}
    `) as unknown as TypedDocumentString<PlanMembersQuery, PlanMembersQueryVariables>;
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
            isExact
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountSeatsQuery, AccountSeatsQueryVariables>;
export const SeatHistoryDocument = new TypedDocumentString(`
    query SeatHistory($organization: ID!, $from: Date) {
  organization(id: $organization) {
    id
    seatUsage {
      history(from: $from) {
        day
        used
        active
        reserved
        entitled
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatHistoryQuery, SeatHistoryQueryVariables>;
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
export const MailSettingsDocument = new TypedDocumentString(`
    query MailSettings {
  viewer {
    mailSettings {
      kind
      on
    }
  }
}
    `) as unknown as TypedDocumentString<MailSettingsQuery, MailSettingsQueryVariables>;
export const MailSettingsUpdateDocument = new TypedDocumentString(`
    mutation MailSettingsUpdate($input: MailSettingsUpdateInput!) {
  mailSettingsUpdate(input: $input) {
    mailSettings {
      kind
      on
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MailSettingsUpdateMutation, MailSettingsUpdateMutationVariables>;
export const OrganizationSettingsDocument = new TypedDocumentString(`
    query OrganizationSettings($id: ID!) {
  organization(id: $id) {
    id
    version
    name
    timeZone
  }
}
    `) as unknown as TypedDocumentString<OrganizationSettingsQuery, OrganizationSettingsQueryVariables>;
export const OrganizationMailsDocument = new TypedDocumentString(`
    query OrganizationMails($id: ID!) {
  organization(id: $id) {
    id
    version
    mailsSwitchedOff
  }
}
    `) as unknown as TypedDocumentString<OrganizationMailsQuery, OrganizationMailsQueryVariables>;
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
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($user: UserRef!, $account: AccountRef!) {
  MANAGE_USERS: explainAccess(
    user: $user
    account: $account
    capability: MANAGE_USERS
  ) {
    allowed
    text
  }
  MANAGE_SETTINGS: explainAccess(
    user: $user
    account: $account
    capability: MANAGE_SETTINGS
  ) {
    allowed
    text
  }
  POST: explainAccess(user: $user, account: $account, capability: POST) {
    allowed
    text
  }
  UPLOAD_MEDIA: explainAccess(
    user: $user
    account: $account
    capability: UPLOAD_MEDIA
  ) {
    allowed
    text
  }
  EDIT_MEDIA: explainAccess(
    user: $user
    account: $account
    capability: EDIT_MEDIA
  ) {
    allowed
    text
  }
  USE_LIBRARY: explainAccess(
    user: $user
    account: $account
    capability: USE_LIBRARY
  ) {
    allowed
    text
  }
  VIEW_LIBRARY: explainAccess(
    user: $user
    account: $account
    capability: VIEW_LIBRARY
  ) {
    allowed
    text
  }
  VIEW_PRODUCER: explainAccess(
    user: $user
    account: $account
    capability: VIEW_PRODUCER
  ) {
    allowed
    text
  }
  USE_LIVECUT: explainAccess(
    user: $user
    account: $account
    capability: USE_LIVECUT
  ) {
    allowed
    text
  }
  VIEW_ANALYTICS: explainAccess(
    user: $user
    account: $account
    capability: VIEW_ANALYTICS
  ) {
    allowed
    text
  }
  ACTIVATE_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: ACTIVATE_VIDEOS
  ) {
    allowed
    text
  }
  DELETE_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: DELETE_VIDEOS
  ) {
    allowed
    text
  }
  USE_VIDEO_EDITOR: explainAccess(
    user: $user
    account: $account
    capability: USE_VIDEO_EDITOR
  ) {
    allowed
    text
  }
  EDIT_VIDEO_METADATA: explainAccess(
    user: $user
    account: $account
    capability: EDIT_VIDEO_METADATA
  ) {
    allowed
    text
  }
  UPLOAD_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: UPLOAD_VIDEOS
  ) {
    allowed
    text
  }
  PUBLISH_TO_EMAIL: explainAccess(
    user: $user
    account: $account
    capability: PUBLISH_TO_EMAIL
  ) {
    allowed
    text
  }
  PUBLISH_TO_WEB: explainAccess(
    user: $user
    account: $account
    capability: PUBLISH_TO_WEB
  ) {
    allowed
    text
  }
  SHARE_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: SHARE_VIDEOS
  ) {
    allowed
    text
  }
  ACCESS_ALL_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: ACCESS_ALL_VIDEOS
  ) {
    allowed
    text
  }
  SHARE_WITH_AFFILIATES: explainAccess(
    user: $user
    account: $account
    capability: SHARE_WITH_AFFILIATES
  ) {
    allowed
    text
    sharesWith(first: 5) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
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
export const SetEndDocument = new TypedDocumentString(`
    mutation SetEnd($input: MembershipsAssignRolesInput!) {
  membershipsAssignRoles(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SetEndMutation, SetEndMutationVariables>;
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
          version
          isPrimary
          isLegacy
          expiresAt
          addedAt
          addedBy
          canAssignRoles {
            allowed
            message
          }
          canRemove {
            allowed
            message
          }
          canSetPrimary {
            allowed
            message
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
            canUpdate {
              allowed
              message
            }
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
          expiresAt
          canAssignRoles {
            allowed
            message
          }
          canRemove {
            allowed
            message
          }
          canSetPrimary {
            allowed
            message
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
            canUpdate {
              allowed
              message
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
export const SavedViewCreateDocument = new TypedDocumentString(`
    mutation SavedViewCreate($input: SavedViewCreateInput!) {
  savedViewCreate(input: $input) {
    savedView {
      id
      version
      name
      list
      query
      shared
      createdBy
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SavedViewCreateMutation, SavedViewCreateMutationVariables>;
export const SavedViewUpdateDocument = new TypedDocumentString(`
    mutation SavedViewUpdate($input: SavedViewUpdateInput!) {
  savedViewUpdate(input: $input) {
    savedView {
      id
      version
      name
      list
      query
      shared
      createdBy
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SavedViewUpdateMutation, SavedViewUpdateMutationVariables>;
export const SavedViewDeleteDocument = new TypedDocumentString(`
    mutation SavedViewDelete($input: SavedViewDeleteInput!) {
  savedViewDelete(input: $input) {
    deletedSavedViewId
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SavedViewDeleteMutation, SavedViewDeleteMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    savedViews(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          name
          list
          query
          shared
          createdBy
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;