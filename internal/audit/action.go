package audit

// Action is what was done, as the audit stores it.
type Action string

// All actions. Shapes says what their events contain before and after.
const (
	MembershipAdded   Action = "membership.added"
	MembershipChanged Action = "membership.changed"
	MembershipRemoved Action = "membership.removed"

	AccountCreated        Action = "account.created"
	AccountUpdated        Action = "account.updated"
	AccountArchived       Action = "account.archived"
	AccountRestored       Action = "account.restored"
	AccountPrimaryChanged Action = "account.primary_changed"
	AccountPrimaryRemoved Action = "account.primary_removed"

	UserAdded       Action = "user.added"
	UserUpdated     Action = "user.updated"
	UserActivated   Action = "user.activated"
	UserSuspended   Action = "user.suspended"
	UserReactivated Action = "user.reactivated"
	UserErased      Action = "user.erased"
	UserRoleChanged Action = "user.organization_role_changed"

	InvitationResent    Action = "invitation.resent"
	InvitationLinkShown Action = "invitation.link_shown"
	InvitationCanceled  Action = "invitation.canceled"
	InvitationAccepted  Action = "invitation.accepted"

	RoleCreated Action = "role.created"
	RoleUpdated Action = "role.updated"
	RoleDeleted Action = "role.deleted"

	OrganizationCreated            Action = "organization.created"
	OrganizationUpdated            Action = "organization.updated"
	OrganizationArchived           Action = "organization.archived"
	OrganizationRestored           Action = "organization.restored"
	OrganizationSeatsSet           Action = "organization.seats_set"
	OrganizationBusinessManagerSet Action = "organization.business_manager_set"

	AuditCut Action = "audit.cut" // entries before a checkpoint were deleted; without this event, a verifier reports them as missing

	APIClientCreated Action = "api_client.created"
	APIClientUpdated Action = "api_client.updated"
	APIClientRotated Action = "api_client.rotated"
	APIClientRevoked Action = "api_client.revoked"

	SavedViewCreated Action = "saved_view.created"
	SavedViewUpdated Action = "saved_view.updated"
	SavedViewDeleted Action = "saved_view.deleted"

	BulkPlanned  Action = "bulk.planned"
	BulkRun      Action = "bulk.run"
	BulkCanceled Action = "bulk.canceled"
	BulkEnded    Action = "bulk.ended"

	SessionStarted  Action = "session.started"
	SessionEnded    Action = "session.ended"
	SessionsEnded   Action = "sessions.ended"
	PasswordChanged Action = "password.changed"
	PasswordReset   Action = "password.reset"

	StaffAdded     Action = "staff.added"
	StaffRemoved   Action = "staff.removed"
	StaffClaimed   Action = "staff.claimed"
	IdentityErased Action = "identity.erased"
)

// Shape is what an action's events contain; nil for nothing.
type Shape struct {
	Action        Action
	Before, After State
}

// Shapes are the shapes of all actions, in the order of the contract's AuditAction. docs/audit.md documents them.
var Shapes = []Shape{
	{MembershipAdded, nil, Membership{}},
	{MembershipChanged, Membership{}, Membership{}},
	{MembershipRemoved, Membership{}, nil},
	{AccountCreated, nil, Account{}},
	{AccountUpdated, Account{}, Account{}},
	{AccountArchived, Account{}, nil},
	{AccountRestored, nil, Account{}},
	{AccountPrimaryChanged, PrimaryUser{}, PrimaryUser{}},
	{AccountPrimaryRemoved, PrimaryUser{}, Reason{}},
	{UserAdded, nil, Standing{}},
	{UserUpdated, Person{}, Person{}},
	{UserActivated, Standing{}, Standing{}},
	{UserSuspended, Standing{}, Standing{}},
	{UserReactivated, Standing{}, Standing{}},
	{UserErased, Standing{}, nil},
	{UserRoleChanged, Standing{}, Standing{}},
	{InvitationResent, Invitation{}, Invitation{}},
	{InvitationLinkShown, nil, Invitation{}},
	{InvitationCanceled, Standing{}, Standing{}},
	{InvitationAccepted, Person{}, Person{}},
	{RoleCreated, nil, Role{}},
	{RoleUpdated, Role{}, Role{}},
	{RoleDeleted, Role{}, nil},
	{OrganizationCreated, nil, Organization{}},
	{OrganizationUpdated, Organization{}, Organization{}},
	{OrganizationArchived, nil, Reason{}},
	{OrganizationRestored, nil, Reason{}},
	{OrganizationSeatsSet, Seats{}, Seats{}},
	{OrganizationBusinessManagerSet, BusinessManager{}, BusinessManager{}},
	{AuditCut, nil, Cut{}},
	{APIClientCreated, nil, Client{}},
	{APIClientUpdated, Client{}, Client{}},
	{APIClientRotated, Client{}, Client{}},
	{APIClientRevoked, Client{}, Client{}},
	{SavedViewCreated, nil, View{}},
	{SavedViewUpdated, View{}, View{}},
	{SavedViewDeleted, View{}, nil},
	{BulkPlanned, nil, Plan{}},
	{BulkRun, nil, Operation{}},
	{BulkCanceled, Operation{}, Operation{}},
	{BulkEnded, nil, Operation{}},
	{SessionStarted, nil, SignIn{}},
	{SessionEnded, nil, SignOut{}},
	{SessionsEnded, nil, SignOut{}},
	{PasswordChanged, nil, SignOut{}},
	{PasswordReset, nil, SignOut{}},
	{StaffAdded, nil, Staff{}},
	{StaffRemoved, Staff{}, nil},
	{StaffClaimed, nil, Staff{}},
	{IdentityErased, Erasure{}, nil},
}
