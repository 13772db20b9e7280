package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// as sends a query as a member of the cast.
func (p *playhouse) as(t testing.TB, viewer, query string) answer {
	t.Helper()
	return p.send(t, "", p.request(viewer, query, nil))
}

func (p *playhouse) request(viewer, query string, variables any) *http.Request {
	p.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	p.must(err)
	r, err := http.NewRequestWithContext(p.Context(), http.MethodPost, p.URL+"/graphql", bytes.NewReader(body))
	p.must(err)
	r.Header.Set("Content-Type", "application/json")
	if token := p.tokens[viewer]; token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	return r
}

// line is a row of the matrix, with a cell for each column.
type line struct {
	title string
	cells []string
}

// The access matrix (goal 21) shows what each kind of viewer gets for each field of the contract. The golden file is written for people: read it when it
// changes. The test fails if a field of the schema has no row.
func TestTheMatrixOfAccess(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		if racing == (db.Dialect == store.SQLite) && !long() {
			t.Log("left to the other database, where ROSTER_TEST_LONG=1 is not set")
			return
		}
		p := setPlayhouse(t, db)
		p.keep()
		notes := &notes{}
		reads := p.reads(t, notes)
		deeds := p.deeds()
		writes := make([]line, len(deeds))
		for i, d := range deeds {
			writes[i].title = d.title()
			for _, c := range columns() {
				cell := came(p.does(t, d, c.viewer))
				p.wiped()
				writes[i].cells = append(writes[i].cells, cell)
				p.judge(t, d, c, cell)
			}
			enough(t)
		}
		every(t, "Mutation", deeds)
		golden(t, "testdata/access.md", matrix(reads, writes, notes), db)
	})
}

// every fails if a field of the type has no deed.
func every(t *testing.T, typ string, deeds []deed) {
	t.Helper()
	for _, f := range contract().Types[typ].Fields {
		if !slices.ContainsFunc(deeds, func(d deed) bool { return d.mutation == f.Name }) {
			t.Errorf("%s.%s has no row: add a deed", typ, f.Name)
		}
	}
}

func golden(t *testing.T, file, got string, db *store.DB) {
	t.Helper()
	if *update && db.Dialect == store.SQLite {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got); where it is meant so, go test ./graph -update:\n%s", file, diff)
	}
}

// phrases are all phrases that the contract uses after "May be called by". who reports whether the phrase includes a column for a deed.
var phrases = []struct {
	text string
	who  func(column, deed) bool
}{
	{"managers of an organization onboarded for Business Manager", func(c column, _ deed) bool { return c.manager }},
	{"administrators of accounts for those accounts", administers},
	{"administrators of the account", administers},
	{"administrators of one of the person's accounts", administers},
	{"administrators of all of the person's accounts", administers},
	{"whoever has access to the organization for views of their own", func(c column, d deed) bool { return d.views && c.member }},
	{"managers of the organization", func(c column, _ deed) bool { return c.manager }},
	{"vendor staff only", func(c column, _ deed) bool { return c.staff }},
	{"vendor staff", func(c column, _ deed) bool { return c.staff }},
	{"the person who leaves", themself},
	{"the person themself", themself},
	{"whoever planned it while they administer an account", func(c column, d deed) bool { return d.own && c.admin }},
	{"whoever planned it", func(c column, d deed) bool { return d.own && c.member }},
	{"whoever is signed in with the address that was invited", func(column, deed) bool { return false }}, // see the tests of signin
	{"whoever is signed in", func(c column, _ deed) bool { return c.viewer != "" && c.viewer != "former" }},
	{"anyone who holds the invitation's token", func(column, deed) bool { return true }},
	{"anyone who holds the mail's token", func(column, deed) bool { return true }},
	{"anyone who holds the gateway's token, as long as nobody is on the staff", func(column, deed) bool { return true }},
	{"for shared ones", func(column, deed) bool { return false }},        // follows the phrase that says who may call it for shared ones
	{"never by an API client", func(column, deed) bool { return false }}, // see programs
	{"anyone", func(column, deed) bool { return true }},
}

func administers(c column, d deed) bool { return c.admin && !d.elsewhere && !d.narrow }
func themself(c column, d deed) bool    { return d.self && c.member && !d.narrow }

var saysWho = regexp.MustCompile(`(?s)May be called by (.*?)\.\s*$`)

// means reports whether the description of the deed's mutation allows the column to call it. An unknown phrase fails the test.
func means(t testing.TB, d deed, c column) bool {
	t.Helper()
	f := contract().Mutation.Fields.ForName(d.mutation)
	if f == nil {
		t.Fatalf("the schema has no mutation %s", d.mutation)
	}
	m := saysWho.FindStringSubmatch(strings.TrimSpace(f.Description))
	if m == nil {
		t.Fatalf("%s does not end with who may call it: %s", d.mutation, f.Description)
	}
	rest, may := strings.Join(strings.Fields(m[1]), " "), false
	for _, p := range phrases {
		if strings.Contains(rest, p.text) {
			rest = strings.Replace(rest, p.text, "", 1)
			may = may || p.who(c, d)
		}
	}
	if left := regexp.MustCompile(`\(H\d+(, H\d+)*\)|\bfor 30 days\b|\band\b|\bby\b|[,; ]`).ReplaceAllString(rest, ""); left != "" {
		t.Fatalf("%s may be called by %q: give the phrase a meaning", d.mutation, m[1])
	}
	if c.scopes != nil {
		return programs(d, c)
	}
	return may
}

// programs reports whether the description of ApiScope allows an API client to call the deed's mutation: each scope lists the mutations that it covers.
func programs(d deed, c column) bool {
	for _, s := range c.scopes {
		text := contract().Types["ApiScope"].EnumValues.ForName(string(s)).Description
		_, mutations, _ := strings.Cut(strings.TrimSuffix(strings.Join(strings.Fields(text), " "), "."), " Covers ")
		if slices.Contains(strings.Split(mutations, ", "), d.mutation) {
			return !d.others || !strings.Contains(text, "its own bulk operations")
		}
	}
	return false
}

// judge fails if a cell is not what the contract says.
func (p *playhouse) judge(t testing.TB, d deed, c column, cell string) {
	t.Helper()
	want := means(t, d, c)
	if instead, ok := d.but[c.viewer]; ok {
		if cell != instead {
			t.Errorf("%s as %s: %s, want %s: %s", d.title(), c.title, cell, instead, d.because)
		}
		return
	}
	denied := map[string]bool{"FORBIDDEN": true, "NOT_FOUND": true, "UNAUTHENTICATED": true, "row FORBIDDEN": true, "row UNKNOWN_ACCOUNT": true}[cell]
	if want && cell != "yes" || !want && !denied {
		t.Errorf("%s as %s: %s, but the contract says %v", d.title(), c.title, cell, want)
	}
}

// notes are the footnotes of cells. Cells with the same text share a footnote.
type notes struct{ texts []string }

func (n *notes) mark(text string) string {
	i := slices.Index(n.texts, text)
	if i < 0 {
		n.texts = append(n.texts, text)
		i = len(n.texts) - 1
	}
	return fmt.Sprintf(" (%d)", i+1)
}

// matrix returns the tables as Markdown. Columns with the same cells in every row are merged.
func matrix(reads, writes []line, n *notes) string {
	all := slices.Concat(reads, writes)
	var groups [][]int
	for i := range columns() {
		same := func(g []int) bool {
			return !slices.ContainsFunc(all, func(l line) bool { return l.cells[g[0]] != l.cells[i] })
		}
		if at := slices.IndexFunc(groups, same); at >= 0 {
			groups[at] = append(groups[at], i)
		} else {
			groups = append(groups, []int{i})
		}
	}
	header := line{title: ""}
	for _, g := range groups {
		var titles []string
		for _, i := range g {
			titles = append(titles, columns()[i].title)
		}
		header.cells = append(header.cells, strings.Join(titles, ", "))
	}
	var b strings.Builder
	b.WriteString(legend)
	for _, part := range []struct {
		title string
		lines []line
	}{{"Reads", reads}, {"Changes", writes}} {
		fmt.Fprintf(&b, "\n## %s\n\n", part.title)
		row(&b, header)
		fmt.Fprintf(&b, "|%s\n", strings.Repeat("---|", len(groups)+1))
		for _, l := range part.lines {
			out := line{title: l.title}
			for _, g := range groups {
				out.cells = append(out.cells, l.cells[g[0]])
			}
			row(&b, out)
		}
	}
	b.WriteString("\n## Notes\n\n")
	for i, text := range n.texts {
		fmt.Fprintf(&b, "%d. %s\n", i+1, text)
	}
	return b.String()
}

func row(b *strings.Builder, l line) {
	fmt.Fprintf(b, "| %s | %s |\n", l.title, strings.Join(l.cells, " | "))
}

const legend = `# Who reaches what

Written by ` + "`go test ./graph -run TestTheMatrixOfAccess -update`" + `: each cell is what came when the field was asked for as that viewer, against a running
gateway. Read it when it changes. Roles are held on the account AcmeNews alone; "another account" is AcmeStudio, which none of these people is on.
"access expired" and "former" were Administrators of AcmeNews. The first has signed in again since, the other cannot: a sign-in that no organization needs is
gone. So was "suspended", whose session ended with the suspension: the column says what they would reach had it not. An API client has the scopes that it is named by and no others.

- yes: answered, the same that vendor staff get
- partly, none: a list narrowed to what the viewer may see, or to nothing; the note says to what
- null: null where staff get a value
- other: a value of the viewer's own, as is meant
- row CODE: planned, but the row is refused
- a code in capitals: refused

Fields that answer as the thing itself does stand in one row with it.
`
