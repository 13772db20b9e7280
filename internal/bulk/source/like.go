package source

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Like gives people the same access that another person has.
type Like struct {
	Person    *directory.UserRef  // nil means the viewer
	For       []directory.NewUser // at most rules.MaxSelectionPeople
	ExpiresAt *time.Time          // for accesses that do not end earlier
}

// copied is the access to one account that is copied.
type copied struct {
	account uuid.UUID
	ends    *time.Time
	primary bool
	roles   []uuid.UUID
}

// Copy adds a row to the book for each of the people on each account that the person to copy is on, with the same roles and the same end (H50). Notes on the
// rows say what is not copied: being the primary user, legacy roles, and roles that the actor may not give. Access that the viewer does not see is not
// copied.
func Copy(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, s Like) error {
	path := []string{"source", "like"}
	if len(s.For) == 0 || len(s.For) > roster.MaxSelectionPeople {
		return fault.New(fault.InvalidInput, "Pass 1 to %d people.", roster.MaxSelectionPeople).At(append(path, "for")...)
	}
	for i, who := range s.For {
		if err := (&row.Wish{Who: who}).Check(i + 1); err != nil {
			return err
		}
	}
	u, err := model(ctx, c, s.Person, append(path, "person")...)
	if err != nil {
		return err
	}
	all, err := accessOf(ctx, c, u.ID)
	if err != nil {
		return err
	}
	if len(all) == 0 && u.OrganizationRole == roster.NoDuty {
		return fault.New(fault.InvalidInput, "This person is on no account that you can see, so there is no access to copy.").At(append(path, "person")...)
	}
	if len(all)*len(s.For) > roster.MaxRows {
		return fault.New(fault.LimitReached, "%d people on %d accounts are more than %d rows. Pass fewer people.", len(s.For), len(all), roster.MaxRows).At(append(path, "for")...)
	}
	give, err := newGiving(ctx, c, all)
	if err != nil {
		return err
	}
	for _, h := range all {
		roles, note, problem := give.of(h)
		for _, who := range s.For {
			b.Add(row.Wish{
				Row: rules.Row{Action: roster.Add, ExpiresAt: earlier(h.ends, row.Instant(s.ExpiresAt))}, Who: who,
				AccountRef: directory.AccountRef{ID: h.account}, RoleRefs: roles, Note: note,
			})
			if problem != nil {
				b.Refuse(problem)
			}
		}
	}
	if u.OrganizationRole != roster.NoDuty {
		for _, who := range s.For {
			b.Add(row.Wish{Row: rules.Row{Action: roster.Add, Duty: u.OrganizationRole}, Who: who})
			b.Refuse(fault.New(fault.InvalidInput, "The organization role is not copied. Managers can give it on the page of the person."))
		}
	}
	return operation.KeepOrigin(op, operation.Origin{Rows: b.Len()})
}

// model returns the person whose access is copied.
func model(ctx context.Context, c *directory.Change, ref *directory.UserRef, path ...string) (*ent.User, error) {
	if ref == nil {
		me := c.Viewer.In(c.Org.ID)
		if me == nil {
			return nil, fault.New(fault.InvalidInput, "You are on no account of the organization. Name the person whose access to copy.").At(path...)
		}
		return c.Tx.User.Query().Where(user.ID(me.User)).Only(ctx)
	}
	u, err := names.Person(ctx, c, *ref)
	if err == nil && u == nil {
		err = fault.Missing(fault.UnknownPerson, "person").At(path...)
	}
	return u, err
}

// accessOf reads the access that a person has and that the viewer sees, without access that has ended, ordered by the accounts' names.
func accessOf(ctx context.Context, c *directory.Change, person uuid.UUID) (all []copied, err error) {
	seen, args, err := store.VisibleIn(access.With(ctx, c.Viewer), c.Tx.Dialect, ent.TypeMembership, "m", person, c.Org.ID, c.Now)
	if err != nil {
		return nil, err
	}
	rows, err := c.Tx.QueryContext(ctx, `SELECT m.account_id, m.expires_at, CASE WHEN a.primary_user_id = m.user_id THEN 1 ELSE 0 END, r.role_id
		FROM memberships m JOIN accounts a ON a.id = m.account_id JOIN membership_roles r ON r.membership_id = m.id
		WHERE m.user_id = $1 AND m.organization_id = $2 AND (m.expires_at IS NULL OR m.expires_at > $3) AND a.archived_at IS NULL AND `+seen+`
		ORDER BY a.name_key, a.id, r.role_id`, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var h copied
		var id uuid.UUID
		var primary int
		if err := scan(&h.account, &h.ends, &primary, &id); err != nil {
			return err
		}
		if n := len(all); n == 0 || all[n-1].account != h.account {
			h.ends, h.primary = row.Instant(h.ends), primary == 1
			all = append(all, h)
		}
		last := &all[len(all)-1]
		last.roles = append(last.roles, id)
		return nil
	})
	return all, err
}

// giving decides what the actor may give.
type giving struct {
	actor roster.Actor
	roles map[uuid.UUID]*ent.Role
}

func newGiving(ctx context.Context, c *directory.Change, all []copied) (*giving, error) {
	accounts := make([]uuid.UUID, len(all))
	for i, h := range all {
		accounts[i] = h.account
	}
	actor, err := c.Actor(ctx, accounts)
	if err != nil {
		return nil, err
	}
	found, err := c.Tx.Role.Query().Where(role.OrganizationID(c.Org.ID)).All(ctx)
	if err != nil {
		return nil, err
	}
	g := &giving{actor: actor, roles: make(map[uuid.UUID]*ent.Role, len(found))}
	for _, r := range found {
		g.roles[r.ID] = r
	}
	return g, nil
}

// of returns the roles to give on an account, and a note about what is not copied. If no role can be given, it returns a problem for the row. If the actor
// may not manage people there, it returns all roles, because the rules refuse the row anyway.
func (g *giving) of(h copied) (give []row.RoleRef, note string, problem *fault.Error) {
	if !g.actor.May(roster.ManageUsers, h.account) {
		for _, id := range h.roles {
			give = append(give, row.RoleRef{ID: id})
		}
		return give, "", nil
	}
	var without []string
	code := fault.LegacyRole
	for _, id := range h.roles {
		switch r := g.roles[id]; {
		case r.Legacy:
			without = append(without, "the legacy role "+r.Name)
		case !g.actor.MayGrant(h.account, r.Capabilities):
			without = append(without, r.Name+", which grants more than you have here")
			code = fault.Forbidden
		default:
			give = append(give, row.RoleRef{ID: id})
		}
	}
	slices.Sort(without)
	if len(give) == 0 {
		return nil, "", fault.New(code, "Not copied: %s.", strings.Join(without, "; "))
	}
	if h.primary {
		without = append(without, "being the primary user")
	}
	if len(without) > 0 {
		note = "Not copied: " + strings.Join(without, "; ") + "."
	}
	return give, note, nil
}

// earlier returns the earlier of two ends; nil means no end.
func earlier(a, b *time.Time) *time.Time {
	if a == nil || b != nil && b.Before(*a) {
		return b
	}
	return a
}
