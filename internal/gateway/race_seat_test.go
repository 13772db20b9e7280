package gateway_test

import (
	"fmt"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/client"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

const contenders = 50

// TestRaceForTheLastSeat has 50 people compete for one free seat: exactly one gets it, and the others are refused because no seat is left (H4, H11). In every
// second round, some are added by bulk operations.
func TestRaceForTheLastSeat(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 2) // the manager has one
		for i := range contenders {
			r.g.Person(r.org, contender(1, i))
		}
		for round := range rounds(t) {
			r.seat(round)
		}
	})
}

// contender returns a known person's email, or an unknown one in every second round.
func contender(round, i int) string {
	if round%2 == 1 {
		return fmt.Sprintf("known-%d@race.test", i)
	}
	return fmt.Sprintf("new-%d-%d@race.test", round, i)
}

func (r *race) seat(round int) {
	r.Helper()
	role, ids := r.role("Uploader"), make([]string, contenders)
	managers := make([]*client.Client, contenders) // on both gateways in turn: callers on the same gateway share a transaction and need no row lock
	for i := range managers {
		managers[i] = r.g.As(boss)
	}
	codes := together(contenders, func(i int) string {
		manager := managers[i]
		if (round/2)%2 == 1 && i%2 == 1 {
			id, code := r.bulk(manager, uuid.NewString(), map[string]any{"action": "ADD", "email": contender(round, i),
				"account": r.accountRef(), "roles": []any{map[string]any{"id": role}}})
			ids[i] = id
			return code
		}
		code, _ := mutate(manager, "membershipAdd", "MembershipAddInput", map[string]any{"account": r.accountRef(), "email": contender(round, i), "roleIds": []any{role}})
		return code
	})
	for i, id := range ids {
		if id != "" && codes[i] == done { // it was queued; the result shows whether it got the seat
			codes[i] = r.ended(id)
		}
	}
	r.hasTally(round, codes, map[string]int{done: 1, "SEAT_EXHAUSTED": contenders - 1})
	keeps(r, r.db, r.org)
	if used := r.number(`SELECT seats_active + seats_reserved FROM organizations WHERE id = $1`, r.org); used != 2 {
		r.Fatalf("round %d: %d seats used, want 2", round, used)
	}
	for i, code := range codes {
		if code == done {
			r.remove(contender(round, i))
		}
	}
}
