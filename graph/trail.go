package graph

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// mostWays is how many indexes' parts a page of the trail is merged of; what would take more is left to the database.
const mostWays = 64

// eventList lists an organization's trail, the newest first, along its chain. The database would have to guess whether what a filter finds is among the newest
// events or so far back that it is found along another index, and reads the whole chain where it guesses wrong. So each value that a filter
// allows is a way of its own, which an index leads along in the chain's order.
func (q *answer) eventList(ctx context.Context, v *access.Viewer, org uuid.UUID, in *model.AuditFilter) (page.List, error) {
	l := page.List{
		Entity: ent.TypeAuditEvent, Table: auditevent.Table, Parent: auditevent.FieldOrganizationID,
		Order: page.Order{Name: "NEWEST", Table: "t", Column: auditevent.FieldSequence, Unique: true, Desc: true},
	}
	if in == nil {
		in = &model.AuditFilter{}
	}
	t := &trail{q: q, org: org}
	for _, narrow := range []func(context.Context, *model.AuditFilter) error{t.subjects, t.filterTimes, t.actors} {
		if err := narrow(ctx, in); err != nil {
			return l, err
		}
	}
	for _, asked := range [][]string{in.Action.Value(), actionsOf(in.Kind.Value())} {
		if actions := page.AsAny(slices.Compact(slices.Sorted(slices.Values(asked)))); len(actions) > 0 {
			t.said = append(t.said, sql.FieldIn(auditevent.FieldAction, actions...))
			t.among(auditevent.FieldAction, actions)
		}
	}
	switch p := v.In(org); {
	case v.ReadsAll(org) && len(t.said) == 0:
		l.Once = true
		l.Length = func(ctx context.Context) (model.Count, error) { return q.eventCount(ctx, org) }
	case !v.ReadsAll(org) && p != nil && in.Account.Value() == nil:
		if accounts := p.AdministeredIn(); t.apart(len(accounts)) { // that it is one of them is said without this, too
			t.among(auditevent.FieldAccountID, page.AsAny(accounts))
		}
	}
	l.Where, l.Alone, l.Either = allOf(t.said), allOf(t.all), t.either
	return l, nil
}

func allOf(of []func(*sql.Selector)) func(*sql.Selector) {
	return func(s *sql.Selector) {
		for _, where := range of {
			where(s)
		}
	}
}

// trail is what narrows the trail of an organization: everything in all, and one of either. What is said is the same for any organization.
type trail struct {
	q      *answer
	org    uuid.UUID
	said   []func(*sql.Selector)
	all    []func(*sql.Selector)
	either []func(*sql.Selector)
}

// filter keeps events that meet a condition, of any organization.
func (t *trail) filter(where func(*sql.Selector)) {
	t.said, t.all = append(t.said, where), append(t.all, where)
}

// apart says whether each of a number of values can become a query of its own, combined with each of the queries so far.
func (t *trail) apart(values int) bool { return values > 0 && values*max(1, len(t.either)) <= mostWays }

// among keeps events whose column is one of the values.
func (t *trail) among(column string, values []any) {
	switch {
	case len(values) == 1:
		t.all = append(t.all, sql.FieldEQ(column, values[0]))
		return
	case !t.apart(len(values)):
		t.all = append(t.all, sql.FieldIn(column, values...))
		return
	}
	var ways []func(*sql.Selector)
	for _, value := range values {
		one := sql.FieldEQ(column, value)
		if t.either == nil {
			ways = append(ways, one)
		}
		for _, other := range t.either {
			ways = append(ways, sql.AndPredicates(other, one))
		}
	}
	t.either = ways
}

// subjects narrows to what the events are about.
func (t *trail) subjects(ctx context.Context, in *model.AuditFilter) error {
	if ref := in.User.Value(); ref != nil {
		u, err := t.q.userBy(ctx, ref, "filter", "user")
		if err != nil {
			return err
		}
		t.filter(sql.FieldEQ(auditevent.FieldUserID, u.ID.UUID))
	}
	if ref := in.Account.Value(); ref != nil {
		a, err := t.q.accountBy(ctx, ref, "filter", "account")
		if err != nil {
			return err
		}
		t.filter(sql.FieldEQ(auditevent.FieldAccountID, a.ID.UUID))
	}
	operation, err := input.OptionalID(in.BulkOperationID, globalid.BulkOperation, "filter", "bulkOperationId")
	if operation != nil {
		t.filter(sql.FieldEQ(auditevent.FieldBulkOperationID, *operation))
	}
	return err
}

// filterTimes narrows to a part of the chain, too, where that is known.
func (t *trail) filterTimes(ctx context.Context, in *model.AuditFilter) error {
	from, to := in.From.Value(), in.To.Value()
	if from != nil {
		t.filter(sql.FieldGTE(auditevent.FieldAt, store.Instant(*from)))
	}
	if to != nil {
		t.filter(before(auditevent.FieldAt, *to))
	}
	above, below, err := audit.Window(ctx, t.q.DB, t.org, from, to)
	if above > 0 {
		t.all = append(t.all, sql.FieldGT(auditevent.FieldSequence, above))
	}
	if below > 0 {
		t.all = append(t.all, sql.FieldLT(auditevent.FieldSequence, below))
	}
	return err
}

// actors narrows to those who are called so, or, where these are too many to be named, compares each event.
func (t *trail) actors(ctx context.Context, in *model.AuditFilter) error {
	text := input.Value(in.Actor.Value())
	words := identifier.Words(text)
	if len(words) == 0 {
		return nil
	}
	t.said = append(t.said, byActor(words))
	names, named, err := audit.Actors(ctx, t.q.DB, t.org, words)
	if err != nil {
		return err
	}
	if named {
		t.among(auditevent.FieldActor, page.AsAny(names))
		return nil
	}
	t.all = append(t.all, byActor(words))
	return nil
}

// byActor keeps what was done by whom each word is part of. The database folds both sides, A to Z at least: what one of them folds by itself the other may
// not.
func byActor(words []string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		for _, word := range words {
			s.Where(sql.P(func(b *sql.Builder) {
				before, after := audit.Holding(s.Dialect())
				b.WriteString(before).Ident(s.C(auditevent.FieldActor)).WriteString(after[0]).Arg(word).WriteString(after[1])
			}))
		}
	}
}

// eventCount is the length of a chain, which has no gaps.
func (q *answer) eventCount(ctx context.Context, org uuid.UUID) (model.Count, error) {
	count := model.Count{Exact: true}
	rows, err := q.DB.QueryContext(ctx, `SELECT coalesce((SELECT max(sequence) FROM audit_events WHERE organization_id = $1) - (SELECT min(sequence) FROM audit_events WHERE organization_id = $1) + 1, 0)`, org)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&count.N) })
	return count, err
}
