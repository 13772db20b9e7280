package graph_test

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/graph/model"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// mute makes the database refuse events whose action is LIKE a pattern, until the test calls speak.
func (s *stage) mute(like string) (speak func()) {
	s.Helper()
	do := func(statements ...string) {
		for _, st := range statements {
			_, err := s.DB.Raw().ExecContext(s.Context(), st)
			s.must(err)
		}
	}
	if s.DB.Dialect == store.SQLite {
		do(`CREATE TRIGGER mute BEFORE INSERT ON audit_events WHEN NEW.action LIKE '` + like + `' BEGIN SELECT RAISE(ABORT, 'no event can be written'); END`)
		return func() { do(`DROP TRIGGER mute`) }
	}
	do(`CREATE OR REPLACE FUNCTION mute() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no event can be written'; END $$`,
		`CREATE TRIGGER mute BEFORE INSERT ON audit_events FOR EACH ROW WHEN (NEW.action LIKE '`+like+`') EXECUTE FUNCTION mute()`)
	return func() { do(`DROP TRIGGER mute ON audit_events`) }
}

func (s *stage) trail() map[uuid.UUID]*ent.AuditEvent {
	s.Helper()
	found, err := s.DB.Ent.AuditEvent.Query().Order(auditevent.ByID()).All(gatewaytest.System())
	s.must(err)
	out := map[uuid.UUID]*ent.AuditEvent{}
	for _, e := range found {
		out[e.ID] = e
	}
	return out
}

// Goal 16: each mutation of the contract writes its events, with the actor, the states before and after, and the request. If an event cannot be written, the
// change does not happen.
func TestEveryMutationLeavesItsEventsOrDoesNotHappen(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		p := setPlayhouse(t, db)
		p.must(p.Directory.Settle(gatewaytest.System(), p.org["acme"])) // otherwise the settling would be what cannot write its event
		p.keep()
		deeds := slices.DeleteFunc(p.deeds(), func(d deed) bool { return d.trail == nil && d.silent == "" })
		every(t, "Mutation", deeds)
		told := map[string]bool{}
		for _, d := range deeds {
			before := p.trail()
			a := p.does(t, d, d.as)
			if cell := came(a); cell != "yes" {
				t.Errorf("%s: %s", d.title(), a.body)
			}
			var events []*ent.AuditEvent
			for id, e := range p.trail() {
				if before[id] == nil {
					events = append(events, e)
				}
			}
			if len(events) > 0 {
				told[d.title()] = true
			}
			p.tells(t, d, a.header.Get("X-Request-Id"), events)
			enough(t)
			p.wiped()
		}
		for _, d := range deeds {
			if !told[d.title()] {
				continue
			}
			r := p.request(d.as, p.set(t, d, d.as), nil)
			speak := p.mute("%")
			p.unchanged(t, d.title()+" whose event cannot be written", func() {
				if a := fetch(t, r); !a.refused() {
					t.Errorf("%s happens without an event: %s", d.title(), a.body)
				}
			})
			speak()
			p.wiped()
		}
		t.Logf("%d deeds, %d of them told", len(deeds), len(told))
	})
}

// tells fails if the new events are not those that the deed lists.
func (p *playhouse) tells(t *testing.T, d deed, request string, events []*ent.AuditEvent) {
	t.Helper()
	if request == "" {
		t.Errorf("%s: the answer has no request id", d.title())
	}
	for _, want := range d.trail {
		if !slices.ContainsFunc(events, func(e *ent.AuditEvent) bool { return e.Action == want }) {
			t.Errorf("%s leaves no %s", d.title(), want)
		}
	}
	for _, e := range events {
		if e.Actor != cmp.Or(d.actor, email(d.as)) {
			t.Errorf("%s, %s: done by %q", d.title(), e.Action, e.Actor)
		}
		if e.RequestID == nil || *e.RequestID != request {
			t.Errorf("%s, %s: request %v, want %s", d.title(), e.Action, e.RequestID, request)
		}
		if d.bulk != (e.BulkOperationID != nil) {
			t.Errorf("%s, %s: operation %v", d.title(), e.Action, e.BulkOperationID)
		}
		if e.Before == nil && e.After == nil {
			t.Errorf("%s, %s says neither what was nor what is", d.title(), e.Action)
		}
		p.shaped(t, e)
		if len(d.trail) > 0 && e.Action == d.trail[0] && (d.before != (e.Before != nil) || d.after != (e.After != nil)) {
			t.Errorf("%s, %s: before %v, after %v", d.title(), e.Action, value(e.Before), value(e.After))
		}
	}
}

// shaped fails if the states of an event do not have exactly the shape of its action, or name something without its id.
func (p *playhouse) shaped(t *testing.T, e *ent.AuditEvent) {
	t.Helper()
	i := slices.IndexFunc(audit.Shapes, func(s audit.Shape) bool { return string(s.Action) == e.Action })
	if i < 0 {
		t.Errorf("%s has no shape", e.Action)
		return
	}
	for _, side := range []struct {
		stored *string
		shape  audit.State
	}{{e.Before, audit.Shapes[i].Before}, {e.After, audit.Shapes[i].After}} {
		if side.stored == nil {
			continue
		}
		if side.shape == nil {
			t.Errorf("%s says %s, of which its shape says nothing", e.Action, *side.stored)
			continue
		}
		state := struct {
			V int `json:"v"`
		}{}
		into := reflect.New(reflect.TypeOf(side.shape))
		text := string(audit.Object(side.stored))
		d := json.NewDecoder(strings.NewReader(strings.Replace(text, `"v":1,`, "", 1)))
		d.DisallowUnknownFields()
		if err := cmp.Or(json.Unmarshal([]byte(text), &state), d.Decode(into.Interface())); err != nil || state.V != audit.Version || text != *side.stored {
			t.Errorf("%s: %s is not of its shape %T: %v", e.Action, text, side.shape, err)
		}
		for _, id := range idsOfState(into.Elem()) {
			if globalid.Parse(id) == (globalid.ID{}) {
				t.Errorf("%s: %s names something without its id", e.Action, text)
			}
		}
		if m, ok := reflect.TypeAssert[audit.Membership](into.Elem()); ok && len(m.Roles) == 0 {
			t.Errorf("%s: %s names no role", e.Action, text)
		}
	}
}

// idsOfState returns the ids in a state and in the roles that it names.
func idsOfState(v reflect.Value) (out []string) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			out = append(out, idsOfState(v.Index(i))...)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name == "ID" {
				out = append(out, v.Field(i).String())
				continue
			}
			out = append(out, idsOfState(v.Field(i))...)
		}
	default:
	}
	return out
}

// The contract's enum and the shapes have the same actions, and all of them are documented.
func TestTheActionsOfTheTrailAreTheContracts(t *testing.T) {
	page, err := os.ReadFile("../docs/audit.md")
	if err != nil {
		t.Fatal(err)
	}
	kinds := slices.Clone(model.AllAuditAction)
	for _, shape := range audit.Shapes {
		kind := model.AuditAction(strings.ToUpper(strings.ReplaceAll(string(shape.Action), ".", "_")))
		if !kind.IsValid() {
			t.Errorf("%s is not in the contract", shape.Action)
		}
		kinds = slices.DeleteFunc(kinds, func(k model.AuditAction) bool { return k == kind })
		name := func(s audit.State) string {
			if s == nil {
				return "nothing"
			}
			return reflect.TypeOf(s).Name()
		}
		if line := fmt.Sprintf("| `%s` | %s | %s |", shape.Action, name(shape.Before), name(shape.After)); !strings.Contains(string(page), line) {
			t.Errorf("docs/audit.md lacks: %s", line)
		}
		for _, s := range []audit.State{shape.Before, shape.After} {
			if s != nil && !strings.Contains(string(page), "### "+name(s)+"\n") {
				t.Errorf("docs/audit.md does not explain %s", name(s))
			}
		}
	}
	if len(kinds) > 0 {
		t.Errorf("%v have no shape", kinds)
	}
}

func value(s *string) string {
	if s == nil {
		return "nothing"
	}
	return *s
}

// The same for rows of a bulk operation: a row whose event cannot be written is not applied until the event can be written.
func TestARunWhoseEventsCannotBeWrittenChangesNothingUntilTheyCan(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		speak := s.mute("membership.%")
		before := s.sums()
		s.run(t, "blk:acme")
		ctx, stop := context.WithCancel(context.Background())
		var work sync.WaitGroup
		defer work.Wait()
		defer stop()
		work.Go(func() { s.Work(ctx) })
		s.within("the worker does not try again", func() bool {
			return s.count(`SELECT lease_attempt FROM bulk_operations WHERE id = $1`, s.uuid("blk:acme")) > 1
		})
		after := s.sums()
		for _, name := range []string{"users", "accounts", "memberships", "membership_roles", "bulk_rows", "bulk_chunks"} {
			if before[name] != after[name] {
				t.Errorf("%s has changed", name)
			}
		}
		speak()
		s.within("the operation has not ended", func() bool {
			op, err := s.DB.Ent.BulkOperation.Get(gatewaytest.System(), s.uuid("blk:acme"))
			return err == nil && bulk.Terminal(op.Status)
		})
		changes, err := s.DB.Ent.AuditEvent.Query().Where(auditevent.BulkOperationID(s.uuid("blk:acme")), auditevent.ActionHasPrefix("membership.")).All(gatewaytest.System())
		s.must(err)
		if len(changes) == 0 {
			t.Error("the run leaves no event of a membership")
		}
		for _, e := range changes {
			if e.Actor != "mia@acme.test" || e.RequestID == nil || e.After == nil {
				t.Errorf("%s by %s, request %v, after %v", e.Action, e.Actor, e.RequestID, e.After)
			}
		}
	})
}
