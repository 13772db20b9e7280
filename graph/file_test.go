package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
	"example.com/roster/internal/table/tabletest"
)

const readsFile = `query ($in: BulkFileInput!) { bulkFile(input: $in) { whole rowCount flawedCount reading { format encoding delimiter sheet headerLine template notes }
	columns { name column samples } rows { line action email firstName platform handle roles expiresAt expiresText flawed }
	mistakes { line column message refusesFile } unknown { column value rows suggestion } } }`

// readFile sends a file to bulkFile, as the console does.
func (s *stage) readFile(t *testing.T, as, file, input string) answer {
	t.Helper()
	contentType, body := form(t, "operations", fmt.Sprintf(`{"query": %q, "variables": {"in": %s}}`, strings.NewReplacer("\n", " ", "\t", " ").Replace(readsFile), input),
		"map", `{"0": ["variables.in.source.file"]}`, "0/", file)
	return s.post(t, as, contentType, body)
}

// howOf returns the reading options of a case as JSON.
func howOf(c tabletest.Case) string {
	parts := []string{}
	if c.Chosen > 0 {
		parts = append(parts, fmt.Sprintf(`"headerLine": %d`, c.Chosen))
	}
	var values, defaults []string
	for _, text := range c.Named(c.Values, "email", "first_name") {
		name, pair, _ := strings.Cut(text, ":")
		from, to, _ := strings.Cut(pair, "=")
		values = append(values, fmt.Sprintf(`{"column": %q, "from": %q, "to": %q}`, strings.ToUpper(name), from, to))
	}
	for _, text := range c.Named(c.Defaults, "email", "first_name") {
		name, value, _ := strings.Cut(text, "=")
		defaults = append(defaults, fmt.Sprintf(`{"column": %q, "value": %q}`, strings.ToUpper(name), value))
	}
	parts = append(parts, `"values": [`+strings.Join(values, ", ")+`]`, `"defaults": [`+strings.Join(defaults, ", ")+`]`)
	return "{" + strings.Join(parts, ", ") + "}"
}

// The shared table of cases through bulkFile, which the console uses. internal/bulk and cmd/roster test the same table.
func TestH37TheConsoleReadsFilesAsPeopleSaveThem(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	for _, c := range tabletest.Cases {
		t.Run(c.Name, func(t *testing.T) {
			a := s.readFile(t, "mia", string(c.File("email", "first_name")), `{"source": {"file": null}, "reading": `+howOf(c)+`}`)
			if a.status != 200 || len(a.errors) > 0 {
				t.Fatalf("%d %s", a.status, a.body)
			}
			var said []string
			for _, m := range a.at(t, "bulkFile", "mistakes").([]any) {
				m := m.(map[string]any)
				said = append(said, fmt.Sprintf("Line %v, column %v: %v.", m["line"], m["column"], m["message"]))
			}
			for _, want := range c.Refused {
				if strings.Contains(want, "there is no column") {
					continue // in the console, the user chooses the columns
				}
				if !strings.Contains(strings.Join(said, "\n"), want) {
					t.Errorf("%q, want %q", said, want)
				}
			}
			if len(c.Refused) > 0 {
				return
			}
			var rows []string
			for _, r := range a.at(t, "bulkFile", "rows").([]any) {
				r := r.(map[string]any)
				rows = append(rows, fmt.Sprintf("%v|%v|%v|%v", r["platform"], r["handle"], r["email"], r["firstName"]))
			}
			if diff := cmp.Diff(c.Rows[:min(len(c.Rows), 20)], rows[:min(len(rows), 20)]); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			r := a.at(t, "bulkFile", "reading").(map[string]any)
			encoding := fmt.Sprint(r["encoding"])
			if r["format"] == "XLSX" {
				encoding = "XLSX"
			}
			want := strings.NewReplacer("UTF-", "UTF_", "Windows-", "WINDOWS_").Replace(c.Encoding)
			if want == "" {
				want = "UTF_8"
			}
			if encoding != want && len(c.Rows) <= 5_000 { // in a longer file, the encoding may only show after the part that is read here
				t.Errorf("read as %s, want %s", encoding, want)
			}
			if got, want := fmt.Sprint(r["headerLine"]), fmt.Sprint(max(c.Header, 1)); got != want {
				t.Errorf("the header is on line %s, want %s", got, want)
			}
		})
	}
}

// A plan reads the file with the columns, values and defaults that the console's page suggests.
func TestH37AFileIsReadAsItIsSaidToBe(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	const (
		file = "who,where,as,note\np1@acme.test,acmenews,Pub,\np2@acme.test,acmenews,,x\np3@acme.test,acmenews,Emperor,\n"
		how  = `{"columns": ["EMAIL", "HANDLE", "ROLES", null], "values": [{"column": "ROLES", "from": "pub", "to": "Publisher"}],
			"defaults": [{"column": "PLATFORM", "value": "Twitter"}, {"column": "ROLES", "value": "Analyst"}]}`
	)
	a := s.readFile(t, "mia", file, `{"source": {"file": null}, "reading": {"columns": ["EMAIL", "HANDLE", "ROLES", null], "defaults": [{"column": "PLATFORM", "value": "Twitter"}]}}`)
	if got := fmt.Sprint(a.at(t, "bulkFile", "unknown")); got != "[map[column:ROLES rows:1 suggestion:<nil> value:Emperor] map[column:ROLES rows:1 suggestion:Publisher value:Pub]]" {
		t.Error(got)
	}
	if got := fmt.Sprint(a.at(t, "bulkFile", "flawedCount")); got != "3" {
		t.Errorf("%s rows are flawed, want 3: %s", got, a.body)
	}
	a = s.readFile(t, "mia", file, `{"source": {"file": null}, "reading": `+how+`}`)
	if got := fmt.Sprint(a.at(t, "bulkFile", "flawedCount")); got != "1" {
		t.Errorf("%s rows are flawed, want 1: %s", got, a.body)
	}
	// The same with names instead of positions. The other columns are recognized.
	a = s.readFile(t, "mia", file, `{"source": {"file": null}, "reading": {"headerLine": 1, "named": [{"header": "WHO", "column": "EMAIL"}, {"header": "where", "column": "HANDLE"}, {"header": "as", "column": "ROLES"}, {"header": "note"}],
		"values": [{"column": "ROLES", "from": "pub", "to": "Publisher"}], "defaults": [{"column": "PLATFORM", "value": "Twitter"}, {"column": "ROLES", "value": "Analyst"}]}}`)
	if got := fmt.Sprint(a.at(t, "bulkFile", "flawedCount")); got != "1" {
		t.Errorf("%s rows are flawed, want 1: %s", got, a.body)
	}
	for reading, want := range map[string]string{
		`{"columns": ["EMAIL"], "named": [{"header": "who", "column": "EMAIL"}]}`:                                      "Pass columns or named, not both.",
		`{"headerLine": 1, "named": [{"header": "whom", "column": "EMAIL"}, {"header": "who", "column": "USERNAME"}]}`: `the file has no column \"whom\"; its columns are who, where, as, note`,
		`{"named": [{"header": "who", "column": "GROUP"}]}`:                                                            "This file has no column GROUP.",
	} {
		if a := s.readFile(t, "mia", file, `{"source": {"file": null}, "reading": `+reading+`}`); !strings.Contains(string(a.body), want) {
			t.Errorf("%s: %s", reading, a.body)
		}
	}
	const plan = `mutation ($in: BulkOperationPlanInput!) { bulkOperationPlan(input: $in) { file { format headerLine notes } bulkOperation { counts { added refused } } userErrors { message } } }`
	contentType, body := form(t, "operations", fmt.Sprintf(`{"query": %q, "variables": {"in": {"source": {"csv": null}, "file": %s}}}`, plan, how),
		"map", `{"0": ["variables.in.source.csv"]}`, "0/", "Who may post\n"+file)
	a = s.post(t, "mia", contentType, body)
	if a.status != 200 || !strings.Contains(string(a.body), `"columns"`) && !strings.Contains(string(a.body), "4 columns were passed") {
		t.Errorf("a title that nobody said is there: %s", a.body)
	}
	contentType, body = form(t, "operations", fmt.Sprintf(`{"query": %q, "variables": {"in": {"source": {"csv": null}, "file": %s}}}`, plan, strings.Replace(how, "{", `{"headerLine": 2, `, 1)),
		"map", `{"0": ["variables.in.source.csv"]}`, "0/", "Who may post\n"+file)
	a = s.post(t, "mia", contentType, body)
	if got := fmt.Sprint(a.at(t, "bulkOperationPlan")); !strings.Contains(got, "counts:map[added:2 refused:1]") || !strings.Contains(got, "headerLine:2") {
		t.Errorf("%s", a.body)
	}
}

// A viewer who can plan can read a file, but not for another organization.
func TestAFileIsReadForWhoeverCanPlan(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	for as, want := range map[string]string{"mia": "", "ana": "", "staff": "INVALID_INPUT", "otto": "FORBIDDEN"} {
		a := s.readFile(t, as, rows, `{"source": {"file": null}}`)
		got := ""
		if len(a.errors) > 0 {
			got = a.errors[0].code()
		}
		if got != want {
			t.Errorf("%s: %q, want %q: %s", as, got, want, a.body)
		}
	}
}
