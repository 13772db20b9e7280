package directory

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// MembershipAdd adds a person, existing or new, to an account (B16 to B24, S25).
type MembershipAdd struct {
	Account    AccountRef
	User       NewUser
	Roles      []uuid.UUID
	ExpiresAt  *time.Time
	OnExisting roster.OnExisting

	ExpectedVersion *int // of the membership, 0 for none; nil is not checked (H45)
}

// Changed is a membership as a change has left it.
type Changed struct {
	ID, Organization uuid.UUID
	Version          int
}

// MembershipAdd returns the membership. Existing people get access immediately, new ones are invited (H35).
func (d *Directory) MembershipAdd(ctx context.Context, in MembershipAdd) (Changed, error) {
	newcomer, invalid := in.User.CleanWithoutEmail()
	a, err := d.findWithPerson(ctx, in.Account, newcomer.Email) // a person who is found keeps their id; otherwise they are looked for again under the lock
	if err != nil {
		return Changed{}, err
	}
	if invalid != nil {
		return Changed{}, invalid
	}
	if in.User.Email == "" && in.User.Username != "" {
		if a.person.UUID, err = d.withUsername(ctx, a.organization, in.User.Username); err != nil {
			return Changed{}, err
		}
		a.person.Valid = true
	}
	if !a.person.Valid { // the email of an existing person may be older than today's checks
		if newcomer.Email, err = identifier.Email(newcomer.Email, "email"); err != nil {
			return Changed{}, err
		}
	}
	r := rules.Row{Number: 1, New: store.NewID(), Action: roster.Add, Account: a.account, Roles: in.Roles, ExpiresAt: in.ExpiresAt, Seen: in.ExpectedVersion}
	m := &memberships{rows: []rules.Row{r}, options: rules.Options{OnExisting: in.OnExisting}}
	if a.person.Valid {
		m.rows[0].User = a.person.UUID
	} else {
		m.newcomer = &newcomer
	}
	if err := d.changeMemberships(ctx, a.organization, m); err != nil {
		return Changed{}, err
	}
	return m.changed(0, a.organization), nil
}

// withUsername returns the id of the person with a username, if the viewer sees them. It is used if no email is given (S9).
func (d *Directory) withUsername(ctx context.Context, org uuid.UUID, username string) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, org, UserRef{Username: username})
	if f, ok := fault.Of(err); ok && f.Code == fault.NotFound {
		return uuid.Nil, fault.New(fault.UnknownPerson, "Nobody whom you can see has the username %s. Give an email to invite a new person.", username).At("username")
	}
	if err != nil {
		return uuid.Nil, err
	}
	return u.ID, nil
}

// changed returns the membership of a row after the change.
func (m *memberships) changed(row int, org uuid.UUID) Changed {
	return Changed{ID: m.after[row].ID, Organization: org, Version: m.after[row].Version}
}

// decide decides one caller's rows, or returns all reasons why they are refused.
func decide(w *rules.World, actor roster.Actor, rows []rules.Row, o rules.Options) (*rules.Decision, error) {
	o.Actor, o.IncludeSelf, o.Single = actor, true, true
	dec := rules.Decide(w, rows, o)
	var refused []error
	for i, r := range dec.Results {
		switch {
		case r.Fault != nil && len(rows) > 1:
			refused = append(refused, r.Fault.At("users", strconv.Itoa(i)))
		case r.Fault != nil:
			refused = append(refused, r.Fault)
		}
	}
	if len(refused) == 1 {
		return nil, refused[0]
	}
	if len(refused) > 1 {
		return nil, errors.Join(refused...)
	}
	return dec, dec.Seats.Fault()
}

// usernameFree refuses a username that somebody else in the organization has (H1). The unique index decides in case of a race.
func (c *Change) usernameFree(ctx context.Context, username string, but uuid.UUID) error {
	if username == "" {
		return nil
	}
	taken, err := c.Tx.User.Query().Where(user.OrganizationID(c.Org.ID), user.UsernameKey(identifier.UsernameKey(username)), user.IDNEQ(but)).Exist(ctx)
	if err == nil && taken {
		err = usernameTaken(username)
	}
	return err
}

func usernameTaken(username string) error {
	return fault.New(fault.Taken, "Someone else in the organization has the username %s.", username).At("username")
}

// AssignRoles assigns roles to people on an account (B55 to B64, S26).
type AssignRoles struct {
	Account AccountRef
	Users   []UserRef // 1 to rules.MaxAtOnce
	Roles   []uuid.UUID
	Mode    roster.AssignMode

	ExpiresAt *time.Time // nil leaves the end as it is
	ClearEnd  bool       // removes the end

	ExpectedVersions []int // of the memberships, in the order of Users; none are not checked (H45)
}

// Assigned has the memberships after the change, in the order of Users, and how many legacy roles were replaced (B64).
type Assigned struct {
	Memberships    []Changed
	LegacyReplaced int
}

// MembershipsAssignRoles changes all of the people or none. The fault of a refused person has their position in its path.
func (d *Directory) MembershipsAssignRoles(ctx context.Context, in AssignRoles) (*Assigned, error) {
	a, err := d.FindAccount(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if len(in.Users) == 0 || len(in.Users) > roster.MaxAtOnce {
		return nil, fault.New(fault.InvalidInput, "Select 1 to %d people; use a bulk operation for more.", roster.MaxAtOnce).At("users")
	}
	if len(in.ExpectedVersions) > 0 && len(in.ExpectedVersions) != len(in.Users) {
		return nil, fault.New(fault.InvalidInput, "Pass one version for each person, in the same order, or none.").At("expectedVersions")
	}
	users, err := d.findUsers(ctx, a.OrganizationID, in.Users)
	if err != nil {
		return nil, err
	}
	m := &memberships{rows: make([]rules.Row, len(users)), options: rules.Options{Mode: in.Mode}}
	for i, u := range users {
		m.rows[i] = rules.Row{Number: i + 1, Action: roster.Assign, User: u, Account: a.ID, Roles: in.Roles, ExpiresAt: in.ExpiresAt, ClearEnd: in.ClearEnd}
		if len(in.ExpectedVersions) > 0 {
			m.rows[i].Seen = &in.ExpectedVersions[i]
		}
	}
	if err := d.changeMemberships(ctx, a.OrganizationID, m); err != nil {
		return nil, err
	}
	out, seen := &Assigned{}, map[uuid.UUID]bool{}
	for i, u := range users {
		out.Memberships = append(out.Memberships, m.changed(i, a.OrganizationID))
		if in.Mode != roster.RemoveRoles && !seen[u] && m.legacy[i] {
			out.LegacyReplaced++
		}
		seen[u] = true
	}
	return out, nil
}

// MembershipRemove removes a person from an account (S27). A nil ExpectedVersion is not checked.
type MembershipRemove struct {
	Account         AccountRef
	User            UserRef
	ExpectedVersion *int
}

// Removal is the result of a removal. Membership is uuid.Nil if there was none, which counts as success (H17). User is the person after the removal, even if
// the viewer can no longer see them.
type Removal struct {
	Membership uuid.UUID
	Account    *ent.Account
	User       *ent.User
}

// MembershipRemove frees the seat with the last account (H3). People can leave an account themselves (H27).
func (d *Directory) MembershipRemove(ctx context.Context, in MembershipRemove) (*Removal, error) {
	a, err := d.FindAccount(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	u, err := d.FindUser(ctx, a.OrganizationID, in.User)
	if err != nil {
		return nil, err
	}
	m := &memberships{rows: []rules.Row{{Number: 1, Action: roster.Remove, User: u.ID, Account: a.ID, Seen: in.ExpectedVersion}}}
	if err := d.changeMemberships(ctx, a.OrganizationID, m); err != nil {
		return nil, err
	}
	out := &Removal{Account: a, Membership: m.before[0].ID}
	out.User, err = d.person(ctx, a.OrganizationID, u.ID)
	return out, err
}

// AccountSetPrimaryUser makes a person on the account the primary user (B33 to B35).
func (d *Directory) AccountSetPrimaryUser(ctx context.Context, ref AccountRef, who UserRef) (uuid.UUID, error) {
	a, err := d.FindAccount(ctx, ref)
	if err != nil {
		return uuid.Nil, err
	}
	u, err := d.FindUser(ctx, a.OrganizationID, who)
	if err != nil {
		return uuid.Nil, err
	}
	return a.ID, d.WithLock(ctx, a.OrganizationID, func(ctx context.Context, c *Change) error {
		actor, err := c.Actor(ctx, []uuid.UUID{a.ID})
		if err != nil {
			return err
		}
		w, err := c.World(ctx, store.Touch{Cells: []roster.Cell{{Account: a.ID, User: u.ID}}})
		if err != nil {
			return err
		}
		dec, err := rules.SetPrimary(w, actor, a.ID, u.ID)
		if err == nil {
			err = c.currentAccount(ctx, a.ID, ref.Version)
		}
		if err != nil {
			return err
		}
		return c.Write(ctx, w, dec)
	})
}

// PrimaryUserRemove removes the primary user from an account. For vendor staff, with a reason (B32).
func (d *Directory) PrimaryUserRemove(ctx context.Context, ref AccountRef, reason string, successor *UserRef) (uuid.UUID, error) {
	if _, err := access.RequireStaff(ctx); err != nil {
		return uuid.Nil, err
	}
	a, err := d.FindAccount(ctx, ref)
	if err != nil {
		return uuid.Nil, err
	}
	if reason, err = checkReason(reason); err != nil {
		return uuid.Nil, err
	}
	heir, err := d.heir(ctx, a.OrganizationID, successor)
	if err != nil {
		return uuid.Nil, err
	}
	return a.ID, d.WithLock(ctx, a.OrganizationID, func(ctx context.Context, c *Change) error {
		t := store.Touch{Accounts: []uuid.UUID{a.ID}}
		if heir != uuid.Nil {
			t.Cells = append(t.Cells, roster.Cell{Account: a.ID, User: heir})
		}
		now, err := c.Tx.Account.Get(ctx, a.ID) // under the lock
		if err != nil {
			return err
		}
		if err := current("account", ref.Version, now.Version); err != nil {
			return err
		}
		var primary uuid.UUID
		if now.PrimaryUserID != nil {
			primary = *now.PrimaryUserID
			t.Cells = append(t.Cells, roster.Cell{Account: a.ID, User: primary})
		}
		w, err := c.World(ctx, t)
		if err != nil {
			return err
		}
		dec, err := rules.RemovePrimary(w, a.ID, heir)
		if err != nil {
			return err
		}
		if err := c.Write(ctx, w, dec); err != nil {
			return err
		}
		return c.LogPersonal(ctx, audit.AccountPrimaryRemoved, a.ID, primary, primaryUser(w, primary), audit.Reason{Reason: reason})
	})
}

// checkReason checks the reason that vendor staff give for a change.
func checkReason(reason string) (string, error) {
	reason, err := identifier.FreeText(reason, 1000, "reason")
	if err == nil && reason == "" {
		err = fault.New(fault.InvalidInput, "Enter a reason. It is kept in the audit event.").At("reason")
	}
	return reason, err
}

// heir finds the successor, if one is given.
func (d *Directory) heir(ctx context.Context, org uuid.UUID, ref *UserRef) (uuid.UUID, error) {
	if ref == nil {
		return uuid.Nil, nil
	}
	u, err := d.FindUser(ctx, org, *ref)
	if f, ok := fault.Of(err); ok {
		return uuid.Nil, f.At("successor")
	}
	if err != nil {
		return uuid.Nil, err
	}
	return u.ID, nil
}
