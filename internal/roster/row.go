package roster

// Action is the change that a row requests.
type Action string

const (
	Add    Action = "ADD"
	Assign Action = "ASSIGN"
	Remove Action = "REMOVE"
)

// OnExisting says what an ADD row does if the person is already on the account (H16).
type OnExisting string

const (
	SkipExisting    OnExisting = "SKIP"
	AddToExisting   OnExisting = "ADD"
	ReplaceExisting OnExisting = "REPLACE"
	RefuseExisting  OnExisting = "ERROR"
)

// AssignMode says what Assign roles does with existing roles (H15).
type AssignMode string

const (
	ReplaceRoles AssignMode = "REPLACE"
	AddRoles     AssignMode = "ADD"
	RemoveRoles  AssignMode = "REMOVE"
)

// Shortage says what a run does if there are not enough seats (H13).
type Shortage string

const (
	FailRun     Shortage = "FAIL_RUN"
	FillInOrder Shortage = "FILL_IN_ORDER"
)

// Outcome is the result of a row.
type Outcome string

const (
	Added      Outcome = "ADDED"
	Changed    Outcome = "CHANGED"
	Removed    Outcome = "REMOVED"
	Unchanged  Outcome = "UNCHANGED"
	NotAMember Outcome = "NOT_A_MEMBER"
	Refused    Outcome = "REFUSED"
)

// Effective reports whether a row with this outcome changes anything.
func (o Outcome) Effective() bool { return o == Added || o == Changed || o == Removed }
