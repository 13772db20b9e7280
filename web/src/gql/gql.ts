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
    "\n  mutation AccountArchive($input: AccountArchiveInput!) {\n    accountArchive(input: $input) { account { id archived } membershipsEnded seatsFreed userErrors { code message path } }\n  }\n": typeof types.AccountArchiveDocument,
    "\n  mutation AccountUpdate($input: AccountUpdateInput!) {\n    accountUpdate(input: $input) { account { id version handle name group primaryAccount { id platform handle name archived } } userErrors { code message path } }\n  }\n": typeof types.AccountUpdateDocument,
    "\n  query PrimaryAccountChoices($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) { edges { node { id platform handle } } }\n    }\n  }\n": typeof types.PrimaryAccountChoicesDocument,
    "\n  mutation AccountRestore($input: AccountRestoreInput!) {\n    accountRestore(input: $input) { account { id archived } userErrors { code message path } }\n  }\n": typeof types.AccountRestoreDocument,
    "\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id version platform handle name group archived\n      primaryUser { id firstName lastName email }\n      primaryAccount { id platform handle name archived }\n      affiliates(first: 5) { totalCount edges { node { id platform handle name archived } } }\n      viewerPermissions { modules capabilities }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n": typeof types.AccountIdDocument,
    "\n  query PlanGroups($organization: ID!) {\n    organization(id: $organization) { id accountGroups }\n  }\n": typeof types.PlanGroupsDocument,
    "\n  query PeopleOfAccount($account: AccountRef!) {\n    account(ref: $account) { id members(first: 1) { totalCount } }\n  }\n": typeof types.PeopleOfAccountDocument,
    "\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group archived primaryUser { id firstName lastName email } primaryAccount { id platform handle name archived } } }\n      }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation AccountCreate($input: AccountCreateInput!) {\n    accountCreate(input: $input) { account { id platform handle } userErrors { code message path } }\n  }\n": typeof types.AccountCreateDocument,
    "\n  mutation AccountsImport($input: AccountsImportInput!) {\n    accountsImport(input: $input) {\n      file { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n      addedCount unchangedCount refusedCount\n      rows { line outcome platform handle name group primaryAccount problem { code message path } }\n      refusedFile\n      userErrors { code message path }\n    }\n  }\n": typeof types.AccountsImportDocument,
    "\n  query LastChange($organization: ID!, $filter: AuditFilter!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: $filter) { edges { node { id } } }\n    }\n  }\n": typeof types.LastChangeDocument,
    "\n  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter, $count: Boolean!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        totalCount @include(if: $count)\n        totalCountIsExact @include(if: $count)\n        searchedUntil\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id at actor actorKind actorName action before after\n            account { id platform handle name }\n            user { id firstName lastName email }\n            bulkOperation { id label }\n          }\n        }\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      id\n      ... on AuditEvent {\n        sequence hash at actor actorKind actorName action before after requestId\n        account { id platform handle name }\n        user { id firstName lastName email }\n        bulkOperation { id label }\n      }\n    }\n  }\n": typeof types.AuditEventDocument,
    "\n  query PersonOfFilter($user: UserRef!) {\n    user(ref: $user) { id firstName lastName email }\n  }\n": typeof types.PersonOfFilterDocument,
    "\n  query PeopleOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n": typeof types.PeopleOfFilterDocument,
    "\n  query AccountsOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }\n    }\n  }\n": typeof types.AccountsOfFilterDocument,
    "\n  query OperationOfFilter($id: ID!) {\n    bulkOperation(id: $id) { id label }\n  }\n": typeof types.OperationOfFilterDocument,
    "\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n": typeof types.ApiClientsDocument,
    "\n  mutation ApiClientRotate($input: ApiClientRotateInput!) {\n    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": typeof types.ApiClientRotateDocument,
    "\n  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {\n    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }\n  }\n": typeof types.ApiClientRevokeDocument,
    "\n  mutation ApiClientCreate($input: ApiClientCreateInput!) {\n    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": typeof types.ApiClientCreateDocument,
    "\n  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {\n    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }\n  }\n": typeof types.ApiClientUpdateDocument,
    "\n  query NeedsAttention($organization: ID!) {\n    organization(id: $organization) {\n      id\n      needsAttention { kind isUrgent totalCount totalCountIsExact path }\n    }\n  }\n": typeof types.NeedsAttentionDocument,
    "\n  query SetupCounts($organization: ID!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 0) { totalCount }\n      managers: users(first: 0, filter: { organizationRole: [MANAGER], status: [ACTIVE, INVITED] }) { totalCount }\n      others: users(first: 0, filter: { organizationRole: [NONE], status: [ACTIVE, INVITED] }) { totalCount }\n    }\n  }\n": typeof types.SetupCountsDocument,
    "\n  query SetupRoles($organization: ID!) {\n    organization(id: $organization) { id roles(first: 100) { edges { node { builtIn } } } }\n  }\n": typeof types.SetupRolesDocument,
    "\n  mutation InvitationResend($input: InvitationResendInput!) {\n    invitationResend(input: $input) { invitation { id } userErrors { code message path } }\n  }\n": typeof types.InvitationResendDocument,
    "\n  mutation InvitationCancel($input: InvitationCancelInput!) {\n    invitationCancel(input: $input) { user { id status } userErrors { code message path } }\n  }\n": typeof types.InvitationCancelDocument,
    "\n  mutation InvitationLink($input: InvitationLinkInput!) {\n    invitationLink(input: $input) { url expiresAt userErrors { code message path } }\n  }\n": typeof types.InvitationLinkDocument,
    "\n  query Invitations($organization: ID!, $first: Int!, $after: String, $filter: InvitationFilter) {\n    organization(id: $organization) {\n      id\n      invitations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  query InvitationOf($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      invitations(first: 100, filter: { search: $email }) {\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n": typeof types.InvitationOfDocument,
    "\n  query AccountsToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }\n    }\n  }\n": typeof types.AccountsToFindDocument,
    "\n  query PeopleToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n": typeof types.PeopleToFindDocument,
    "\n  subscription OrganizationEvents($organization: ID!) {\n    organizationEvents(organizationId: $organization) {\n      sequence\n      events { kind }\n    }\n  }\n": typeof types.OrganizationEventsDocument,
    "\n  query Operations($organization: ID!, $first: Int!, $after: String, $filter: BulkOperationFilter) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id label status createdBy createdAt startedAt\n            counts { total pending added changed removed unchanged refused }\n            done { total pending added changed removed unchanged refused }\n            undoes { id }\n            undoneBy { id }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OperationsDocument,
    "\n  query PlannedMails($id: ID!) {\n    bulkOperation(id: $id) {\n      plannedMails { people kinds { kind people example { to subject text } } }\n    }\n  }\n": typeof types.PlannedMailsDocument,
    "\n  query OperationProof($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: { bulkOperationId: $id }) { totalCount edges { node { id sequence hash } } }\n    }\n  }\n": typeof types.OperationProofDocument,
    "\n  query OperationRow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on BulkRow {\n        number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n        expiresAt expiresBefore expiresAfter\n        account { id platform handle name }\n        user { id firstName lastName email status }\n        rolesBefore { id name legacy }\n        rolesAfter { id name legacy }\n        problem { code message }\n        primaryUserChange {\n          before { id firstName lastName email }\n          after { id firstName lastName email }\n        }\n      }\n    }\n  }\n": typeof types.OperationRowDocument,
    "\n  query OperationsAhead($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {\n        edges { node { id label status createdAt undoes { id } counts { total pending added changed removed unchanged refused } } }\n      }\n    }\n  }\n": typeof types.OperationsAheadDocument,
    "\n  mutation OperationRun($input: BulkOperationRunInput!) {\n    bulkOperationRun(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": typeof types.OperationRunDocument,
    "\n  mutation OperationCancel($input: BulkOperationCancelInput!) {\n    bulkOperationCancel(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": typeof types.OperationCancelDocument,
    "\n  mutation OperationUndo($input: BulkOperationUndoInput!) {\n    bulkOperationUndo(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": typeof types.OperationUndoDocument,
    "\n  mutation OperationAgain($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": typeof types.OperationAgainDocument,
    "\n  query Operation($id: ID!) {\n    bulkOperation(id: $id) {\n      id label status digest\n      errorPolicy maxErrors includeSelf onSeatShortage onExisting assignMode\n      counts { total pending added changed removed unchanged refused }\n      done { total pending added changed removed unchanged refused }\n      effects {\n        foreseen { primaryUsers invitations signOuts ends }\n        done { primaryUsers invitations signOuts ends }\n      }\n      seatImpact { before after entitled newPeople leavingPeople short }\n      csv: resultUrl(format: CSV)\n      jsonl: resultUrl(format: JSONL)\n      failure { code message }\n      createdBy createdAt startedAt finishedAt expiresAt\n      undoes { id label }\n      undoneBy { id label }\n      undoable rowsRemovedAt\n    }\n  }\n": typeof types.OperationDocument,
    "\n  subscription OperationProgress($id: ID!) {\n    bulkOperationProgress(id: $id) {\n      status\n      counts { total pending added changed removed unchanged refused }\n      bulkOperation { id done { total pending added changed removed unchanged refused } }\n    }\n  }\n": typeof types.OperationProgressDocument,
    "\n  query OperationOrigin($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(last: 1, filter: { bulkOperationId: $id, action: [\"bulk.planned\"] }) { edges { node { id after } } }\n    }\n  }\n": typeof types.OperationOriginDocument,
    "\n  query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!], $changesPrimaryUser: Boolean) {\n    bulkOperation(id: $id) {\n      id\n      rows(first: $first, after: $after, outcome: $outcome, changesPrimaryUser: $changesPrimaryUser) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n            expiresAt expiresBefore expiresAfter\n            account { id platform handle name }\n            user { id firstName lastName email status }\n            rolesBefore { id name legacy }\n            rolesAfter { id name legacy }\n            problem { code message }\n            primaryUserChange {\n              before { id firstName lastName email }\n              after { id firstName lastName email }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OperationRowsDocument,
    "\n  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {\n    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }\n  }\n": typeof types.OrganizationUpdateDocument,
    "\n  mutation UserAdd($input: UserAddInput!) {\n    userAdd(input: $input) { user { id email status organizationRole } userErrors { code message path } }\n  }\n": typeof types.UserAddDocument,
    "\n  query Compared($id: ID!, $after: String) {\n    user(ref: { id: $id }) {\n      id firstName lastName email\n      memberships(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n": typeof types.ComparedDocument,
    "\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n": typeof types.UserSetOrganizationRoleDocument,
    "\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id version email username firstName lastName } userErrors { code message path } }\n  }\n": typeof types.UserUpdateDocument,
    "\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n": typeof types.UserEraseDocument,
    "\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy canAssignRoles { allowed message } canRemove { allowed message } account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n": typeof types.PersonMembershipsDocument,
    "\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 13, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  mutation UserSuspend($input: UserSuspendInput!) {\n    userSuspend(input: $input) { user { id status } userErrors { code message path } }\n  }\n": typeof types.UserSuspendDocument,
    "\n  mutation UserReactivate($input: UserReactivateInput!) {\n    userReactivate(input: $input) { user { id status } userErrors { code message path } }\n  }\n": typeof types.UserReactivateDocument,
    "\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder, $manages: Boolean!) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            canSuspend @include(if: $manages) { allowed message }\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id version email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason invitationExpiresAt\n      canUpdate { allowed message } canSuspend { allowed message } canReactivate { allowed message }\n      canSetOrganizationRole { allowed message } canErase { allowed message }\n      memberships(first: 1) { totalCount }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n": typeof types.RoleNamesDocument,
    "\n  query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group viewerPermissions { capabilities } } }\n      }\n    }\n  }\n": typeof types.PlanAccountsDocument,
    "\n  query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id email firstName lastName status holdsSeat } }\n      }\n    }\n  }\n": typeof types.PlanPeopleDocument,
    "\n  query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {\n    account(ref: $account) {\n      id\n      members(first: $first, filter: $filter) {\n        totalCount totalCountIsExact\n        edges { node { id user { id email firstName lastName status holdsSeat } } }\n      }\n    }\n  }\n": typeof types.PlanMembersDocument,
    "\n  query PlanRoles($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name legacy builtIn modules capabilities } } }\n    }\n  }\n": typeof types.PlanRolesDocument,
    "\n  query BulkFile($input: BulkFileInput!) {\n    bulkFile(input: $input) {\n      whole\n      rowCount\n      flawedCount\n      reading { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      rows { line action email username firstName lastName platform handle roles expiresAt expiresText flawed }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n    }\n  }\n": typeof types.BulkFileDocument,
    "\n  mutation BulkPlan($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) {\n      bulkOperation { id }\n      userErrors { code message path }\n    }\n  }\n": typeof types.BulkPlanDocument,
    "\n  query PlansInPlanning($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }\n    }\n  }\n": typeof types.PlansInPlanningDocument,
    "\n  query PlanStanding($id: ID!) {\n    user(ref: { id: $id }) {\n      id email firstName lastName status organizationRole holdsSeat seatHeldSince lastLoginAt\n      memberships(first: 100) {\n        totalCount\n        edges {\n          node {\n            id isPrimary isLegacy\n            roles { id name }\n            account { id platform handle name members(first: 5, filter: { module: ADMIN }) { totalCount edges { node { id user { id status } } } } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanStandingDocument,
    "\n  mutation RoleDelete($input: RoleDeleteInput!) {\n    roleDelete(input: $input) { deletedRoleId userErrors { code message path } }\n  }\n": typeof types.RoleDeleteDocument,
    "\n  query RolesToGrant($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name builtIn legacy modules capabilities } } }\n    }\n  }\n": typeof types.RolesToGrantDocument,
    "\n  query LegacyOnAccount($account: AccountRef!) {\n    account(ref: $account) { id legacyMemberCount }\n  }\n": typeof types.LegacyOnAccountDocument,
    "\n  query LegacyAnywhere($organization: ID!) {\n    organization(id: $organization) { id users(first: 1, filter: { legacy: true }) { totalCount } }\n  }\n": typeof types.LegacyAnywhereDocument,
    "\n  mutation RoleCreate($input: RoleCreateInput!) {\n    roleCreate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n": typeof types.RoleCreateDocument,
    "\n  mutation RoleUpdate($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n": typeof types.RoleUpdateDocument,
    "\n  query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount } }\n      }\n    }\n  }\n": typeof types.RolesDocument,
    "\n  query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount here: userCount(account: $account) } }\n      }\n    }\n  }\n": typeof types.RolesOfAccountDocument,
    "\n  mutation RoleImpact($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) {\n      impact { people accounts gainedModules lostModules gainedCapabilities lostCapabilities }\n      userErrors { code message path }\n    }\n  }\n": typeof types.RoleImpactDocument,
    "\n  query Role($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Role { name version builtIn legacy modules capabilities userCount }\n    }\n  }\n": typeof types.RoleDocument,
    "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount totalCountIsExact\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople isExact } }\n        }\n      }\n    }\n  }\n": typeof types.AccountSeatsDocument,
    "\n  query SeatHistory($organization: ID!, $from: Date) {\n    organization(id: $organization) {\n      id\n      seatUsage { history(from: $from) { day used active reserved entitled } }\n    }\n  }\n": typeof types.SeatHistoryDocument,
    "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n": typeof types.SeatHoldersDocument,
    "\n  query MailSettings {\n    viewer { mailSettings { kind on } }\n  }\n": typeof types.MailSettingsDocument,
    "\n  mutation MailSettingsUpdate($input: MailSettingsUpdateInput!) {\n    mailSettingsUpdate(input: $input) { mailSettings { kind on } userErrors { code message } }\n  }\n": typeof types.MailSettingsUpdateDocument,
    "\n  query OrganizationSettings($id: ID!) {\n    organization(id: $id) { id version name timeZone }\n  }\n": typeof types.OrganizationSettingsDocument,
    "\n  query OrganizationMails($id: ID!) {\n    organization(id: $id) { id version mailsSwitchedOff }\n  }\n": typeof types.OrganizationMailsDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.PasswordChangeDocument,
    "\n  mutation LeaveEveryDevice { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n": typeof types.LeaveEveryDeviceDocument,
    "\n  query Sessions {\n    viewer { sessions { id current method agent createdAt lastUsedAt } }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation SessionEnd($input: SessionEndInput!) {\n    sessionEnd(input: $input) { signedOut singleSignOutUrl userErrors { code message } }\n  }\n": typeof types.SessionEndDocument,
    "\n  mutation Rename($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n": typeof types.RenameDocument,
    "\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n": typeof types.AccountsToSwitchDocument,
    "\n  mutation InvitationJoin($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { organizations { name slug } } userErrors { code message path } }\n  }\n": typeof types.InvitationJoinDocument,
    "\n  mutation SignOut { signOut { singleSignOutUrl userErrors { code message } } }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n": typeof types.SignOutEverywhereDocument,
    "\n  query OrganizationsReached($search: String) {\n    organizations(first: 50, search: $search) {\n      totalCount\n      edges { node { id name slug businessManagerEnabled archivedAt } }\n    }\n  }\n": typeof types.OrganizationsReachedDocument,
    "\n  query OrganizationBySlug($slug: String!) {\n    organization(slug: $slug) { id name slug businessManagerEnabled archivedAt }\n  }\n": typeof types.OrganizationBySlugDocument,
    "\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      limits { atOnce rows selectionPeople fileBytes undoDays }\n      user { id firstName lastName organizationRole }\n      invitations { id organizationName invitedBy expiresAt confirmsEmail }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n": typeof types.SeatMeterDocument,
    "\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n": typeof types.SelfDocument,
    "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.InvitationAcceptDocument,
    "\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.StaffClaimDocument,
    "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n": typeof types.PasswordResetRequestDocument,
    "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.PasswordResetDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": typeof types.SignInDocument,
    "\n  query InvitationPreview($token: String!) {\n    invitation(token: $token) {\n      organizationName invitedBy email firstName lastName organizationRole moreAccounts expiresAt confirmsEmail proof\n      accounts { platform handle name roles }\n    }\n  }\n": typeof types.InvitationPreviewDocument,
    "\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n": typeof types.SignInOptionsDocument,
    "\n  mutation OrganizationArchive($input: OrganizationArchiveInput!) {\n    organizationArchive(input: $input) { organization { id } userErrors { code message path } }\n  }\n": typeof types.OrganizationArchiveDocument,
    "\n  mutation OrganizationRestore($input: OrganizationRestoreInput!) {\n    organizationRestore(input: $input) { organization { id } userErrors { code message path } }\n  }\n": typeof types.OrganizationRestoreDocument,
    "\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n": typeof types.OrganizationCreateDocument,
    "\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id version platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n": typeof types.AccountsWithPrimaryDocument,
    "\n  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {\n    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }\n  }\n": typeof types.PrimaryUserRemoveDocument,
    "\n  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {\n    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }\n  }\n": typeof types.OrganizationSetSeatsDocument,
    "\n  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {\n    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }\n  }\n": typeof types.OrganizationSetBusinessManagerDocument,
    "\n  query Customers($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder) {\n    organizations(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {\n      totalCount totalCountIsExact\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name slug archivedAt businessManagerEnabled\n          seatUsage { entitled active reserved used free overBy }\n        }\n      }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  query Customer($slug: String!) {\n    organization(slug: $slug) {\n      id version name slug archivedAt businessManagerEnabled\n      seatUsage { entitled active reserved used free overBy }\n    }\n  }\n": typeof types.CustomerDocument,
    "\n  query ExplainAccess($user: UserRef!, $account: AccountRef!) {\n    MANAGE_USERS: explainAccess(user: $user, account: $account, capability: MANAGE_USERS) { allowed text }\n    MANAGE_SETTINGS: explainAccess(user: $user, account: $account, capability: MANAGE_SETTINGS) { allowed text }\n    POST: explainAccess(user: $user, account: $account, capability: POST) { allowed text }\n    UPLOAD_MEDIA: explainAccess(user: $user, account: $account, capability: UPLOAD_MEDIA) { allowed text }\n    EDIT_MEDIA: explainAccess(user: $user, account: $account, capability: EDIT_MEDIA) { allowed text }\n    USE_LIBRARY: explainAccess(user: $user, account: $account, capability: USE_LIBRARY) { allowed text }\n    VIEW_LIBRARY: explainAccess(user: $user, account: $account, capability: VIEW_LIBRARY) { allowed text }\n    VIEW_PRODUCER: explainAccess(user: $user, account: $account, capability: VIEW_PRODUCER) { allowed text }\n    USE_LIVECUT: explainAccess(user: $user, account: $account, capability: USE_LIVECUT) { allowed text }\n    VIEW_ANALYTICS: explainAccess(user: $user, account: $account, capability: VIEW_ANALYTICS) { allowed text }\n    ACTIVATE_VIDEOS: explainAccess(user: $user, account: $account, capability: ACTIVATE_VIDEOS) { allowed text }\n    DELETE_VIDEOS: explainAccess(user: $user, account: $account, capability: DELETE_VIDEOS) { allowed text }\n    USE_VIDEO_EDITOR: explainAccess(user: $user, account: $account, capability: USE_VIDEO_EDITOR) { allowed text }\n    EDIT_VIDEO_METADATA: explainAccess(user: $user, account: $account, capability: EDIT_VIDEO_METADATA) { allowed text }\n    UPLOAD_VIDEOS: explainAccess(user: $user, account: $account, capability: UPLOAD_VIDEOS) { allowed text }\n    PUBLISH_TO_EMAIL: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_EMAIL) { allowed text }\n    PUBLISH_TO_WEB: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_WEB) { allowed text }\n    SHARE_VIDEOS: explainAccess(user: $user, account: $account, capability: SHARE_VIDEOS) { allowed text }\n    ACCESS_ALL_VIDEOS: explainAccess(user: $user, account: $account, capability: ACCESS_ALL_VIDEOS) { allowed text }\n    SHARE_WITH_AFFILIATES: explainAccess(user: $user, account: $account, capability: SHARE_WITH_AFFILIATES) {\n      allowed text sharesWith(first: 5) { totalCount edges { node { id name } } }\n    }\n  }\n": typeof types.ExplainAccessDocument,
    "\n  mutation MembershipAdd($input: MembershipAddInput!) {\n    membershipAdd(input: $input) {\n      membership { id roles { id name } user { id firstName lastName email status } }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n": typeof types.MembershipAddDocument,
    "\n  mutation AssignRoles($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) {\n      memberships { id version }\n      legacyReplaced\n      userErrors { code message path }\n    }\n  }\n": typeof types.AssignRolesDocument,
    "\n  mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {\n    userUpdate(input: $user) @include(if: $names) {\n      user { id version firstName lastName }\n      userErrors { code message path }\n    }\n    membershipsAssignRoles(input: $roles) @include(if: $access) {\n      memberships { id version roles { id name } expiresAt }\n      userErrors { code message path }\n    }\n  }\n": typeof types.EditUserDocument,
    "\n  query EffectivePermissions($roles: [ID!]!) {\n    effectivePermissions(roleIds: $roles) { modules capabilities }\n  }\n": typeof types.EffectivePermissionsDocument,
    "\n  query OwnMembership($user: UserRef!, $handle: String!) {\n    user(ref: $user) {\n      id\n      memberships(first: 100, filter: { search: $handle }) { edges { node { id isPrimary roles { id name } account { id } } } }\n    }\n  }\n": typeof types.OwnMembershipDocument,
    "\n  mutation LeaveAccount($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) { membershipId userErrors { code message path } }\n  }\n": typeof types.LeaveAccountDocument,
    "\n  mutation SetEnd($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) { userErrors { code message path } }\n  }\n": typeof types.SetEndDocument,
    "\n  mutation MembershipRemove($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) {\n      membershipId\n      user { id status }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n": typeof types.MembershipRemoveDocument,
    "\n  mutation SetPrimary($input: AccountSetPrimaryUserInput!) {\n    accountSetPrimaryUser(input: $input) {\n      account { id primaryUser { id firstName lastName email } }\n      userErrors { code message path }\n    }\n  }\n": typeof types.SetPrimaryDocument,
    "\n  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {\n    account(ref: $account) {\n      id\n      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt addedAt addedBy\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules }\n            user { id firstName lastName email status lastLoginAt canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query Member($account: AccountRef!, $email: String!) {\n    account(ref: $account) {\n      id version\n      primaryUser { id firstName lastName email }\n      members(first: 100, filter: { search: $email }) {\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules capabilities }\n            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MemberDocument,
    "\n  query MemberFacts($account: AccountRef!) {\n    account(ref: $account) {\n      id\n      legacyMemberCount\n      primaryUser { id firstName lastName email }\n    }\n  }\n": typeof types.MemberFactsDocument,
    "\n  query PeopleKnown($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }\n    }\n  }\n": typeof types.PeopleKnownDocument,
    "\n  query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled free }\n      users(first: 100, filter: { search: $email }) { edges { node { id email firstName lastName status holdsSeat } } }\n    }\n    account(ref: $account) {\n      id\n      members(first: 100, filter: { search: $email }) {\n        edges { node { id isPrimary isLegacy expiresAt roles { id name legacy } user { id email } } }\n      }\n    }\n  }\n": typeof types.PersonToAddDocument,
    "\n  mutation PlanAssign($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id } userErrors { code message path } }\n  }\n": typeof types.PlanAssignDocument,
    "\n  query RoleChoices($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules capabilities } }\n      }\n    }\n  }\n": typeof types.RoleChoicesDocument,
    "\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n": typeof types.SavedViewCreateDocument,
    "\n  mutation SavedViewUpdate($input: SavedViewUpdateInput!) {\n    savedViewUpdate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n": typeof types.SavedViewUpdateDocument,
    "\n  mutation SavedViewDelete($input: SavedViewDeleteInput!) {\n    savedViewDelete(input: $input) { deletedSavedViewId userErrors { code message path } }\n  }\n": typeof types.SavedViewDeleteDocument,
    "\n  query SavedViews($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      savedViews(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name list query shared createdBy } }\n      }\n    }\n  }\n": typeof types.SavedViewsDocument,
};
const documents: Documents = {
    "\n  mutation AccountArchive($input: AccountArchiveInput!) {\n    accountArchive(input: $input) { account { id archived } membershipsEnded seatsFreed userErrors { code message path } }\n  }\n": types.AccountArchiveDocument,
    "\n  mutation AccountUpdate($input: AccountUpdateInput!) {\n    accountUpdate(input: $input) { account { id version handle name group primaryAccount { id platform handle name archived } } userErrors { code message path } }\n  }\n": types.AccountUpdateDocument,
    "\n  query PrimaryAccountChoices($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) { edges { node { id platform handle } } }\n    }\n  }\n": types.PrimaryAccountChoicesDocument,
    "\n  mutation AccountRestore($input: AccountRestoreInput!) {\n    accountRestore(input: $input) { account { id archived } userErrors { code message path } }\n  }\n": types.AccountRestoreDocument,
    "\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id version platform handle name group archived\n      primaryUser { id firstName lastName email }\n      primaryAccount { id platform handle name archived }\n      affiliates(first: 5) { totalCount edges { node { id platform handle name archived } } }\n      viewerPermissions { modules capabilities }\n    }\n  }\n": types.AccountDocument,
    "\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n": types.AccountIdDocument,
    "\n  query PlanGroups($organization: ID!) {\n    organization(id: $organization) { id accountGroups }\n  }\n": types.PlanGroupsDocument,
    "\n  query PeopleOfAccount($account: AccountRef!) {\n    account(ref: $account) { id members(first: 1) { totalCount } }\n  }\n": types.PeopleOfAccountDocument,
    "\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group archived primaryUser { id firstName lastName email } primaryAccount { id platform handle name archived } } }\n      }\n    }\n  }\n": types.AccountsDocument,
    "\n  mutation AccountCreate($input: AccountCreateInput!) {\n    accountCreate(input: $input) { account { id platform handle } userErrors { code message path } }\n  }\n": types.AccountCreateDocument,
    "\n  mutation AccountsImport($input: AccountsImportInput!) {\n    accountsImport(input: $input) {\n      file { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n      addedCount unchangedCount refusedCount\n      rows { line outcome platform handle name group primaryAccount problem { code message path } }\n      refusedFile\n      userErrors { code message path }\n    }\n  }\n": types.AccountsImportDocument,
    "\n  query LastChange($organization: ID!, $filter: AuditFilter!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: $filter) { edges { node { id } } }\n    }\n  }\n": types.LastChangeDocument,
    "\n  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter, $count: Boolean!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        totalCount @include(if: $count)\n        totalCountIsExact @include(if: $count)\n        searchedUntil\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id at actor actorKind actorName action before after\n            account { id platform handle name }\n            user { id firstName lastName email }\n            bulkOperation { id label }\n          }\n        }\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      id\n      ... on AuditEvent {\n        sequence hash at actor actorKind actorName action before after requestId\n        account { id platform handle name }\n        user { id firstName lastName email }\n        bulkOperation { id label }\n      }\n    }\n  }\n": types.AuditEventDocument,
    "\n  query PersonOfFilter($user: UserRef!) {\n    user(ref: $user) { id firstName lastName email }\n  }\n": types.PersonOfFilterDocument,
    "\n  query PeopleOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n": types.PeopleOfFilterDocument,
    "\n  query AccountsOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }\n    }\n  }\n": types.AccountsOfFilterDocument,
    "\n  query OperationOfFilter($id: ID!) {\n    bulkOperation(id: $id) { id label }\n  }\n": types.OperationOfFilterDocument,
    "\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n": types.ApiClientsDocument,
    "\n  mutation ApiClientRotate($input: ApiClientRotateInput!) {\n    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": types.ApiClientRotateDocument,
    "\n  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {\n    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }\n  }\n": types.ApiClientRevokeDocument,
    "\n  mutation ApiClientCreate($input: ApiClientCreateInput!) {\n    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n": types.ApiClientCreateDocument,
    "\n  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {\n    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }\n  }\n": types.ApiClientUpdateDocument,
    "\n  query NeedsAttention($organization: ID!) {\n    organization(id: $organization) {\n      id\n      needsAttention { kind isUrgent totalCount totalCountIsExact path }\n    }\n  }\n": types.NeedsAttentionDocument,
    "\n  query SetupCounts($organization: ID!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 0) { totalCount }\n      managers: users(first: 0, filter: { organizationRole: [MANAGER], status: [ACTIVE, INVITED] }) { totalCount }\n      others: users(first: 0, filter: { organizationRole: [NONE], status: [ACTIVE, INVITED] }) { totalCount }\n    }\n  }\n": types.SetupCountsDocument,
    "\n  query SetupRoles($organization: ID!) {\n    organization(id: $organization) { id roles(first: 100) { edges { node { builtIn } } } }\n  }\n": types.SetupRolesDocument,
    "\n  mutation InvitationResend($input: InvitationResendInput!) {\n    invitationResend(input: $input) { invitation { id } userErrors { code message path } }\n  }\n": types.InvitationResendDocument,
    "\n  mutation InvitationCancel($input: InvitationCancelInput!) {\n    invitationCancel(input: $input) { user { id status } userErrors { code message path } }\n  }\n": types.InvitationCancelDocument,
    "\n  mutation InvitationLink($input: InvitationLinkInput!) {\n    invitationLink(input: $input) { url expiresAt userErrors { code message path } }\n  }\n": types.InvitationLinkDocument,
    "\n  query Invitations($organization: ID!, $first: Int!, $after: String, $filter: InvitationFilter) {\n    organization(id: $organization) {\n      id\n      invitations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n": types.InvitationsDocument,
    "\n  query InvitationOf($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      invitations(first: 100, filter: { search: $email }) {\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n": types.InvitationOfDocument,
    "\n  query AccountsToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }\n    }\n  }\n": types.AccountsToFindDocument,
    "\n  query PeopleToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n": types.PeopleToFindDocument,
    "\n  subscription OrganizationEvents($organization: ID!) {\n    organizationEvents(organizationId: $organization) {\n      sequence\n      events { kind }\n    }\n  }\n": types.OrganizationEventsDocument,
    "\n  query Operations($organization: ID!, $first: Int!, $after: String, $filter: BulkOperationFilter) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id label status createdBy createdAt startedAt\n            counts { total pending added changed removed unchanged refused }\n            done { total pending added changed removed unchanged refused }\n            undoes { id }\n            undoneBy { id }\n          }\n        }\n      }\n    }\n  }\n": types.OperationsDocument,
    "\n  query PlannedMails($id: ID!) {\n    bulkOperation(id: $id) {\n      plannedMails { people kinds { kind people example { to subject text } } }\n    }\n  }\n": types.PlannedMailsDocument,
    "\n  query OperationProof($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: { bulkOperationId: $id }) { totalCount edges { node { id sequence hash } } }\n    }\n  }\n": types.OperationProofDocument,
    "\n  query OperationRow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on BulkRow {\n        number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n        expiresAt expiresBefore expiresAfter\n        account { id platform handle name }\n        user { id firstName lastName email status }\n        rolesBefore { id name legacy }\n        rolesAfter { id name legacy }\n        problem { code message }\n        primaryUserChange {\n          before { id firstName lastName email }\n          after { id firstName lastName email }\n        }\n      }\n    }\n  }\n": types.OperationRowDocument,
    "\n  query OperationsAhead($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {\n        edges { node { id label status createdAt undoes { id } counts { total pending added changed removed unchanged refused } } }\n      }\n    }\n  }\n": types.OperationsAheadDocument,
    "\n  mutation OperationRun($input: BulkOperationRunInput!) {\n    bulkOperationRun(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": types.OperationRunDocument,
    "\n  mutation OperationCancel($input: BulkOperationCancelInput!) {\n    bulkOperationCancel(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": types.OperationCancelDocument,
    "\n  mutation OperationUndo($input: BulkOperationUndoInput!) {\n    bulkOperationUndo(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": types.OperationUndoDocument,
    "\n  mutation OperationAgain($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n": types.OperationAgainDocument,
    "\n  query Operation($id: ID!) {\n    bulkOperation(id: $id) {\n      id label status digest\n      errorPolicy maxErrors includeSelf onSeatShortage onExisting assignMode\n      counts { total pending added changed removed unchanged refused }\n      done { total pending added changed removed unchanged refused }\n      effects {\n        foreseen { primaryUsers invitations signOuts ends }\n        done { primaryUsers invitations signOuts ends }\n      }\n      seatImpact { before after entitled newPeople leavingPeople short }\n      csv: resultUrl(format: CSV)\n      jsonl: resultUrl(format: JSONL)\n      failure { code message }\n      createdBy createdAt startedAt finishedAt expiresAt\n      undoes { id label }\n      undoneBy { id label }\n      undoable rowsRemovedAt\n    }\n  }\n": types.OperationDocument,
    "\n  subscription OperationProgress($id: ID!) {\n    bulkOperationProgress(id: $id) {\n      status\n      counts { total pending added changed removed unchanged refused }\n      bulkOperation { id done { total pending added changed removed unchanged refused } }\n    }\n  }\n": types.OperationProgressDocument,
    "\n  query OperationOrigin($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(last: 1, filter: { bulkOperationId: $id, action: [\"bulk.planned\"] }) { edges { node { id after } } }\n    }\n  }\n": types.OperationOriginDocument,
    "\n  query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!], $changesPrimaryUser: Boolean) {\n    bulkOperation(id: $id) {\n      id\n      rows(first: $first, after: $after, outcome: $outcome, changesPrimaryUser: $changesPrimaryUser) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n            expiresAt expiresBefore expiresAfter\n            account { id platform handle name }\n            user { id firstName lastName email status }\n            rolesBefore { id name legacy }\n            rolesAfter { id name legacy }\n            problem { code message }\n            primaryUserChange {\n              before { id firstName lastName email }\n              after { id firstName lastName email }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OperationRowsDocument,
    "\n  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {\n    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }\n  }\n": types.OrganizationUpdateDocument,
    "\n  mutation UserAdd($input: UserAddInput!) {\n    userAdd(input: $input) { user { id email status organizationRole } userErrors { code message path } }\n  }\n": types.UserAddDocument,
    "\n  query Compared($id: ID!, $after: String) {\n    user(ref: { id: $id }) {\n      id firstName lastName email\n      memberships(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n": types.ComparedDocument,
    "\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n": types.UserSetOrganizationRoleDocument,
    "\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id version email username firstName lastName } userErrors { code message path } }\n  }\n": types.UserUpdateDocument,
    "\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n": types.UserEraseDocument,
    "\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy canAssignRoles { allowed message } canRemove { allowed message } account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n": types.PersonMembershipsDocument,
    "\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 13, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n": types.PeopleToChooseDocument,
    "\n  mutation UserSuspend($input: UserSuspendInput!) {\n    userSuspend(input: $input) { user { id status } userErrors { code message path } }\n  }\n": types.UserSuspendDocument,
    "\n  mutation UserReactivate($input: UserReactivateInput!) {\n    userReactivate(input: $input) { user { id status } userErrors { code message path } }\n  }\n": types.UserReactivateDocument,
    "\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder, $manages: Boolean!) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            canSuspend @include(if: $manages) { allowed message }\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id version email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason invitationExpiresAt\n      canUpdate { allowed message } canSuspend { allowed message } canReactivate { allowed message }\n      canSetOrganizationRole { allowed message } canErase { allowed message }\n      memberships(first: 1) { totalCount }\n    }\n  }\n": types.PersonDocument,
    "\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n": types.RoleNamesDocument,
    "\n  query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group viewerPermissions { capabilities } } }\n      }\n    }\n  }\n": types.PlanAccountsDocument,
    "\n  query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id email firstName lastName status holdsSeat } }\n      }\n    }\n  }\n": types.PlanPeopleDocument,
    "\n  query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {\n    account(ref: $account) {\n      id\n      members(first: $first, filter: $filter) {\n        totalCount totalCountIsExact\n        edges { node { id user { id email firstName lastName status holdsSeat } } }\n      }\n    }\n  }\n": types.PlanMembersDocument,
    "\n  query PlanRoles($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name legacy builtIn modules capabilities } } }\n    }\n  }\n": types.PlanRolesDocument,
    "\n  query BulkFile($input: BulkFileInput!) {\n    bulkFile(input: $input) {\n      whole\n      rowCount\n      flawedCount\n      reading { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      rows { line action email username firstName lastName platform handle roles expiresAt expiresText flawed }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n    }\n  }\n": types.BulkFileDocument,
    "\n  mutation BulkPlan($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) {\n      bulkOperation { id }\n      userErrors { code message path }\n    }\n  }\n": types.BulkPlanDocument,
    "\n  query PlansInPlanning($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }\n    }\n  }\n": types.PlansInPlanningDocument,
    "\n  query PlanStanding($id: ID!) {\n    user(ref: { id: $id }) {\n      id email firstName lastName status organizationRole holdsSeat seatHeldSince lastLoginAt\n      memberships(first: 100) {\n        totalCount\n        edges {\n          node {\n            id isPrimary isLegacy\n            roles { id name }\n            account { id platform handle name members(first: 5, filter: { module: ADMIN }) { totalCount edges { node { id user { id status } } } } }\n          }\n        }\n      }\n    }\n  }\n": types.PlanStandingDocument,
    "\n  mutation RoleDelete($input: RoleDeleteInput!) {\n    roleDelete(input: $input) { deletedRoleId userErrors { code message path } }\n  }\n": types.RoleDeleteDocument,
    "\n  query RolesToGrant($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name builtIn legacy modules capabilities } } }\n    }\n  }\n": types.RolesToGrantDocument,
    "\n  query LegacyOnAccount($account: AccountRef!) {\n    account(ref: $account) { id legacyMemberCount }\n  }\n": types.LegacyOnAccountDocument,
    "\n  query LegacyAnywhere($organization: ID!) {\n    organization(id: $organization) { id users(first: 1, filter: { legacy: true }) { totalCount } }\n  }\n": types.LegacyAnywhereDocument,
    "\n  mutation RoleCreate($input: RoleCreateInput!) {\n    roleCreate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n": types.RoleCreateDocument,
    "\n  mutation RoleUpdate($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n": types.RoleUpdateDocument,
    "\n  query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount } }\n      }\n    }\n  }\n": types.RolesDocument,
    "\n  query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount here: userCount(account: $account) } }\n      }\n    }\n  }\n": types.RolesOfAccountDocument,
    "\n  mutation RoleImpact($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) {\n      impact { people accounts gainedModules lostModules gainedCapabilities lostCapabilities }\n      userErrors { code message path }\n    }\n  }\n": types.RoleImpactDocument,
    "\n  query Role($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Role { name version builtIn legacy modules capabilities userCount }\n    }\n  }\n": types.RoleDocument,
    "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount totalCountIsExact\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople isExact } }\n        }\n      }\n    }\n  }\n": types.AccountSeatsDocument,
    "\n  query SeatHistory($organization: ID!, $from: Date) {\n    organization(id: $organization) {\n      id\n      seatUsage { history(from: $from) { day used active reserved entitled } }\n    }\n  }\n": types.SeatHistoryDocument,
    "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n": types.SeatHoldersDocument,
    "\n  query MailSettings {\n    viewer { mailSettings { kind on } }\n  }\n": types.MailSettingsDocument,
    "\n  mutation MailSettingsUpdate($input: MailSettingsUpdateInput!) {\n    mailSettingsUpdate(input: $input) { mailSettings { kind on } userErrors { code message } }\n  }\n": types.MailSettingsUpdateDocument,
    "\n  query OrganizationSettings($id: ID!) {\n    organization(id: $id) { id version name timeZone }\n  }\n": types.OrganizationSettingsDocument,
    "\n  query OrganizationMails($id: ID!) {\n    organization(id: $id) { id version mailsSwitchedOff }\n  }\n": types.OrganizationMailsDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.PasswordChangeDocument,
    "\n  mutation LeaveEveryDevice { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n": types.LeaveEveryDeviceDocument,
    "\n  query Sessions {\n    viewer { sessions { id current method agent createdAt lastUsedAt } }\n  }\n": types.SessionsDocument,
    "\n  mutation SessionEnd($input: SessionEndInput!) {\n    sessionEnd(input: $input) { signedOut singleSignOutUrl userErrors { code message } }\n  }\n": types.SessionEndDocument,
    "\n  mutation Rename($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n": types.RenameDocument,
    "\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n": types.AccountsToSwitchDocument,
    "\n  mutation InvitationJoin($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { organizations { name slug } } userErrors { code message path } }\n  }\n": types.InvitationJoinDocument,
    "\n  mutation SignOut { signOut { singleSignOutUrl userErrors { code message } } }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n": types.SignOutEverywhereDocument,
    "\n  query OrganizationsReached($search: String) {\n    organizations(first: 50, search: $search) {\n      totalCount\n      edges { node { id name slug businessManagerEnabled archivedAt } }\n    }\n  }\n": types.OrganizationsReachedDocument,
    "\n  query OrganizationBySlug($slug: String!) {\n    organization(slug: $slug) { id name slug businessManagerEnabled archivedAt }\n  }\n": types.OrganizationBySlugDocument,
    "\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      limits { atOnce rows selectionPeople fileBytes undoDays }\n      user { id firstName lastName organizationRole }\n      invitations { id organizationName invitedBy expiresAt confirmsEmail }\n    }\n  }\n": types.ViewerDocument,
    "\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n": types.SeatMeterDocument,
    "\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n": types.SelfDocument,
    "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.InvitationAcceptDocument,
    "\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.StaffClaimDocument,
    "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n": types.PasswordResetRequestDocument,
    "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.PasswordResetDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n": types.SignInDocument,
    "\n  query InvitationPreview($token: String!) {\n    invitation(token: $token) {\n      organizationName invitedBy email firstName lastName organizationRole moreAccounts expiresAt confirmsEmail proof\n      accounts { platform handle name roles }\n    }\n  }\n": types.InvitationPreviewDocument,
    "\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n": types.SignInOptionsDocument,
    "\n  mutation OrganizationArchive($input: OrganizationArchiveInput!) {\n    organizationArchive(input: $input) { organization { id } userErrors { code message path } }\n  }\n": types.OrganizationArchiveDocument,
    "\n  mutation OrganizationRestore($input: OrganizationRestoreInput!) {\n    organizationRestore(input: $input) { organization { id } userErrors { code message path } }\n  }\n": types.OrganizationRestoreDocument,
    "\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n": types.OrganizationCreateDocument,
    "\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id version platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n": types.AccountsWithPrimaryDocument,
    "\n  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {\n    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }\n  }\n": types.PrimaryUserRemoveDocument,
    "\n  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {\n    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }\n  }\n": types.OrganizationSetSeatsDocument,
    "\n  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {\n    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }\n  }\n": types.OrganizationSetBusinessManagerDocument,
    "\n  query Customers($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder) {\n    organizations(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {\n      totalCount totalCountIsExact\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name slug archivedAt businessManagerEnabled\n          seatUsage { entitled active reserved used free overBy }\n        }\n      }\n    }\n  }\n": types.CustomersDocument,
    "\n  query Customer($slug: String!) {\n    organization(slug: $slug) {\n      id version name slug archivedAt businessManagerEnabled\n      seatUsage { entitled active reserved used free overBy }\n    }\n  }\n": types.CustomerDocument,
    "\n  query ExplainAccess($user: UserRef!, $account: AccountRef!) {\n    MANAGE_USERS: explainAccess(user: $user, account: $account, capability: MANAGE_USERS) { allowed text }\n    MANAGE_SETTINGS: explainAccess(user: $user, account: $account, capability: MANAGE_SETTINGS) { allowed text }\n    POST: explainAccess(user: $user, account: $account, capability: POST) { allowed text }\n    UPLOAD_MEDIA: explainAccess(user: $user, account: $account, capability: UPLOAD_MEDIA) { allowed text }\n    EDIT_MEDIA: explainAccess(user: $user, account: $account, capability: EDIT_MEDIA) { allowed text }\n    USE_LIBRARY: explainAccess(user: $user, account: $account, capability: USE_LIBRARY) { allowed text }\n    VIEW_LIBRARY: explainAccess(user: $user, account: $account, capability: VIEW_LIBRARY) { allowed text }\n    VIEW_PRODUCER: explainAccess(user: $user, account: $account, capability: VIEW_PRODUCER) { allowed text }\n    USE_LIVECUT: explainAccess(user: $user, account: $account, capability: USE_LIVECUT) { allowed text }\n    VIEW_ANALYTICS: explainAccess(user: $user, account: $account, capability: VIEW_ANALYTICS) { allowed text }\n    ACTIVATE_VIDEOS: explainAccess(user: $user, account: $account, capability: ACTIVATE_VIDEOS) { allowed text }\n    DELETE_VIDEOS: explainAccess(user: $user, account: $account, capability: DELETE_VIDEOS) { allowed text }\n    USE_VIDEO_EDITOR: explainAccess(user: $user, account: $account, capability: USE_VIDEO_EDITOR) { allowed text }\n    EDIT_VIDEO_METADATA: explainAccess(user: $user, account: $account, capability: EDIT_VIDEO_METADATA) { allowed text }\n    UPLOAD_VIDEOS: explainAccess(user: $user, account: $account, capability: UPLOAD_VIDEOS) { allowed text }\n    PUBLISH_TO_EMAIL: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_EMAIL) { allowed text }\n    PUBLISH_TO_WEB: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_WEB) { allowed text }\n    SHARE_VIDEOS: explainAccess(user: $user, account: $account, capability: SHARE_VIDEOS) { allowed text }\n    ACCESS_ALL_VIDEOS: explainAccess(user: $user, account: $account, capability: ACCESS_ALL_VIDEOS) { allowed text }\n    SHARE_WITH_AFFILIATES: explainAccess(user: $user, account: $account, capability: SHARE_WITH_AFFILIATES) {\n      allowed text sharesWith(first: 5) { totalCount edges { node { id name } } }\n    }\n  }\n": types.ExplainAccessDocument,
    "\n  mutation MembershipAdd($input: MembershipAddInput!) {\n    membershipAdd(input: $input) {\n      membership { id roles { id name } user { id firstName lastName email status } }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n": types.MembershipAddDocument,
    "\n  mutation AssignRoles($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) {\n      memberships { id version }\n      legacyReplaced\n      userErrors { code message path }\n    }\n  }\n": types.AssignRolesDocument,
    "\n  mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {\n    userUpdate(input: $user) @include(if: $names) {\n      user { id version firstName lastName }\n      userErrors { code message path }\n    }\n    membershipsAssignRoles(input: $roles) @include(if: $access) {\n      memberships { id version roles { id name } expiresAt }\n      userErrors { code message path }\n    }\n  }\n": types.EditUserDocument,
    "\n  query EffectivePermissions($roles: [ID!]!) {\n    effectivePermissions(roleIds: $roles) { modules capabilities }\n  }\n": types.EffectivePermissionsDocument,
    "\n  query OwnMembership($user: UserRef!, $handle: String!) {\n    user(ref: $user) {\n      id\n      memberships(first: 100, filter: { search: $handle }) { edges { node { id isPrimary roles { id name } account { id } } } }\n    }\n  }\n": types.OwnMembershipDocument,
    "\n  mutation LeaveAccount($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) { membershipId userErrors { code message path } }\n  }\n": types.LeaveAccountDocument,
    "\n  mutation SetEnd($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) { userErrors { code message path } }\n  }\n": types.SetEndDocument,
    "\n  mutation MembershipRemove($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) {\n      membershipId\n      user { id status }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n": types.MembershipRemoveDocument,
    "\n  mutation SetPrimary($input: AccountSetPrimaryUserInput!) {\n    accountSetPrimaryUser(input: $input) {\n      account { id primaryUser { id firstName lastName email } }\n      userErrors { code message path }\n    }\n  }\n": types.SetPrimaryDocument,
    "\n  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {\n    account(ref: $account) {\n      id\n      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt addedAt addedBy\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules }\n            user { id firstName lastName email status lastLoginAt canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query Member($account: AccountRef!, $email: String!) {\n    account(ref: $account) {\n      id version\n      primaryUser { id firstName lastName email }\n      members(first: 100, filter: { search: $email }) {\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules capabilities }\n            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n": types.MemberDocument,
    "\n  query MemberFacts($account: AccountRef!) {\n    account(ref: $account) {\n      id\n      legacyMemberCount\n      primaryUser { id firstName lastName email }\n    }\n  }\n": types.MemberFactsDocument,
    "\n  query PeopleKnown($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }\n    }\n  }\n": types.PeopleKnownDocument,
    "\n  query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled free }\n      users(first: 100, filter: { search: $email }) { edges { node { id email firstName lastName status holdsSeat } } }\n    }\n    account(ref: $account) {\n      id\n      members(first: 100, filter: { search: $email }) {\n        edges { node { id isPrimary isLegacy expiresAt roles { id name legacy } user { id email } } }\n      }\n    }\n  }\n": types.PersonToAddDocument,
    "\n  mutation PlanAssign($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id } userErrors { code message path } }\n  }\n": types.PlanAssignDocument,
    "\n  query RoleChoices($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules capabilities } }\n      }\n    }\n  }\n": types.RoleChoicesDocument,
    "\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n": types.SavedViewCreateDocument,
    "\n  mutation SavedViewUpdate($input: SavedViewUpdateInput!) {\n    savedViewUpdate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n": types.SavedViewUpdateDocument,
    "\n  mutation SavedViewDelete($input: SavedViewDeleteInput!) {\n    savedViewDelete(input: $input) { deletedSavedViewId userErrors { code message path } }\n  }\n": types.SavedViewDeleteDocument,
    "\n  query SavedViews($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      savedViews(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name list query shared createdBy } }\n      }\n    }\n  }\n": types.SavedViewsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountArchive($input: AccountArchiveInput!) {\n    accountArchive(input: $input) { account { id archived } membershipsEnded seatsFreed userErrors { code message path } }\n  }\n"): typeof import('./graphql').AccountArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountUpdate($input: AccountUpdateInput!) {\n    accountUpdate(input: $input) { account { id version handle name group primaryAccount { id platform handle name archived } } userErrors { code message path } }\n  }\n"): typeof import('./graphql').AccountUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrimaryAccountChoices($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) { edges { node { id platform handle } } }\n    }\n  }\n"): typeof import('./graphql').PrimaryAccountChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountRestore($input: AccountRestoreInput!) {\n    accountRestore(input: $input) { account { id archived } userErrors { code message path } }\n  }\n"): typeof import('./graphql').AccountRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id version platform handle name group archived\n      primaryUser { id firstName lastName email }\n      primaryAccount { id platform handle name archived }\n      affiliates(first: 5) { totalCount edges { node { id platform handle name archived } } }\n      viewerPermissions { modules capabilities }\n    }\n  }\n"): typeof import('./graphql').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanGroups($organization: ID!) {\n    organization(id: $organization) { id accountGroups }\n  }\n"): typeof import('./graphql').PlanGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOfAccount($account: AccountRef!) {\n    account(ref: $account) { id members(first: 1) { totalCount } }\n  }\n"): typeof import('./graphql').PeopleOfAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group archived primaryUser { id firstName lastName email } primaryAccount { id platform handle name archived } } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountCreate($input: AccountCreateInput!) {\n    accountCreate(input: $input) { account { id platform handle } userErrors { code message path } }\n  }\n"): typeof import('./graphql').AccountCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountsImport($input: AccountsImportInput!) {\n    accountsImport(input: $input) {\n      file { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n      addedCount unchangedCount refusedCount\n      rows { line outcome platform handle name group primaryAccount problem { code message path } }\n      refusedFile\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').AccountsImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastChange($organization: ID!, $filter: AuditFilter!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: $filter) { edges { node { id } } }\n    }\n  }\n"): typeof import('./graphql').LastChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter, $count: Boolean!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        totalCount @include(if: $count)\n        totalCountIsExact @include(if: $count)\n        searchedUntil\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id at actor actorKind actorName action before after\n            account { id platform handle name }\n            user { id firstName lastName email }\n            bulkOperation { id label }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      id\n      ... on AuditEvent {\n        sequence hash at actor actorKind actorName action before after requestId\n        account { id platform handle name }\n        user { id firstName lastName email }\n        bulkOperation { id label }\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonOfFilter($user: UserRef!) {\n    user(ref: $user) { id firstName lastName email }\n  }\n"): typeof import('./graphql').PersonOfFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n"): typeof import('./graphql').PeopleOfFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }\n    }\n  }\n"): typeof import('./graphql').AccountsOfFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationOfFilter($id: ID!) {\n    bulkOperation(id: $id) { id label }\n  }\n"): typeof import('./graphql').OperationOfFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n"): typeof import('./graphql').ApiClientsDocument;
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
export function graphql(source: "\n  query NeedsAttention($organization: ID!) {\n    organization(id: $organization) {\n      id\n      needsAttention { kind isUrgent totalCount totalCountIsExact path }\n    }\n  }\n"): typeof import('./graphql').NeedsAttentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetupCounts($organization: ID!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 0) { totalCount }\n      managers: users(first: 0, filter: { organizationRole: [MANAGER], status: [ACTIVE, INVITED] }) { totalCount }\n      others: users(first: 0, filter: { organizationRole: [NONE], status: [ACTIVE, INVITED] }) { totalCount }\n    }\n  }\n"): typeof import('./graphql').SetupCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetupRoles($organization: ID!) {\n    organization(id: $organization) { id roles(first: 100) { edges { node { builtIn } } } }\n  }\n"): typeof import('./graphql').SetupRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationResend($input: InvitationResendInput!) {\n    invitationResend(input: $input) { invitation { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').InvitationResendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationCancel($input: InvitationCancelInput!) {\n    invitationCancel(input: $input) { user { id status } userErrors { code message path } }\n  }\n"): typeof import('./graphql').InvitationCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationLink($input: InvitationLinkInput!) {\n    invitationLink(input: $input) { url expiresAt userErrors { code message path } }\n  }\n"): typeof import('./graphql').InvitationLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations($organization: ID!, $first: Int!, $after: String, $filter: InvitationFilter) {\n    organization(id: $organization) {\n      id\n      invitations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationOf($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      invitations(first: 100, filter: { search: $email }) {\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationOfDocument;
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
export function graphql(source: "\n  subscription OrganizationEvents($organization: ID!) {\n    organizationEvents(organizationId: $organization) {\n      sequence\n      events { kind }\n    }\n  }\n"): typeof import('./graphql').OrganizationEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operations($organization: ID!, $first: Int!, $after: String, $filter: BulkOperationFilter) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id label status createdBy createdAt startedAt\n            counts { total pending added changed removed unchanged refused }\n            done { total pending added changed removed unchanged refused }\n            undoes { id }\n            undoneBy { id }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OperationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlannedMails($id: ID!) {\n    bulkOperation(id: $id) {\n      plannedMails { people kinds { kind people example { to subject text } } }\n    }\n  }\n"): typeof import('./graphql').PlannedMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationProof($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: { bulkOperationId: $id }) { totalCount edges { node { id sequence hash } } }\n    }\n  }\n"): typeof import('./graphql').OperationProofDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationRow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on BulkRow {\n        number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n        expiresAt expiresBefore expiresAfter\n        account { id platform handle name }\n        user { id firstName lastName email status }\n        rolesBefore { id name legacy }\n        rolesAfter { id name legacy }\n        problem { code message }\n        primaryUserChange {\n          before { id firstName lastName email }\n          after { id firstName lastName email }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OperationRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationsAhead($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {\n        edges { node { id label status createdAt undoes { id } counts { total pending added changed removed unchanged refused } } }\n      }\n    }\n  }\n"): typeof import('./graphql').OperationsAheadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperationRun($input: BulkOperationRunInput!) {\n    bulkOperationRun(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n"): typeof import('./graphql').OperationRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperationCancel($input: BulkOperationCancelInput!) {\n    bulkOperationCancel(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n"): typeof import('./graphql').OperationCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperationUndo($input: BulkOperationUndoInput!) {\n    bulkOperationUndo(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n"): typeof import('./graphql').OperationUndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperationAgain($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n"): typeof import('./graphql').OperationAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operation($id: ID!) {\n    bulkOperation(id: $id) {\n      id label status digest\n      errorPolicy maxErrors includeSelf onSeatShortage onExisting assignMode\n      counts { total pending added changed removed unchanged refused }\n      done { total pending added changed removed unchanged refused }\n      effects {\n        foreseen { primaryUsers invitations signOuts ends }\n        done { primaryUsers invitations signOuts ends }\n      }\n      seatImpact { before after entitled newPeople leavingPeople short }\n      csv: resultUrl(format: CSV)\n      jsonl: resultUrl(format: JSONL)\n      failure { code message }\n      createdBy createdAt startedAt finishedAt expiresAt\n      undoes { id label }\n      undoneBy { id label }\n      undoable rowsRemovedAt\n    }\n  }\n"): typeof import('./graphql').OperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OperationProgress($id: ID!) {\n    bulkOperationProgress(id: $id) {\n      status\n      counts { total pending added changed removed unchanged refused }\n      bulkOperation { id done { total pending added changed removed unchanged refused } }\n    }\n  }\n"): typeof import('./graphql').OperationProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationOrigin($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(last: 1, filter: { bulkOperationId: $id, action: [\"bulk.planned\"] }) { edges { node { id after } } }\n    }\n  }\n"): typeof import('./graphql').OperationOriginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!], $changesPrimaryUser: Boolean) {\n    bulkOperation(id: $id) {\n      id\n      rows(first: $first, after: $after, outcome: $outcome, changesPrimaryUser: $changesPrimaryUser) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n            expiresAt expiresBefore expiresAfter\n            account { id platform handle name }\n            user { id firstName lastName email status }\n            rolesBefore { id name legacy }\n            rolesAfter { id name legacy }\n            problem { code message }\n            primaryUserChange {\n              before { id firstName lastName email }\n              after { id firstName lastName email }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OperationRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {\n    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').OrganizationUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserAdd($input: UserAddInput!) {\n    userAdd(input: $input) { user { id email status organizationRole } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compared($id: ID!, $after: String) {\n    user(ref: { id: $id }) {\n      id firstName lastName email\n      memberships(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n"): typeof import('./graphql').ComparedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserSetOrganizationRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id version email username firstName lastName } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n"): typeof import('./graphql').UserEraseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy canAssignRoles { allowed message } canRemove { allowed message } account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n"): typeof import('./graphql').PersonMembershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 13, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n"): typeof import('./graphql').PeopleToChooseDocument;
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
export function graphql(source: "\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder, $manages: Boolean!) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            canSuspend @include(if: $manages) { allowed message }\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id version email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason invitationExpiresAt\n      canUpdate { allowed message } canSuspend { allowed message } canReactivate { allowed message }\n      canSetOrganizationRole { allowed message } canErase { allowed message }\n      memberships(first: 1) { totalCount }\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n"): typeof import('./graphql').RoleNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group viewerPermissions { capabilities } } }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id email firstName lastName status holdsSeat } }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {\n    account(ref: $account) {\n      id\n      members(first: $first, filter: $filter) {\n        totalCount totalCountIsExact\n        edges { node { id user { id email firstName lastName status holdsSeat } } }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanRoles($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name legacy builtIn modules capabilities } } }\n    }\n  }\n"): typeof import('./graphql').PlanRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkFile($input: BulkFileInput!) {\n    bulkFile(input: $input) {\n      whole\n      rowCount\n      flawedCount\n      reading { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      rows { line action email username firstName lastName platform handle roles expiresAt expiresText flawed }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n    }\n  }\n"): typeof import('./graphql').BulkFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkPlan($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) {\n      bulkOperation { id }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').BulkPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansInPlanning($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }\n    }\n  }\n"): typeof import('./graphql').PlansInPlanningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanStanding($id: ID!) {\n    user(ref: { id: $id }) {\n      id email firstName lastName status organizationRole holdsSeat seatHeldSince lastLoginAt\n      memberships(first: 100) {\n        totalCount\n        edges {\n          node {\n            id isPrimary isLegacy\n            roles { id name }\n            account { id platform handle name members(first: 5, filter: { module: ADMIN }) { totalCount edges { node { id user { id status } } } } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoleDelete($input: RoleDeleteInput!) {\n    roleDelete(input: $input) { deletedRoleId userErrors { code message path } }\n  }\n"): typeof import('./graphql').RoleDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesToGrant($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name builtIn legacy modules capabilities } } }\n    }\n  }\n"): typeof import('./graphql').RolesToGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegacyOnAccount($account: AccountRef!) {\n    account(ref: $account) { id legacyMemberCount }\n  }\n"): typeof import('./graphql').LegacyOnAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegacyAnywhere($organization: ID!) {\n    organization(id: $organization) { id users(first: 1, filter: { legacy: true }) { totalCount } }\n  }\n"): typeof import('./graphql').LegacyAnywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoleCreate($input: RoleCreateInput!) {\n    roleCreate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n"): typeof import('./graphql').RoleCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoleUpdate($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n"): typeof import('./graphql').RoleUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount } }\n      }\n    }\n  }\n"): typeof import('./graphql').RolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount here: userCount(account: $account) } }\n      }\n    }\n  }\n"): typeof import('./graphql').RolesOfAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoleImpact($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) {\n      impact { people accounts gainedModules lostModules gainedCapabilities lostCapabilities }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').RoleImpactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Role($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Role { name version builtIn legacy modules capabilities userCount }\n    }\n  }\n"): typeof import('./graphql').RoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount totalCountIsExact\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople isExact } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatHistory($organization: ID!, $from: Date) {\n    organization(id: $organization) {\n      id\n      seatUsage { history(from: $from) { day used active reserved entitled } }\n    }\n  }\n"): typeof import('./graphql').SeatHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n"): typeof import('./graphql').SeatHoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSettings {\n    viewer { mailSettings { kind on } }\n  }\n"): typeof import('./graphql').MailSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MailSettingsUpdate($input: MailSettingsUpdateInput!) {\n    mailSettingsUpdate(input: $input) { mailSettings { kind on } userErrors { code message } }\n  }\n"): typeof import('./graphql').MailSettingsUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationSettings($id: ID!) {\n    organization(id: $id) { id version name timeZone }\n  }\n"): typeof import('./graphql').OrganizationSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationMails($id: ID!) {\n    organization(id: $id) { id version mailsSwitchedOff }\n  }\n"): typeof import('./graphql').OrganizationMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').PasswordChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveEveryDevice { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n"): typeof import('./graphql').LeaveEveryDeviceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    viewer { sessions { id current method agent createdAt lastUsedAt } }\n  }\n"): typeof import('./graphql').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SessionEnd($input: SessionEndInput!) {\n    sessionEnd(input: $input) { signedOut singleSignOutUrl userErrors { code message } }\n  }\n"): typeof import('./graphql').SessionEndDocument;
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
export function graphql(source: "\n  mutation InvitationJoin($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { organizations { name slug } } userErrors { code message path } }\n  }\n"): typeof import('./graphql').InvitationJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut { singleSignOutUrl userErrors { code message } } }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n"): typeof import('./graphql').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsReached($search: String) {\n    organizations(first: 50, search: $search) {\n      totalCount\n      edges { node { id name slug businessManagerEnabled archivedAt } }\n    }\n  }\n"): typeof import('./graphql').OrganizationsReachedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationBySlug($slug: String!) {\n    organization(slug: $slug) { id name slug businessManagerEnabled archivedAt }\n  }\n"): typeof import('./graphql').OrganizationBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      limits { atOnce rows selectionPeople fileBytes undoDays }\n      user { id firstName lastName organizationRole }\n      invitations { id organizationName invitedBy expiresAt confirmsEmail }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
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
export function graphql(source: "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').InvitationAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n"): typeof import('./graphql').StaffClaimDocument;
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
export function graphql(source: "\n  query InvitationPreview($token: String!) {\n    invitation(token: $token) {\n      organizationName invitedBy email firstName lastName organizationRole moreAccounts expiresAt confirmsEmail proof\n      accounts { platform handle name roles }\n    }\n  }\n"): typeof import('./graphql').InvitationPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n"): typeof import('./graphql').SignInOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationArchive($input: OrganizationArchiveInput!) {\n    organizationArchive(input: $input) { organization { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').OrganizationArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationRestore($input: OrganizationRestoreInput!) {\n    organizationRestore(input: $input) { organization { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').OrganizationRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n"): typeof import('./graphql').OrganizationCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id version platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsWithPrimaryDocument;
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
export function graphql(source: "\n  query Customers($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder) {\n    organizations(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {\n      totalCount totalCountIsExact\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name slug archivedAt businessManagerEnabled\n          seatUsage { entitled active reserved used free overBy }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customer($slug: String!) {\n    organization(slug: $slug) {\n      id version name slug archivedAt businessManagerEnabled\n      seatUsage { entitled active reserved used free overBy }\n    }\n  }\n"): typeof import('./graphql').CustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainAccess($user: UserRef!, $account: AccountRef!) {\n    MANAGE_USERS: explainAccess(user: $user, account: $account, capability: MANAGE_USERS) { allowed text }\n    MANAGE_SETTINGS: explainAccess(user: $user, account: $account, capability: MANAGE_SETTINGS) { allowed text }\n    POST: explainAccess(user: $user, account: $account, capability: POST) { allowed text }\n    UPLOAD_MEDIA: explainAccess(user: $user, account: $account, capability: UPLOAD_MEDIA) { allowed text }\n    EDIT_MEDIA: explainAccess(user: $user, account: $account, capability: EDIT_MEDIA) { allowed text }\n    USE_LIBRARY: explainAccess(user: $user, account: $account, capability: USE_LIBRARY) { allowed text }\n    VIEW_LIBRARY: explainAccess(user: $user, account: $account, capability: VIEW_LIBRARY) { allowed text }\n    VIEW_PRODUCER: explainAccess(user: $user, account: $account, capability: VIEW_PRODUCER) { allowed text }\n    USE_LIVECUT: explainAccess(user: $user, account: $account, capability: USE_LIVECUT) { allowed text }\n    VIEW_ANALYTICS: explainAccess(user: $user, account: $account, capability: VIEW_ANALYTICS) { allowed text }\n    ACTIVATE_VIDEOS: explainAccess(user: $user, account: $account, capability: ACTIVATE_VIDEOS) { allowed text }\n    DELETE_VIDEOS: explainAccess(user: $user, account: $account, capability: DELETE_VIDEOS) { allowed text }\n    USE_VIDEO_EDITOR: explainAccess(user: $user, account: $account, capability: USE_VIDEO_EDITOR) { allowed text }\n    EDIT_VIDEO_METADATA: explainAccess(user: $user, account: $account, capability: EDIT_VIDEO_METADATA) { allowed text }\n    UPLOAD_VIDEOS: explainAccess(user: $user, account: $account, capability: UPLOAD_VIDEOS) { allowed text }\n    PUBLISH_TO_EMAIL: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_EMAIL) { allowed text }\n    PUBLISH_TO_WEB: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_WEB) { allowed text }\n    SHARE_VIDEOS: explainAccess(user: $user, account: $account, capability: SHARE_VIDEOS) { allowed text }\n    ACCESS_ALL_VIDEOS: explainAccess(user: $user, account: $account, capability: ACCESS_ALL_VIDEOS) { allowed text }\n    SHARE_WITH_AFFILIATES: explainAccess(user: $user, account: $account, capability: SHARE_WITH_AFFILIATES) {\n      allowed text sharesWith(first: 5) { totalCount edges { node { id name } } }\n    }\n  }\n"): typeof import('./graphql').ExplainAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MembershipAdd($input: MembershipAddInput!) {\n    membershipAdd(input: $input) {\n      membership { id roles { id name } user { id firstName lastName email status } }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').MembershipAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRoles($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) {\n      memberships { id version }\n      legacyReplaced\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').AssignRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {\n    userUpdate(input: $user) @include(if: $names) {\n      user { id version firstName lastName }\n      userErrors { code message path }\n    }\n    membershipsAssignRoles(input: $roles) @include(if: $access) {\n      memberships { id version roles { id name } expiresAt }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').EditUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EffectivePermissions($roles: [ID!]!) {\n    effectivePermissions(roleIds: $roles) { modules capabilities }\n  }\n"): typeof import('./graphql').EffectivePermissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMembership($user: UserRef!, $handle: String!) {\n    user(ref: $user) {\n      id\n      memberships(first: 100, filter: { search: $handle }) { edges { node { id isPrimary roles { id name } account { id } } } }\n    }\n  }\n"): typeof import('./graphql').OwnMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveAccount($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) { membershipId userErrors { code message path } }\n  }\n"): typeof import('./graphql').LeaveAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEnd($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) { userErrors { code message path } }\n  }\n"): typeof import('./graphql').SetEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MembershipRemove($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) {\n      membershipId\n      user { id status }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').MembershipRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPrimary($input: AccountSetPrimaryUserInput!) {\n    accountSetPrimaryUser(input: $input) {\n      account { id primaryUser { id firstName lastName email } }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').SetPrimaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {\n    account(ref: $account) {\n      id\n      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt addedAt addedBy\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules }\n            user { id firstName lastName email status lastLoginAt canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($account: AccountRef!, $email: String!) {\n    account(ref: $account) {\n      id version\n      primaryUser { id firstName lastName email }\n      members(first: 100, filter: { search: $email }) {\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules capabilities }\n            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberFacts($account: AccountRef!) {\n    account(ref: $account) {\n      id\n      legacyMemberCount\n      primaryUser { id firstName lastName email }\n    }\n  }\n"): typeof import('./graphql').MemberFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleKnown($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }\n    }\n  }\n"): typeof import('./graphql').PeopleKnownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled free }\n      users(first: 100, filter: { search: $email }) { edges { node { id email firstName lastName status holdsSeat } } }\n    }\n    account(ref: $account) {\n      id\n      members(first: 100, filter: { search: $email }) {\n        edges { node { id isPrimary isLegacy expiresAt roles { id name legacy } user { id email } } }\n      }\n    }\n  }\n"): typeof import('./graphql').PersonToAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanAssign($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id } userErrors { code message path } }\n  }\n"): typeof import('./graphql').PlanAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleChoices($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules capabilities } }\n      }\n    }\n  }\n"): typeof import('./graphql').RoleChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').SavedViewCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewUpdate($input: SavedViewUpdateInput!) {\n    savedViewUpdate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n"): typeof import('./graphql').SavedViewUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewDelete($input: SavedViewDeleteInput!) {\n    savedViewDelete(input: $input) { deletedSavedViewId userErrors { code message path } }\n  }\n"): typeof import('./graphql').SavedViewDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      savedViews(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name list query shared createdBy } }\n      }\n    }\n  }\n"): typeof import('./graphql').SavedViewsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
