package bulk_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/ent/migrate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

func (h *fixture) rows(op *ent.BulkOperation) []*ent.BulkRow {
	h.Helper()
	last := op.ID
	last[13], last[14], last[15] = 0xff, 0xff, 0xff
	rows, err := h.db.Ent.BulkRow.Query().Where(bulkrow.IDGT(op.ID), bulkrow.IDLTE(last)).Order(bulkrow.ByNumber()).All(h.staff)
	h.must(err)
	return rows
}

// outcomes returns each row's outcome, or its code if it is refused.
func (h *fixture) outcomes(op *ent.BulkOperation) []string {
	h.Helper()
	var out []string
	for _, r := range h.rows(op) {
		if r.ProblemCode != nil {
			out = append(out, *r.ProblemCode)
		} else {
			out = append(out, string(r.Outcome))
		}
	}
	return out
}

// comesTo compares an operation's status and the outcomes of its rows, and checks its counts.
func (h *fixture) comesTo(op *ent.BulkOperation, status string, outcomes ...string) {
	h.Helper()
	op = h.operation(op.ID)
	if diff := cmp.Diff(outcomes, h.outcomes(op)); op.Status != status || diff != "" {
		h.Errorf("%s, want %s; failure %s; rows (-want +got):\n%s", op.Status, status, value(op.FailureCode), diff)
	}
	if n := op.Added + op.Changed + op.Removed + op.Unchanged + op.Refused; n != op.Total {
		h.Errorf("the counters come to %d, not to the total %d", n, op.Total)
	}
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// is fails if an error does not have the code.
func (h *fixture) is(err error, want fault.Code) {
	h.Helper()
	if f, ok := fault.Of(err); !ok || f.Code != want {
		h.Errorf("%v, want %s", err, want)
	}
}

// same compares two states.
func (h *fixture) same(what string, want, got any) {
	h.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		h.Errorf("%s (-want +got):\n%.3000s", what, diff)
	}
}

func (h *fixture) used() int {
	h.Helper()
	o, err := h.db.Ent.Organization.Get(h.staff, h.org)
	h.must(err)
	if o.SeatsHeld != 0 {
		h.Errorf("%d seats are still held", o.SeatsHeld)
	}
	return o.SeatsActive + o.SeatsReserved - 1 // without the manager's
}

// roster lists all memberships with their roles, such as "ann X news Analyst+Publisher".
func (h *fixture) roster() []string {
	h.Helper()
	held := map[string][]string{}
	rows, err := h.db.QueryContext(access.Across(context.Background()), `SELECT u.email || ' ' || a.platform || ' ' || a.handle, r.name FROM memberships m
		JOIN users u ON u.id = m.user_id JOIN accounts a ON a.id = m.account_id JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id
		WHERE m.organization_id = $1`, h.org)
	h.must(store.Scan(rows, err, func(scan func(...any) error) error {
		var cell, name string
		err := scan(&cell, &name)
		held[cell] = append(held[cell], name)
		return err
	}))
	out := []string{}
	for cell, names := range held {
		slices.Sort(names)
		out = append(out, cell+" "+strings.Join(names, "+"))
	}
	slices.Sort(out)
	return out
}

// standing returns everything that an undo must restore.
func (h *fixture) standing() []string {
	h.Helper()
	out := append(h.roster(), fmt.Sprint("seats ", h.used()))
	for _, q := range []string{
		`SELECT 'person ' || email || ' ' || status || ' ' || organization_role FROM users WHERE status <> 'FORMER' ORDER BY 1`,
		`SELECT 'primary ' || a.handle || ' ' || u.email FROM accounts a JOIN users u ON u.id = a.primary_user_id ORDER BY 1`,
		`SELECT 'end ' || u.email || ' ' || CAST(m.expires_at AS text) FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.expires_at IS NOT NULL ORDER BY 1`,
	} {
		rows, err := h.db.QueryContext(access.Across(context.Background()), q)
		h.must(store.Scan(rows, err, func(scan func(...any) error) error {
			var s string
			err := scan(&s)
			out = append(out, s)
			return err
		}))
	}
	return out
}

// tables returns all rows of all tables except those of bulk operations and of the audit trail.
func (h *fixture) tables() []string {
	h.Helper()
	var out []string
	for _, t := range migrate.Tables {
		if strings.HasPrefix(t.Name, "bulk_") || strings.HasPrefix(t.Name, "audit_") {
			continue
		}
		rows, err := h.db.QueryContext(access.Across(context.Background()), `SELECT * FROM `+t.Name)
		h.must(err)
		columns, err := rows.Columns()
		h.must(err)
		h.must(store.Scan(rows, nil, func(scan func(...any) error) error {
			cells := make([]any, len(columns))
			for i := range cells {
				cells[i] = new(any)
			}
			err := scan(cells...)
			line, _ := json.Marshal(cells)
			out = append(out, t.Name+" "+string(line))
			return err
		}))
	}
	slices.Sort(out)
	return out
}

// mails lists the kind and the person of each mail in the outbox.
func (h *fixture) mails() []string {
	h.Helper()
	out := []string{}
	rows, err := h.db.QueryContext(access.Across(context.Background()), `SELECT o.kind || ' ' || u.email FROM outbox o JOIN users u ON u.id = o.user_id ORDER BY o.created_at, 1`)
	h.must(store.Scan(rows, err, func(scan func(...any) error) error {
		var s string
		err := scan(&s)
		out = append(out, s)
		return err
	}))
	return out
}
