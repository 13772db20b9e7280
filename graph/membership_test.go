package graph_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// isLastAdministrator is true for exactly the members whose removal the rules forbid, even for vendor staff with a reason.
func TestTheLastAdministratorIsWhomTheRulesKeep(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		end := s.start.Add(24 * time.Hour)
		for _, name := range []string{"ida", "udo", "eva", "ina"} { // on Ben's video account, where none of them counts as an administrator
			s.person("acme", name, name+" X")
		}
		s.grant("acme", "studio", "udo", "Admin")
		_, err := s.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: s.uuid("usr:udo")}, nil)
		s.must(err)
		s.add("studio", "eva", "", &end, "Admin")
		s.add("studio", "invited", "In Vited", nil, "Admin")
		s.grant("acme", "studio", "ina", "Standard")

		last := map[string]bool{}
		for _, account := range []string{"news", "sport", "studio"} {
			a := s.ask(t, "mia", s.real(`{ account(ref: {id: "{{acc:`+account+`}}"}) { members(first: 100) { edges { node { user { id email } isPrimary isLastAdministrator } } pageInfo { endCursor } } } }`), nil)
			for _, e := range innermost(a.data)["edges"].([]any) {
				m := e.(map[string]any)["node"].(map[string]any)
				email, said := m["user"].(map[string]any)["email"].(string), m["isLastAdministrator"].(bool)
				if kept := s.kept24(account, email); kept != said {
					t.Errorf("%s on %s: the API says %t, the rules %t", email, account, said, kept)
				}
				if said {
					last[account+" "+email] = true
				}
				if said && !m["isPrimary"].(bool) {
					t.Errorf("%s on %s is the last administrator and not primary (H25)", email, account)
				}
			}
		}
		if len(last) != 2 || !last["sport ana@acme.test"] || !last["studio ben@acme.test"] {
			t.Errorf("the last administrators are %v", last)
		}
	})
}

// kept24 reports whether H24 forbids the removal of a member.
func (s *stage) kept24(account, email string) (kept bool) {
	s.Helper()
	u, err := s.Directory.FindUser(gatewaytest.System(), s.org["acme"], directory.UserRef{Email: email})
	s.must(err)
	s.must(s.Directory.WithLock(gatewaytest.System(), s.org["acme"], func(ctx context.Context, c *directory.Change) error {
		cell := roster.Cell{Account: s.uuid("acc:" + account), User: u.ID}
		w, err := c.World(ctx, store.Touch{Accounts: []uuid.UUID{cell.Account}, Cells: []roster.Cell{cell}})
		if err != nil {
			return err
		}
		dec := rules.Decide(w, []rules.Row{{Number: 1, Action: roster.Remove, User: u.ID, Account: cell.Account}},
			rules.Options{Actor: roster.Actor{Everywhere: true}, TakePrimary: true, IncludeSelf: true})
		f := dec.Results[0].Fault
		kept = f != nil && f.Code == fault.LastAdmin
		return nil
	}))
	return kept
}
