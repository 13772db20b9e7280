package vocabulary

// Attention is what something in an organization that needs attention is about.
type Attention string

// The kinds, the most urgent first: in this order they are listed and mailed.
const (
	AccountsWithoutAdministrator Attention = "ACCOUNTS_WITHOUT_ADMINISTRATOR"
	OperationsWithRefusedRows    Attention = "OPERATIONS_WITH_REFUSED_ROWS"
	InvitationsNotDelivered      Attention = "INVITATIONS_NOT_DELIVERED"
	NoSeatsLeft                  Attention = "NO_SEATS_LEFT"
	InvitationsThatEnd           Attention = "INVITATIONS_THAT_END"
	AccessThatEnds               Attention = "ACCESS_THAT_ENDS"
	FewSeatsLeft                 Attention = "FEW_SEATS_LEFT"
)

// Urgent says whether it should be dealt with before what is not.
func (a Attention) Urgent() bool {
	switch a {
	case AccountsWithoutAdministrator, OperationsWithRefusedRows, InvitationsNotDelivered, NoSeatsLeft:
		return true
	case InvitationsThatEnd, AccessThatEnds, FewSeatsLeft:
	}
	return false
}
