package graph_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// column is a viewer in the access matrix. Its properties decide which of the contract's sentences "May be called by …" apply to the viewer.
type column struct {
	title, viewer string
	admin         bool // has MANAGE_USERS on the account AcmeNews
	member        bool // is an active person of Acme
	manager       bool
	staff         bool
	scopes        []roster.Scope // nil unless it is an API client
}

// columns returns the cast: each built-in role held only on AcmeNews, custom roles, organization roles, and viewers who must not reach anything. Viewers who
// have lost their access were Administrators of AcmeNews, and have signed in again since then if they still can. There is an API client with each single
// scope, and one with all scopes.
func columns() []column {
	var out []column
	for _, r := range rules.BuiltIns() {
		out = append(out, column{title: r.Name, viewer: viewerName(r.Name), admin: r.Administers(), member: true})
	}
	out = append(out,
		column{title: "custom role", viewer: "custom", member: true},
		column{title: "custom role with ADMIN", viewer: "chief", admin: true, member: true},
		column{title: "auditor", viewer: "otto", member: true},
		column{title: "manager", viewer: "mia", member: true, manager: true},
		column{title: "vendor staff", viewer: "staff", staff: true},
		column{title: "anonymous", viewer: ""},
		column{title: "suspended", viewer: "suspended"},
		column{title: "access expired", viewer: "expired"},
		column{title: "former", viewer: "former"},
		column{title: "other organization's manager", viewer: "gina"},
	)
	for _, s := range roster.AllScopes {
		out = append(out, column{title: "API client with " + string(s), viewer: "only " + string(s), scopes: []roster.Scope{s}})
	}
	return append(out, column{title: "API client with every scope", viewer: "every scope", scopes: roster.AllScopes})
}

func viewerName(role string) string { return strings.ToLower(strings.ReplaceAll(role, " ", "-")) }

// playhouse is the scene with the cast. It also has a plan of Mia's (blk:acme) and a completed run (blk:done), both for AcmeNews, and Vera, who only has
// AcmeStudio.
type playhouse struct {
	*stage
	tokens map[string]string
}

func setPlayhouse(t testing.TB, db *store.DB) *playhouse {
	t.Helper()
	p := &playhouse{stage: setStage(t, gatewaytest.Idle(t, db)), tokens: map[string]string{}}
	_, err := p.Directory.OrganizationSetSeats(gatewaytest.System(), p.org["acme"], nil, nil)
	p.must(err)
	p.role("acme", "Chief", []roster.Module{roster.ModuleAdmin}, []roster.Capability{roster.UseLibrary, roster.ViewLibrary})
	p.role("acme", "Spare", nil, []roster.Capability{roster.ViewLibrary})
	p.person("acme", "vera", "Vera Vogt")
	p.grant("acme", "studio", "vera", "Standard")
	p.add("news", "iris", "Iris Ivens", nil, "Analyst")
	p.mark(globalid.Invitation, "iris", p.uuid("usr:iris"))
	join := func(name string, role string) {
		p.person("acme", name, "Cast "+name)
		p.grant("acme", "news", name, role)
	}
	for _, r := range rules.BuiltIns() {
		join(viewerName(r.Name), r.Name)
	}
	join("custom", "Clipper")
	join("chief", "Chief")
	for _, name := range []string{"suspended", "expired", "former"} {
		join(name, "Administrator")
	}
	for _, c := range columns() {
		if c.scopes != nil {
			p.APIClient(p.org["acme"], c.viewer, c.scopes...)
			p.tokens[c.viewer] = p.Token(c.viewer)
		}
	}
	p.done()
	p.tokens["suspended"] = p.suspendSignedIn("suspended")
	_, err = p.Directory.MembershipRemove(gatewaytest.System(), directory.MembershipRemove{
		Account: directory.AccountRef{ID: p.uuid("acc:news")}, User: directory.UserRef{ID: p.uuid("usr:former")},
	})
	p.must(err)
	for _, end := range []string{ // not settled yet, so access is judged by the clock (H33)
		`UPDATE memberships SET expires_at = $1 WHERE id = '` + p.uuid("mem:news/expired").String() + `'`,
		`UPDATE organizations SET next_due_at = $1 WHERE id = '` + p.org["acme"].String() + `'`,
	} {
		_, err = p.DB.Raw().ExecContext(t.Context(), end, p.start.Add(-time.Hour).UTC())
		p.must(err)
	}
	p.mark(globalid.BulkRow, "acme", p.rowOf("blk:acme").UUID)
	for name, where := range map[string]string{
		"news": "account_id = '" + p.uuid("acc:news").String() + "'", "studio": "account_id = '" + p.uuid("acc:studio").String() + "'",
		"organization": "account_id IS NULL AND action = 'user.organization_role_changed'",
		"cleo":         "account_id = '" + p.uuid("acc:news").String() + "' AND user_id = '" + p.uuid("usr:cleo").String() + "'",
		"ben":          "account_id = '" + p.uuid("acc:studio").String() + "' AND user_id = '" + p.uuid("usr:ben").String() + "' AND action = 'membership.added'",
	} {
		p.mark(globalid.AuditEvent, name, p.first("acme", globalid.AuditEvent, `SELECT id FROM audit_events WHERE organization_id = $1 AND `+where+` ORDER BY id LIMIT 1`).UUID)
	}
	p.enter()
	return p
}

// done runs a plan to its end and waits until all mails are sent, including one that lets Cleo replace her password. After that, nothing in the database
// changes by itself.
func (p *playhouse) done() {
	p.Helper()
	acme := p.names["blk:acme"]
	p.plan("acme", "mia@acme.test", `[{action: ASSIGN, email: "cleo@acme.test", account: {id: "{{acc:sport}}"}, roles: [{name: "Uploader"}]}]`)
	p.names["blk:done"], p.names["blk:acme"] = p.names["blk:acme"], acme
	p.run(p.TB, "blk:done")
	p.must(p.Signin.ResetRequest(context.Background(), email("cleo")))
	ctx, stop := context.WithCancel(context.Background())
	var work sync.WaitGroup
	work.Go(func() { p.Work(ctx) })
	defer work.Wait()
	defer stop()
	p.within("the operation has not ended", func() bool {
		op, err := p.DB.Ent.BulkOperation.Get(gatewaytest.System(), p.uuid("blk:done"))
		return err == nil && bulk.Terminal(op.Status)
	})
	p.within("the mail has not left", func() bool { return p.count(`SELECT count(*) FROM outbox WHERE sent_at IS NULL`) == 0 })
}

func (p *playhouse) rowOf(operation string) globalid.ID {
	p.Helper()
	a := p.ask(p.TB, "mia", p.real(`{ bulkOperation(id: "{{`+operation+`}}") { rows(first: 1) { edges { node { id } } } } }`), nil)
	id, _ := a.at(p.TB, "bulkOperation", "rows", "edges", 0, "node", "id").(string)
	return globalid.Parse(id)
}

// enter signs in everybody in the cast. Viewers who cannot sign in any more keep the token they had.
func (p *playhouse) enter() {
	p.Helper()
	for _, c := range columns() {
		if c.viewer == "" || c.scopes != nil {
			continue
		}
		a := p.as(p.TB, "", fmt.Sprintf(`mutation { signIn(input: {email: %q, password: %q}) { token userErrors { code } } }`, email(c.viewer), gatewaytest.Password))
		if token, ok := a.at(p.TB, "signIn", "token").(string); ok {
			p.tokens[c.viewer] = token
		}
		if p.tokens[c.viewer] == "" && (c.member || c.staff) {
			p.Fatalf("%s cannot sign in: %s", c.viewer, a.body)
		}
		if p.tokens[c.viewer] != "" {
			p.mark(globalid.Session, c.viewer, p.session(c.viewer))
		}
	}
}

// filled returns a document for a viewer: {{self}} is the viewer's email, {{usr:self}}, {{mem:self}} and {{ses:self}} are the viewer's ids.
func (p *playhouse) filled(text, viewer string) string {
	p.Helper()
	text = strings.ReplaceAll(text, "{{self}}", cmp.Or(email(viewer), "cleo@acme.test"))
	session := globalid.ID{Kind: globalid.Session} // for viewers without a session
	if own, signedIn := p.names["ses:"+viewer]; signedIn {
		session = own
	}
	text = strings.ReplaceAll(text, "{{ses:self}}", session.String())
	if _, known := p.names["usr:"+viewer]; !known || viewer == "gina" { // viewers without a record in Acme use Cleo's
		viewer = "cleo"
	}
	if _, known := p.names["mem:news/"+viewer]; !known {
		text = strings.ReplaceAll(text, "{{mem:self}}", "{{mem:news/cleo}}")
	}
	return p.real(strings.NewReplacer("{{usr:self}}", "{{usr:"+viewer+"}}", "{{mem:self}}", "{{mem:news/"+viewer+"}}").Replace(text))
}

// codesOf returns the distinct codes in order, or "yes" if there are none.
func codesOf(codes []string) string {
	if len(codes) == 0 {
		return "yes"
	}
	codes = slices.Clone(codes)
	slices.Sort(codes)
	return strings.Join(slices.Compact(codes), " ")
}
