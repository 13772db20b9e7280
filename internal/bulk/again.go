package bulk

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Again is an operation that is planned once more: its source asks the same of what is there now.
type Again struct {
	Operation uuid.UUID
	Refused   bool // only what its refused rows are about
	Fixes
}

// origin is what a source asked for and the rows of its operation do not say. It holds ids and numbers alone: what a person typed stands
// in the rows, where an erasure finds it (H43).
type origin struct {
	Rows     int         `json:"rows,omitempty"` // that were asked for; those beyond them are a successor's
	Event    *uuid.UUID  `json:"event,omitempty"`
	Role     *uuid.UUID  `json:"role,omitempty"` // the one that is replaced
	With     *uuid.UUID  `json:"with,omitempty"`
	Accounts []uuid.UUID `json:"accounts,omitempty"` // where it is; none is wherever the actor manages people
}

// keepOrigin notes on an operation what its rows do not say.
func keepOrigin(op *ent.BulkOperation, o origin) error {
	b, err := json.Marshal(o)
	op.Origin = new(string(b))
	return err
}

func originOf(op *ent.BulkOperation) (o origin, err error) {
	if op.Origin != nil {
		err = json.Unmarshal([]byte(*op.Origin), &o)
	}
	return o, err
}

// planAgain plans an operation once more. What rows came from stays so, since it decides how they are taken (H15, H17, H26, H32), and a
// successor stays unless another is named. An undo is planned for the rows of the earlier one.
func (e *Engine) planAgain(ctx context.Context, in Plan) (uuid.UUID, error) {
	path := []string{"source", "again"}
	op, err := e.find(ctx, in.Source.Again.Operation)
	if err != nil {
		return uuid.Nil, err
	}
	if org := in.Organization; org != nil && *org != op.OrganizationID {
		return uuid.Nil, fault.New(fault.NotFound, "The organization has no such bulk operation.").At(path...)
	}
	if op.Status == Planning {
		return uuid.Nil, fault.New(fault.InvalidInput, "The plan is still being created.").At(path...)
	}
	if fixed := in.Source.Again.Fixes; !fixed.none() {
		if err := fixed.bounded(); err != nil {
			return uuid.Nil, err
		}
		if op.UndoesID != nil || op.Source == offboarding || op.Source == undoing || op.Source == replacing {
			return uuid.Nil, fault.New(fault.InvalidInput, "Only the rows of a file, a list or a selection can be changed.").At(path...)
		}
	}
	if op.UndoesID != nil {
		if in.RunKey != nil {
			return uuid.Nil, fault.New(fault.InvalidInput, "An undo cannot be planned and run in one call. Create its plan, then run it with its digest.").At("run")
		}
		return e.undo(ctx, *op.UndoesID, nil, &undone{by: op, refused: in.Source.Again.Refused})
	}
	if in.Successor == nil && op.SuccessorID != nil {
		in.Successor = &directory.UserRef{ID: *op.SuccessorID}
	}
	o, err := originOf(op)
	if err != nil {
		return uuid.Nil, err
	}
	in.Organization, in.Source.again = &op.OrganizationID, &earlier{op: op, origin: o}
	return e.planNew(ctx, in)
}

// earlier is an operation that is planned again, as it was stored.
type earlier struct {
	op     *ent.BulkOperation
	origin origin
}

// again writes into the book what an earlier operation asked for.
func (p *planner) again(ctx context.Context, a earlier, refused bool, fixes Fixes) error {
	path := []string{"source", "again"}
	unknown := fault.New(fault.InvalidInput, "The operation was created by an earlier version, which did not keep its options. Create a new plan.").At(path...)
	if err := p.stillKept(ctx, a.op.ID, path...); err != nil {
		return err
	}
	var only map[rules.Cell]bool
	if refused && (a.op.Source == replacing || a.op.Source == offboarding) {
		var err error
		if only, err = p.cells(ctx, a.op, true); err != nil {
			return err
		}
	}
	switch a.op.Source {
	case offboarding:
		if len(a.op.Leavers) == 0 {
			return unknown
		}
		refusedTo := map[uuid.UUID]bool{}
		for c := range only {
			refusedTo[c.User] = true
		}
		var people []directory.UserRef
		for _, id := range splitIDs(a.op.Leavers) {
			if only == nil || refusedTo[id] {
				people = append(people, directory.UserRef{ID: id})
			}
		}
		if len(people) == 0 {
			return fault.New(fault.InvalidInput, "No row of the operation was refused.").At(path...)
		}
		return p.offboard(ctx, people)
	case undoing:
		if a.origin.Event == nil {
			return unknown
		}
		return p.undoEvent(ctx, *a.origin.Event)
	case replacing:
		if a.origin.Role == nil || a.origin.With == nil {
			return unknown
		}
		s := ReplaceRole{Role: RoleRef{ID: *a.origin.Role}, With: RoleRef{ID: *a.origin.With}}
		for _, id := range a.origin.Accounts {
			s.Accounts.Refs = append(s.Accounts.Refs, directory.AccountRef{ID: id})
		}
		return p.replaceRole(ctx, s, only)
	}
	return p.sameRows(ctx, a, refused, fixes)
}

// sameRows asks for the rows of an earlier operation as they were written, or as they are fixed, but for those that a successor got.
func (p *planner) sameRows(ctx context.Context, a earlier, refused bool, fixes Fixes) error {
	f, err := p.fixing(ctx, fixes)
	if err != nil {
		return err
	}
	statement := `SELECT r.number, r.action, coalesce(r.email, ''), coalesce(r.username, ''), coalesce(r.first_name, ''), coalesce(r.last_name, ''),
		r.account_id, coalesce(r.account_text, ''), coalesce(r.roles_text, ''), coalesce(r.role_ids, ''), r.expires_at,
		coalesce(r.action_text, ''), coalesce(r.expires_text, ''), coalesce(r.problem_message, ''), coalesce(a.platform, ''), coalesce(a.handle, '')
		FROM bulk_rows r LEFT JOIN accounts a ON a.id = r.account_id WHERE r.id > $1 AND r.id <= $2`
	if refused {
		statement += ` AND r.outcome = 'REFUSED'`
	}
	last := store.LastRow(a.op.ID)
	if a.origin.Rows > 0 {
		last = store.RowID(a.op.ID, a.origin.Rows)
	}
	rows, err := p.c.Tx.QueryContext(ctx, statement+` ORDER BY r.id`, a.op.ID, last)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		w, err := asked(scan)
		if err == nil && f.takes(&w) {
			p.book.add(w.item)
		}
		return err
	}); err != nil {
		return err
	}
	if err := f.missed(); err != nil {
		return err
	}
	if len(p.book.wishes) == 0 {
		return fault.New(fault.InvalidInput, "The row no longer exists.").At("source", "again")
	}
	return keepOrigin(p.op, origin{Rows: len(p.book.wishes)})
}

// storedRow is a stored row as it was asked for, with the account's name where it is known.
type storedRow struct {
	item
	number           int
	platform, handle string
}

// asked reads a stored row as it was written. An account that was found is named by its id. What of it could not be read is refused again, as it was.
func asked(scan func(...any) error) (w storedRow, err error) {
	var account uuid.NullUUID
	var accountText, rolesText, roles, problem string
	var ends sql.NullTime
	if err := scan(&w.number, &w.Action, &w.who.Email, &w.who.Username, &w.who.FirstName, &w.who.LastName, &account, &accountText, &rolesText, &roles, &ends,
		&w.actionText, &w.expiresText, &problem, &w.platform, &w.handle); err != nil {
		return w, err
	}
	w.ExpiresAt = instant(ends)
	if w.account.ID = account.UUID; !account.Valid {
		w.platform, w.handle, _ = strings.Cut(accountText, " ")
		w.platform = strings.ReplaceAll(w.platform, noBreak, " ")
		w.account = directory.AccountRef{Platform: rules.Platform(w.platform), Handle: w.handle}
	}
	if (w.actionText != "" || w.expiresText != "") && problem != "" {
		w.refuse(fault.New(fault.InvalidInput, "%s", problem))
	}
	w.judge()
	if rolesText != "" {
		for name := range strings.SplitSeq(rolesText, ";") {
			w.roles = append(w.roles, RoleRef{Name: name})
		}
		return w, nil
	}
	for _, id := range splitIDs(roles) {
		w.roles = append(w.roles, RoleRef{ID: id})
	}
	return w, nil
}

// cells are what the rows of an operation are about, or its refused rows. One without an account is about an organization role.
func (p *planner) cells(ctx context.Context, op *ent.BulkOperation, refused bool) (map[rules.Cell]bool, error) {
	statement := `SELECT account_id, user_id FROM bulk_rows WHERE id > $1 AND id <= $2 AND user_id IS NOT NULL`
	if refused {
		statement += ` AND outcome = 'REFUSED'`
	}
	out := map[rules.Cell]bool{}
	rows, err := p.c.Tx.QueryContext(ctx, statement, op.ID, store.LastRow(op.ID))
	return out, store.Scan(rows, err, func(scan func(...any) error) error {
		var account, user uuid.NullUUID
		err := scan(&account, &user)
		out[rules.Cell{Account: account.UUID, User: user.UUID}] = true
		return err
	})
}
