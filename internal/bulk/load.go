package bulk

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// load brings the world of some items and their rows. Where it need not be live, memberships are taken as the plan has seen
// them: then writing is what finds out (directory.ErrMoved), and nothing is read that is not changed. Of a successor it brings the membership of
// every account, for what they hold says which role they take over with.
func load(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []item, newcomers map[uuid.UUID]directory.NewUser, live bool) (*rules.World, []rules.Row, error) {
	var t store.Touch
	rows := make([]rules.Row, len(items))
	for i := range items {
		it := &items[i]
		rows[i] = it.Row
		cell := rules.Cell{Account: it.Account, User: it.User}
		switch {
		case it.Problem != nil, it.chunk > 0 && !it.result.Outcome.Effective(): // a row that repeats another one is done with it
		case it.Duty != "":
			t.Users = append(t.Users, it.User)
		case live:
			t.Cells = append(t.Cells, cell)
		case it.result.Before.Exists():
			t.Seen = append(t.Seen, store.Seen{Cell: cell, Grant: it.result.Before})
		default:
			t.Accounts, t.Users = append(t.Accounts, it.Account), append(t.Users, it.User)
		}
	}
	if op.SuccessorID != nil {
		for _, id := range accountsOf(items) {
			t.Cells = append(t.Cells, rules.Cell{Account: id, User: *op.SuccessorID})
		}
	}
	w, err := c.World(ctx, t)
	if err != nil {
		return nil, nil, err
	}
	for _, it := range items {
		if who, ok := newcomers[it.User]; ok {
			c.Known(w, it.User, who)
		}
	}
	return w, rows, nil
}

func accountsOf(items []item) []uuid.UUID {
	ids := map[uuid.UUID]bool{}
	for _, it := range items {
		if it.Account != uuid.Nil {
			ids[it.Account] = true
		}
	}
	return sorted(ids)
}

// options are the operation's, at plan and again at apply.
func options(op *ent.BulkOperation, actor rules.Actor) rules.Options {
	o := rules.Options{
		Actor: actor, OnExisting: op.OnExisting, Mode: op.AssignMode, Shortage: op.OnSeatShortage, IncludeSelf: op.IncludeSelf,
		Selected: op.Source == selecting, Offboard: op.Source == offboarding, Undo: PutsBack(op.Source),
	}
	if op.SuccessorID != nil {
		o.Successor = *op.SuccessorID
	}
	return o
}

// succession makes the items by which the successor takes over, where one is named, numbered from next on.
func succession(op *ent.BulkOperation, w *rules.World, rows []rules.Row, dec *rules.Decision, next int) []item {
	if op.SuccessorID == nil {
		return nil
	}
	var more []item
	for _, r := range rules.Succession(w, rows, dec.Results, *op.SuccessorID, next) {
		more = append(more, item{Row: r, who: directory.NewUser{Email: w.People[r.User].Label}})
	}
	return more
}

// newcomersAmong finds which people of some rows are not in the organization yet, and points rows at whoever has come by
// the same email since the plan.
func newcomersAmong(ctx context.Context, c *directory.Change, items []item) (map[uuid.UUID]directory.NewUser, error) {
	all := map[uuid.UUID]bool{}
	for _, it := range items {
		all[it.User] = true
	}
	rows, err := c.Tx.Select(ctx, store.IDs(sorted(all)), `SELECT u.id FROM {v} JOIN users u ON u.id = v.id WHERE u.organization_id = $1`, c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		delete(all, id)
		return err
	}); err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, nil
	}
	if err := nameThem(ctx, c, items, all); err != nil {
		return nil, err
	}
	newcomers := map[uuid.UUID]directory.NewUser{}
	keys, found := store.NewTable("key", store.Text), map[string]*directory.Named{}
	usernames, owners := store.NewTable("key", store.Text), map[string]*directory.Named{}
	for _, it := range items {
		if _, seen := newcomers[it.User]; all[it.User] && !seen {
			newcomers[it.User] = it.who
			keys.Add(identifier.EmailKey(it.who.Email))
			if it.who.Username != "" {
				usernames.Add(identifier.UsernameKey(it.who.Username))
			}
		}
	}
	if err := c.Names(ctx, keys, "email_key", found); err != nil {
		return nil, err
	}
	if err := c.Names(ctx, usernames, "username_key", owners); err != nil {
		return nil, err
	}
	for i := range items {
		it := &items[i]
		who, isNew := newcomers[it.User]
		if !isNew {
			continue
		}
		if known := found[identifier.EmailKey(who.Email)]; known != nil {
			it.User, it.moved = known.ID, true
		} else if owner := owners[identifier.UsernameKey(who.Username)]; who.Username != "" && owner != nil {
			it.refuse(fault.New(fault.Stale, "The username %s was given to someone else after the plan was created.", who.Username))
		}
	}
	for id, who := range newcomers {
		if found[identifier.EmailKey(who.Email)] != nil {
			delete(newcomers, id)
		}
	}
	return newcomers, nil
}

// nameThem reads the names of people who are not in the organization, as their rows give them.
func nameThem(ctx context.Context, c *directory.Change, items []item, people map[uuid.UUID]bool) error {
	t, at := store.NewTable("id", store.UUID), map[int]*item{}
	for i := range items {
		if it := &items[i]; people[it.User] {
			t.Add(store.RowID(c.Bulk, it.Number))
			at[it.Number] = it
		}
	}
	rows, err := c.Tx.Select(ctx, t, `SELECT r.number, coalesce(r.email, ''), coalesce(r.username, ''), coalesce(r.first_name, ''), coalesce(r.last_name, '')
		FROM {v} JOIN bulk_rows r ON r.id = v.id`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var n int
		var who directory.NewUser
		if err := scan(&n, &who.Email, &who.Username, &who.FirstName, &who.LastName); err != nil {
			return err
		}
		at[n].who = who
		return nil
	})
}

// hold counts all grants of the people who lose some, so that the tally knows who leaves.
func hold(ctx context.Context, c *directory.Change, t *rules.Tally) error {
	losing := t.Losing()
	if len(losing) == 0 {
		return nil
	}
	rows, err := c.Tx.Select(ctx, store.IDs(losing), `SELECT m.user_id, count(*) FROM {v} JOIN memberships m ON m.user_id = v.id GROUP BY m.user_id`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var n int
		err := scan(&id, &n)
		t.Holds(id, n)
		return err
	})
}

// leftOut finds, without writing, who has no seat when all chunks are done. Refusing somebody can free a seat or keep an
// account's administrator, so decide goes over the chunks until nobody is short (H13).
func leftOut(ctx context.Context, c *directory.Change, seats rules.Seats, decide func(refused map[uuid.UUID]bool, tally *rules.Tally) error) (map[uuid.UUID]bool, error) {
	refused := map[uuid.UUID]bool{}
	for {
		tally := rules.NewTally()
		if err := decide(refused, tally); err != nil {
			return nil, err
		}
		if err := hold(ctx, c, tally); err != nil {
			return nil, err
		}
		more := tally.Seatless(seats)
		if len(more) == 0 {
			return refused, nil
		}
		for _, id := range more {
			refused[id] = true
		}
	}
}

// seated counts who of some people has a seat at this moment.
func seated(ctx context.Context, tx *store.Tx, people map[uuid.UUID]bool) (n int, err error) {
	rows, err := tx.Select(ctx, store.IDs(sorted(people)), `SELECT count(*) FROM {v} JOIN users u ON u.id = v.id WHERE u.seat_since IS NOT NULL`)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) })
	return n, err
}
