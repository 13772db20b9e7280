package graph

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func (r query) BulkOperation(ctx context.Context, id globalid.ID) (*model.BulkOperation, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	o, err := batch.ByID(ctx, q.loaders, new(id.Of(globalid.BulkOperation)), "operation", q.operations)
	return required(o, err, "bulk operation")
}

// OperationID parses a bulk operation's id as the API writes it. For anything else it returns NOT_FOUND.
func OperationID(s string) (uuid.UUID, error) {
	return input.ID(globalid.Parse(s), globalid.BulkOperation)
}

// OrganizationID parses an organization's id as the API writes it. For anything else it returns NOT_FOUND.
func OrganizationID(s string) (uuid.UUID, error) {
	return input.ID(globalid.Parse(s), globalid.Organization)
}

// operations reads the bulk operations with these ids that the viewer can see.
func (q *answer) operations(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.BulkOperation, error) {
	found, err := q.DB.Ent.BulkOperation.Query().Where(bulkoperation.IDIn(ids...)).All(store.ByIDs(ctx))
	out := make(map[uuid.UUID]*model.BulkOperation, len(found))
	for _, o := range found {
		out[o.ID] = operationAs(o, q.Now())
	}
	return out, err
}

var operationFrom = record.From[ent.BulkOperation](record.For[model.BulkOperation](globalid.BulkOperation))

// operationAs converts an operation. A plan whose time is over is EXPIRED, even if the sweeper has not changed its status yet.
func operationAs(o *ent.BulkOperation, now time.Time) *model.BulkOperation {
	out := operationFrom(o)
	out.Counts = model.BulkCounts{
		Total: o.Total, Pending: o.Pending, Added: o.Added, Changed: o.Changed, Removed: o.Removed, Unchanged: o.Unchanged, Refused: o.Refused,
	}
	out.Done = model.BulkCounts{
		Total: o.DoneAdded + o.DoneChanged + o.DoneRemoved + o.DoneUnchanged + o.DoneRefused, Pending: o.Pending,
		Added: o.DoneAdded, Changed: o.DoneChanged, Removed: o.DoneRemoved, Unchanged: o.DoneUnchanged, Refused: o.DoneRefused,
	}
	out.Failure, out.Reversible, out.InTime = problem(o.FailureCode, o.FailureMessage), bulk.Effective(o), bulk.Undoable(o, 0, now)
	if out.Status == model.BulkStatusPlanned && o.ExpiresAt != nil && !o.ExpiresAt.After(now) {
		out.Status = model.BulkStatusExpired
	}
	if o.Digest != "" {
		out.Digest = &o.Digest
	}
	if out.Status != model.BulkStatusPlanning {
		out.Effects = &model.BulkEffects{
			Foreseen: &model.BulkEffectCounts{PrimaryUsers: o.Primaries, Ends: o.Ends, Invitations: o.Invitations, SignOuts: o.SignOuts},
			Done:     &model.BulkEffectCounts{PrimaryUsers: o.DonePrimaries, Ends: o.DoneEnds, Invitations: o.DoneInvitations, SignOuts: o.DoneSignOuts},
		}
		out.SeatImpact = &model.SeatImpact{
			Before: o.SeatsBefore, After: o.SeatsAfter, Entitled: o.SeatsEntitled, NewPeople: o.NewPeople, LeavingPeople: o.LeavingPeople,
			Short: o.SeatsShort,
		}
	}
	if o.FailureNeeded != nil && o.SeatsEntitled != nil && input.Value(o.FailureCode) == string(fault.SeatExhausted) {
		out.Failure = model.SeatShortageError{
			Code: fault.SeatExhausted, Message: input.Value(o.FailureMessage), Entitled: *o.SeatsEntitled, Needed: *o.FailureNeeded,
		}
	}
	return out
}

func problem(code, message *string) model.UserError {
	if code == nil {
		return nil
	}
	return model.PlainError{Code: fault.Code(*code), Message: input.Value(message)}
}

// operationList returns the list of an organization's bulk operations, the newest first. It sorts by id, because ids are ordered by time.
func (q *answer) operationList(status []model.BulkStatus, filter *model.BulkOperationFilter) page.List {
	var where []func(*sql.Selector)
	if status != nil {
		where = append(where, q.hasStatus(status))
	}
	if filter != nil {
		if wanted := filter.Status.Value(); wanted != nil {
			where = append(where, q.hasStatus(wanted))
		}
		if t := filter.FinishedAfter.Value(); t != nil {
			where = append(where, sql.FieldGTE(bulkoperation.FieldFinishedAt, store.Instant(*t)))
		}
	}
	l := page.List{
		Entity: ent.TypeBulkOperation, Table: bulkoperation.Table, Parent: bulkoperation.FieldOrganizationID,
		Order: page.Order{Name: "NEWEST", Desc: true},
	}
	if len(where) > 0 {
		l.Where = func(s *sql.Selector) {
			for _, one := range where {
				one(s)
			}
		}
	}
	return l
}

// hasStatus keeps operations with one of these statuses. A plan whose time is over is EXPIRED, as in operationAs.
func (q *answer) hasStatus(status []model.BulkStatus) func(*sql.Selector) {
	now := store.Instant(q.Now())
	others := slices.DeleteFunc(slices.Clone(status), func(s model.BulkStatus) bool { return s == model.BulkStatusPlanned })
	return func(s *sql.Selector) {
		stands, expires := s.C(bulkoperation.FieldStatus), s.C(bulkoperation.FieldExpiresAt)
		wanted := []*sql.Predicate{sql.In(stands, page.AsAny(others)...)}
		planned := func(end *sql.Predicate) *sql.Predicate { return sql.And(sql.EQ(stands, model.BulkStatusPlanned), end) }
		if len(others) < len(status) {
			wanted = append(wanted, planned(sql.Or(sql.IsNull(expires), sql.GT(expires, now))))
		}
		if slices.Contains(status, model.BulkStatusExpired) {
			wanted = append(wanted, planned(sql.LTE(expires, now)))
		}
		s.Where(sql.Or(wanted...))
	}
}

// Rows lists an operation's rows in the order of the input. Viewers who see the operation see its rows.
func (r operationFields) Rows(ctx context.Context, o *model.BulkOperation, first *int, after *string, last *int, before *string, outcome []roster.Outcome, changesPrimary *bool) (*model.BulkRowConnection, error) {
	ctx, q := r.answer(ctx)
	l := page.List{Table: bulkrow.Table, Order: page.Order{Name: "NUMBER"}}
	if o.RowsRemovedAt != nil { // some may not be deleted yet, but they are not shown any more
		l.Where = func(s *sql.Selector) { s.Where(sql.False()) }
	} else if outcome != nil || changesPrimary != nil {
		l.Where = func(s *sql.Selector) {
			if outcome != nil {
				s.Where(sql.In(s.C(bulkrow.FieldOutcome), page.AsAny(outcome)...))
			}
			if changesPrimary != nil {
				changes := sql.Or(sql.NotNull(s.C(bulkrow.FieldPrimaryBefore)), sql.NotNull(s.C(bulkrow.FieldPrimaryAfter)))
				if !*changesPrimary {
					changes = sql.Not(changes)
				}
				s.Where(changes)
			}
		}
	}
	return page.Connection(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.rowsOf)
}

// visibleRows reads the rows with these ids whose operation the viewer can see.
func (q *answer) visibleRows(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.BulkRow, error) {
	operations := make([]uuid.UUID, len(ids))
	for i, id := range ids {
		operations[i] = store.OperationOf(id)
	}
	reached, err := q.operations(ctx, operations)
	if err != nil {
		return nil, err
	}
	var seen []uuid.UUID
	for i, id := range ids {
		if reached[operations[i]] != nil && id != operations[i] {
			seen = append(seen, id)
		}
	}
	return q.rowsOf(ctx, seen)
}

// rowsOf reads rows of operations that the viewer is known to see. It does not narrow them to the viewer, because store.Visible shows rows only to viewers who
// read the whole organization.
func (q *answer) rowsOf(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.BulkRow, error) {
	s := sql.Dialect(q.DB.Dialect).Select(rowRecord.Columns()...).From(sql.Table(bulkrow.Table))
	query, args := s.Where(sql.In(bulkrow.FieldID, page.AsAny(ids)...)).Query()
	out := make(map[uuid.UUID]*model.BulkRow, len(ids))
	rows, err := q.DB.QueryContext(ctx, query, args...)
	chunks := map[uuid.UUID][]*model.BulkRow{}
	if err = scanRows(rows, err, out, chunks); err != nil || len(out) == 0 {
		return out, err
	}
	if err = q.markDone(ctx, chunks); err == nil {
		err = q.markEnds(ctx, out)
	}
	return out, err
}

// markDone marks the rows of chunks that are done. Rows without a chunk are done if their operation has finished with nothing pending.
func (q *answer) markDone(ctx context.Context, chunks map[uuid.UUID][]*model.BulkRow) error {
	ids := slices.Collect(maps.Keys(chunks))
	rows, err := q.DB.Select(ctx, store.IDs(ids), `SELECT c.id FROM {v} JOIN bulk_chunks c ON c.id = v.id WHERE c.done_at IS NOT NULL
		UNION ALL SELECT o.id FROM {v} JOIN bulk_operations o ON o.id = v.id WHERE o.finished_at IS NOT NULL AND o.pending = 0`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		for _, r := range chunks[id] {
			r.Done = true
		}
		return err
	})
}

// rolesByID reads roles by their ids. Deleted roles are left out.
func (r *Resolver) rolesByID(ctx context.Context, ids *[]uuid.UUID) ([]*model.Role, error) {
	if ids == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	found, err := batch.Shared(q.loaders, batch.Key{Purpose: "role"}, q.roles).LoadAll(ctx, *ids)
	out := make([]*model.Role, 0, len(found))
	for _, role := range found {
		if role != nil {
			out = append(out, role)
		}
	}
	return out, err
}

// uuidsOf parses ids that are separated by commas, nil for null.
func uuidsOf(text *string) (*[]uuid.UUID, error) {
	if text == nil {
		return nil, nil
	}
	out := []uuid.UUID{}
	for part := range strings.SplitSeq(*text, ",") {
		if part == "" {
			continue
		}
		id, err := uuid.Parse(part)
		if err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return &out, nil
}
