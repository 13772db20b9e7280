package roster

// Attention is the kind of something in an organization that needs attention.
type Attention string

// The kinds in the order in which they are listed and mailed, the most urgent first.
const (
	AccountsWithoutAdministrator Attention = "ACCOUNTS_WITHOUT_ADMINISTRATOR"
	OperationsWithRefusedRows    Attention = "OPERATIONS_WITH_REFUSED_ROWS"
	InvitationsNotDelivered      Attention = "INVITATIONS_NOT_DELIVERED"
	NoSeatsLeft                  Attention = "NO_SEATS_LEFT"
	InvitationsThatEnd           Attention = "INVITATIONS_THAT_END"
	AccessThatEnds               Attention = "ACCESS_THAT_ENDS"
	FewSeatsLeft                 Attention = "FEW_SEATS_LEFT"
)

// Urgent reports whether this kind should be handled before the kinds that are not urgent.
func (a Attention) Urgent() bool {
	switch a {
	case AccountsWithoutAdministrator, OperationsWithRefusedRows, InvitationsNotDelivered, NoSeatsLeft:
		return true
	case InvitationsThatEnd, AccessThatEnds, FewSeatsLeft:
	}
	return false
}

// FewSeatsTenths is how many tenths of an organization's seats must be in use for few seats to be left.
const FewSeatsTenths = 9

// Attention returns NoSeatsLeft, FewSeatsLeft, or "" if the seats do not need attention.
func (s Seats) Attention() Attention {
	switch {
	case s.Limit == nil:
		return ""
	case s.Used() >= *s.Limit:
		return NoSeatsLeft
	case s.Used()*10 >= *s.Limit*FewSeatsTenths:
		return FewSeatsLeft
	}
	return ""
}
