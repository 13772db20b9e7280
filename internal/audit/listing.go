package audit

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// listing is what a head stores about the events of its chain up to one of them, so that lists need not read these. The actors are in audit_actors.
type listing struct {
	through int64     // sequence of the last of them
	latest  time.Time // latest time of all of them; zero without events
	late    time.Duration
}

// add adds the next event. Events are slightly out of the order of their times, because a writer reads the clock before it waits for the head.
func (l *listing) add(sequence int64, at time.Time) {
	l.through = sequence
	if at.After(l.latest) {
		l.latest = at
	} else {
		l.late = max(l.late, l.latest.Sub(at))
	}
}

func (l *listing) latestAt() *time.Time {
	if l.latest.IsZero() {
		return nil
	}
	return &l.latest
}

// actors is a set of actors, to be written to audit_actors.
type actors struct {
	table *store.Table
	seen  map[actor]bool
}

type actor struct {
	id   uuid.UUID
	name string
}

func newActors() *actors {
	return &actors{store.NewTable("id", store.UUID, "actor_id", store.Text, "actor", store.Text), map[actor]bool{}}
}

func (a *actors) add(id uuid.UUID, name string) {
	if one := (actor{id, name}); !a.seen[one] {
		a.seen[one] = true
		a.table.Add(store.NewID(), id.String(), name) // as text, because the id of the system is zero
	}
}

// write inserts the actors that are missing. The caller has locked the chain's head.
func (a *actors) write(w *store.Writes, dialect string, org uuid.UUID) {
	cast := ""
	if dialect == store.Postgres {
		cast = "::uuid"
	}
	w.Add(a.table, `INSERT INTO audit_actors (id, organization_id, actor_id, actor) SELECT v.id, $1, v.actor_id`+cast+`, v.actor FROM {v}
		WHERE TRUE ON CONFLICT DO NOTHING`, org)
}

// listBatch is how many events the keeper lists in one transaction, in which the chain's head is locked.
const listBatch = 5_000

// List lists the events that were written without a listing: by versions before there were listings, and by older gateways that run beside this one.
func (k *Keeper) List(ctx context.Context) error {
	ctx = access.With(ctx, access.System())
	var orgs []uuid.UUID
	rows, err := k.DB.QueryContext(ctx, `SELECT organization_id FROM audit_heads WHERE listed_sequence < sequence`)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var org uuid.UUID
		err := scan(&org)
		orgs = append(orgs, org)
		return err
	}); err != nil {
		return err
	}
	var failed []error
	for _, org := range orgs {
		for whole := false; !whole && ctx.Err() == nil; {
			var err error
			if whole, err = k.listBatch(ctx, org); err != nil {
				failed = append(failed, err)
				break
			}
		}
	}
	return errors.Join(failed...)
}

// listBatch lists the next batch of a chain's events, and reports whether the chain is complete.
func (k *Keeper) listBatch(ctx context.Context, org uuid.UUID) (whole bool, err error) {
	err = k.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		c, err := lockHead(ctx, tx, org)
		if err != nil {
			return err
		}
		h, l := c.head, c.listed
		if l.through >= h.Sequence {
			whole = true
			return nil
		}
		named, gone := newActors(), []uuid.UUID{}
		rows, err := tx.QueryContext(ctx, `SELECT sequence, at, actor_id, actor, action, user_id FROM audit_events
			WHERE organization_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`, org, l.through, listBatch)
		n := 0
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var sequence int64
			var at time.Time
			var by, about uuid.NullUUID
			var name, action string
			if err := scan(&sequence, &at, &by, &name, &action, &about); err != nil {
				return err
			}
			n++
			l.add(sequence, at)
			named.add(by.UUID, name)
			if action == "user.erased" || action == "identity.erased" {
				gone = append(gone, about.UUID)
			}
			return nil
		}); err != nil {
			return err
		}
		whole = n < listBatch
		if whole {
			l.through = h.Sequence
		}
		var w store.Writes
		named.write(&w, tx.Dialect, org)
		if err := w.Run(ctx, tx); err != nil {
			return err
		}
		for _, person := range gone { // erased by an older gateway, which does not know this table
			if err := forget(ctx, tx, org, person); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, `UPDATE audit_heads SET listed_sequence = $2, latest_at = $3, late_by = $4 WHERE organization_id = $1`,
			org, l.through, l.latestAt(), l.late.Microseconds())
		return err
	})
	return whole, err
}

// forget deletes a person's names from audit_actors.
func forget(ctx context.Context, tx *store.Tx, org, person uuid.UUID) error {
	_, err := tx.ExecContext(ctx, `DELETE FROM audit_actors WHERE organization_id = $1 AND actor_id = $2 AND actor <> $3`, org, person, Erased)
	return err
}

// fullyListed reports whether all events of an organization's chain are listed, and by how much their times are out of order at most.
func fullyListed(ctx context.Context, db *store.DB, org uuid.UUID) (late time.Duration, all bool, err error) {
	rows, err := db.QueryContext(ctx, `SELECT late_by, listed_sequence = sequence FROM audit_heads WHERE organization_id = $1`, org)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var micros int64
		err := scan(&micros, &all)
		late = time.Duration(micros) * time.Microsecond
		return err
	})
	return late, all, err
}

// Window returns the part of an organization's chain that contains all events from one time to before another: their sequences are greater than above and less
// than below; 0 means no limit. The part can contain other events, too. The caller has checked that the viewer can see them.
func Window(ctx context.Context, db *store.DB, org uuid.UUID, from, to *time.Time) (above, below int64, err error) {
	if from == nil && to == nil {
		return 0, 0, nil
	}
	late, all, err := fullyListed(ctx, db, org)
	if err != nil || !all {
		return 0, 0, err
	}
	if from != nil {
		if above, _, err = place(ctx, db, org, from.Add(-late)); err != nil {
			return 0, 0, err
		}
	}
	if to != nil {
		_, below, err = place(ctx, db, org, to.Add(late))
	}
	return above, below, err
}

// place finds a time in a chain by binary search: the event at before is earlier, or before is the position before the first; the event at onward is not
// earlier, or onward is the position after the last. If events are out of order, there can be several of these positions. If an event is missing, before and onward
// can be further apart.
func place(ctx context.Context, db *store.DB, org uuid.UUID, at time.Time) (before, onward int64, err error) {
	// A scalar subquery instead of a join: with row level security, PostgreSQL finds a computed sequence by the index only if its parts are parameters.
	const middle = `(SELECT e.at FROM audit_events e WHERE e.organization_id = $1 AND e.sequence = (h.low + h.high) / 2)`
	rows, err := db.QueryContext(ctx, `WITH RECURSIVE half(low, high) AS (
			SELECT (SELECT min(sequence) FROM audit_events WHERE organization_id = $1) - 1, (SELECT max(sequence) FROM audit_events WHERE organization_id = $1) + 1
			UNION ALL
			SELECT CASE WHEN `+middle+` < $2 THEN (h.low + h.high) / 2 ELSE h.low END, CASE WHEN `+middle+` < $2 THEN h.high ELSE (h.low + h.high) / 2 END
			FROM half h WHERE h.high - h.low > 1 AND `+middle+` IS NOT NULL
		) SELECT coalesce(max(low), 0), coalesce(min(high), 0) FROM half`, org, store.Instant(at))
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&before, &onward) })
	return before, onward, err
}

// MostActors is the maximum number of names that Actors returns.
const MostActors = 1_000

// Actors returns the names of an organization's actors that contain all of the words. The database ignores case at least for A to Z. all is false if there are
// more than MostActors, or if they are not all known. The caller has checked that the viewer can see them.
func Actors(ctx context.Context, db *store.DB, org uuid.UUID, words []string) (names []string, all bool, err error) {
	if _, all, err := fullyListed(ctx, db, org); err != nil || !all {
		return nil, false, err
	}
	query, args := `SELECT DISTINCT actor FROM audit_actors WHERE organization_id = $1`, []any{org}
	for _, word := range words {
		args = append(args, word)
		before, after := Holding(db.Dialect)
		query += ` AND ` + before + `actor` + after[0] + placeholder(len(args)) + after[1]
	}
	args = append(args, MostActors+1)
	rows, err := db.QueryContext(ctx, query+` LIMIT `+placeholder(len(args)), args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var name string
		err := scan(&name)
		names = append(names, name)
		return err
	})
	slices.Sort(names)
	return names, len(names) <= MostActors, err
}

func placeholder(n int) string { return "$" + strconv.Itoa(n) }

// Holding returns a condition that a text contains a word, ignoring case: the SQL before the text, between the text and the word, and after the word.
func Holding(dialect string) (before string, after [2]string) {
	find := "strpos"
	if dialect == store.SQLite {
		find = "instr"
	}
	return find + "(lower(", [2]string{"), lower(", ")) > 0"}
}
