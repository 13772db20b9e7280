package bulk

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// visible finds people of the organization whom the planning viewer may see: others' names are none to them (H40).
func (p *planner) visible() (*ent.UserQuery, error) {
	q := p.c.Tx.User.Query().Where(user.OrganizationID(p.c.Org.ID))
	narrow, err := store.Visible(access.With(context.Background(), p.c.Viewer), ent.TypeUser)
	if narrow != nil {
		q = q.Where(narrow)
	}
	return q, err
}

// user finds one person whom the viewer may see; nil where there is none.
func (p *planner) user(ctx context.Context, ref directory.UserRef) (*ent.User, error) {
	q, err := p.visible()
	if err != nil {
		return nil, err
	}
	u, err := q.Where(ref.Names()).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return u, err
}

// resolve gives every item its person, account and roles with one statement a kind, and each name that is none its
// problem. What an item already knows is kept.
func (p *planner) resolve(ctx context.Context, items []item) error {
	for _, step := range []func(context.Context, []item) error{p.resolveAccounts, p.resolveRoles, p.resolvePeople} {
		if err := step(ctx, items); err != nil {
			return err
		}
	}
	return nil
}

type handle struct {
	platform rules.Platform
	key      string
}

func (p *planner) resolveAccounts(ctx context.Context, items []item) error {
	ids, handles := map[uuid.UUID]bool{}, map[handle]uuid.UUID{}
	byID, byHandle := store.NewTable("id", store.UUID), store.NewTable("platform", store.Text, "handle_key", store.Text)
	for i := range items {
		switch a := items[i].account; {
		case items[i].Account != uuid.Nil || items[i].Duty != "":
		case a.ID != uuid.Nil:
			if !ids[a.ID] {
				ids[a.ID] = false
				byID.Add(a.ID)
			}
		default:
			h := handle{a.Platform, rules.HandleKey(a.Handle)}
			if _, ok := handles[h]; !ok {
				handles[h] = uuid.Nil
				byHandle.Add(string(h.platform), h.key)
			}
		}
	}
	if byID.Len() > 0 {
		rows, err := p.c.Tx.Select(ctx, byID, `SELECT a.id FROM {v} JOIN accounts a ON a.id = v.id WHERE a.organization_id = $1`, p.c.Org.ID)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var id uuid.UUID
			err := scan(&id)
			ids[id] = true
			return err
		}); err != nil {
			return err
		}
	}
	if byHandle.Len() > 0 {
		rows, err := p.c.Tx.Select(ctx, byHandle, `SELECT a.id, a.platform, a.handle_key FROM {v}
			JOIN accounts a ON a.organization_id = $1 AND a.platform = v.platform AND a.handle_key = v.handle_key`, p.c.Org.ID)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var id uuid.UUID
			var h handle
			err := scan(&id, &h.platform, &h.key)
			handles[h] = id
			return err
		}); err != nil {
			return err
		}
	}
	for i := range items {
		it := &items[i]
		if it.Account != uuid.Nil || it.Duty != "" {
			continue
		}
		a := it.account
		it.Account = handles[handle{a.Platform, rules.HandleKey(a.Handle)}]
		if a.ID != uuid.Nil && ids[a.ID] {
			it.Account = a.ID
		}
		if it.Account == uuid.Nil {
			it.asked = fmt.Sprintf("%s %s", a.Platform, a.Handle)
			named := it.asked
			if a.ID != uuid.Nil {
				named = "with this id"
			}
			it.refuse(fault.New(fault.UnknownAccount, "The organization has no account %s.", named))
		}
	}
	return nil
}

// refuse keeps the first problem.
func (it *item) refuse(f *fault.Error) {
	if it.Problem == nil {
		it.Problem = f
	}
}

func (p *planner) resolveRoles(ctx context.Context, items []item) error {
	roles, err := p.c.Tx.Role.Query().Where(role.OrganizationID(p.c.Org.ID)).All(ctx)
	if err != nil {
		return err
	}
	byID, byName := map[uuid.UUID]bool{}, map[string]uuid.UUID{}
	for _, r := range roles {
		byID[r.ID], byName[r.NameKey] = true, r.ID
	}
	for i := range items {
		it := &items[i]
		if it.Action == rules.Remove { // a removal takes all roles; what stands beside it says nothing
			it.roles, it.ExpiresAt = nil, nil
			continue
		}
		for _, ref := range it.roles {
			id := ref.ID
			if id == uuid.Nil {
				id = byName[rules.Key(ref.Name)]
			}
			if !byID[id] {
				named := strconv.Quote(ref.Name)
				if ref.ID != uuid.Nil {
					named = "with this id"
				}
				it.refuse(fault.New(fault.UnknownRole, "The organization has no role %s.", named))
				continue
			}
			it.Roles = append(it.Roles, id)
		}
		it.Roles = rules.SortRoles(it.Roles)
	}
	return nil
}

func (p *planner) resolvePeople(ctx context.Context, items []item) error {
	emails, usernames := store.NewTable("key", store.Text), store.NewTable("key", store.Text)
	byEmail, byUsername := map[string]*directory.Named{}, map[string]*directory.Named{}
	for i := range items {
		it := &items[i]
		if it.User != uuid.Nil {
			continue
		}
		if it.who.Email != "" {
			who, err := it.who.Clean()
			if f, ok := fault.Of(err); ok {
				it.refuse(f)
				continue
			}
			it.who = who
			if key := rules.Key(who.Email); !has(byEmail, key) {
				byEmail[key] = nil
				emails.Add(key)
			}
		}
		if it.who.Username != "" {
			if key := rules.HandleKey(it.who.Username); !has(byUsername, key) {
				byUsername[key] = nil
				usernames.Add(key)
			}
		}
	}
	if err := p.c.Names(ctx, emails, "email_key", byEmail); err != nil {
		return err
	}
	if err := p.c.Names(ctx, usernames, "username_key", byUsername); err != nil {
		return err
	}
	if err := p.hide(ctx, byUsername); err != nil {
		return err
	}
	for i := range items {
		if it := &items[i]; it.User == uuid.Nil && it.Problem == nil {
			p.identify(it, byEmail, byUsername)
		}
	}
	return nil
}

// hide marks the owners of usernames whom the viewer may not see.
func (p *planner) hide(ctx context.Context, owners map[string]*directory.Named) error {
	if p.c.Viewer.ReadsAll(p.c.Org.ID) {
		return nil
	}
	hidden := map[uuid.UUID]bool{}
	for _, n := range owners {
		if n != nil {
			hidden[n.ID] = true
		}
	}
	q, err := p.visible()
	if err != nil {
		return err
	}
	seen, err := q.Where(user.IDIn(sorted(hidden)...)).IDs(ctx)
	for _, id := range seen {
		delete(hidden, id)
	}
	p.hidden = hidden
	return err
}

func has[V any](m map[string]V, key string) bool {
	_, ok := m[key]
	return ok
}

// identify finds an item's person by email, else by username; somebody unknown who is added becomes a newcomer (H35).
func (p *planner) identify(it *item, byEmail, byUsername map[string]*directory.Named) {
	email, username := rules.Key(it.who.Email), rules.HandleKey(it.who.Username)
	known, owner := byEmail[email], byUsername[username]
	switch {
	case email == "" && username == "":
		it.refuse(fault.New(fault.InvalidInput, "The row names nobody: give an email or a username."))
	case email == "" && (owner == nil || p.hidden[owner.ID]):
		it.refuse(fault.New(fault.UnknownPerson, "Nobody in the organization has the username %s. Give an email to invite somebody.", it.who.Username))
	case email == "":
		it.User, it.who.Email = owner.ID, owner.Email
	case known != nil && owner != nil && owner.ID != known.ID, known == nil && owner != nil:
		it.refuse(fault.New(fault.InvalidInput, "The username %s belongs to somebody else than %s.", it.who.Username, it.who.Email))
	case known != nil:
		it.User = known.ID
	case it.Action != rules.Add:
		it.refuse(fault.New(fault.UnknownPerson, "Nobody in the organization has the email %s.", it.who.Email))
	default:
		it.User = store.NewID()
		n := &directory.Named{ID: it.User, Email: it.who.Email, Newcomer: true}
		byEmail[email] = n
		if username != "" {
			byUsername[username] = n
		}
		p.newcomers[it.User] = it.who
	}
	if known := byEmail[email]; known != nil && known.Newcomer {
		it.who = p.newcomers[it.User] // whichever of their rows comes first brings them in as they were first written
	}
}

func sorted(ids map[uuid.UUID]bool) []uuid.UUID {
	out := make([]uuid.UUID, 0, len(ids))
	for id := range ids {
		out = append(out, id)
	}
	slices.SortFunc(out, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	return out
}
