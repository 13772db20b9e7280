package bulk_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// fixed plans an operation's refused rows again, with fixes.
func (h *fixture) fixed(op *ent.BulkOperation, fixes bulk.Fixes) *ent.BulkOperation {
	h.Helper()
	p := againOf(op, true)
	p.Source.Again.Fixes = fixes
	return h.plan(h.boss(), p)
}

func cells(texts ...any) (out []bulk.Cell) {
	for i := 0; i < len(texts); i += 3 {
		out = append(out, bulk.Cell{Row: texts[i].(int), Column: texts[i+1].(columns.Name), Value: texts[i+2].(string)})
	}
	return out
}

// An action or an end of access that cannot be read is refused again if the row is planned again, and never read as something else (H37).
func TestH37WhatCannotBeReadIsRefusedWhenItIsPlannedAgain(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.accounts("news")
		op := h.plan(h.boss(), csvOf("action,email,platform,handle,roles,expires_at\n"+
			"DELETE,b@acme.test,X,news,Analyst,\n"+
			"ADD,a@acme.test,X,news,Analyst,tomorrow\n"+
			"ADD,c@acme.test,X,news,Analyst,03/04/2099\n"+
			"ADD,d@acme.test,X,news,Analyst\n"))
		want := []string{"INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT"}
		h.comesTo(op, bulk.Planned, want...)
		for _, refused := range []bool{true, false} {
			next := h.again(op, refused)
			h.comesTo(next, bulk.Planned, want...)
			for i, r := range h.rows(next) {
				if first := h.rows(op)[i]; value(r.ProblemMessage) != value(first.ProblemMessage) || value(r.ActionText) != value(first.ActionText) || value(r.ExpiresText) != value(first.ExpiresText) {
					t.Errorf("row %d is refused as %q, was as %q", i+1, value(r.ProblemMessage), value(first.ProblemMessage))
				}
			}
		}
	})
}

// Refused rows can be fixed cell by cell or value by value, and everything else stays as it was.
func TestRowsAreFixedAndPlannedAgain(t *testing.T) {
	each(t, 30, func(h *fixture) {
		h.accounts("news", "sport")
		h.grant(h.account("desk"), "old@acme.test", "Analyst")
		op := h.plan(h.boss(), csvOf("action,email,first_name,last_name,platform,handle,roles,expires_at\n"+
			"ADD,a@acme.test,Ann,Lee,X,nws,Analyst,2099-01-31\n"+ // 1: the account
			"ADD,b@acme.test,Bob,,Chirper,sport,Analyst,\n"+ // 2: the platform, in every row that has it
			"ADD,c@acme.test,,,X,news,Analyst;Editr,2099-01-31\n"+ // 3: a role, in every row that has it
			"ADD,d@acme.test,,,Chirper,news,editr,\n"+ // 4: both
			"DELETE,old@acme.test,,,X,desk,,\n"+ // 5: the action
			"ADD,e@acme.test,,,X,news,Analyst,03/04/2099\n"+ // 6: the date
			"ADD,no address,,,X,news,Analyst,\n"+ // 7: the person
			"ADD,f@acme.test,,,X,nowhere,Analyst,\n"+ // 8: left out
			"ADD,g@acme.test,,,X,news,Analyst\n"+ // 9: fewer columns than the header
			"ADD,h@acme.test,,,X,news,Analyst,\n")) // was not refused
		h.comesTo(op, bulk.Planned, "UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT", "UNKNOWN_ROLE", "UNKNOWN_ACCOUNT", "INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT", "UNKNOWN_ACCOUNT", "INVALID_INPUT", "ADDED")
		next := h.fixed(op, bulk.Fixes{
			Cells: cells(1, columns.Handle, "@News", 5, columns.Action, "remove", 6, columns.ExpiresAt, "2099-04-03", 7, columns.Email, "i@acme.test", 7, columns.FullName, "Ito, Ida",
				9, columns.Action, "", 9, columns.ExpiresAt, ""),
			Values:  []columns.Value{{Column: columns.Platform, From: "chirper", To: "Twitter"}, {Column: columns.Roles, From: "Editr", To: "Uploader"}},
			Without: []int{8},
		})
		h.comesTo(next, bulk.Planned, "ADDED", "ADDED", "ADDED", "ADDED", "REMOVED", "ADDED", "ADDED", "ADDED")
		var got []string
		for _, r := range h.rows(next) {
			end := ""
			if r.ExpiresAt != nil {
				end = r.ExpiresAt.UTC().Format(time.DateOnly)
			}
			got = append(got, strings.Join([]string{value(r.Email), value(r.FirstName), value(r.LastName), end}, "|"))
		}
		h.same("rows", []string{"a@acme.test|Ann|Lee|2099-02-01", "b@acme.test|Bob||", "c@acme.test|||2099-02-01", "d@acme.test|||", "old@acme.test|||", "e@acme.test|||2099-04-04",
			"i@acme.test|Ida|Ito|", "g@acme.test|||"}, got)
		// What is not fixed is refused as before, and a fix can be wrong, too.
		next = h.fixed(op, bulk.Fixes{Cells: cells(5, columns.Action, "erase", 6, columns.ExpiresAt, "04/03/2099", 2, columns.Platform, "Also none", 9, columns.Email, "j@acme.test")})
		h.comesTo(next, bulk.Planned, "UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT", "UNKNOWN_ROLE", "UNKNOWN_ACCOUNT", "INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT", "UNKNOWN_ACCOUNT", "INVALID_INPUT")
		for i, part := range map[int]string{1: "ALSO NONE", 4: `"erase"`, 5: "3 April or 4 March|4 March or 3 April", 8: "the row has 7 columns"} {
			said := value(h.rows(next)[i].ProblemMessage)
			one, other, _ := strings.Cut(part, "|")
			if !strings.Contains(said, one) && (other == "" || !strings.Contains(said, other)) {
				t.Errorf("row %d: %q, want %q", i+1, said, part)
			}
		}
		// Fixes can be planned again any number of times.
		h.comesTo(h.fixed(next, bulk.Fixes{Cells: cells(5, columns.Action, "REMOVE"), Without: []int{1, 2, 3, 4, 6, 7, 8, 9}}), bulk.Planned, "REMOVED")
	})
}

// If one part of a known account's name is fixed, the other part stays. If the cell of an end is emptied, the row has no end.
func TestAPartOfAnAccountsNameIsFixed(t *testing.T) {
	each(t, 30, func(h *fixture) {
		h.accounts("news", "sport")
		op := h.plan(h.boss(), csvOf("email,platform,handle,roles,expires_at\na@acme.test,X,news,Nothing,2099-01-31\nb@acme.test,X,news,Nothing,2099-01-31\nc@acme.test,X,sport,Nothing,\n"))
		next := h.fixed(op, bulk.Fixes{
			Cells:  cells(1, columns.Handle, "sport", 1, columns.Roles, " Analyst ; Uploader ", 2, columns.ExpiresAt, "", 3, columns.Platform, "YouTube"),
			Values: []columns.Value{{Column: columns.Roles, From: "nothing", To: "Analyst"}},
		})
		h.comesTo(next, bulk.Planned, "ADDED", "ADDED", "UNKNOWN_ACCOUNT")
		rows := h.rows(next)
		if asked := value(rows[2].AccountText); asked != "YOUTUBE sport" {
			t.Errorf("asked for %q", asked)
		}
		if rows[0].ExpiresAt == nil || rows[1].ExpiresAt != nil {
			t.Error("an end that is not fixed stays, and one that is emptied goes")
		}
	})
}

// If the planner no longer sees an account, a fix of one part of its name does not reveal the other part (H47).
func TestAFixTellsNothingOfAnAccountThatIsOutOfReach(t *testing.T) {
	each(t, 30, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		for _, account := range []uuid.UUID{news, sport} {
			h.grant(account, "keeper@acme.test", "Administrator")
			h.grant(account, "lead@acme.test", "Administrator")
		}
		op := h.plan(h.as("lead@acme.test"), csvOf("email,platform,handle,roles\na@acme.test,X,news,Nothing\n"))
		h.comesTo(op, bulk.Planned, "UNKNOWN_ROLE")
		h.remove(news, "lead@acme.test")
		h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
			return tx.Account.UpdateOneID(news).SetHandle("secret").SetHandleKey("secret").Exec(ctx)
		}))
		p := againOf(op, true)
		p.Source.Again.Fixes = bulk.Fixes{Cells: cells(1, columns.Platform, "YouTube", 1, columns.Roles, "Analyst")}
		next := h.plan(h.as("lead@acme.test"), p)
		h.comesTo(next, bulk.Planned, "INVALID_INPUT") // the row has no handle
		if r := h.rows(next)[0]; strings.Contains(value(r.AccountText)+value(r.ProblemMessage), "secret") {
			t.Errorf("%q %q", value(r.AccountText), value(r.ProblemMessage))
		}
	})
}

func TestFixesThatFitNoRowAreRefused(t *testing.T) {
	each(t, 30, func(h *fixture) {
		h.accounts("news")
		op := h.plan(h.boss(), csvOf("email,platform,handle,roles\na@acme.test,X,news,Nothing\nb@acme.test,X,news,Analyst\n"))
		for part, fixes := range map[string]bulk.Fixes{
			"Row 2 is not among the rows": {Cells: cells(2, columns.Handle, "news")},
			"Row 7 is not among the rows": {Without: []int{7}},
			"is passed twice":             {Cells: cells(1, columns.Handle, "news", 1, columns.Handle, "sport")},
			"longer than 2000 bytes":      {Cells: cells(1, columns.Handle, strings.Repeat("a", 3000))},
			"not text":                    {Cells: cells(1, columns.Handle, "a\x00")},
			"The row no longer exists":    {Without: []int{1}},
			"at most 1000":                {Without: make([]int, 1001)},
		} {
			p := againOf(op, true)
			p.Source.Again.Fixes = fixes
			_, err := h.engine.Plan(h.boss(), p)
			h.says(err, code(err), part)
		}
		h.grant(h.account("desk"), "a@acme.test", "Analyst")
		p := againOf(h.plan(h.boss(), offboard("a@acme.test")), false)
		p.Source.Again.Fixes = bulk.Fixes{Cells: cells(1, columns.Email, "x@acme.test")}
		_, err := h.engine.Plan(h.boss(), p)
		h.says(err, fault.InvalidInput, "Only the rows of a file, a list or a selection can be changed")
	})
}

// code returns the code of a fault; empty for other errors.
func code(err error) fault.Code {
	if f, ok := fault.Of(err); ok {
		return f.Code
	}
	return ""
}
