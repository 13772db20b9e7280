package source

import (
	"context"
	"slices"
	"strconv"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/user"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// People are known people that a source is about. Exactly one of refs, ids and filter is set.
type People struct {
	Refs   []directory.UserRef // at most rules.MaxSelectionPeople
	IDs    []uuid.UUID         // from an earlier operation; any number
	Filter *PeopleFilter
}

// PeopleFilter selects the people that a list shows. It is evaluated in the snapshot in which the operation is planned, so that the result is consistent.
type PeopleFilter struct {
	Asked any                 // the filter as requested, for the request's digest
	Where func(*sql.Selector) `json:"-"`
}

// None reports whether nobody is named.
func (p People) None() bool { return p.Refs == nil && p.IDs == nil && p.Filter == nil }

// expect returns approximately how many people there will be, so that memory can be reserved before the snapshot is opened.
func (p People) expect(ctx context.Context, db *store.DB, org uuid.UUID) (int, error) {
	if p.Filter == nil {
		return len(p.Refs) + len(p.IDs), nil
	}
	return db.Ent.User.Query().Where(user.OrganizationID(org), predicate.User(p.Filter.Where)).Count(ctx)
}

// Expect returns approximately how many memberships the people of a filter have, and reserves memory for them. Without a filter it returns 0.
func (p People) Expect(ctx context.Context, db *store.DB, org uuid.UUID, share *capacity.Share) (int, error) {
	n, err := p.expect(ctx, db, org)
	if err != nil || p.Filter == nil {
		return 0, err
	}
	rows, err := db.Ent.Membership.Query().Where(func(s *sql.Selector) {
		u := sql.Table("users")
		these := sql.Select(u.C("id")).From(u).Where(sql.EQ(u.C("organization_id"), org))
		p.Filter.Where(these)
		s.Where(sql.In(s.C("user_id"), these))
	}).Count(ctx)
	if err != nil {
		return 0, err
	}
	return rows, share.Grow(ctx, book.WeightOf(rows)+book.WeightOfPeople(n))
}

// read returns the people whom the viewer may see, each once: in the order in which they are named, or, for a filter, ordered by name.
func (p People) read(ctx context.Context, c *directory.Change, path ...string) ([]*ent.User, error) {
	if p.Filter != nil {
		q, err := names.Visible(ctx, c)
		if err != nil {
			return nil, err
		}
		found, err := q.Where(predicate.User(p.Filter.Where)).Order(func(s *sql.Selector) { s.OrderBy(s.C("name_key"), s.C("id")) }).Limit(roster.MaxRows + 1).All(ctx)
		switch {
		case err != nil:
			return nil, err
		case len(found) == 0:
			return nil, fault.New(fault.InvalidInput, "Nobody matches the filter.").At(path...)
		case len(found) > roster.MaxRows:
			return nil, fault.New(fault.LimitReached, "More than %d people match the filter. Choose fewer.", roster.MaxRows).At(path...)
		}
		return found, nil
	}
	byID, err := p.byIDs(ctx, c)
	if err != nil {
		return nil, err
	}
	seen := map[uuid.UUID]bool{}
	out := make([]*ent.User, 0, len(p.Refs)+len(p.IDs))
	for i, ref := range p.refs() {
		u := byID[ref.ID]
		if ref.ID == uuid.Nil {
			if u, err = names.Person(ctx, c, ref); err != nil {
				return nil, err
			}
		}
		if u == nil {
			return nil, fault.Missing(fault.UnknownPerson, "person").At(append(slices.Clip(path), strconv.Itoa(i))...)
		}
		if !seen[u.ID] {
			seen[u.ID] = true
			out = append(out, u)
		}
	}
	return out, nil
}

func (p People) refs() []directory.UserRef {
	out := slices.Clip(p.Refs)
	for _, id := range p.IDs {
		out = append(out, directory.UserRef{ID: id})
	}
	return out
}

// byIDs reads the people who are named by id.
func (p People) byIDs(ctx context.Context, c *directory.Change) (map[uuid.UUID]*ent.User, error) {
	var ids []uuid.UUID
	for _, ref := range p.refs() {
		if ref.ID != uuid.Nil {
			ids = append(ids, ref.ID)
		}
	}
	out := make(map[uuid.UUID]*ent.User, len(ids))
	for part := range slices.Chunk(ids, 10_000) { // a statement can have 65,535 parameters
		q, err := names.Visible(ctx, c)
		if err != nil {
			return nil, err
		}
		found, err := q.Where(user.IDIn(part...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, u := range found {
			out[u.ID] = u
		}
	}
	return out, nil
}
