package graph_test

import (
	"bufio"
	"context"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// events subscribes as a viewer and calls each with every event, until the stream ends.
func (s *stage) events(t *testing.T, viewer, document string, variables map[string]any, each func(answer)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	r := s.asking(viewer, "token", document, variables).WithContext(ctx)
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		if lines.Text() == "event: complete" {
			return
		}
		if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			each(parsed(t, []byte(data)))
		}
	}
	t.Errorf("the stream broke off: %v", lines.Err())
}

// step advances an operation as a worker does. The last step ends it.
func (s *stage) step(operation string, last bool) {
	s.Helper()
	statement := `UPDATE bulk_operations SET sequence = sequence + 1 WHERE id = $1`
	if last {
		statement = `UPDATE bulk_operations SET sequence = sequence + 1, status = 'CANCELED' WHERE id = $1`
	}
	_, err := s.DB.Raw().ExecContext(s.Context(), statement, s.uuid(operation))
	s.must(err)
	s.Bulk.Hub.Tell(s.uuid(operation))
}

// H49: everything in a subscription's event is read with the viewer's rights at that moment. Each event has what a query returns at the same time, also if
// rights have ended between two events. If the query is refused, the event has the same error and is the last.
func TestAnEventHasTheRightsOfItsMoment(t *testing.T) {
	t.Parallel()
	schema := contract()
	selection := below(schema, schema.Types["BulkOperation"], 3)
	for _, counted := range []string{"counts {", "done {", "effects {", "rows(first: 2) { totalCount", "members(first: 2) { totalCount"} {
		if !strings.Contains(selection, counted) {
			t.Errorf("%s is not asked for", counted)
		}
	}
	of := func(s *stage, who string) directory.UserRef { return directory.UserRef{ID: s.uuid("usr:" + who)} }
	off := func(s *stage, who string, accounts ...string) {
		for _, a := range accounts {
			_, err := s.Directory.MembershipRemove(gatewaytest.System(), directory.MembershipRemove{Account: directory.AccountRef{ID: s.uuid("acc:" + a)}, User: of(s, who)})
			s.must(err)
		}
	}
	duty := func(s *stage, who string, d roster.OrganizationRole) {
		_, err := s.Directory.UserSetOrganizationRole(gatewaytest.System(), of(s, who), d)
		s.must(err)
	}
	sql := func(s *stage, statement string, args ...any) {
		_, err := s.DB.Raw().ExecContext(s.Context(), statement, args...)
		s.must(err)
	}
	for _, c := range []struct {
		what, viewer, operation string
		change                  func(*stage)
		refused                 string // the code with which the stream ends; empty if it is not refused
	}{
		{"nothing", "mia", "blk:acme", func(*stage) {}, ""},
		{"an administrator is taken off an account", "gus", "blk:gus", func(s *stage) {
			s.grant("acme", "studio", "gus", "Standard")
			off(s, "gus", "news")
		}, ""},
		{"an administrator leaves", "gus", "blk:gus", func(s *stage) { off(s, "gus", "news") }, "UNAUTHENTICATED"},
		{"an administrator becomes less", "ana", "blk:ana", func(s *stage) {
			s.Broken("a role is changed past the directory")
			sql(s, `UPDATE membership_roles SET role_id = $1 WHERE membership_id = $2 AND role_id = $3`, s.uuid("rol:Analyst"), s.uuid("mem:news/ana"), s.uuid("rol:Administrator"))
		}, ""},
		{"a manager becomes an auditor", "mia", "blk:acme", func(s *stage) { duty(s, "otto", roster.Manager); duty(s, "mia", roster.Auditor) }, ""},
		{"an auditor is none any more", "otto", "blk:acme", func(s *stage) { s.grant("acme", "news", "otto", "Analyst"); duty(s, "otto", roster.NoDuty) }, "NOT_FOUND"},
		{"somebody is suspended", "otto", "blk:acme", func(s *stage) {
			_, err := s.Directory.UserSuspend(gatewaytest.System(), of(s, "otto"), nil)
			s.must(err)
		}, "UNAUTHENTICATED"},
		{"a session ends", "mia", "blk:acme", func(s *stage) { sql(s, `DELETE FROM sessions WHERE id = $1`, s.uuid("ses:mia")) }, "UNAUTHENTICATED"},
		{"the access ends by the clock", "ana", "blk:ana", func(s *stage) {
			s.Broken("the clock is moved for one person alone")
			end := s.start.Add(-time.Hour).UTC()
			sql(s, `UPDATE memberships SET expires_at = $1 WHERE user_id = $2`, end, s.uuid("usr:ana"))
		}, "NOT_FOUND"},
	} {
		t.Run(c.what, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, db *store.DB) {
				s := setStage(t, gatewaytest.Idle(t, db), "mia", "ana", "otto", "gus")
				s.plan("ana", "ana@acme.test", `[{action: ADD, email: "cleo@acme.test", account: {id: "{{acc:sport}}"}, roles: [{name: "Publisher"}]},
					{action: ADD, email: "nora@acme.test", account: {id: "{{acc:news}}"}, roles: [{name: "Publisher"}]}]`)
				s.plan("gus", "gus@acme.test", `[{action: ADD, email: "nora@acme.test", account: {id: "{{acc:news}}"}, roles: [{name: "Publisher"}]}]`)
				variables := map[string]any{"id": s.names[c.operation].String()}
				now := func() answer {
					return fetched(t, s.asking(c.viewer, "token", `query ($id: ID!) { bulkOperation(id: $id) { `+selection+` } }`, variables))
				}
				n := 0
				document := `subscription ($id: ID!) { bulkOperationProgress(id: $id) { counts { total added } bulkOperation { ` + selection + ` } } }`
				s.events(t, c.viewer, document, variables, func(event answer) {
					n++
					want := now()
					if want.data["bulkOperation"] == nil {
						if n != 2 || !reflect.DeepEqual(event.codes(), want.codes()) || !reflect.DeepEqual(event.codes(), []string{c.refused}) || event.data["bulkOperationProgress"] != nil {
							t.Errorf("event %d: %.500s\nas a query: %.500s\nwant %s", n, event.body, want.body, c.refused)
						}
						return
					}
					if got, want := untimed(event.at(t, "bulkOperationProgress", "bulkOperation")), untimed(want.at(t, "bulkOperation")); !reflect.DeepEqual(got, want) {
						t.Errorf("event %d:\n%v\nas a query:\n%v\n%.500v", n, got, want, event.errors)
					}
					switch n {
					case 1:
						c.change(s)
						s.step(c.operation, false)
					case 2:
						s.step(c.operation, true)
					}
				})
				if want := map[bool]int{true: 3, false: 2}[c.refused == ""]; n != want {
					t.Errorf("%d events came, want %d", n, want)
				}
			})
		})
	}
}

// untimed removes the result link, which is new in each answer, from an operation.
func untimed(operation any) any {
	if o, ok := operation.(map[string]any); ok && o["resultLink"] != nil {
		o["resultLink"] = "a link"
	}
	return operation
}
