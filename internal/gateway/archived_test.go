package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// closing is an organization that will be archived, with a person for each way in.
type closing struct {
	*show
	invited    uuid.UUID
	invitation string // a token
	reset      string // a token
	both       string // a person who is also active in another organization
	other      uuid.UUID
	mail       *notify.Sender
	letters    *letters
}

func setClosing(t *testing.T, db *store.DB) *closing {
	t.Helper()
	c := &closing{show: setShow(t, gatewaytest.Idle(t, db)), both: "both@show.test"}
	c.other = c.g.Organization("elsewhere", -1, true)
	c.g.Manager(c.other, c.both)
	c.join(c.both)
	account := c.g.Account(c.org, "invited")
	for _, email := range []string{"iris@show.test", "ira@show.test"} {
		_, err := c.g.Directory.MembershipAdd(gatewaytest.System(), directory.MembershipAdd{
			Account: directory.AccountRef{ID: account}, Roles: []uuid.UUID{c.g.Role(c.org, "Analyst")}, User: directory.NewUser{Email: email},
		})
		c.must(err)
	}
	iris, err := c.g.Directory.FindUser(gatewaytest.System(), c.org, directory.UserRef{Email: "iris@show.test"})
	c.must(err)
	c.invited = iris.ID
	c.must(c.g.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) (err error) {
		if c.invitation, err = c.g.Signin.Invite(ctx, tx, &c.invited, nil, time.Hour); err == nil {
			_, c.reset, err = c.g.Signin.ResetToken(ctx, tx, chief)
		}
		return err
	}))
	c.letters = &letters{}
	c.mail = &notify.Sender{DB: db, Now: time.Now, Mailer: c.letters, Invite: c.g.Mail.Invite, Reset: c.g.Mail.Reset, PublicURL: "http://roster.test", Log: c.g.Mail.Log}
	return c
}

// join also makes a person who can already sign in a manager of the organization.
func (c *closing) join(email string) {
	c.Helper()
	c.must(c.g.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO users (id, organization_id, identity_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
			SELECT $1, $2, i.id, i.email, i.email_key, '', '', ', ', i.email_key, 'FORMER', 'NONE', $3 FROM identities i WHERE i.email_key = $4`, store.NewID(), c.org, store.Instant(time.Now()), email)
		return err
	}))
	_, err := c.g.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: c.user(email)}, roster.Manager)
	c.must(err)
}

func (c *closing) user(email string) uuid.UUID {
	c.Helper()
	u, err := c.g.Directory.FindUser(gatewaytest.System(), c.org, directory.UserRef{Email: email})
	c.must(err)
	return u.ID
}

// asked returns the code of the error, or how many organizations are found and whether the organization itself is.
func (c *closing) asked(who *client.Client, query string) string {
	c.Helper()
	var out struct {
		Organizations struct{ TotalCount int }
		Organization  *struct{ Slug string }
		AccountUpdate *struct{ UserErrors []problem }
	}
	if err := who.Do(context.Background(), query, nil, &out); err != nil {
		if refusal, ok := errors.AsType[*client.Error](err); ok {
			return refusal.Code
		}
		return err.Error()
	}
	if out.AccountUpdate != nil {
		return fmt.Sprint(out.AccountUpdate.UserErrors)
	}
	return fmt.Sprint(out.Organizations.TotalCount, out.Organization != nil)
}

// Nobody gets into an archived organization in any way, everybody else is served as before, and everything is back after it is restored.
func TestAnArchivedOrganizationLetsNobodyIn(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		c := setClosing(t, db)
		c.g.Staff("staff@vendor.test")
		c.g.APIClient(c.org, "feed", roster.ReadScope)
		manager, both, feed, staff := c.g.As(chief), c.g.As(c.both), c.g.As("feed"), c.g.As("staff@vendor.test")
		org, account := globalid.ID{Kind: globalid.Organization, UUID: c.org}.String(), globalid.ID{Kind: globalid.Account, UUID: c.g.Account(c.org, "renamed")}.String()
		read := `{ organizations(search: "show") { totalCount } organization(id: "` + org + `") { slug } }`
		slug := `{ organization(slug: "show") { slug } }`
		write := `mutation { accountUpdate(input: {account: {id: "` + account + `"}, name: "Name"}) { userErrors { code } } }`
		c.holds("before", map[string][2]string{
			"manager": {c.asked(manager, read), "1 true"}, "both": {c.asked(both, slug), "0 true"}, "client": {c.asked(feed, read), "1 true"}, "staff": {c.asked(staff, read), "1 true"},
		})
		type watch struct {
			steps <-chan step
			ends  string
		}
		var watches []watch
		for over := range transports {
			for who, ends := range map[string]string{chief: "UNAUTHENTICATED", c.both: "NOT_FOUND", "feed": "NOT_FOUND"} { // the manager's session ends, too
				w := watch{c.watch(c.Context(), over, c.g.Token(who), c.op), ends}
				c.until(w.steps, 0)
				watches = append(watches, w)
			}
		}

		_, err := c.g.Directory.OrganizationArchive(gatewaytest.System(), c.org, "left", nil)
		c.must(err)
		c.holds("archived", map[string][2]string{
			"a manager's session":           {c.asked(manager, read), "UNAUTHENTICATED"},
			"an API client":                 {c.asked(feed, read), "UNAUTHENTICATED"},
			"somebody of two":               {c.asked(both, `{ organizations { totalCount } }`), "1 false"},
			"somebody of two, by the id":    {c.asked(both, read), "NOT_FOUND"},
			"somebody of two, by the slug":  {c.asked(both, slug), "NOT_FOUND"},
			"somebody of two, a slug of no": {c.asked(both, `{ organization(slug: "nothing") { slug } }`), "NOT_FOUND"},
			"somebody of two, who changes":  {c.asked(both, write), "[{NOT_FOUND 0}]"},
			"staff who read":                {c.asked(staff, `{ organizations(search: "show", filter: {archived: true}) { totalCount } organization(slug: "show") { slug } }`), "1 true"},
			"staff who list":                {c.asked(staff, read), "0 true"},
			"staff who change":              {c.asked(staff, write), "[{INVALID_INPUT 0}]"},
			"a password":                    {c.signs(chief), "INVALID_INPUT"},
			"the password of two":           {c.signs(c.both), ""},
			"an invitation":                 {c.accepts(), "INVALID_INPUT"},
			"what an invitation says":       {c.previews(), "INVALID_INPUT"},
			"a reset":                       {c.resets(), "FORBIDDEN"},
			"a mail for a reset":            {c.asksReset(), ""},
		})
		if t.Failed() {
			return // otherwise the test waits a long time for a watch that does not end
		}
		for _, w := range watches {
			c.ends(w.steps, w.ends)
		}
		c.must(c.mail.Drain(context.Background()))
		if len(c.letters.got) > 0 {
			t.Errorf("archived: mail left: %v", c.letters.got)
		}

		_, err = c.g.Directory.OrganizationRestore(gatewaytest.System(), c.org, "back", nil)
		c.must(err)
		c.holds("restored", map[string][2]string{
			"an API client": {c.asked(feed, read), "1 true"}, "somebody of two": {c.asked(both, read), "1 true"}, "staff": {c.asked(staff, write), "[]"},
			"a password": {c.signs(chief), ""}, "an invitation": {c.accepts(), ""},
		})
		c.must(c.mail.Drain(context.Background()))
		if c.letters.got["ira@show.test: You are invited to show on Roster"] != 1 {
			t.Errorf("restored: mail: %v", c.letters.got)
		}
	})
}

func (c *closing) holds(when string, all map[string][2]string) {
	c.Helper()
	for who, x := range all {
		if x[0] != x[1] {
			c.Errorf("%s, %s: %q, want %q", when, who, x[0], x[1])
		}
	}
}

func heardBy(err error) string {
	f, _ := fault.Of(err)
	switch {
	case err == nil:
		return ""
	case f == nil:
		return err.Error()
	}
	return string(f.Code)
}

func (c *closing) signs(email string) string {
	_, _, err := c.g.Signin.SignIn(context.Background(), email, gatewaytest.Password)
	return heardBy(err)
}

func (c *closing) accepts() string {
	_, _, err := c.g.Signin.AcceptInvitation(context.Background(), signin.Acceptance{Token: c.invitation, Password: "vermilion otter lamp"})
	return heardBy(err)
}

func (c *closing) previews() string {
	_, err := c.g.Signin.PreviewInvitation(context.Background(), c.invitation)
	return heardBy(err)
}

func (c *closing) resets() string {
	_, _, err := c.g.Signin.Reset(context.Background(), c.reset, "vermilion otter lamp")
	return heardBy(err)
}

// asksReset returns the token for a password reset mail, which must be empty.
func (c *closing) asksReset() (token string) {
	c.Helper()
	c.must(c.g.DB.Write(access.Across(context.Background()), func(ctx context.Context, tx *store.Tx) (err error) {
		_, token, err = c.g.Signin.ResetToken(ctx, tx, chief)
		return err
	}))
	return token
}

// An organization cannot be archived while one of its bulk operations runs or is queued. If one is queued all the same, no worker takes it until the
// organization is restored, and no plan can be run.
func TestABulkOperationOfAnArchivedOrganizationRests(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		c := setClosing(t, db)
		archive := func() string {
			_, err := c.g.Directory.OrganizationArchive(gatewaytest.System(), c.org, "left", nil)
			return heardBy(err)
		}
		for _, status := range []string{"QUEUED", "RUNNING", "CANCELING"} {
			c.move(status)
			if got := archive(); got != "INVALID_INPUT" {
				t.Errorf("archiving while an operation is %s: %q", status, got)
			}
		}
		c.move("PLANNED")
		if got := archive(); got != "" {
			t.Errorf("archiving with a plan: %q", got)
		}
		_, err := c.g.Bulk.Run(gatewaytest.System(), c.op, c.digest(), "key")
		if got := heardBy(err); got != "INVALID_INPUT" {
			t.Errorf("running a plan: %q", got)
		}
		c.move("QUEUED")
		if l, err := c.g.Bulk.Queue.Claim(context.Background()); l != nil || err != nil {
			t.Errorf("claimed %v, %v", l, err)
		}
		_, err = c.g.Directory.OrganizationRestore(gatewaytest.System(), c.org, "back", nil)
		c.must(err)
		if l, err := c.g.Bulk.Queue.Claim(context.Background()); l == nil || err != nil {
			t.Errorf("restored: claimed %v, %v", l, err)
		}
	})
}

func (c *closing) digest() string {
	c.Helper()
	op, err := c.g.DB.Ent.BulkOperation.Get(gatewaytest.System(), c.op)
	c.must(err)
	return op.Digest
}
