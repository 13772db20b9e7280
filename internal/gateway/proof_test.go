package gateway_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/user"
	"example.com/roster/internal/client"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Attacks on the proof of identity, by people who have an old mailbox, an old password or another organization's invitation.

// visitor is a client with a bearer token or without one.
type visitor = client.Client

// links waits until n mails to an address have a link to a page, and returns their tokens, oldest first.
func (r *race) links(to, page string, n int) []string {
	r.Helper()
	link := regexp.MustCompile(`http://roster\.test/` + page + `#(\S+)`)
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		files, err := filepath.Glob(filepath.Join(r.g.MailDir, "*.eml"))
		r.must(err)
		slices.Sort(files)
		var out []string
		for _, f := range files {
			b, err := os.ReadFile(f)
			r.must(err)
			text := strings.ReplaceAll(strings.ReplaceAll(string(b), "=\r\n", ""), "=\n", "")
			if m := link.FindStringSubmatch(text); m != nil && strings.Contains(text, "To: <"+to+">") {
				out = append(out, m[1])
			}
		}
		if len(out) >= n {
			return out
		}
		if time.Now().After(deadline) {
			r.Fatalf("%d mails to %s with a link to /%s, want %d", len(out), to, page, n)
		}
	}
}

// signedIn is the payload of mutations that sign in.
type signedIn struct {
	Token  string
	Viewer *struct {
		User          *struct{ Email, Status string }
		Organizations []struct{ Slug string }
		Invitations   []struct{ ID, OrganizationName string }
	}
	UserErrors []problem
}

const signedInFields = `{ token viewer { user { email status } organizations { slug } invitations { id organizationName } } userErrors { code } }`

func (r *race) signIn(email, password string) signedIn {
	r.Helper()
	var out struct{ SignIn signedIn }
	r.must(client.New(r.g.URL, "").Do(context.Background(), `mutation ($e: String!, $p: String!) { signIn(input: {email: $e, password: $p}) `+signedInFields+` }`,
		map[string]any{"e": email, "p": password}, &out))
	return out.SignIn
}

func (r *race) accept(by *visitor, input map[string]any) signedIn {
	r.Helper()
	var out struct{ InvitationAccept signedIn }
	r.must(by.Do(context.Background(), `mutation ($in: InvitationAcceptInput!) { invitationAccept(input: $in) `+signedInFields+` }`, map[string]any{"in": input}, &out))
	return out.InvitationAccept
}

// within waits until a condition is true.
func (r *race) within(what string, is func() bool) {
	r.Helper()
	for deadline := time.Now().Add(time.Minute); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			r.Fatalf("it is not so in a minute: %s", what)
		}
	}
}

func (r *race) stranger() *visitor { return client.New(r.g.URL, "") }

// does makes a change as the manager.
func (r *race) does(mutation string) {
	r.Helper()
	var out map[string]struct{ UserErrors []problem }
	r.must(r.g.As(boss).Do(context.Background(), `mutation { `+mutation+` { userErrors { code message } } }`, nil, &out))
	for _, o := range out {
		if len(o.UserErrors) > 0 {
			r.Fatalf("%s: %v", mutation, o.UserErrors)
		}
	}
}

// sees reports whether a token gives access to an organization.
func (r *race) sees(token string) bool {
	r.Helper()
	var out struct {
		Viewer *struct{ Organizations []struct{ Slug string } }
	}
	err := client.New(r.g.URL, token).Do(context.Background(), `{ viewer { organizations { slug } } }`, nil, &out)
	if err != nil && strings.Contains(err.Error(), "UNAUTHENTICATED") {
		return false
	}
	r.must(err)
	return out.Viewer != nil && len(out.Viewer.Organizations) > 0
}

const chosen = "vermilion otter lamp"

// H34: the owner of the former mailbox gets no access any more. The person keeps their access and seat, and signs in through the new mailbox.
func TestTheOldMailboxOpensNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 20)
		lost := r.g.Person(r.org, "lost@race.test")
		r.g.Grant(r.org, r.account, lost, "Administrator") // the last administrator and the primary user
		session := r.g.Token("lost@race.test")
		seats := r.number(`SELECT seats_active FROM organizations WHERE id = $1`, r.org)
		r.does(`userUpdate(input: {user: {id: "` + r.id(globalid.User, lost) + `"}, email: "safe@race.test"})`)

		if r.sees(session) {
			t.Fatal("the session of before goes on")
		}
		if in := r.signIn("lost@race.test", gatewaytest.Password); in.Token != "" {
			t.Fatalf("the old address and its password open %+v", in.Viewer)
		}
		if in := r.signIn("safe@race.test", gatewaytest.Password); in.Token != "" {
			t.Errorf("the new address opens %+v by the password of the old one", in.Viewer)
		}
		if n := r.number(`SELECT count(*) FROM identities WHERE email_key = 'lost@race.test'`); n != 0 {
			t.Error("a sign-in that nobody needs is left")
		}
		r.does(`passwordResetRequest(input: {email: "lost@race.test"})`)
		if in := r.accept(r.stranger(), map[string]any{"token": r.links("safe@race.test", "invitation", 1)[0], "password": chosen}); in.Viewer == nil ||
			in.Viewer.User.Email != "safe@race.test" || in.Viewer.User.Status != "ACTIVE" {
			t.Fatalf("the proof of the new address opens %+v", in)
		}
		r.within("the reset of the old address is done with", func() bool {
			return r.number(`SELECT count(*) FROM outbox WHERE kind = 'password_reset'`) == 0
		})
		if n := r.number(`SELECT seats_active FROM organizations WHERE id = $1`, r.org); n != seats {
			t.Errorf("%d seats, want %d as before", n, seats)
		}
		if n := r.number(`SELECT count(*) FROM accounts WHERE primary_user_id = $1`, lost); n != 1 {
			t.Error("the person is not the primary user any more")
		}
		// The new address can now reset its password itself.
		r.does(`passwordResetRequest(input: {email: "safe@race.test"})`)
		r.links("safe@race.test", "reset", 1)
	})
}

// H34: if the proof mail was not received, asking for a new password sends it again.
func TestAForgottenPasswordOfAnUnprovedAddressSendsTheProof(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 20)
		moved := r.g.Person(r.org, "moved@race.test")
		r.g.Grant(r.org, r.account, moved, "Administrator")
		r.does(`userUpdate(input: {user: {id: "` + r.id(globalid.User, moved) + `"}, email: "new@race.test"})`)
		r.links("new@race.test", "invitation", 1)
		r.does(`passwordResetRequest(input: {email: "new@race.test"})`)
		links := r.links("new@race.test", "invitation", 2)
		if in := r.accept(r.stranger(), map[string]any{"token": links[1], "password": chosen}); in.Viewer == nil || in.Viewer.User.Email != "new@race.test" {
			t.Errorf("the proof that was sent again opens %+v", in)
		}
	})
}

// A second person who gets the first one's former address is a separate person (A1b).
func TestANewColleagueIsNotSwallowed(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 20)
		first := r.g.Person(r.org, "maria.schmidt@race.test")
		r.g.Grant(r.org, r.account, first, "Analyst")
		r.g.Token("maria.schmidt@race.test")
		r.does(`userUpdate(input: {user: {id: "` + r.id(globalid.User, first) + `"}, email: "maria.weber@race.test"})`)
		other := r.g.Account(r.org, "other")
		r.does(`membershipAdd(input: {account: {id: "` + r.id(globalid.Account, other) + `"}, email: "maria.schmidt@race.test", roleIds: ["` + r.role("Administrator") + `"]})`)
		if in := r.signIn("maria.schmidt@race.test", gatewaytest.Password); in.Token != "" {
			t.Errorf("the first one opens %+v", in.Viewer)
		}
		if n := r.number(`SELECT count(*) FROM users WHERE email_key = 'maria.schmidt@race.test' AND status = 'INVITED' AND identity_id IS NULL`); n != 1 {
			t.Error("the new colleague is not waiting any more")
		}
		r.accept(r.stranger(), map[string]any{"token": r.links("maria.weber@race.test", "invitation", 1)[0], "password": chosen})
		if in := r.signIn("maria.weber@race.test", chosen); in.Viewer == nil || in.Viewer.User == nil || in.Viewer.User.Email != "maria.weber@race.test" {
			t.Errorf("the first one is %+v", in.Viewer)
		}
		in := r.accept(r.stranger(), map[string]any{"token": r.links("maria.schmidt@race.test", "invitation", 1)[0], "password": chosen})
		if in.Viewer == nil || in.Viewer.User == nil || in.Viewer.User.Email != "maria.schmidt@race.test" {
			t.Errorf("the new colleague is %+v, %v", in.Viewer, in.UserErrors)
		}
	})
}

// H3: a person who gets the address of someone who has left must prove the mailbox. The former password is worth nothing.
func TestTheLeaversPasswordOpensNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 20)
		account := r.id(globalid.Account, r.account)
		leaver := r.g.Person(r.org, "desk@race.test")
		r.g.Grant(r.org, r.account, leaver, "Analyst")
		session := r.g.Token("desk@race.test")
		for i, way := range []string{
			`membershipRemove(input: {account: {id: "` + account + `"}, user: {email: "desk@race.test"}})`,
			`bulkOperationPlan(input: {source: {offboard: [{email: "desk@race.test"}]}, run: {idempotencyKey: "gone"}})`,
		} {
			r.does(way)
			if bulk := i == 1; bulk {
				r.within("the run has ended", func() bool { return r.number(`SELECT count(*) FROM bulk_operations WHERE status = 'SUCCEEDED'`) == 1 })
			}
			if n := r.number(`SELECT count(*) FROM users WHERE id = $1 AND status = 'FORMER' AND identity_id IS NULL`, leaver); n != 1 {
				t.Fatalf("gone by %s, they have a sign-in or access", way)
			}
			r.does(`membershipAdd(input: {account: {id: "` + account + `"}, email: "desk@race.test", roleIds: ["` + r.role("Analyst") + `"]})`)
			if r.sees(session) {
				t.Fatal("the leaver's session goes on")
			}
			for _, password := range []string{gatewaytest.Password, chosen} {
				if in := r.signIn("desk@race.test", password); in.Token != "" {
					t.Fatalf("the leaver's password opens %+v", in.Viewer)
				}
			}
			links := r.links("desk@race.test", "invitation", 1)
			r.within("the new link works", func() bool {
				links = r.links("desk@race.test", "invitation", 1)
				in := r.accept(r.stranger(), map[string]any{"token": links[len(links)-1], "password": chosen})
				session = in.Token
				return in.Viewer != nil && in.Viewer.User.Status == "ACTIVE"
			})
		}
	})
}

// H12: if another customer adds a person, nothing changes for them until they accept.
func TestAnotherCustomersInvitationChangesNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 20)
		ann := r.g.Person(r.org, "ann@race.test")
		r.g.Grant(r.org, r.account, ann, "Analyst")
		before := r.signIn("ann@race.test", gatewaytest.Password)
		other := r.g.Organization("borealis", 5, true)
		r.g.Manager(other, "chief@borealis.test")
		there := r.g.Account(other, "there")
		var out map[string]any
		r.must(r.g.As("chief@borealis.test").Do(context.Background(), `mutation { membershipAdd(input: {account: {id: "`+r.id(globalid.Account, there)+`"}, email: "ann@race.test", roleIds: ["`+
			r.id(globalid.Role, r.g.Role(other, "Analyst"))+`"]}) { userErrors { code } } }`, nil, &out))
		token := r.links("ann@race.test", "invitation", 1)[0]

		after := r.signIn("ann@race.test", gatewaytest.Password)
		if after.Viewer == nil || after.Viewer.User == nil || len(after.Viewer.Organizations) != 1 || len(before.Viewer.Invitations) != 0 {
			t.Fatalf("the viewer was %+v and is %+v", before.Viewer, after.Viewer)
		}
		theirs := func() time.Time {
			u, err := db.Ent.User.Query().Where(user.OrganizationID(other), user.EmailKey("ann@race.test")).Only(gatewaytest.System())
			r.must(err)
			if u.LastLoginAt == nil {
				return time.Time{}
			}
			return *u.LastLoginAt
		}
		if at := theirs(); !at.IsZero() {
			t.Errorf("the other customer sees a sign-in at %v", at)
		}
		if len(after.Viewer.Invitations) != 1 || after.Viewer.Invitations[0].OrganizationName != "borealis" {
			t.Fatalf("the invitations are %+v", after.Viewer.Invitations)
		}
		own := map[string]any{"invitation": after.Viewer.Invitations[0].ID}
		if in := r.accept(r.g.As(boss), own); in.Token != "" {
			t.Errorf("somebody else accepts it: %+v", in)
		}
		if in := r.accept(r.stranger(), map[string]any{"token": token, "password": chosen}); in.Token != "" {
			t.Errorf("the mail alone sets another password: %+v", in)
		}
		in := r.accept(client.New(r.g.URL, after.Token), own)
		if in.Viewer == nil || len(in.Viewer.Organizations) != 2 || len(in.Viewer.Invitations) != 0 {
			t.Fatalf("accepted, the viewer is %+v, %v", in.Viewer, in.UserErrors)
		}
		// From here on, a request counts as a sign-in only in the organization that it is about.
		joined := theirs()
		again := r.signIn("ann@race.test", gatewaytest.Password)
		ask := func(org uuid.UUID) {
			r.must(client.New(r.g.URL, again.Token).Do(context.Background(), `{ organization(id: "`+r.id(globalid.Organization, org)+`") { name } }`, nil, &out))
		}
		ask(r.org)
		if at := theirs(); !at.Equal(joined) {
			t.Errorf("asking one's own organization moved the other's last sign-in from %v to %v", joined, at)
		}
		ask(other)
		if at := theirs(); at.Equal(joined) {
			t.Error("asking the other organization is no sign-in there")
		}
	})
}
