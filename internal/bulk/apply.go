package bulk

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// errPaused leaves a chunk for the end: its newcomers need seats that later rows free (H14).
var errPaused = errors.New("the chunk waits for seats")

// chunk is a number of whole accounts, so that guards are judged on final states.
type chunk struct {
	accounts []uuid.UUID // empty: the rows without an account
	rest     bool        // all that is open: nothing later can free a seat
	strict   bool        // a refusal rolls all back (ALL_OR_NOTHING)
}

// apply runs one chunk in one transaction: the fence, the rows, the rules with rights read afresh, the effects, the
// outcomes, the counters. It answers the operation as it is after it.
func (e *Engine) apply(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, ch chunk) (*ent.BulkOperation, error) {
	var after *ent.BulkOperation
	err := e.Directory.Locked(access.With(ctx, viewer), l.Organization, func(ctx context.Context, c *directory.Change) error {
		op, err := e.Queue.Renew(ctx, c.Tx, l)
		if err != nil {
			return err
		}
		after = op
		if op.Status == Canceling {
			return nil
		}
		c.Bulk = op.ID
		items, err := e.pending(ctx, c, op, ch)
		if err != nil || len(items) == 0 {
			return err
		}
		dec, err := e.decide(ctx, c, op, items, ch)
		if err != nil {
			return err
		}
		after, err = record(ctx, c, op, items, dec)
		if err != nil {
			return err
		}
		return e.Hub.Announce(ctx, c.Tx, op.ID)
	})
	if err != nil {
		return nil, err
	}
	e.Hub.Tell(l.Operation)
	return after, nil
}

// pending loads a chunk's open rows.
func (e *Engine) pending(ctx context.Context, c *directory.Change, op *ent.BulkOperation, ch chunk) ([]item, error) {
	q := c.Tx.BulkRow.Query().Where(bulkrow.IDGT(op.ID), bulkrow.IDLTE(lastRow(op.ID)), bulkrow.Done(false),
		bulkrow.OutcomeIn(rules.Added, rules.Changed, rules.Removed))
	switch {
	case ch.rest:
	case len(ch.accounts) == 0:
		q = q.Where(bulkrow.AccountIDIsNil())
	default:
		q = q.Where(bulkrow.AccountIDIn(ch.accounts...))
	}
	found, err := q.Order(bulkrow.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	items := make([]item, len(found))
	for i, r := range found {
		items[i] = restore(r)
	}
	return items, nil
}

// decide takes a chunk's rows again, on the state of this moment. The seats that the operation holds are its own.
func (e *Engine) decide(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []item, ch chunk) (*rules.Decision, error) {
	newcomers, err := newcomersAmong(ctx, c, items)
	if err != nil {
		return nil, err
	}
	if err := refuseReplaced(ctx, c, items, op.CreatedAt); err != nil {
		return nil, err
	}
	w, rows, err := load(ctx, c, items, newcomers)
	if err != nil {
		return nil, err
	}
	w.Seats.Held = 0
	actor, err := c.Actor(ctx, accountsOf(items))
	if err != nil {
		return nil, err
	}
	o := options(op, actor)
	o.Shortage = rules.FailRun
	dec := rules.Decide(w, rows, o)
	if dec.Seats.Short > 0 {
		if !ch.rest {
			return nil, errPaused
		}
		if ch.strict {
			return nil, dec.Seats.Fault()
		}
		o.Shortage = rules.FillInOrder
		dec = rules.Decide(w, rows, o)
	}
	if f := dec.First(); f != nil && ch.strict {
		return nil, f
	}
	return dec, c.Write(ctx, w, dec)
}

// refuseReplaced refuses the rows whose membership is not the one that was seen by then: it was removed and added again,
// and counts its versions from one as the old one did (H20).
func refuseReplaced(ctx context.Context, c *directory.Change, items []item, seen time.Time) error {
	t := store.NewTable("account_id", store.UUID, "user_id", store.UUID)
	for _, it := range items {
		if it.Duty == "" && *it.Seen > 0 {
			t.Add(it.Account, it.User)
		}
	}
	if t.Len() == 0 {
		return nil
	}
	replaced := map[rules.Cell]bool{}
	rows, err := c.Tx.Select(ctx, t, `SELECT m.account_id, m.user_id FROM {v} JOIN memberships m ON m.user_id = v.user_id AND m.account_id = v.account_id
		WHERE m.organization_id = $1 AND m.added_at > $2`, c.Org.ID, seen)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var cell rules.Cell
		err := scan(&cell.Account, &cell.User)
		replaced[cell] = true
		return err
	}); err != nil {
		return err
	}
	for i := range items {
		if it := &items[i]; *it.Seen > 0 && replaced[rules.Cell{Account: it.Account, User: it.User}] {
			it.refuse(fault.New(fault.Stale, "%s was removed and added again since you looked. Look again.", it.who.Email))
		}
	}
	return nil
}

// record writes each row's outcome in the transaction that has its effect (H21), moves the counters, and gives back what
// was held.
func record(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []item, dec *rules.Decision) (*ent.BulkOperation, error) {
	t := store.NewTable("id", store.UUID, "outcome", store.Text, "user_id", store.UUID, "version_after", store.Int, "roles_before", store.Text,
		"roles_after", store.Text, "expires_before", store.Time, "problem_code", store.Text, "problem_message", store.Text)
	was := *op
	for i, r := range dec.Results {
		var code, message *string
		if r.Fault != nil {
			s := string(r.Fault.Code)
			code, message = &s, &r.Fault.Message
		}
		t.Add(rowID(op.ID, items[i].Number), string(r.Outcome), items[i].User, r.After.Version, held(r.Before), held(r.After), r.Before.ExpiresAt, code, message)
		count(op, planned(items[i], r), -1)
		count(op, r.Outcome, +1)
	}
	if _, err := c.Tx.Exec(ctx, t, `UPDATE bulk_rows SET outcome = v.outcome, done = true, user_id = v.user_id, version_after = v.version_after,
		roles_before = v.roles_before, roles_after = v.roles_after, expires_before = v.expires_before,
		problem_code = v.problem_code, problem_message = v.problem_message FROM {v} WHERE bulk_rows.id = v.id`); err != nil {
		return nil, err
	}
	// Whose seats come free in this chunk may make room for people of a later one (H14).
	keep := min(op.NewPeople, max(0, c.Org.SeatsHeld+dec.Seats.LeavingPeople-dec.Seats.NewPeople))
	if keep != c.Org.SeatsHeld {
		if err := c.Tx.Organization.UpdateOneID(c.Org.ID).SetSeatsHeld(keep).Exec(ctx); err != nil {
			return nil, err
		}
	}
	return c.Tx.BulkOperation.UpdateOneID(op.ID).AddPending(-len(items)).AddAdded(op.Added - was.Added).AddChanged(op.Changed - was.Changed).
		AddRemoved(op.Removed - was.Removed).AddUnchanged(op.Unchanged - was.Unchanged).AddRefused(op.Refused - was.Refused).AddSequence(1).Save(ctx)
}

// planned is the effective outcome that the plan counted for a row.
func planned(it item, r rules.Result) rules.Outcome {
	if r.Outcome.Effective() {
		return r.Outcome
	}
	switch {
	case it.Action == rules.Remove:
		return rules.Removed
	case it.Duty != "" || *it.Seen == 0:
		return rules.Added
	}
	return rules.Changed
}

// chunks splits what is open into chunks of whole accounts.
func (e *Engine) chunks(ctx context.Context, op *ent.BulkOperation) ([]chunk, error) {
	if op.ErrorPolicy == AllOrNothing {
		return []chunk{{rest: true, strict: true}}, nil
	}
	rows, err := e.DB.QueryContext(ctx, `SELECT account_id, count(*) FROM bulk_rows WHERE id > $1 AND id <= $2 AND NOT done
		AND outcome IN ('ADDED', 'CHANGED', 'REMOVED') GROUP BY account_id ORDER BY account_id`, op.ID, lastRow(op.ID))
	var out []chunk
	most := e.ChunkRows
	if most == 0 {
		most = chunkMax
	}
	size, bare := most, false
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.NullUUID
		var n int
		if err := scan(&id, &n); err != nil {
			return err
		}
		switch {
		case !id.Valid:
			bare = true
		case size+n > most || len(out) == 0:
			out = append(out, chunk{accounts: []uuid.UUID{id.UUID}})
			size = n
		default:
			last := &out[len(out)-1]
			last.accounts = append(last.accounts, id.UUID)
			size += n
		}
		return nil
	})
	if bare { // organization roles go after the memberships, so that a person leaves in one step
		out = append(out, chunk{})
	}
	return out, err
}

// lost says that another gateway has the operation now.
func lost(err error) bool { return errors.Is(err, jobs.ErrLost) }

// refused says that a run ended by its own rules, and not by a mishap.
func refused(err error) bool {
	f, ok := fault.Of(err)
	return ok && f.Code.Mendable()
}
