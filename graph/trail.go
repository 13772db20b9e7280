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

// eventList returns the list of an organization's audit events, the newest first, in the order of the chain. With a filter, the database would have to guess
// whether the matching events are among the newest ones or farther back, where another index finds them, and would read the whole chain if it guessed wrong.
// Therefore a page reads the index of the condition that the fewest events meet, and only a fixed number of its entries.
func (q *answer) eventList(ctx context.Context, v *access.Viewer, org uuid.UUID, in *model.AuditFilter) (page.List, error) {
	l := page.List{
		Entity: ent.TypeAuditEvent, Table: auditevent.Table, Parent: auditevent.FieldOrganizationID,
		Order: page.Order{Name: "NEWEST", Table: "t", Column: auditevent.FieldSequence, Unique: true, Desc: true},
	}
	if in == nil {
		in = &model.AuditFilter{}
	}
	t := &trail{q: q, org: org, search: page.Search{At: auditevent.FieldAt}}
	for _, narrow := range []func(context.Context, *model.AuditFilter) error{t.subjects, t.filterTimes, t.actors} {
		if err := narrow(ctx, in); err != nil {
			return l, err
		}
	}
	for _, asked := range [][]string{in.Action.Value(), actionsOf(in.Kind.Value())} {
		if actions := page.AsAny(slices.Compact(slices.Sorted(slices.Values(asked)))); len(actions) > 0 {
			t.said = append(t.said, sql.FieldIn(auditevent.FieldAction, actions...))
			t.all = append(t.all, sql.FieldIn(auditevent.FieldAction, actions...))
			t.leads(auditevent.FieldAction, true, actions...)
		}
	}
	switch p := v.In(org); {
	case v.ReadsAll(org) && len(t.said) == 0:
		l.Once = true
		l.Length = func(ctx context.Context) (model.Count, error) { return q.eventCount(ctx, org) }
	case !v.ReadsAll(org) && p != nil && in.Account.Value() == nil:
		t.leads(auditevent.FieldAccountID, false, page.AsAny(p.AdministeredIn())...) // other events are not visible anyway: this only makes the index usable
	}
	if !v.Everywhere() {
		t.search.Columns = append(t.search.Columns, auditevent.FieldAccountID)
	}
	if conditions := len(t.search.Conditions); v.ReadsAll(org) {
		t.search.Whole = conditions <= 1 && conditions == len(t.all)
	} else {
		t.search.Whole = conditions == 1 && len(t.all) == 0
	}
	l.Where, l.Alone, l.Search = allOf(t.said), allOf(t.all), &t.search
	return l, nil
}

func allOf(of []func(*sql.Selector)) func(*sql.Selector) {
	return func(s *sql.Selector) {
		for _, where := range of {
			where(s)
		}
	}
}

// trail collects what narrows an organization's list of events.
type trail struct {
	q      *answer
	org    uuid.UUID
	said   []func(*sql.Selector) // the filter, for any organization
	all    []func(*sql.Selector) // the same filter, for this organization
	search page.Search
}

// filter keeps events that meet a condition on a column. The condition must hold for any organization.
func (t *trail) filter(column string, where func(*sql.Selector)) {
	t.said, t.all, t.search.Columns = append(t.said, where), append(t.all, where), append(t.search.Columns, column)
}

// leads adds a condition that has an index: the column has one of these values. general reports whether it holds for any organization.
func (t *trail) leads(column string, general bool, values ...any) {
	t.search.Conditions = append(t.search.Conditions, page.Condition{
		Column: column, Values: values, General: general, Bare: column == auditevent.FieldUserID || column == auditevent.FieldBulkOperationID,
	})
	t.search.Columns = append(t.search.Columns, column)
}

// subject keeps events whose column has this id.
func (t *trail) subject(column string, id uuid.UUID) {
	t.filter(column, sql.FieldEQ(column, id))
	t.leads(column, true, id)
}

// subjects keeps events about the filter's person, account and bulk operation.
func (t *trail) subjects(ctx context.Context, in *model.AuditFilter) error {
	if ref := in.User.Value(); ref != nil {
		u, err := t.q.userBy(ctx, ref, "filter", "user")
		if err != nil {
			return err
		}
		t.subject(auditevent.FieldUserID, u.ID.UUID)
	}
	if ref := in.Account.Value(); ref != nil {
		a, err := t.q.accountBy(ctx, ref, "filter", "account")
		if err != nil {
			return err
		}
		t.subject(auditevent.FieldAccountID, a.ID.UUID)
	}
	operation, err := input.OptionalID(in.BulkOperationID, globalid.BulkOperation, "filter", "bulkOperationId")
	if operation != nil {
		t.subject(auditevent.FieldBulkOperationID, *operation)
	}
	return err
}

// filterTimes keeps events of the filter's time range. If the sequence numbers that can be in the range are known, the search is limited to them.
func (t *trail) filterTimes(ctx context.Context, in *model.AuditFilter) error {
	from, to := in.From.Value(), in.To.Value()
	if from != nil {
		t.filter(auditevent.FieldAt, sql.FieldGTE(auditevent.FieldAt, store.Instant(*from)))
	}
	if to != nil {
		t.filter(auditevent.FieldAt, before(auditevent.FieldAt, *to))
	}
	above, below, err := audit.Window(ctx, t.q.DB, t.org, from, to)
	t.search.Within = func(s *sql.Selector) {
		if above > 0 {
			s.Where(sql.GT(s.C(auditevent.FieldSequence), above))
		}
		if below > 0 {
			s.Where(sql.LT(s.C(auditevent.FieldSequence), below))
		}
	}
	return err
}

// actors keeps events by actors whose names contain all words of the filter. It looks the names up first.
// If they are too many or not all known, each event is compared.
func (t *trail) actors(ctx context.Context, in *model.AuditFilter) error {
	text := input.Value(in.Actor.Value())
	words := identifier.Words(text)
	if len(words) == 0 {
		return nil
	}
	t.said, t.search.Columns = append(t.said, byActor(words)), append(t.search.Columns, auditevent.FieldActor)
	names, named, err := audit.Actors(ctx, t.q.DB, t.org, words)
	if err != nil {
		return err
	}
	if named {
		t.all = append(t.all, sql.FieldIn(auditevent.FieldActor, page.AsAny(names)...))
		t.leads(auditevent.FieldActor, false, page.AsAny(names)...)
		return nil
	}
	t.all = append(t.all, byActor(words))
	return nil
}

// byActor keeps events whose actor contains all words, ignoring case. The database folds the case of both sides (at least A to Z), so that they are folded alike.
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

// eventCount returns the length of an organization's chain. It subtracts the first sequence number from the last one, because a chain has no gaps.
func (q *answer) eventCount(ctx context.Context, org uuid.UUID) (model.Count, error) {
	count := model.Count{Exact: true}
	rows, err := q.DB.QueryContext(ctx, `SELECT coalesce((SELECT max(sequence) FROM audit_events WHERE organization_id = $1) - (SELECT min(sequence) FROM audit_events WHERE organization_id = $1) + 1, 0)`, org)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&count.N) })
	return count, err
}
