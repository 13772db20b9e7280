package roster

// SavedViewList is a list in the console for which views can be saved.
type SavedViewList string

// The lists, as in the API contract.
const (
	PeopleList      SavedViewList = "PEOPLE"
	UsersList       SavedViewList = "USERS"
	AccountsList    SavedViewList = "ACCOUNTS"
	OperationsList  SavedViewList = "OPERATIONS"
	ActivityList    SavedViewList = "ACTIVITY"
	InvitationsList SavedViewList = "INVITATIONS"
)

// parameters contains the URL parameters of each list that filter, sort or choose columns. Parameters that open a dialog or another page are not included.
var parameters = map[SavedViewList][]string{
	PeopleList:      {"q", "status", "role", "module", "capability", "absent", "ends", "legacy", "sort", "column"},
	UsersList:       {"q", "role", "status", "module", "capability", "legacy", "ends", "sort", "column"},
	AccountsList:    {"q", "platform", "group", "vacant", "primary", "archived", "sort", "column"},
	OperationsList:  {"status", "since", "column"},
	ActivityList:    {"actor", "user", "account", "action", "operation", "from", "to", "column"},
	InvitationsList: {"q", "mail", "ends", "column"},
}

// Parameters returns the URL parameters that a saved view of the list can contain.
func (l SavedViewList) Parameters() []string { return parameters[l] }
