package demo

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// The demo has the history of a year: everything is done in order, with a clock that is set to each day, through the same code and rules as a current change.
// So the audit, the seat history and all dates are consistent.

const (
	yearDays  = 365
	signedUp  = 112 // people who have accepted their invitation; those after them, who came last, are invited
	lastHired = 118 // the first of the people who are used for special cases (see edges)
)

// deed is something that is done at a time in the past.
type deed struct {
	ago time.Duration
	do  func(context.Context) error
}

// days returns how long ago a time of day on a past day is. The time of day depends on n.
func days(ago, n int) time.Duration {
	return time.Duration(ago)*24*time.Hour + time.Duration(n*37%480)*time.Minute
}

// year returns what happens, in order.
func (f *filler) year() []deed {
	var all []deed
	on := func(ago time.Duration, do func(context.Context) error) { all = append(all, deed{ago, do}) }
	on(days(yearDays, 3), f.organization)
	on(days(yearDays, 2), f.accounts)
	on(days(250, 1), func(ctx context.Context) error { return f.limit(ctx, 100) })
	on(days(110, 1), func(ctx context.Context) error { return f.limit(ctx, seats) })
	for i := range lastHired {
		on(days(f.hiredAgo(i), i), func(ctx context.Context) error { return f.hire(ctx, i) })
		if i < signedUp {
			on(days(f.hiredAgo(i)-f.hesitation(i), i), func(ctx context.Context) error { return f.acceptInvitation(ctx, i) })
		}
		for _, ago := range f.visits(i) {
			on(ago, func(ctx context.Context) error { return f.visit(ctx, i) })
		}
	}
	for _, i := range []int{20, 31, 42, 53} { // freelancers, who were away for six weeks
		away := f.hiredAgo(i) - 60
		on(days(away, i), func(ctx context.Context) error { return f.leave(ctx, i) })
		on(days(away-45, i), func(ctx context.Context) error { return f.hire(ctx, i) })
		on(days(away-47, i), func(ctx context.Context) error { return f.acceptInvitation(ctx, i) })
	}
	const late = 64 // the person whose first invitation expired before they accepted
	on(days(f.hiredAgo(late)+47, late), func(ctx context.Context) error { return f.hire(ctx, late) })
	for n, i := range []int{10, 23, 35, 50, 61, 72} { // substitutes, with other roles for a month
		on(days(f.hiredAgo(i)-30-n, i), func(ctx context.Context) error { return f.assign(ctx, i, "Contributor", "Publisher") })
		on(days(f.hiredAgo(i)-60-n, i), func(ctx context.Context) error { return f.assign(ctx, i, f.holds[i][0].roles...) })
	}
	f.operations(on)
	f.savedViews(on)
	on(time.Hour, f.edges) // long enough ago that its invitations can be sent again
	on(0, f.second)
	slices.SortStableFunc(all, func(a, b deed) int { return cmp.Compare(b.ago, a.ago) })
	return all
}

// liveYear does everything in year.
func (f *filler) liveYear(ctx context.Context) error {
	end := f.Demo.Now()
	for _, d := range f.year() {
		f.clock = end.Add(-d.ago)
		if err := d.do(ctx); err != nil {
			return fmt.Errorf("%d days ago: %w", d.ago/(24*time.Hour), err)
		}
	}
	return f.delivered(ctx, end)
}

// hiredAgo returns how many days ago a person was hired: one team after another, and people with open invitations in the last three weeks.
func (f *filler) hiredAgo(i int) int {
	switch {
	case i == 2: // Ana is new
		return 3
	case i < 4:
		return yearDays - 2
	case i >= signedUp:
		return 18 - 3*(i-signedUp)
	}
	return 360 - 3*i
}

// hesitation returns how many days a person takes to accept. The lead of a team is the first to accept, and so becomes the primary user.
func (f *filler) hesitation(i int) int {
	if i < 4 || (i-firstInTeam)%teamSize == 0 {
		return 1
	}
	return 2 + i%4
}

// dormant are people who have access but have not signed in for a number of days.
var dormant = map[int]int{25: 190, 47: 160, 58: 130, 77: 101, 88: 94}

// visits returns how long ago a person signed in: when they accepted, once in between, and the last time.
func (f *filler) visits(i int) []time.Duration {
	if i >= signedUp {
		return nil
	}
	since := days(f.hiredAgo(i)-f.hesitation(i), i) - time.Minute
	latest := min(f.idle[i], since)
	if ago, is := dormant[i]; is {
		latest = days(ago, i)
	}
	return slices.Compact([]time.Duration{since, (since + latest) / 2, latest})
}

func (f *filler) limit(ctx context.Context, n int) error {
	_, err := f.Directory.OrganizationSetSeats(ctx, f.org, &n, nil)
	return err
}

// hire creates a person's record if there is none, and grants their roles, which invites them.
func (f *filler) hire(ctx context.Context, i int) error {
	if err := f.makeRecord(ctx, i); err != nil {
		return err
	}
	switch i {
	case 0, 3:
		duty := roster.Manager
		if i == 3 {
			duty = roster.Auditor
		}
		_, err := f.Directory.UserSetOrganizationRole(ctx, directory.UserRef{ID: f.person[i].ID}, duty)
		return err
	}
	if err := f.put(ctx, f.org, f.rowsOf(i, f.holds[i]), false); err != nil {
		return err
	}
	return f.put(ctx, f.org, f.rowsOf(i, f.legacy[i]), true)
}

// rowsOf returns the rows that add a person to the accounts that they hold roles on.
func (f *filler) rowsOf(i int, all []hold) []rules.Row {
	rows := make([]rules.Row, len(all))
	for k, h := range all {
		rows[k] = f.add(i, f.handle[h.account], nil, h.roles...)
	}
	return rows
}

// makeRecord creates the record of a person without access, if there is none.
func (f *filler) makeRecord(ctx context.Context, i int) error {
	if f.person[i] != nil {
		return nil
	}
	first, last, _ := strings.Cut(strings.Split(strings.TrimSpace(peopleNames), "\n")[i], " ")
	email := emailOf(first, last)
	return f.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) (err error) {
		u := tx.User.Create().SetOrganizationID(f.org).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetFirstName(first).SetLastName(last).
			SetNameKey(identifier.NameKey(last, first)).SetStatus(roster.Former).SetCreatedAt(store.Instant(f.clock))
		if i%3 != 2 {
			username, _, _ := strings.Cut(email, "@")
			username = strings.ReplaceAll(username, ".", "")
			u.SetUsername(username).SetUsernameKey(identifier.UsernameKey(username))
		}
		name, _ := u.Mutation().Username()
		f.person[i], err = u.SetSearchKey(identifier.PersonKey(first, last, email, name)).Save(ctx)
		return err
	})
}

// acceptInvitation gives a person a sign-in with the demo's password, as accepting an invitation does.
func (f *filler) acceptInvitation(ctx context.Context, i int) error {
	u := f.person[i]
	return f.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		now := store.Instant(f.clock)
		id, err := tx.Identity.Create().SetEmail(u.Email).SetEmailKey(u.EmailKey).SetPasswordHash(f.hash).SetCreatedAt(now).Save(ctx)
		if err != nil {
			return err
		}
		if err := tx.User.UpdateOneID(u.ID).SetIdentityID(id.ID).Exec(ctx); err != nil {
			return err
		}
		named := audit.Person{ID: audit.ID(globalid.User, u.ID), FirstName: u.FirstName, LastName: u.LastName, Email: u.Email, Username: u.Username}
		if err := audit.Write(ctx, tx, audit.Event{
			Organization: f.org, At: now, ActorID: u.ID, Actor: u.Email, Action: audit.InvitationAccepted, User: u.ID, Before: named, After: named, Personal: true,
		}); err != nil {
			return err
		}
		return f.Directory.Activate(ctx, tx, f.org, u.ID)
	})
}

// visit signs a person in.
func (f *filler) visit(ctx context.Context, i int) error {
	return f.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		now := store.Instant(f.clock)
		u, err := tx.User.Get(ctx, f.person[i].ID)
		if err != nil || u.Status != roster.Active { // away
			return err
		}
		if err := tx.User.UpdateOneID(u.ID).SetLastLoginAt(now).Exec(ctx); err != nil {
			return err
		}
		if err := tx.Identity.UpdateOneID(*u.IdentityID).SetLastLoginAt(now).Exec(ctx); err != nil {
			return err
		}
		return audit.Write(ctx, tx, audit.Event{Organization: f.org, At: now, ActorID: u.ID, Actor: u.Email, Action: audit.SessionStarted, User: u.ID, After: audit.SignIn{Method: audit.ByPassword}})
	})
}

func (f *filler) leave(ctx context.Context, i int) error {
	rows := f.rowsOf(i, f.holds[i])
	for k := range rows {
		rows[k] = rules.Row{Action: roster.Remove, User: rows[k].User, Account: rows[k].Account}
	}
	return f.put(ctx, f.org, rows, false)
}

// assign assigns other roles to a person on the first of their accounts.
func (f *filler) assign(ctx context.Context, i int, roles ...string) error {
	in := directory.AssignRoles{Account: directory.AccountRef{ID: f.handle[f.holds[i][0].account].id}, Users: []directory.UserRef{{ID: f.person[i].ID}}}
	for _, r := range roles {
		in.Roles = append(in.Roles, f.roles[r])
	}
	_, err := f.Directory.MembershipsAssignRoles(ctx, in)
	return err
}

// delivered marks the mails of the year as sent, except for those to people with open invitations, which the gateway sends, with working links.
func (f *filler) delivered(ctx context.Context, end time.Time) error {
	return f.DB.Write(access.Across(ctx), func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE outbox SET sent_at = created_at WHERE created_at < $1 AND user_id NOT IN (SELECT id FROM users WHERE status = 'INVITED')`,
			store.Instant(end.Add(-time.Hour)))
		return err
	})
}
