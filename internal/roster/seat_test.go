package roster

import "testing"

func TestWhoHoldsASeat(t *testing.T) {
	for _, c := range []struct {
		name  string
		p     Person
		holds bool
	}{
		{"H2 an active person on an account", Person{Status: Active, Grants: 1, OrganizationRole: NoDuty}, true},
		{"H2 an active person with a duty", Person{Status: Active, OrganizationRole: Auditor}, true},
		{"H5 an invited person on an account", Person{Status: Invited, Grants: 1, OrganizationRole: NoDuty}, true},
		{"H2 not an active person without either", Person{Status: Active, OrganizationRole: NoDuty}, false},
		{"H7 not a suspended person", Person{Status: Suspended, Grants: 1, OrganizationRole: Manager}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.p.HoldsSeat() != c.holds {
				t.Errorf("%t", !c.holds)
			}
		})
	}
}

func TestSeatCount(t *testing.T) {
	limit := 3
	for _, c := range []struct {
		name               string
		seats              Seats
		used, free, overBy int
	}{
		{"H5 used is active plus reserved", Seats{Limit: &limit, Active: 1, Reserved: 1}, 2, 1, 0},
		{"H10 free is never negative, over by is the rest", Seats{Limit: &limit, Active: 4, Reserved: 1}, 5, 0, 2},
		{"unlimited never ends and is never over", Seats{Active: 7}, 7, unlimited, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if s := c.seats; s.Used() != c.used || s.Free() != c.free || s.OverBy() != c.overBy {
				t.Errorf("%d used, %d free, over by %d", s.Used(), s.Free(), s.OverBy())
			}
		})
	}
}

// H10: few seats are left from 90 percent on; with a limit of 0, no seats are left.
func TestWhenSeatsNeedAttention(t *testing.T) {
	limit := func(n int) *int { return &n }
	for _, c := range []struct {
		limit            *int
		active, reserved int
		want             Attention
	}{
		{nil, 1000, 1000, ""},
		{limit(20), 17, 0, ""},
		{limit(20), 17, 1, FewSeatsLeft},
		{limit(20), 18, 1, FewSeatsLeft},
		{limit(20), 18, 2, NoSeatsLeft},
		{limit(20), 18, 5, NoSeatsLeft},
		{limit(1), 0, 0, ""},
		{limit(0), 0, 0, NoSeatsLeft},
	} {
		if got := (Seats{Limit: c.limit, Active: c.active, Reserved: c.reserved}).Attention(); got != c.want {
			t.Errorf("%d and %d of %v: %q, want %q", c.active, c.reserved, c.limit, got, c.want)
		}
	}
	for a, urgent := range map[Attention]bool{
		AccountsWithoutAdministrator: true, OperationsWithRefusedRows: true, InvitationsNotDelivered: true, NoSeatsLeft: true,
		InvitationsThatEnd: false, AccessThatEnds: false, FewSeatsLeft: false,
	} {
		if a.Urgent() != urgent {
			t.Errorf("%s is urgent: %t", a, a.Urgent())
		}
	}
}
