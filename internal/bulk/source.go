package bulk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// digest sums what a request asks for, so that the same key with another body is noticed (H21).
type digest struct{ hash.Hash }

func newDigest() digest { return digest{sha256.New()} }

func (d digest) add(v any) {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // plain data always marshals
	}
	d.Write(append(b, '\n'))
}

func (d digest) String() string { return hex.EncodeToString(d.Sum(nil)) }

// read writes a source into the book and sums the request. Nothing is stored yet.
func (e *Engine) read(ctx context.Context, in Plan, org uuid.UUID, sum digest, b *book, l *burden) error {
	sum.add([]any{org, in.ErrorPolicy, in.MaxErrors, in.IncludeSelf, in.OnSeatShortage, in.OnExisting, in.AssignMode, in.Successor, in.Label})
	s := in.Source
	switch {
	case s.Rows != nil:
		sum.add(s.Rows)
		return b.readInline(s.Rows)
	case s.CSV != nil:
		return e.readUpload(ctx, s, org, sum, b, l)
	case s.Selection != nil:
		sum.add(s.Selection)
		return e.readSelection(ctx, org, *s.Selection, b, l)
	case s.UndoEvent != nil:
		sum.add([]any{"undoEvent", s.UndoEvent})
	case s.ReplaceRole != nil:
		sum.add([]any{"replaceRole", s.ReplaceRole})
	case s.Again != nil:
		sum.add([]any{"again", s.Again})
		return l.grow(ctx, int64(s.again.op.Total)*(wishWeight+mentionWeight/10)) // people repeat
	default:
		sum.add(s.Offboard)
	}
	return nil // the others are expanded where people and accounts are known
}

// plain refuses a row that no database can keep; what else is wrong with a row is that row's problem.
func plain(number int, who directory.NewUser, account directory.AccountRef, roles []RoleRef) error {
	texts := []string{who.Email, who.Username, who.FirstName, who.LastName, account.Handle}
	for _, r := range roles {
		texts = append(texts, r.Name)
	}
	if slices.ContainsFunc(texts, func(s string) bool { return !utf8.ValidString(s) || strings.ContainsRune(s, 0) || len(s) > maxField }) {
		return fault.New(fault.InvalidInput, "Row %d has a cell that is not text or is longer than %d bytes.", number, maxField).At("source")
	}
	return nil
}

func (b *book) readInline(rows []Row) error {
	if len(rows) == 0 || len(rows) > rules.MaxAtOnce {
		return fault.New(fault.InvalidInput, "Pass 1 to %d rows, or upload a CSV file with more.", rules.MaxAtOnce).At("source", "rows")
	}
	for i, r := range rows {
		it := item{
			Row:     rules.Row{Action: r.Action, ExpiresAt: utc(r.ExpiresAt)},
			who:     directory.NewUser{Email: r.Email, Username: r.Username, FirstName: r.FirstName, LastName: r.LastName},
			account: r.Account, roles: r.Roles,
		}
		if err := plain(i+1, it.who, it.account, it.roles); err != nil {
			return err
		}
		b.add(it)
	}
	return nil
}

func utc(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	at := store.Instant(*t)
	return &at
}

// readSelection lays every user over every account. The viewer selects among the accounts that they see.
func (e *Engine) readSelection(ctx context.Context, org uuid.UUID, s Selection, b *book, l *burden) error {
	if len(s.Users) == 0 || len(s.Users) > rules.MaxSelectionPeople {
		return fault.New(fault.InvalidInput, "Select 1 to %d people.", rules.MaxSelectionPeople).At("source", "selection", "users")
	}
	refs := s.Accounts.Refs
	if refs == nil {
		q := e.DB.Ent.Account.Query().Where(account.OrganizationID(org))
		if s.Accounts.Filter != nil {
			q = q.Where(s.Accounts.Filter.Where)
		} else {
			q = q.Where(account.ArchivedAtIsNil())
		}
		ids, err := q.Order(account.ByNameKey(), account.ByID()).Limit(rules.MaxRows + 1).IDs(ctx)
		if err != nil {
			return err
		}
		for _, id := range administered(access.From(ctx), org, ids) {
			refs = append(refs, directory.AccountRef{ID: id})
		}
	}
	if len(refs) == 0 {
		return fault.New(fault.InvalidInput, "No account matches the selection.").At("source", "selection", "accounts")
	}
	if len(refs)*len(s.Users) > rules.MaxRows {
		return fault.New(fault.LimitReached, "%d people on %d accounts are more than %d rows. Split the selection.", len(s.Users), len(refs), rules.MaxRows).At("source", "selection")
	}
	if err := l.grow(ctx, int64(len(refs)*len(s.Users))*wishWeight); err != nil {
		return err
	}
	var people, places []int32
	for i, u := range s.Users {
		if err := plain(i+1, u, directory.AccountRef{}, s.Roles); err != nil {
			return err
		}
		people = append(people, b.mention(u, uuid.Nil))
	}
	for i, a := range refs {
		if err := plain(i*len(s.Users)+1, directory.NewUser{}, a, nil); err != nil {
			return err
		}
		places = append(places, b.placeOf(a))
	}
	w := wish{seen: -1, action: index(actions, s.Action)}
	if s.Action != rules.Remove {
		w.roles, w.end = b.setOfRoles(s.Roles), b.endAt(utc(s.ExpiresAt))
	}
	b.wishes = slices.Grow(b.wishes, len(places)*len(people))
	for _, w.place = range places {
		for _, w.person = range people {
			b.append(w)
		}
	}
	return nil
}

// administered keeps the accounts on which the viewer manages people: where nobody names accounts, the others are not meant. What
// they may is read again when the rows are decided, and who manages nothing is refused as a whole, as is an API client.
func administered(v *access.Viewer, org uuid.UUID, ids []uuid.UUID) []uuid.UUID {
	if me := v.In(org); v.Client != nil || me != nil && len(me.AdministeredIn()) == 0 {
		return ids
	}
	return slices.DeleteFunc(ids, func(id uuid.UUID) bool { return !v.Administers(org, id) })
}

// offboard is a removal from everywhere: each membership, and the organization role (H26).
func (p *planner) offboard(ctx context.Context, people []directory.UserRef) error {
	if p.c.Viewer.Client == nil && !p.c.Viewer.Manages(p.c.Org.ID) { // an API client that was admitted manages members everywhere
		return fault.New(fault.Forbidden, "Only managers of the organization can remove someone from all accounts. Remove them from your own accounts instead.").At("source", "offboard")
	}
	if len(people) == 0 || len(people) > rules.MaxSelectionPeople {
		return fault.New(fault.InvalidInput, "Pass 1 to %d people.", rules.MaxSelectionPeople).At("source", "offboard")
	}
	seen := map[uuid.UUID]bool{}
	users := make([]*ent.User, 0, len(people))
	for i, ref := range people {
		u, err := p.user(ctx, ref)
		if err != nil {
			return err
		}
		if u == nil {
			return fault.New(fault.UnknownPerson, "Person not found, or you have no access to them.").At("source", "offboard", strconv.Itoa(i))
		}
		if !seen[u.ID] {
			seen[u.ID] = true
			users = append(users, u)
		}
	}
	t, ids := store.NewTable("id", store.UUID, "place", store.Int), make([]uuid.UUID, len(users))
	for i, u := range users {
		ids[i] = u.ID
		t.Add(u.ID, i)
	}
	p.op.Leavers = joinIDs(ids)
	rows, err := p.c.Tx.Select(ctx, t, `SELECT v.place, m.account_id FROM {v} JOIN memberships m ON m.user_id = v.id JOIN accounts a ON a.id = m.account_id
		WHERE m.organization_id = $1 ORDER BY v.place, a.name_key, a.id`, p.c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var place int
		var id uuid.UUID
		if err := scan(&place, &id); err != nil {
			return err
		}
		u := users[place]
		p.book.add(item{Row: rules.Row{Action: rules.Remove, User: u.ID}, who: whoIs(u), account: directory.AccountRef{ID: id}})
		return nil
	}); err != nil {
		return err
	}
	for _, u := range users {
		if u.OrganizationRole != rules.NoDuty {
			p.book.add(item{Row: rules.Row{Action: rules.Remove, User: u.ID, Duty: u.OrganizationRole}, who: whoIs(u)})
		}
	}
	return nil
}

func whoIs(u *ent.User) directory.NewUser {
	who := directory.NewUser{Email: u.Email, FirstName: u.FirstName, LastName: u.LastName}
	if u.Username != nil {
		who.Username = *u.Username
	}
	return who
}
