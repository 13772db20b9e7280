package bulk

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// visible finds people of the organization whom the planning viewer may see: others' names are none to them (H40).
func (p *planner) visible(ctx context.Context) (*ent.UserQuery, error) {
	q := p.c.Tx.User.Query().Where(user.OrganizationID(p.c.Org.ID))
	narrow, err := store.Visible(access.With(ctx, p.c.Viewer), ent.TypeUser)
	if narrow != nil {
		q = q.Where(narrow)
	}
	return q, err
}

// user finds one person whom the viewer may see; nil where there is none.
func (p *planner) user(ctx context.Context, ref directory.UserRef) (*ent.User, error) {
	found, err := directory.First(ref.Keys(), func(named predicate.User) ([]*ent.User, error) {
		q, err := p.visible(ctx)
		if err != nil {
			return nil, err
		}
		return q.Where(named).All(ctx)
	})
	if len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// resolve finds the people, accounts and roles that the book names, with one statement a kind, and gives each name that is
// none its problem. What is known already is kept.
func (p *planner) resolve(ctx context.Context) error {
	for _, step := range []func(context.Context) error{p.resolvePlaces, p.resolveRoles, p.resolvePeople} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// noBreak stands for the spaces of what names no platform, so that the first space ends it.
const noBreak = "\u00a0"

type handle struct {
	platform rules.Platform
	key      string
}

// handlesOf are the keys under which the account may be stored, the likeliest first. An address says its platform itself.
func handlesOf(ref directory.AccountRef) []handle {
	if ref.Platform == "" {
		named, _, _ := identifier.Handle("", ref.Handle) // what is no handle is looked for as it stands
		ref.Platform = rules.Platform(named)
	}
	var out []handle
	for _, key := range identifier.HandleKeys(string(ref.Platform), ref.Handle) {
		out = append(out, handle{ref.Platform, key})
	}
	return out
}

// platforms are their codes in a sentence.
var platforms = func() string {
	codes := make([]string, len(rules.Platforms))
	for i, p := range rules.Platforms {
		codes[i] = string(p)
	}
	return strings.Join(codes, ", ")
}()

func (p *planner) resolvePlaces(ctx context.Context) error {
	byID, byHandle := store.NewTable("id", store.UUID), store.NewTable("platform", store.Text, "handle_key", store.Text)
	ids, handles := map[uuid.UUID]bool{}, map[handle]uuid.UUID{}
	for _, a := range p.book.places {
		if a.ref.ID != uuid.Nil {
			byID.Add(a.ref.ID)
			continue
		}
		for _, h := range handlesOf(a.ref) {
			if !has(handles, h) {
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
			JOIN accounts a ON a.organization_id = $1 AND a.platform = v.platform AND a.handle_key = v.handle_key
			ORDER BY CASE WHEN a.archived_at IS NULL THEN 1 ELSE 0 END, a.archived_at, a.id`, p.c.Org.ID) // the last one is who has the handle now
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
	for i := range p.book.places {
		a := &p.book.places[i]
		named := "with this id"
		if a.ref.ID == uuid.Nil {
			for _, h := range slices.Backward(handlesOf(a.ref)) { // the likeliest is the first
				if id := handles[h]; id != uuid.Nil {
					a.account = id
				}
			}
			named = strings.TrimSpace(fmt.Sprintf("%s %s", a.ref.Platform, a.ref.Handle))
		} else if ids[a.ref.ID] {
			a.account = a.ref.ID
		}
		if a.account != uuid.Nil && !p.c.Viewer.Sees(p.c.Org.ID, a.account) {
			a.account = uuid.Nil // what one cannot reach does not exist (H47)
		}
		if a.account == uuid.Nil {
			a.asked = fmt.Sprintf("%s %s", strings.ReplaceAll(string(a.ref.Platform), " ", noBreak), a.ref.Handle)
			a.problem = fault.New(fault.UnknownAccount, "The organization has no account %s.", named)
			if a.ref.ID == uuid.Nil && a.ref.Platform != "" && !slices.Contains(rules.Platforms, a.ref.Platform) {
				a.problem = fault.New(fault.UnknownAccount, "%q is not a platform. The platforms are %s.", a.ref.Platform, platforms)
			} else if f := a.ref.Unknown(); f.Code == fault.InvalidInput {
				a.problem = f
			}
		}
	}
	return nil
}

func (p *planner) resolveRoles(ctx context.Context) error {
	roles, err := p.c.Tx.Role.Query().Where(role.OrganizationID(p.c.Org.ID)).All(ctx)
	if err != nil {
		return err
	}
	byID, byName := map[uuid.UUID]*ent.Role{}, map[string]uuid.UUID{}
	for _, r := range roles {
		byID[r.ID], byName[r.NameKey] = r, r.ID
	}
	for i := range p.book.roleSets {
		set := &p.book.roleSets[i]
		names := make([]string, len(set.refs))
		for k, ref := range set.refs {
			id := ref.ID
			if id == uuid.Nil {
				id = byName[identifier.RoleKey(ref.Name)]
			}
			names[k] = ref.Name
			r := byID[id]
			if r == nil {
				named := strconv.Quote(ref.Name)
				if ref.ID != uuid.Nil {
					named = "with this id"
				}
				if set.problem == nil {
					set.problem = fault.New(fault.UnknownRole, "The organization has no role %s.", named)
				}
				continue
			}
			set.ids = append(set.ids, id)
			set.administer = set.administer || rules.Role{Modules: r.Modules}.Administers()
		}
		if set.problem != nil {
			set.text = strings.Join(names, ";")
		}
		set.ids = rules.SortRoles(set.ids)
	}
	return p.lookAt(byID)
}

func (p *planner) resolvePeople(ctx context.Context) error {
	emails, usernames := store.NewTable("key", store.Text), store.NewTable("key", store.Text)
	byEmail, byUsername := map[string]*directory.Named{}, map[string]*directory.Named{}
	for i := range p.book.people {
		m := &p.book.people[i]
		if m.user != uuid.Nil {
			continue
		}
		who, err := m.who.CleanNames()
		if f, ok := fault.Of(err); ok {
			m.problem = f
			continue
		}
		m.who = who
		if m.who.Email != "" {
			if key := identifier.EmailKey(who.Email); !has(byEmail, key) {
				byEmail[key] = nil
				emails.Add(key)
			}
		}
		if m.who.Username != "" {
			for _, key := range identifier.UsernameKeys(m.who.Username) {
				if !has(byUsername, key) {
					byUsername[key] = nil
					usernames.Add(key)
				}
			}
		}
	}
	if err := p.c.Names(ctx, emails, "email_key", byEmail); err != nil {
		return err
	}
	if err := p.c.Names(ctx, usernames, "username_key", byUsername); err != nil {
		return err
	}
	for i := range p.book.people {
		if m := &p.book.people[i]; m.user == uuid.Nil && m.problem == nil {
			m.problem = p.identify(m, byEmail, byUsername)
		}
	}
	return nil
}

func has[K comparable, V any](m map[K]V, key K) bool {
	_, ok := m[key]
	return ok
}

// identify finds a mentioned person by email, else by username; somebody unknown is a newcomer to whoever adds them (H35).
func (p *planner) identify(m *mention, byEmail, byUsername map[string]*directory.Named) *fault.Error {
	email, username := identifier.EmailKey(m.who.Email), identifier.UsernameKey(m.who.Username)
	known, owner := byEmail[email], byUsername[username]
	for _, key := range identifier.UsernameKeys(m.who.Username) {
		if owner == nil && m.who.Username != "" {
			owner = byUsername[key]
		}
	}
	if f := flawed(&m.who, known != nil, owner != nil); f != nil {
		return f
	}
	switch {
	case email == "" && username == "":
		return fault.New(fault.InvalidInput, "The row has no person. Give an email or a username.")
	case email == "" && (owner == nil || owner.Hidden):
		return fault.New(fault.UnknownPerson, "Nobody in the organization has the username %s. Give an email to invite a new person.", m.who.Username)
	case email == "":
		m.user, m.who.Email = owner.ID, owner.Email
	case known != nil && owner != nil && owner.ID != known.ID, known == nil && owner != nil:
		return fault.New(fault.InvalidInput, "The username %s belongs to someone other than %s.", m.who.Username, m.who.Email)
	case known != nil:
		m.user, m.hidden = known.ID, known.Hidden
	default:
		known = &directory.Named{ID: store.NewID(), Email: m.who.Email, Newcomer: true}
		m.user = known.ID
		byEmail[email] = known
		if username != "" {
			byUsername[username] = known
		}
		p.newcomers[m.user] = m.who
	}
	if known := byEmail[email]; known != nil && known.Newcomer {
		m.newcomer = true
		m.who = p.newcomers[m.user] // whichever of their rows comes first brings them in as they were first written
	}
	return nil
}

// flawed cleans the email and the username by which nobody is known. Those of somebody known may be from before they were held to
// today's law (H1).
func flawed(who *directory.NewUser, known, owned bool) *fault.Error {
	clean := *who
	var err error
	if who.Email != "" && !known {
		clean.Email, err = identifier.Email(who.Email, "email")
	}
	if err == nil && who.Username != "" && !owned {
		clean.Username, err = identifier.Username(who.Username, "username")
	}
	if f, ok := fault.Of(err); ok {
		return f // the row stays as it was written, so that it can be mended
	}
	*who = clean
	return nil
}

func sorted(ids map[uuid.UUID]bool) []uuid.UUID {
	out := make([]uuid.UUID, 0, len(ids))
	for id := range ids {
		out = append(out, id)
	}
	slices.SortFunc(out, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	return out
}
