package graph_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// stage is a gateway over a database with the scene: Acme and Globex, two organizations that must not know of each other. Objects have names such as usr:ana.
type stage struct {
	*gatewaytest.Gateway
	testing.TB
	start time.Time
	names map[string]globalid.ID // by name, such as usr:ana
	org   map[string]uuid.UUID
	kept  map[string]string // the checksums of the state that back restores

	seen   string // the database's write position when summed was computed
	summed map[string]string
}

// setStage creates the scene and signs in the viewers, Mia and Gina. Acme has 12 seats, of which 8 are active and 1 is reserved. Mia manages and Otto audits
// Acme. Ana is the primary user of news and sport, and Gus is the second administrator of news. Ben is the primary user of the video account studio. Cleo is
// an analyst. Emil's access ends in 30 days, Lena is not migrated, Dora is invited, Sven is suspended and Fred has left. The API client feed manages members,
// also in bulk. Globex has 5 seats: Gina manages, Ali administers and Zoe analyses.
func setStage(t testing.TB, g *gatewaytest.Gateway, viewers ...string) *stage {
	t.Helper()
	s := &stage{Gateway: g, TB: t, start: time.Now(), names: map[string]globalid.ID{}, org: map[string]uuid.UUID{}}
	s.Staff("staff@vendor.test")
	s.found("acme", 12, "mia", "Mia Marsh")
	s.found("globex", 5, "gina", "Gina Groot")

	s.handle("acme", "news", roster.X, "AcmeNews", "Acme News", "emea/news")
	s.handle("acme", "sport", roster.Instagram, "acmesport", "Acme Sport", "emea/sport")
	s.handle("acme", "studio", roster.Video, "acme-studio", "Acme Studio", "amer")
	s.handle("acme", "empty", roster.Facebook, "acme", "Acme", "")
	s.handle("globex", "globex", roster.X, "globex", "Globex", "")

	for _, full := range []string{
		"Otto Ohm", "Ana Arroyo", "Ben Brook", "Cleo Chan", "Emil Egger", "Gus Gray", "Lena Lund", "Sven Stark", "Fred Falk",
	} {
		first, _, _ := strings.Cut(full, " ")
		s.person("acme", strings.ToLower(first), full)
	}
	s.person("globex", "ali", "Ali Aziz")
	s.person("globex", "zoe", "Zoe Zander")

	_, err := s.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: s.uuid("usr:otto")}, roster.Auditor)
	s.must(err)
	s.role("acme", "Clipper", []roster.Module{roster.ModuleMedia, roster.ModuleLiveCut}, []roster.Capability{roster.UploadMedia, roster.UseLiveCut})
	s.role("globex", "Globexer", []roster.Module{roster.ModuleAnalytics}, []roster.Capability{roster.ViewAnalytics})

	s.grant("acme", "news", "ana", "Administrator")
	s.grant("acme", "news", "gus", "Administrator")
	s.grant("acme", "news", "ben", "Contributor")
	s.grant("acme", "news", "cleo", "Analyst")
	s.grant("acme", "news", "lena", "Legacy User")
	s.grant("acme", "news", "sven", "Uploader")
	s.grant("acme", "sport", "ana", "Administrator", "Publisher")
	s.grant("acme", "sport", "cleo", "Clipper")
	s.grant("acme", "studio", "ben", "Admin")
	s.grant("globex", "globex", "ali", "Administrator")
	s.grant("globex", "globex", "zoe", "Analyst", "Globexer")
	if slices.Contains(viewers, "sven") {
		s.suspendSignedIn("sven")
	} else {
		_, err = s.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: s.uuid("usr:sven")}, nil)
		s.must(err)
	}
	end := s.start.Add(30 * 24 * time.Hour)
	s.add("news", "emil", "", &end, "Publisher")
	s.add("sport", "dora", "Dora Duke", nil, "Contributor")

	_, err = s.Directory.MembershipAdd(gatewaytest.System(), directory.MembershipAdd{
		Account: directory.AccountRef{ID: s.uuid("acc:globex")}, Roles: []uuid.UUID{s.uuid("rol:Globexer")}, User: directory.NewUser{Email: "ivo@globex.test"},
	})
	s.must(err)
	ivo, err := s.Directory.FindUser(gatewaytest.System(), s.org["globex"], directory.UserRef{Email: "ivo@globex.test"})
	s.must(err)
	s.mark(globalid.Invitation, "ivo", ivo.ID) // an invitation has its person's id
	s.mark(globalid.Invitation, "dora", s.uuid("usr:dora"))
	s.mark(globalid.APIClient, "feed", s.APIClient(s.org["acme"], "feed", roster.ManageMembers, roster.BulkScope))
	s.mark(globalid.APIClient, "globex", s.APIClient(s.org["globex"], "globex", roster.ReadScope))
	s.view("acme", "acme", uuid.Nil)
	s.view("acme", "mia", s.uuid("usr:mia"))
	s.view("globex", "globex", uuid.Nil)
	for _, v := range viewers {
		s.As(email(v))
		s.mark(globalid.Session, v, s.session(v))
	}
	s.plan("acme", "mia@acme.test", `[{action: ADD, email: "nora@acme.test", account: {id: "{{acc:news}}"}, roles: [{name: "Publisher"}]},
		{action: REMOVE, email: "nobody@acme.test", account: {id: "{{acc:news}}"}}, {action: ASSIGN, email: "cleo@acme.test", account: {id: "{{acc:news}}"}, roles: [{name: "Uploader"}]}]`)
	s.plan("globex", "gina@globex.test", `[{action: ADD, email: "gil@globex.test", account: {id: "{{acc:globex}}"}, roles: [{name: "Publisher"}]}]`)
	return s
}

func (s *stage) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

func (s *stage) uuid(name string) uuid.UUID {
	s.Helper()
	id, ok := s.names[name]
	if !ok {
		s.Fatalf("the scene has no %s", name)
	}
	return id.UUID
}

// session returns the id of a person's newest session.
func (s *stage) session(who string) (id uuid.UUID) {
	s.Helper()
	rows, err := s.DB.QueryContext(access.Across(context.Background()),
		`SELECT s.id FROM sessions s JOIN identities i ON i.id = s.identity_id WHERE i.email = $1 ORDER BY s.created_at DESC, s.id DESC LIMIT 1`, email(who))
	s.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&id) }))
	if id == uuid.Nil {
		s.Fatalf("%s is not signed in", who)
	}
	return id
}

// mark gives an object a name.
func (s *stage) mark(k globalid.Kind, name string, id uuid.UUID) uuid.UUID {
	s.names[string(k)+":"+name] = globalid.ID{Kind: k, UUID: id}
	return id
}

func (s *stage) found(slug string, seats int, manager, full string) {
	s.org[slug] = s.mark(globalid.Organization, slug, s.Organization(slug, seats, true))
	prefix := ""
	if slug != "acme" {
		prefix = slug + "/"
	}
	for _, r := range rules.BuiltIns() {
		s.mark(globalid.Role, prefix+r.Name, s.Role(s.org[slug], r.Name))
	}
	s.person(slug, manager, full)
	_, err := s.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: s.uuid("usr:" + manager)}, roster.Manager)
	s.must(err)
}

func (s *stage) handle(org, name string, p roster.Platform, handle, title, group string) {
	id, err := s.Directory.AccountCreate(gatewaytest.System(), directory.AccountCreate{
		Organization: new(s.org[org]), Platform: p, Handle: handle, Name: title, Group: group,
	})
	s.must(err)
	s.mark(globalid.Account, name, id)
}

func (s *stage) person(org, name, full string) {
	first, last, _ := strings.Cut(full, " ")
	id := s.mark(globalid.User, name, s.Person(s.org[org], name+"@"+org+".test"))
	_, err := s.Directory.UserUpdate(gatewaytest.System(), directory.UserUpdate{User: directory.UserRef{ID: id}, FirstName: &first, LastName: &last, Username: &name})
	s.must(err)
}

func (s *stage) role(org, name string, m []roster.Module, c []roster.Capability) {
	id, err := s.Directory.RoleCreate(gatewaytest.System(), directory.RoleCreate{Organization: new(s.org[org]), Name: name, Modules: m, Capabilities: c})
	s.must(err)
	s.mark(globalid.Role, name, id)
}

func (s *stage) grant(org, account, user string, roles ...string) {
	s.Grant(s.org[org], s.uuid("acc:"+account), s.uuid("usr:"+user), roles...)
	s.markMembership(account, user)
}

func (s *stage) markMembership(account, user string) {
	rows, err := s.DB.QueryContext(access.Across(context.Background()), `SELECT id FROM memberships WHERE account_id = $1 AND user_id = $2`,
		s.uuid("acc:"+account), s.uuid("usr:"+user))
	s.must(store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		s.mark(globalid.Membership, account+"/"+user, id)
		return err
	}))
}

// add adds a person to an account of Acme through the directory. An unknown person is invited.
func (s *stage) add(account, name, full string, end *time.Time, role string) {
	first, last, _ := strings.Cut(full, " ")
	_, err := s.Directory.MembershipAdd(gatewaytest.System(), directory.MembershipAdd{
		Account: directory.AccountRef{ID: s.uuid("acc:" + account)}, Roles: []uuid.UUID{s.uuid("rol:" + role)}, ExpiresAt: end,
		User: directory.NewUser{Email: name + "@acme.test", FirstName: first, LastName: last},
	})
	s.must(err)
	u, err := s.Directory.FindUser(gatewaytest.System(), s.org["acme"], directory.UserRef{Email: name + "@acme.test"})
	s.must(err)
	s.mark(globalid.User, name, u.ID)
	s.markMembership(account, name)
}

// suspendSignedIn suspends a person, but restores their session, which should have ended: the rights must end independently of the session (H7, H30).
func (s *stage) suspendSignedIn(name string) (token string) {
	s.Helper()
	token = s.Token(email(name))
	run := func(statement string) {
		_, err := s.DB.Raw().ExecContext(s.Context(), statement)
		s.must(err)
	}
	run("CREATE TABLE outlived AS SELECT * FROM sessions WHERE identity_id = (SELECT id FROM identities WHERE email = '" + email(name) + "')")
	_, err := s.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: s.uuid("usr:" + name)}, nil)
	s.must(err)
	run("INSERT INTO sessions SELECT * FROM outlived")
	run("DROP TABLE outlived")
	return token
}

func (s *stage) plan(org, by, rows string) {
	var out struct {
		BulkOperationPlan struct{ BulkOperation struct{ ID string } }
	}
	s.must(s.As(by).Do(context.Background(), s.real(`mutation { bulkOperationPlan(input: {label: "scene", source: {rows: `+rows+`}}) { bulkOperation { id } } }`), nil, &out))
	id := globalid.Parse(out.BulkOperationPlan.BulkOperation.ID)
	s.mark(id.Kind, org, id.UUID)
}

// view saves a view of people, a person's own or the organization's. It bypasses the directory, which would write an event.
func (s *stage) view(org, name string, owner uuid.UUID) {
	s.Helper()
	s.must(s.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		q := tx.SavedView.Create().SetOrganizationID(s.org[org]).SetList("PEOPLE").SetName(name).SetNameKey(identifier.ViewKey(name)).SetQuery("absent=90").
			SetCreatedAt(s.start).SetCreatedBy("mia@acme.test").SetCreatedByID(uuid.Nil)
		if owner != uuid.Nil {
			q.SetOwnerID(owner)
		}
		v, err := q.Save(ctx)
		if err == nil {
			s.mark(globalid.SavedView, name, v.ID)
		}
		return err
	}))
}

// settled waits until all mails are sent, so that nothing changes by itself any more.
func (s *stage) settled() {
	s.Helper()
	s.within("the mail has not left", func() bool {
		return s.count(`SELECT count(*) FROM outbox WHERE sent_at IS NULL`) == 0
	})
}

func (s *stage) count(query string, args ...any) (n int) {
	s.Helper()
	rows, err := s.DB.QueryContext(access.Across(context.Background()), query, args...)
	s.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) }))
	return n
}

// patience is how long a test waits for what must happen. It only ends tests that hang; a busy machine may need most of it.
const patience = 2 * time.Minute

// within polls until a condition is true.
func (s *stage) within(otherwise string, is func() bool) {
	s.Helper()
	deadline := time.Now().Add(patience)
	for !is() {
		if time.Now().After(deadline) {
			s.Fatalf("after %s: %s", patience, otherwise)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// email returns a viewer's email, or the name of an API client; "" for an anonymous viewer.
func email(viewer string) string {
	switch viewer {
	case "", "stranger":
		return ""
	case "staff":
		return "staff@vendor.test"
	case "feed", "every scope": // API clients
		return viewer
	case "gina", "ali", "zoe":
		return viewer + "@globex.test"
	}
	if strings.HasPrefix(viewer, "only ") { // an API client with one scope
		return viewer
	}
	return viewer + "@acme.test"
}

// invitation returns the token in the latest invitation mailed to a person.
func (s *stage) invitation(to string) string { return s.awaited("invitation", to) }

// reset returns the token in the latest password reset mailed to a person.
func (s *stage) reset(to string) string { return s.awaited("reset", to) }

// awaited waits for a mail that may not have been sent yet.
func (s *stage) awaited(page, to string) (token string) {
	s.Helper()
	s.within("nobody has mailed "+to+" the link of "+page, func() bool {
		token = s.mailed(page, to)
		return token != ""
	})
	return token
}

// mailed returns the token behind the # of the link in the latest mail.
func (s *stage) mailed(page, to string) (token string) {
	s.Helper()
	files, err := filepath.Glob(filepath.Join(s.MailDir, "*.eml"))
	s.must(err)
	for _, f := range files {
		b, err := os.ReadFile(f)
		s.must(err)
		if m := regexp.MustCompile("/" + page + `#(\S+)`).FindSubmatch(b); m != nil && strings.Contains(string(b), fmt.Sprintf("To: <%s>", to)) {
			token = string(m[1])
		}
	}
	return token
}

var placeholder = regexp.MustCompile(`\{\{([^{}]+)\}\}`)

// real replaces the placeholders in a text with ids, times and tokens.
func (s *stage) real(text string) string {
	s.Helper()
	return placeholder.ReplaceAllStringFunc(text, func(p string) string {
		name := strings.Trim(p, "{}")
		if to, ok := strings.CutPrefix(name, "invitation:"); ok {
			return s.invitation(email(to))
		}
		if to, ok := strings.CutPrefix(name, "reset:"); ok {
			return s.reset(email(to))
		}
		if name == "claim" {
			token, err := s.Signin.Claimable(context.Background(), func(string) error { return nil })
			s.must(err)
			return token
		}
		if days, ok := strings.CutPrefix(name, "now"); ok {
			n := 0
			if _, err := fmt.Sscanf(days, "%dd", &n); err != nil && days != "" {
				s.Fatalf("%s is no instant", p)
			}
			return s.start.AddDate(0, 0, n).UTC().Format(time.RFC3339)
		}
		id, ok := s.names[name]
		if !ok {
			s.Fatalf("nothing is called %s", p)
		}
		return id.String()
	})
}
