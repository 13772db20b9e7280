package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// versioned is an object with a version, and its columns that count as changes.
type versioned struct {
	kind    string
	version float64
	seen    map[string]any
}

// uncounted are columns that change without a new version: sign-ins, counters, and the names by which memberships are sorted.
var uncounted = []string{
	"name_key", "email_key",
	"version", "identity_id", "last_login_at", "former_names", "last_used_at", "seats_active", "seats_reserved", "seats_held", "seats_high_water", "seat_history_at", "next_due_at",
}

// versions returns all objects with a version.
func (s *stage) versions() map[uuid.UUID]versioned {
	s.Helper()
	ctx, out := gatewaytest.System(), map[uuid.UUID]versioned{}
	for kind, read := range map[string]func(context.Context) (any, error){
		"account":    func(ctx context.Context) (any, error) { return s.DB.Ent.Account.Query().All(ctx) },
		"user":       func(ctx context.Context) (any, error) { return s.DB.Ent.User.Query().All(ctx) },
		"membership": func(ctx context.Context) (any, error) { return s.DB.Ent.Membership.Query().WithRoles().All(ctx) },
		"role":       func(ctx context.Context) (any, error) { return s.DB.Ent.Role.Query().All(ctx) },
		"API client": func(ctx context.Context) (any, error) { return s.DB.Ent.APIClient.Query().All(ctx) },
		"saved view": func(ctx context.Context) (any, error) { return s.DB.Ent.SavedView.Query().All(access.Trusted(ctx)) },
		"organization": func(ctx context.Context) (any, error) {
			return s.DB.Ent.Organization.Query().All(access.Across(ctx))
		},
	} {
		found, err := read(ctx)
		s.must(err)
		text, err := json.Marshal(found)
		s.must(err)
		var rows []map[string]any
		s.must(json.Unmarshal(text, &rows))
		for _, row := range rows {
			v := versioned{kind: kind, seen: row}
			v.version, _ = row["version"].(float64)
			id := uuid.MustParse(fmt.Sprint(row["id"]))
			for _, name := range uncounted {
				delete(row, name)
			}
			if edges, ok := row["edges"].(map[string]any); ok { // a membership has other roles, but not if a role changes
				for _, held := range edges {
					for i, role := range held.([]any) {
						held.([]any)[i] = role.(map[string]any)["id"]
					}
				}
			}
			out[id] = v
		}
	}
	return out
}

// grown fails if an object that has changed does not have a higher version, or one that has not changed has another version.
func grown(t *testing.T, what string, before, after map[uuid.UUID]versioned) {
	t.Helper()
	for id, was := range before {
		is, there := after[id]
		if !there {
			continue
		}
		if changed := !reflect.DeepEqual(was.seen, is.seen); changed != (is.version > was.version) {
			t.Errorf("%s: the %s %s has version %v after %v, but %v became %v", what, was.kind, id, is.version, was.version, was.seen, is.seen)
		}
	}
}

// unversioned are the mutations that do not change an existing object with a version, and why.
var unversioned = map[string]string{
	"userAdd":    "names somebody by their email; who is there already is not changed, but for one who had left",
	"sessionEnd": "a session has no versions",
	"roleCreate": "makes a thing", "accountCreate": "makes a thing", "accountsImport": "makes things", "apiClientCreate": "makes a thing", "savedViewCreate": "makes a thing", "organizationCreate": "makes a thing",
	"bulkOperationPlan": "a plan holds the versions that it saw", "bulkOperationRun": "asks for the plan's digest", "bulkOperationCancel": "an operation has states",
	"bulkOperationUndo": "a plan holds the versions that it saw",
	"signIn":            "of the caller's sign-in", "signOut": "of the caller's sign-in", "signOutEverywhere": "of the caller's sign-in", "passwordChange": "of the caller's sign-in",
	"mailSettingsUpdate": "of the caller's sign-in", "passwordReset": "of the caller's sign-in", "passwordResetRequest": "of the caller's sign-in", "staffClaim": "of the caller's sign-in",
	"invitationAccept": "its token is of one invitation",
}

// H45: every change gives an object a new version. A mutation with an outdated version changes nothing and returns the current version.
func TestEveryChangeCountsAndAsksForTheVersionThatWasSeen(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		p := setPlayhouse(t, db)
		p.must(p.Directory.Settle(gatewaytest.System(), p.org["acme"]))
		p.keep()
		asked := map[string]bool{}
		for _, d := range p.deeds() {
			if d.trail == nil {
				continue
			}
			document := p.set(t, d, d.as)
			before := p.versions()
			if a := p.as(t, d.as, document); came(a) != "yes" {
				t.Errorf("%s: %s", d.title(), a.body)
			}
			grown(t, d.title(), before, p.versions())
			p.wiped()
			if input := inputOf(d.mutation); input != nil && !d.bulk {
				asked[d.mutation] = p.asksForTheVersion(t, d, *input) || asked[d.mutation]
				p.wiped()
			}
		}
		for _, f := range contract().Mutation.Fields {
			if _, known := unversioned[f.Name]; known == asked[f.Name] {
				t.Errorf("Mutation.%s: asks for a version: %v; else say in unversioned why not", f.Name, asked[f.Name])
			}
		}
	})
}

// inputOf returns the input field for the version with a wrong value; nil if the mutation has none.
func inputOf(mutation string) *string {
	schema := contract()
	args := schema.Mutation.Fields.ForName(mutation).Arguments
	if len(args) == 0 {
		return nil
	}
	for name, wrong := range map[string]string{"expectedVersion": "expectedVersion: 99", "expectedVersions": "expectedVersions: [99]"} {
		if schema.Types[args[0].Type.Name()].Fields.ForName(name) != nil {
			return &wrong
		}
	}
	return nil
}

// asksForTheVersion calls a deed with a wrong version, which must change nothing, and then with the version in the refusal.
func (p *playhouse) asksForTheVersion(t *testing.T, d deed, wrong string) bool {
	t.Helper()
	seen := func(version string) string {
		with := d
		with.call = strings.Replace(d.call, "(input: {", "(input: {"+version+", ", 1)
		return p.set(t, with, d.as)
	}
	of := func(document string) string {
		return strings.Replace(document, "userErrors { code message }", "userErrors { code message path ... on StaleError { currentVersion } }", 1)
	}
	var stale answer
	document := of(seen(wrong))
	p.unchanged(t, d.title()+" with a version that was never there", func() { stale = p.as(t, d.as, document) })
	if came(stale) != "STALE" {
		t.Errorf("%s with a version that was never there: %s", d.title(), stale.body)
		return false
	}
	is, ok := stale.at(t, d.mutation, "userErrors", 0, "currentVersion").(float64)
	if !ok { // the object does not exist yet
		is = 0
	}
	if a := p.as(t, d.as, seen(strings.Replace(wrong, "99", fmt.Sprint(is), 1))); came(a) != "yes" {
		t.Errorf("%s with the version that the refusal names: %s", d.title(), a.body)
	}
	return true
}

// All paths to an object return the same version.
func TestEveryWayToAThingTellsItsVersion(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		const thing = `id version`
		for _, way := range []string{
			`{ account(ref: {id: "{{acc:news}}"}) { ` + thing + ` primaryUser { ` + thing + ` } members { edges { node { user { ` + thing + ` } account { ` + thing + ` } } } } } }`,
			`{ user(ref: {id: "{{usr:cleo}}"}) { ` + thing + ` memberships { edges { node { user { ` + thing + ` } account { ` + thing + ` } } } } } }`,
			`{ organization { accounts { edges { node { ` + thing + ` } } } users { edges { node { ` + thing + ` } } } invitations { edges { node { user { ` + thing + ` } } } } } }`,
			`{ nodes(ids: ["{{acc:news}}", "{{usr:cleo}}"]) { ... on Account { ` + thing + ` } ... on User { ` + thing + ` } } viewer { user { ` + thing + ` } accounts { edges { node { ` + thing + ` } } } } }`,
		} {
			stored, met := s.versions(), 0
			var walk func(any)
			walk = func(v any) {
				switch v := v.(type) {
				case []any:
					for _, one := range v {
						walk(one)
					}
				case map[string]any:
					if text, ok := v["id"].(string); ok {
						met++
						if want := stored[globalid.Parse(text).UUID].version; v["version"] != want {
							t.Errorf("%s: %s has version %v, want %v", way, text, v["version"], want)
						}
					}
					for _, one := range v {
						walk(one)
					}
				}
			}
			a := s.ask(t, "mia", s.real(way), nil)
			if walk(any(a.data)); met < 3 || len(a.errors) > 0 {
				t.Errorf("%s: met %d things: %s", way, met, a.body)
			}
		}
	})
}

// If another person has changed the object meanwhile, the refusal comes with its current state.
func TestWhoIsRefusedForAnOldVersionSeesWhatThereIs(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		for _, c := range []struct{ change, of, seen, want string }{
			{`accountUpdate(input: {account: {id: "{{acc:news}}"}, name: "%s", expectedVersion: %v}) { account { version name } userErrors { code } }`, "acc:news", "account", "name"},
			{`userUpdate(input: {user: {id: "{{usr:cleo}}"}, firstName: "%s", expectedVersion: %v}) { user { version firstName } userErrors { code } }`, "usr:cleo", "user", "firstName"},
		} {
			version := s.versions()[s.uuid(c.of)].version
			first := s.ask(t, "mia", "mutation { "+s.real(fmt.Sprintf(c.change, "First", version))+" }", nil)
			second := s.ask(t, "mia", "mutation { "+s.real(fmt.Sprintf(c.change, "Second", version))+" }", nil)
			name, _, _ := strings.Cut(c.change, "(")
			want := map[string]any{"version": version + 1, c.want: "First"}
			for what, a := range map[string]answer{"the first": first, "the second": second} {
				got, _ := a.at(t, name, c.seen).(map[string]any)
				if !maps.EqualFunc(got, want, func(a, b any) bool { return a == b }) {
					t.Errorf("%s, %s: %s", name, what, a.body)
				}
			}
			if came(first) != "yes" || came(second) != "STALE" {
				t.Errorf("%s: %s, then %s", name, first.body, second.body)
			}
		}
	})
}
