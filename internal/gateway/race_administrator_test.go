package gateway_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

const rivals = 8

func rival(i int) string { return fmt.Sprintf("rival-%d@race.test", i%rivals) }

// TestRaceOfAdministrators has 8 administrators of an account make themselves its primary user and, at the same time, remove and demote each other. In any
// order, the account keeps an administrator, and one of them is its primary user (H24, H25).
func TestRaceOfAdministrators(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, -1)
		home := r.g.Account(r.org, "home") // so that losing the account does not end a session
		people := make([]uuid.UUID, rivals)
		for i := range rivals {
			people[i] = r.g.Person(r.org, rival(i))
			r.g.Grant(r.org, home, people[i], "Uploader")
			r.g.As(rival(i))
		}
		for round := range rounds(t) {
			for i := range rivals {
				_, err := r.g.Directory.MembershipAdd(gatewaytest.System(), directory.MembershipAdd{Account: directory.AccountRef{ID: r.account},
					User: directory.NewUser{Email: rival(i)}, Roles: []uuid.UUID{r.g.Role(r.org, "Administrator")}, OnExisting: roster.ReplaceExisting})
				r.must(err)
			}
			r.rivalry(round, people)
		}
	})
}

// rivalry is one round. Each rival makes two changes at once, so that each can be both target and actor several times.
func (r *race) rivalry(round int, people []uuid.UUID) {
	r.Helper()
	user := func(i int) map[string]any { return map[string]any{"id": r.id(globalid.User, people[i%rivals])} }
	standard := r.role("Standard")
	runs := make([]string, 2*rivals)
	codes := together(2*rivals, func(n int) string {
		i := n / 2
		c := r.g.As(rival(i))
		var code string
		switch other := i + 1 + round%(rivals-1); {
		case n%2 == 0:
			code, _ = mutate(c, "accountSetPrimaryUser", "AccountSetPrimaryUserInput", map[string]any{"account": r.accountRef(), "user": user(i)})
		case i%4 == 1:
			code, _ = mutate(c, "membershipsAssignRoles", "MembershipsAssignRolesInput", map[string]any{"account": r.accountRef(), "users": []any{user(other)}, "roleIds": []any{standard}})
		case i%4 == 3:
			runs[n], code = r.bulk(c, uuid.NewString(), map[string]any{"action": "REMOVE", "email": rival(other), "account": r.accountRef()})
		default:
			code, _ = mutate(c, "membershipRemove", "MembershipRemoveInput", map[string]any{"account": r.accountRef(), "user": user(other)})
		}
		return code
	})
	for n, id := range runs {
		if id != "" && codes[n] == done {
			codes[n] = r.ended(id)
		}
	}
	keeps(r, r.db, r.org) // the promises include B30 and B31
	if left := lines(r, r.db, administrators, r.org); !slices.Contains(left, "handle") {
		r.Fatalf("round %d: the account is left without an administrator; answers %v\n%s", round, tally(codes), text(lines(r, r.db, state, r.org)))
	}
	// Rivals who were removed first no longer see the account or may no longer change it.
	known := []string{done, "LAST_ADMIN", "PRIMARY_PROTECTED", "FORBIDDEN", "NOT_FOUND", "UNKNOWN_PERSON", "NOT_A_MEMBER", "UNKNOWN_ACCOUNT", "STALE"}
	for n, code := range codes {
		if !slices.Contains(known, code) {
			r.Fatalf("round %d: caller %d was answered %q; all: %v", round, n, code, tally(codes))
		}
	}
	if tally(codes)[done] == 0 {
		r.Fatalf("round %d: nobody came through: %v", round, tally(codes))
	}
}
