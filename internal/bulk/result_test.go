package bulk_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// result returns an operation's result file.
func (h *fixture) result(op uuid.UUID, format string, outcomes ...roster.Outcome) string {
	h.Helper()
	var b bytes.Buffer
	h.must(h.engine.WriteResult(h.boss(), &b, op, format, outcomes))
	return b.String()
}

func TestRefusedRowsAreFetchedFixedAndSentAgain(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		op := h.run(h.boss(), h.plan(h.boss(), csvOf("email,username,first_name,last_name,platform,handle,roles,expires_at\n"+
			"a@acme.test,,Ann,Lee,X,news,Analyst,\n"+
			"b@acme.test,@bee,Bea,\"O'Hara, Jr\",X,news,Analyst;Emperor,2100-01-31T18:00:00Z\n"+
			"c@acme.test,,Cy,,X,nowhere.land,Analyst;Publisher,\n")))
		h.comesTo(op, bulk.Partial, "ADDED", "UNKNOWN_ROLE", "UNKNOWN_ACCOUNT")
		refused := h.result(op.ID, bulk.CSV, roster.Refused)
		rows, err := csv.NewReader(strings.NewReader(refused)).ReadAll()
		h.must(err)
		if len(rows) != 3 || rows[1][9] != "2" || rows[2][12] != "UNKNOWN_ACCOUNT" {
			t.Fatalf("the refused rows are %q", rows)
		}
		fixed := strings.NewReplacer("Emperor", "Publisher", "nowhere.land", "news").Replace(refused)
		op = h.run(h.boss(), h.plan(h.boss(), csvOf(fixed)))
		h.comesTo(op, bulk.Succeeded, "ADDED", "ADDED")
		h.same("fixed", []string{"a@acme.test X news Analyst", "b@acme.test X news Analyst+Publisher", "c@acme.test X news Analyst+Publisher"}, h.roster())
		if u := h.user("b@acme.test"); u.LastName != "O'Hara, Jr" || *u.Username != "bee" {
			t.Errorf("the fixed row brought in %q @%s", u.LastName, *u.Username)
		}
	})
}

func TestH37AResultFileIsAnUploadThatChangesNothing(t *testing.T) {
	each(t, 9, func(h *fixture) {
		for _, handle := range []string{"-sum", "-dash", "--plus", "-1", "plain"} {
			h.account(handle)
		}
		_, err := h.dir.RoleCreate(h.staff, directory.RoleCreate{Organization: &h.org, Name: "=HYPERLINK(1)"})
		h.must(err)
		var rows []bulk.Row
		for _, handle := range []string{"-sum", "-dash", "--plus", "-1", "plain"} {
			r := row(roster.Add, "+a@acme.test", handle, "=HYPERLINK(1)", "Analyst")
			r.FirstName, r.LastName = "=1+1", "'tis"
			rows = append(rows, r)
		}
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(rows...)))
		h.comesTo(op, bulk.Succeeded, "ADDED", "ADDED", "ADDED", "ADDED", "ADDED")
		file := h.result(op.ID, bulk.CSV)
		cells, err := csv.NewReader(strings.NewReader(file)).ReadAll()
		h.must(err)
		for _, cell := range append(cells[1], cells[2]...) {
			if strings.IndexAny(cell, "=+-@\t\r") == 0 {
				t.Errorf("%q is a formula", cell)
			}
		}
		again := h.run(h.boss(), h.plan(h.boss(), csvOf(file)))
		h.comesTo(again, bulk.Succeeded, "UNCHANGED", "UNCHANGED", "UNCHANGED", "UNCHANGED", "UNCHANGED")
		if notice := value(h.rows(again)[0].Notice); notice != "" {
			t.Errorf("the same roles are read as others: %s", notice)
		}
		if u := h.user("+a@acme.test"); u.FirstName != "=1+1" || u.LastName != "'tis" {
			t.Errorf("the names are %q %q", u.FirstName, u.LastName)
		}
	})
}

func TestAResultFileHasOneLineARowInTheOrderOfTheInput(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "bob@acme.test", "Publisher")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(
			row(roster.Add, "a@acme.test", "news", "Analyst"), row(roster.Assign, "bob@acme.test", "news", "Uploader"), row(roster.Remove, "zed@acme.test", "news"))))
		var outcomes []string
		for line := range strings.Lines(h.result(op.ID, bulk.JSONL)) {
			var r struct {
				Number                          int
				Outcome, Email, Handle, Problem string
				Roles, RolesBefore, RolesAfter  []string
				Done                            bool
			}
			h.must(json.Unmarshal([]byte(line), &r))
			if r.Number != len(outcomes)+1 || !r.Done || r.Handle == "" {
				t.Errorf("line %d is %s", len(outcomes)+1, line)
			}
			if r.Number == 2 && (strings.Join(r.RolesBefore, "+") != "Publisher" || strings.Join(r.RolesAfter, "+") != "Uploader") {
				t.Errorf("bob's roles: %v to %v", r.RolesBefore, r.RolesAfter)
			}
			outcomes = append(outcomes, r.Outcome)
		}
		h.same("the outcomes", []string{"ADDED", "CHANGED", "REFUSED"}, outcomes)
		h.is(h.engine.WriteResult(h.boss(), new(bytes.Buffer), op.ID, "XML", nil), fault.InvalidInput)
		h.grant(news, "lead@acme.test", "Administrator")
		h.is(h.engine.WriteResult(h.as("lead@acme.test"), new(bytes.Buffer), op.ID, bulk.CSV, nil), fault.NotFound)
	})
}
