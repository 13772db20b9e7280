package bulk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
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

// read turns a source into items and sums the request. Nothing is stored yet.
func (e *Engine) read(ctx context.Context, in Plan, org uuid.UUID, sum digest) ([]item, error) {
	sum.add([]any{org, in.ErrorPolicy, in.MaxErrors, in.IncludeSelf, in.OnSeatShortage, in.OnExisting, in.AssignMode, in.Successor, in.Label})
	s := in.Source
	switch {
	case s.Rows != nil:
		sum.add(s.Rows)
		return plain(readInline(s.Rows))
	case s.CSV != nil:
		var items []item
		err := readCSV(io.TeeReader(s.CSV, sum), func(it item) error {
			items = append(items, it)
			return nil
		})
		if err == nil && len(items) == 0 {
			err = fault.New(fault.InvalidInput, "The file has a header and no rows.").At("source", "csv")
		}
		return items, err
	case s.Selection != nil:
		sum.add(s.Selection)
		return plain(e.readSelection(ctx, org, *s.Selection))
	default:
		sum.add(s.Offboard)
		return nil, nil // expanded where the people are known
	}
}

// plain refuses rows that no database can keep; what else is wrong with a row is that row's problem.
func plain(items []item, err error) ([]item, error) {
	if err != nil {
		return nil, err
	}
	for _, it := range items {
		texts := []string{it.who.Email, it.who.Username, it.who.FirstName, it.who.LastName, it.account.Handle}
		for _, r := range it.roles {
			texts = append(texts, r.Name)
		}
		if slices.ContainsFunc(texts, func(s string) bool { return !utf8.ValidString(s) || strings.ContainsRune(s, 0) || len(s) > maxField }) {
			return nil, fault.New(fault.InvalidInput, "Row %d holds a cell that is not text or is longer than %d bytes.", it.Number, maxField).At("source")
		}
	}
	return items, nil
}

func readInline(rows []Row) ([]item, error) {
	if len(rows) == 0 || len(rows) > MaxInlineRows {
		return nil, fault.New(fault.InvalidInput, "Send 1 to %d rows inline, or a CSV file for more.", MaxInlineRows).At("source", "rows")
	}
	items := make([]item, len(rows))
	for i, r := range rows {
		items[i] = item{
			Row:     rules.Row{Number: i + 1, Action: r.Action, ExpiresAt: utc(r.ExpiresAt)},
			who:     directory.NewUser{Email: r.Email, Username: r.Username, FirstName: r.FirstName, LastName: r.LastName},
			account: r.Account, roles: r.Roles,
		}
	}
	return items, nil
}

func utc(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	at := store.Instant(*t)
	return &at
}

// readSelection lays every user over every account. The viewer selects among the accounts that they see.
func (e *Engine) readSelection(ctx context.Context, org uuid.UUID, s Selection) ([]item, error) {
	if len(s.Users) == 0 || len(s.Users) > MaxSelectionUsers {
		return nil, fault.New(fault.InvalidInput, "Select 1 to %d people.", MaxSelectionUsers).At("source", "selection", "users")
	}
	refs := s.Accounts.Refs
	if refs == nil {
		q := e.DB.Ent.Account.Query().Where(account.OrganizationID(org))
		if s.Accounts.Filter != nil {
			q = q.Where(s.Accounts.Filter.Where)
		} else {
			q = q.Where(account.ArchivedAtIsNil())
		}
		ids, err := q.Order(account.ByNameKey(), account.ByID()).Limit(MaxRows + 1).IDs(ctx)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			refs = append(refs, directory.AccountRef{ID: id})
		}
	}
	if len(refs) == 0 {
		return nil, fault.New(fault.InvalidInput, "No account matches the selection.").At("source", "selection", "accounts")
	}
	if len(refs)*len(s.Users) > MaxRows {
		return nil, fault.New(fault.LimitReached, "%d people on %d accounts are more than %d rows; split the selection.", len(s.Users), len(refs), MaxRows).At("source", "selection")
	}
	items := make([]item, 0, len(refs)*len(s.Users))
	for _, a := range refs {
		for _, u := range s.Users {
			items = append(items, item{
				Row: rules.Row{Number: len(items) + 1, Action: s.Action, ExpiresAt: utc(s.ExpiresAt)},
				who: u, account: a, roles: s.Roles,
			})
		}
	}
	return items, nil
}

// offboard is a removal from everywhere: each membership, and the organization role (H26).
func (p *planner) offboard(ctx context.Context, people []directory.UserRef) ([]item, error) {
	if !p.c.Viewer.Manages(p.c.Org.ID) {
		return nil, fault.New(fault.Forbidden, "Only a manager of the organization may remove somebody everywhere. Remove them from your own accounts instead.").At("source", "offboard")
	}
	if len(people) == 0 || len(people) > MaxSelectionUsers {
		return nil, fault.New(fault.InvalidInput, "Name 1 to %d people.", MaxSelectionUsers).At("source", "offboard")
	}
	var items []item
	seen := map[uuid.UUID]bool{}
	users := make([]*ent.User, 0, len(people))
	for i, ref := range people {
		u, err := p.user(ctx, ref)
		if err != nil {
			return nil, err
		}
		if u == nil {
			return nil, fault.New(fault.UnknownPerson, "There is no such person.").At("source", "offboard", strconv.Itoa(i))
		}
		if !seen[u.ID] {
			seen[u.ID] = true
			users = append(users, u)
		}
	}
	t := store.NewTable("id", store.UUID, "place", store.Int)
	for i, u := range users {
		t.Add(u.ID, i)
	}
	rows, err := p.c.Tx.Select(ctx, t, `SELECT v.place, m.account_id FROM {v} JOIN memberships m ON m.user_id = v.id JOIN accounts a ON a.id = m.account_id
		WHERE m.organization_id = $1 ORDER BY v.place, a.name_key, a.id`, p.c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var place int
		var id uuid.UUID
		if err := scan(&place, &id); err != nil {
			return err
		}
		items = append(items, item{Row: rules.Row{Action: rules.Remove, User: users[place].ID, Account: id}, who: whoIs(users[place])})
		return nil
	}); err != nil {
		return nil, err
	}
	for _, u := range users {
		if u.OrganizationRole != rules.NoDuty {
			items = append(items, item{Row: rules.Row{Action: rules.Remove, User: u.ID, Duty: u.OrganizationRole}, who: whoIs(u)})
		}
	}
	for i := range items {
		items[i].Number = i + 1
	}
	return items, nil
}

func whoIs(u *ent.User) directory.NewUser {
	who := directory.NewUser{Email: u.Email, FirstName: u.FirstName, LastName: u.LastName}
	if u.Username != nil {
		who.Username = *u.Username
	}
	return who
}
