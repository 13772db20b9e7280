package gateway_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// H38: nobody in an organization gets mails of a kind that the organization has switched off, whatever they have chosen themselves. A plan does not count
// these mails, and neither its run nor a single change sends them. Invitations are still sent, and people of another organization get their mails.
func TestWhatAnOrganizationSwitchesOffIsNotMailed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := &race{T: t, g: gatewaytest.Idle(t, db), db: db}
		orgs, accounts, as := map[string]uuid.UUID{}, map[string]uuid.UUID{}, map[string]*access.Viewer{}
		for _, slug := range []string{"mail", "other"} {
			orgs[slug] = r.g.Organization(slug, -1, true)
			r.g.Manager(orgs[slug], "boss@"+slug+".test")
			accounts[slug] = r.g.Account(orgs[slug], slug+"news")
			r.g.Person(orgs[slug], "ann@"+slug+".test")
			v, err := r.g.Signin.Authenticate(t.Context(), r.g.Token("boss@"+slug+".test"))
			r.must(err)
			as[slug] = v
		}
		r.org = orgs["mail"]
		switched := func(kinds ...notify.Kind) {
			r.Helper()
			_, err := r.g.Directory.OrganizationUpdate(access.With(t.Context(), as["mail"]), directory.OrganizationUpdate{MailsOff: &kinds})
			r.must(err)
		}
		switched(notify.Added, notify.AccessEnds)

		ctx, stop := context.WithCancel(context.Background())
		var work sync.WaitGroup
		work.Go(func() { r.g.Bulk.Work(ctx) }) // runs operations, but sends no mail
		defer work.Wait()
		defer stop()
		csv := "email,platform,handle,roles\nann@mail.test,X,mailnews,Analyst\nnew@mail.test,X,mailnews,Analyst\n"
		op, err := r.g.As("boss@mail.test").PlanCSV(t.Context(), client.Plan{}, strings.NewReader(csv), int64(len(csv)))
		r.must(err)
		planned, err := r.g.As("boss@mail.test").PlannedMails(t.Context(), op.ID)
		r.must(err)
		if planned.People != 1 || len(planned.Kinds) != 1 || planned.Kinds[0].Kind != "INVITED" {
			t.Errorf("a plan would mail %+v, want one invitation", planned)
		}
		_, err = r.g.As("boss@mail.test").Run(t.Context(), op.ID, op.Digest, "one")
		r.must(err)
		if code := r.ended(op.ID); code != done {
			t.Fatalf("the run came to %s", code)
		}
		add := func(slug, who string) {
			r.Helper()
			_, err := r.g.Directory.MembershipAdd(access.With(t.Context(), as[slug]), directory.MembershipAdd{
				Account: directory.AccountRef{ID: accounts[slug]}, User: directory.NewUser{Email: who}, Roles: []uuid.UUID{r.g.Role(orgs[slug], "Analyst")},
			})
			r.must(err)
		}
		r.g.Person(r.org, "ben@mail.test")
		add("mail", "ben@mail.test")
		add("other", "ann@other.test")
		_, err = r.g.Directory.MembershipRemove(access.With(t.Context(), as["mail"]), directory.MembershipRemove{Account: directory.AccountRef{ID: accounts["mail"]}, User: directory.UserRef{Email: "ben@mail.test"}})
		r.must(err)
		mails := &letters{}
		send := func() {
			r.Helper()
			r.must((&notify.Sender{DB: db, Now: func() time.Time { return time.Now().Add(time.Minute) }, Mailer: mails, Invite: r.g.Mail.Invite, PublicURL: "http://roster.test",
				Log: r.g.Mail.Log}).Drain(context.Background()))
		}
		send()
		want := map[string]int{"new@mail.test: You are invited to mail on Roster": 1, "ann@other.test: You were added to other": 1, "ben@mail.test: Your access in mail was removed": 1}
		if fmt.Sprint(mails.got) != fmt.Sprint(want) {
			t.Errorf("mails %v, want %v", mails.got, want)
		}
		switched()
		accounts["mail"] = r.g.Account(r.org, "mailsport")
		add("mail", "ann@mail.test")
		send()
		if n := mails.got["ann@mail.test: You were added to mail"]; n != 1 {
			t.Errorf("after it is switched on again %d mails are sent, want 1", n)
		}
	})
}
