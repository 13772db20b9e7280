package internal_test

import (
	"fmt"
	"go/scanner"
	"go/token"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Code, tests and commits cite rules by number, such as (H24). docs/rules.md says what each number means, which code decides it and which test checks it. The
// tests of this file keep the page and the citations consistent.

// number matches the number of a rule: letters and at most two digits.
var number = regexp.MustCompile(`^(SX|BX|S|B|H)([1-9]\d?)$`)

// listed is a row of docs/rules.md.
type listed struct {
	numbers       []string
	rule          string
	places, tests []linked
	unbuilt       bool
}

// linked is a link of a row, with a path from the repository's root.
type linked struct{ text, file string }

var (
	link      = regexp.MustCompile(`\[([^\]]*)\]\((?:<([^>]*)>|([^)]*))\)`)
	separator = regexp.MustCompile(`^\|(-+\|)+$`)
)

// rulesOf parses the tables of the page, and returns problems with lines that it cannot parse.
func rulesOf(page string) (rows []listed, problems []string) {
	for i, line := range strings.Split(page, "\n") {
		if !strings.HasPrefix(line, "|") || separator.MatchString(line) || strings.HasPrefix(line, "| number |") {
			continue
		}
		row := listed{}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		if len(cells) != 4 {
			problems = append(problems, fmt.Sprintf("line %d has %d cells instead of 4", i+1, len(cells)))
			continue
		}
		row.numbers = numbersIn(cells[0])
		row.rule = strings.TrimSpace(cells[1])
		row.unbuilt = strings.Contains(cells[3], "not built yet: ")
		var err error
		if row.places, err = linksOf(cells[2]); err == nil {
			row.tests, err = linksOf(cells[3])
		}
		if err != nil {
			problems = append(problems, fmt.Sprintf("line %d: %v", i+1, err))
		}
		switch name := strings.TrimSpace(cells[0]); {
		case len(row.numbers) == 0:
			problems = append(problems, fmt.Sprintf("line %d has no number", i+1))
		case !strings.HasSuffix(row.rule, "."):
			problems = append(problems, name+": the rule is no sentence")
		case !row.unbuilt && (len(row.places) == 0 || len(row.tests) == 0):
			problems = append(problems, name+": a rule needs a place and a test, or the words \"not built yet: \" and why")
		case row.unbuilt && len(row.places)+len(row.tests) > 0:
			problems = append(problems, name+": what is not built has no place and no test")
		}
		rows = append(rows, row)
	}
	return rows, problems
}

// linksOf returns the links of a cell, with paths from the root. The page is in docs.
func linksOf(cell string) (out []linked, err error) {
	for _, m := range link.FindAllStringSubmatch(cell, -1) {
		file, err := url.PathUnescape(m[2] + m[3])
		if err != nil {
			return nil, err
		}
		out = append(out, linked{strings.Trim(m[1], "`"), path.Join("docs", file)})
	}
	return out, nil
}

// numbersIn returns the rule numbers that a text cites. They must stand alone: after a space, a comma or a parenthesis. "B4 to B9" also cites the numbers in
// between.
func numbersIn(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\r\n()[]{}<>\"'`,;:*|/", r) })
	var out []string
	for i, w := range words {
		m := number.FindStringSubmatch(strings.TrimRight(w, "."))
		if m == nil {
			continue
		}
		out = append(out, m[0])
		if i < 2 || words[i-1] != "to" {
			continue
		}
		if from := number.FindStringSubmatch(words[i-2]); from != nil && from[1] == m[1] {
			for n := digits(from[2]) + 1; n < digits(m[2]); n++ {
				out = append(out, m[1]+strconv.Itoa(n))
			}
		}
	}
	return out
}

func digits(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

var named = regexp.MustCompile(`^Test((?:SX|BX|S|B|H)[1-9]\d?)[A-Z]`)

// citedInGo returns the numbers cited in a file's comments and strings, and at the start of test names. Names of variables do not count.
func citedInGo(source []byte) []string {
	var s scanner.Scanner
	files := token.NewFileSet()
	s.Init(files.AddFile("", -1, len(source)), source, nil, scanner.ScanComments)
	var out []string
	for {
		_, kind, text := s.Scan()
		switch kind {
		case token.EOF:
			return out
		case token.COMMENT, token.STRING:
			out = append(out, numbersIn(text)...)
		case token.IDENT:
			if m := named.FindStringSubmatch(text); m != nil {
				out = append(out, m[1])
			}
		}
	}
}

// citations returns the numbers that the repository's files cite, by file.
func citations(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if slices.Contains([]string{".git", "node_modules", "dist", "artefacts", "fuzz"}, d.Name()) {
				return fs.SkipDir
			}
			return nil
		}
		read := numbersIn
		switch filepath.Ext(file) {
		case ".go":
			read = func(text string) []string { return citedInGo([]byte(text)) }
		case ".txtar": // below the comment are requests and answers
			read = func(text string) []string {
				comment, _, _ := strings.Cut(text, "-- ")
				return numbersIn(comment)
			}
		case ".sql", ".graphql", ".ts", ".tsx", ".md", ".patch":
		default:
			return nil
		}
		text, err := os.ReadFile(file)
		name := strings.TrimPrefix(filepath.ToSlash(file), root+"/")
		if err == nil && name != "docs/rules.md" && name != "internal/house_rules_test.go" {
			out[name] = read(string(text))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func theRules(t *testing.T) []listed {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(root, "docs", "rules.md"))
	if err != nil {
		t.Fatal(err)
	}
	rows, problems := rulesOf(string(page))
	for _, p := range problems {
		t.Error(p)
	}
	return rows
}

func TestEveryRuleHasItsPlaceAndItsTest(t *testing.T) {
	known := map[string][]int{} // the numbers, by letter
	for _, row := range theRules(t) {
		for _, n := range row.numbers {
			m := number.FindStringSubmatch(n)
			known[m[1]] = append(known[m[1]], digits(m[2]))
		}
		for _, l := range row.places {
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(l.file))); err != nil {
				t.Errorf("%s: %v", row.numbers, err)
			}
		}
		for _, l := range row.tests {
			text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(l.file)))
			if err != nil {
				t.Errorf("%s: %v", row.numbers, err)
			} else if !holds(l, string(text)) {
				t.Errorf("%s: there is no test %s in %s", row.numbers, l.text, l.file)
			}
		}
	}
	for _, letters := range []string{"S", "SX", "B", "BX", "H"} {
		for n := 1; n <= slices.Max(append(known[letters], 1)); n++ {
			if !slices.Contains(known[letters], n) {
				t.Errorf("%s%d is missing in docs/rules.md", letters, n)
			}
		}
	}
}

// holds reports whether the file of a link has the test: a Go function, an operation file, which has its sentence as its name, or a test of the console with
// this title.
func holds(l linked, text string) bool {
	switch {
	case strings.HasSuffix(l.file, "_test.go"):
		return strings.Contains(text, "\nfunc "+l.text+"(")
	case path.Ext(l.file) == ".txtar":
		return path.Dir(l.file) == "graph/testdata" && path.Base(l.file) == l.text+".txtar"
	case strings.HasPrefix(l.file, "web/") && strings.Contains(path.Base(l.file), ".test.ts"):
		title := regexp.QuoteMeta(strings.Trim(l.text, `"`))
		return regexp.MustCompile(`\b(test|it)\(\s*'` + title + `',`).MatchString(text)
	}
	return false
}

func TestEveryRuleThatIsCitedIsListed(t *testing.T) {
	built := map[string]bool{} // whether something of the number is built
	for _, row := range theRules(t) {
		for _, n := range row.numbers {
			built[n] = built[n] || !row.unbuilt
		}
	}
	cited := citations(t)
	for _, file := range slices.Sorted(maps.Keys(cited)) {
		for _, n := range slices.Compact(slices.Sorted(slices.Values(cited[file]))) {
			switch is, known := built[n]; {
			case !known:
				t.Errorf("%s cites %s, which docs/rules.md does not have", file, n)
			case !is && path.Ext(file) != ".md":
				t.Errorf("%s cites %s, which is not built yet by docs/rules.md", file, n)
			}
		}
	}
}

// Readers of the contract in GraphiQL have no page of rules, so descriptions must state the rules themselves.
func TestTheSchemaSaysRulesInWords(t *testing.T) {
	cited := citations(t)
	for _, file := range []string{"schema.graphql", "web/src/gql/graphql.ts"} {
		if found, read := cited[file]; len(found) > 0 || !read {
			t.Errorf("%s cites %v; say the rules in words (read: %t)", file, found, read)
		}
	}
}

func TestWhatIsNoRuleIsFound(t *testing.T) {
	for text, want := range map[string]string{
		"nobody goes (H24, H25), see B4 to B6 and BX3.":        "H24 H25 B4 B6 B5 BX3",
		"H24: an account keeps one; H20's rest":                "H24 H20",
		"S256, B0, H264, AB12, b7 and S3x are no numbers":      "",
		"key+B9/aGVsbG8= is none, and neither is x.H5 or H5()": "H5",
	} {
		if got := strings.Join(numbersIn(text), " "); got != want {
			t.Errorf("%q cites %q, want %q", text, got, want)
		}
	}
	source := "package p\n// H24: why\nfunc TestH13Rows() { H7 := \"S33, B2\"; _ = H7 }\n"
	if got := strings.Join(citedInGo([]byte(source)), " "); got != "H24 H13 S33 B2" {
		t.Errorf("the file cites %q", got)
	}
	const place, held = "[a](../a.go)", "[`TestA`](../a_test.go)"
	for row, want := range map[string]string{
		"| H1 | One. | " + place + " | " + held + " |":                        "",
		"| H1 | One. | – | not built yet: issue 1 |":                          "",
		"| H1 | One. | – | " + held + " |":                                    "H1: a rule needs",
		"| H1 | One. | " + place + " | none |":                                "H1: a rule needs",
		"| H1 | One. | " + place + " | not built yet: issue 1 |":              "H1: what is not built",
		"| H1 | one | " + place + " | " + held + " |":                         "H1: the rule is no sentence",
		"| one | One. | " + place + " | " + held + " |":                       "line 1 has no number",
		"| H1 | One. | " + place + " |":                                       "line 1 has 3 cells",
		"| H1 | One. | " + place + " | [b](<../graph/testdata/b%zz.txtar>) |": "line 1: invalid URL escape",
	} {
		_, problems := rulesOf(row)
		if got := strings.Join(problems, "; "); !strings.HasPrefix(got, want) || (want == "") != (got == "") {
			t.Errorf("%s: %q, want %q", row, got, want)
		}
	}
	for l, want := range map[linked]bool{
		{"TestA", "x/a_test.go"}:                       true,
		{"TestAB", "x/a_test.go"}:                      false,
		{"is there", "graph/testdata/is there.txtar"}:  true,
		{"is where", "graph/testdata/is there.txtar"}:  false,
		{"is there", "internal/is there.txtar"}:        false,
		{`"a user leaves"`, "web/e2e/users.test.ts"}:   true,
		{`"a user"`, "web/e2e/users.test.ts"}:          false,
		{`"a user leaves"`, "docs/users.md"}:           false,
		{`"told elsewhere"`, "web/src/words.test.tsx"}: false,
	} {
		if holds(l, "package x\n\nfunc TestA(t *testing.T) {}\n  test('a user leaves', async () => {});\n// 'told elsewhere',\n") != want {
			t.Errorf("%v: want %t", l, want)
		}
	}
}
