package vocabulary

// SavedViewList is a list of the console that a view can be saved of.
type SavedViewList string

// The lists, as the contract has them.
const (
	PeopleList      SavedViewList = "PEOPLE"
	UsersList       SavedViewList = "USERS"
	AccountsList    SavedViewList = "ACCOUNTS"
	OperationsList  SavedViewList = "OPERATIONS"
	ActivityList    SavedViewList = "ACTIVITY"
	InvitationsList SavedViewList = "INVITATIONS"
)

// parameters of a list's address that filter, order or choose columns. What opens a dialog or leads elsewhere is none.
var parameters = map[SavedViewList][]string{
	PeopleList:      {"q", "status", "role", "module", "capability", "absent", "ends", "legacy", "sort", "column"},
	UsersList:       {"q", "role", "status", "module", "capability", "legacy", "ends", "sort", "column"},
	AccountsList:    {"q", "platform", "group", "vacant", "primary", "archived", "sort", "column"},
	OperationsList:  {"status", "since", "column"},
	ActivityList:    {"actor", "user", "account", "action", "operation", "from", "to", "column"},
	InvitationsList: {"q", "mail", "ends", "column"},
}

// Parameters are those that a saved view of the list can hold.
func (l SavedViewList) Parameters() []string { return parameters[l] }
