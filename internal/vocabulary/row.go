package vocabulary

// Action is what a row asks for.
type Action string

const (
	Add    Action = "ADD"
	Assign Action = "ASSIGN"
	Remove Action = "REMOVE"
)

// OnExisting says what adding somebody already there does (H16).
type OnExisting string

const (
	SkipExisting    OnExisting = "SKIP"
	AddToExisting   OnExisting = "ADD"
	ReplaceExisting OnExisting = "REPLACE"
	RefuseExisting  OnExisting = "ERROR"
)

// AssignMode says what Assign roles does with the roles already there (H15).
type AssignMode string

const (
	ReplaceRoles AssignMode = "REPLACE"
	AddRoles     AssignMode = "ADD"
	RemoveRoles  AssignMode = "REMOVE"
)

// Shortage says what happens when seats run out in a run (H13).
type Shortage string

const (
	FailRun     Shortage = "FAIL_RUN"
	FillInOrder Shortage = "FILL_IN_ORDER"
)

// Outcome is what a row comes to.
type Outcome string

const (
	Added      Outcome = "ADDED"
	Changed    Outcome = "CHANGED"
	Removed    Outcome = "REMOVED"
	Unchanged  Outcome = "UNCHANGED"
	NotAMember Outcome = "NOT_A_MEMBER"
	Refused    Outcome = "REFUSED"
)

// Effective says whether the outcome writes anything.
func (o Outcome) Effective() bool { return o == Added || o == Changed || o == Removed }
