package client_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/client"
)

// gateway answers every request with handle, after checking that it comes as GraphQL over HTTP does.
func gateway(t *testing.T, handle http.HandlerFunc) *client.Client {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || r.URL.Path != "/graphql" || r.Header.Get("Authorization") != "Bearer t0k" {
			t.Errorf("%s %s with %v", r.Method, r.URL, r.Header)
		}
		handle(w, r)
	}))
	t.Cleanup(s.Close)
	return client.New(s.URL+"/", "t0k")
}

func says(answer string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, answer) }
}

func TestAFileIsUploadedAfterItsPlace(t *testing.T) {
	const rows = "email,handle\nann@example.com,x\n"
	c := gateway(t, func(w http.ResponseWriter, r *http.Request) {
		if r.ContentLength < 0 {
			t.Error("the length of the upload is unknown")
		}
		parts, err := r.MultipartReader()
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for {
			p, err := parts.NextPart()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			b, err := io.ReadAll(p)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, p.FormName()+" "+string(b))
		}
		var op struct {
			Variables struct{ Input map[string]any }
		}
		if err := json.Unmarshal([]byte(strings.TrimPrefix(got[0], "operations ")), &op); err != nil {
			t.Fatal(err)
		}
		want := map[string]any{"assignMode": "ADD", "includeSelf": false, "source": map[string]any{"csv": nil}}
		if d := cmp.Diff(want, op.Variables.Input); d != "" {
			t.Error(d)
		}
		if d := cmp.Diff([]string{`map {"0":["variables.input.source.csv"]}`, "0 " + rows}, got[1:]); d != "" {
			t.Error(d)
		}
		_, _ = io.WriteString(w, `{"data": {"bulkOperationPlan": {"bulkOperation": {"id": "blk_a", "status": "PLANNED",
			"seatImpact": {"entitled": null, "short": 0}, "counts": {"total": 1, "added": 1}}, "userErrors": []}}}`)
	})
	op, err := c.PlanCSV(t.Context(), client.Plan{AssignMode: "ADD"}, strings.NewReader(rows), int64(len(rows)))
	if err != nil {
		t.Fatal(err)
	}
	if op.ID != "blk_a" || !op.Planned() || op.Finished() || op.Counts.Added != 1 || op.SeatImpact.Entitled != nil {
		t.Errorf("%+v", op)
	}
}

// A role to be replaced goes by its name, and what is foreseen comes apart from what was done.
func TestPlanReplaceRoleNamesBothRoles(t *testing.T) {
	c := gateway(t, func(w http.ResponseWriter, r *http.Request) {
		var op struct {
			Variables struct{ Input map[string]any }
		}
		if err := json.NewDecoder(r.Body).Decode(&op); err != nil {
			t.Error(err)
		}
		named := func(name string) map[string]any { return map[string]any{"name": name} }
		want := map[string]any{"label": "spring", "includeSelf": false,
			"source": map[string]any{"replaceRole": map[string]any{"role": named("Legacy User"), "with": named("Standard")}}}
		if d := cmp.Diff(want, op.Variables.Input); d != "" {
			t.Error(d)
		}
		_, _ = io.WriteString(w, `{"data": {"bulkOperationPlan": {"bulkOperation": {"id": "blk_a", "status": "PLANNED", "counts": {"total": 3, "changed": 2},
			"done": {"total": 0}, "effects": {"foreseen": {"ends": 1}, "done": {"ends": 0}}}, "userErrors": []}}}`)
	})
	op, err := c.PlanReplaceRole(t.Context(), client.Plan{Label: "spring"}, "Legacy User", "Standard")
	if err != nil {
		t.Fatal(err)
	}
	if op.Counts.Effective() != 2 || op.Done.Effective() != 0 || op.Effects.Foreseen.Ends != 1 || op.Effects.Done.Ends != 0 {
		t.Errorf("%+v", op)
	}
}

func TestRefusalsReadAsSentences(t *testing.T) {
	for _, c := range []struct{ answer, want string }{
		{`{"errors": [{"message": "Sign in first.", "extensions": {"code": "UNAUTHENTICATED", "requestId": "r1"}}]}`,
			"Sign in first. (UNAUTHENTICATED)"},
		{`{"data": null, "errors": [{"message": "Sorry.", "extensions": {"code": "INTERNAL", "requestId": "r1"}}]}`,
			"Sorry. (INTERNAL, request r1)"},
		{`{"data": {"bulkOperationUndo": {"bulkOperation": null, "userErrors": [{"code": "STALE", "message": "Look again."}]}}}`,
			"Look again. (STALE)"},
		{`<html>`, "(200 OK) is not GraphQL; is this the address of a Roster gateway?"},
		{`{}`, "(200 OK) has no data; is this the address of a Roster gateway?"},
	} {
		_, err := gateway(t, says(c.answer)).Undo(t.Context(), "blk_a")
		if err == nil || !strings.HasSuffix(err.Error(), c.want) {
			t.Errorf("%v, want %q", err, c.want)
		}
	}
}

func TestAFailedRunComesWithItsOperation(t *testing.T) {
	op, err := gateway(t, says(`{"data": {"bulkOperationRun": {"bulkOperation": {"id": "blk_a", "status": "FAILED"},
		"userErrors": [{"code": "SEAT_EXHAUSTED", "message": "2 seats are missing."}]}}}`)).Run(t.Context(), "blk_a", "d", "k")
	var refusal *client.Error
	if !errors.As(err, &refusal) || refusal.Code != "SEAT_EXHAUSTED" || op == nil || !op.Finished() {
		t.Errorf("%+v, %v", op, err)
	}
}

func TestAMissingOperationIsNotFound(t *testing.T) {
	c := gateway(t, says(`{"data": {"bulkOperation": null}}`))
	for name, ask := range map[string]func() error{
		"itself":   func() error { _, err := c.Operation(t.Context(), "blk_a"); return err },
		"its rows": func() error { _, err := c.Refused(t.Context(), "blk_a", 20); return err },
	} {
		var refusal *client.Error
		if err := ask(); !errors.As(err, &refusal) || refusal.Code != "NOT_FOUND" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAFileOfAccountsIsUploadedAndItsRowsAreJudgedEach(t *testing.T) {
	answer := `{"data": {"accountsImport": {"file": {"notes": ["Look."]}, "addedCount": 1, "refusedCount": 1, "refusedFile": "platform",
		"rows": [{"line": 3, "platform": "X", "handle": "two", "problem": {"code": "TAKEN", "message": "There already.", "path": ["handle"]}}], "userErrors": []}}}`
	c := gateway(t, func(w http.ResponseWriter, r *http.Request) {
		file, _, err := r.FormFile("0")
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(file)
		if in := r.FormValue("operations"); string(text) != "rows" || !strings.Contains(in, `"dryRun":true`) || !strings.Contains(in, `"source":{"file":null}`) {
			t.Errorf("%q with %s", text, in)
		}
		_, _ = fmt.Fprint(w, answer)
	})
	send := func() (*client.AccountsImported, error) {
		return c.ImportAccounts(t.Context(), client.AccountsImport{DryRun: true}, strings.NewReader("rows"), 4)
	}
	got, err := send()
	if err != nil {
		t.Fatal(err)
	}
	want := &client.AccountsImported{Notes: []string{"Look."}, Added: 1, Refused: 1, RefusedFile: "platform",
		Rows: []client.ImportedRow{{Line: 3, Platform: "X", Handle: "two", Problem: &client.RowProblem{Problem: client.Problem{Code: "TAKEN", Message: "There already."}, Path: []string{"handle"}}}}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	answer = `{"data": {"accountsImport": {"userErrors": [{"code": "INVALID_INPUT", "message": "One."}, {"code": "INVALID_INPUT", "message": "Two."}]}}}`
	if got, err := send(); got != nil || err == nil || !strings.Contains(err.Error(), "One.") || !strings.Contains(err.Error(), "Two.") {
		t.Errorf("%v, %v", got, err)
	}
}

func TestSignInAnswersAToken(t *testing.T) {
	got, err := gateway(t, says(`{"data": {"signIn": {"token": "abc", "userErrors": []}}}`)).SignIn(t.Context(), "ann@example.com", "pw")
	if got != "abc" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
}

// A long list costs more than a gateway gives at once: its pages wait. A change is refused at once.
func TestAThrottledQueryWaitsAndAChangeDoesNot(t *testing.T) {
	asked := 0
	c := gateway(t, func(w http.ResponseWriter, _ *http.Request) {
		if asked++; asked < 3 {
			w.WriteHeader(http.StatusTooManyRequests)
			_, _ = io.WriteString(w, `{"errors": [{"message": "Wait.", "extensions": {"code": "THROTTLED", "retryAfter": 1}}]}`)
			return
		}
		_, _ = io.WriteString(w, `{"data": {"viewer": {"email": "ann@example.com"}}}`)
	})
	var refusal *client.Error
	if err := c.CancelInvitation(t.Context(), "ann"); !errors.As(err, &refusal) || refusal.Code != "THROTTLED" || asked != 1 {
		t.Errorf("%v after %d requests", err, asked)
	}
	begun := time.Now()
	if who, err := c.WhoAmI(t.Context()); err != nil || who.Email != "ann@example.com" || asked != 3 || time.Since(begun) < time.Second {
		t.Errorf("%v, %v after %d requests in %s", who, err, asked, time.Since(begun))
	}
}

// A search that finds few goes on until the patience is at an end, and then says until when it searched.
func TestEventsAreSearchedUntilThePatienceEnds(t *testing.T) {
	pages := 0
	c := gateway(t, func(w http.ResponseWriter, r *http.Request) {
		var asked struct{ Variables struct{ After string } }
		if err := json.NewDecoder(r.Body).Decode(&asked); err != nil || asked.Variables.After != strings.Repeat("x", pages) {
			t.Errorf("after %q, %v, on page %d", asked.Variables.After, err, pages)
		}
		pages++
		until, more := `"2026-03-03T12:00:00Z"`, true
		if pages == 3 {
			until, more = "null", false
		}
		_, _ = fmt.Fprintf(w, `{"data": {"organization": {"list": {"edges": [{"node": {"sequence": %d, "at": "2026-04-01T00:00:00Z"}}], "searchedUntil": %s, "pageInfo": {"hasNextPage": %t, "endCursor": %q}}}}}`,
			10-pages, until, more, strings.Repeat("x", pages))
	})
	all, searched, err := c.Events(t.Context(), "org_a", nil, 50, time.Minute)
	if err != nil || len(all) != 3 || searched != nil || pages != 3 {
		t.Errorf("%d events in %d pages, searched until %v, %v", len(all), pages, searched, err)
	}
	pages = 0
	all, searched, err = c.Events(t.Context(), "org_a", nil, 50, 0)
	if err != nil || len(all) != 1 || searched == nil || searched.Month() != time.March || pages != 1 {
		t.Errorf("%d events in %d pages, searched until %v, %v", len(all), pages, searched, err)
	}
}
