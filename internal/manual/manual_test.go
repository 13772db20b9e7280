package manual_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/roster/docs"
	"example.com/roster/internal/manual"
)

func TestEachDocumentIsAPageUnlessItIsForDevelopers(t *testing.T) {
	files, err := docs.Files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	names := []string{}
	for _, p := range manual.Pages() {
		names = append(names, p.Name)
		if p.Title == "" || p.Group == "" {
			t.Errorf("%s has the title %q and the group %q", p.Name, p.Title, p.Group)
		}
	}
	if slices.Index(names, "concepts") != 0 || slices.Contains(names, "rules") || slices.Contains(names, "architecture") {
		t.Errorf("the pages are %v", names)
	}
	for _, f := range files {
		name, isPage := strings.CutSuffix(f.Name(), ".md")
		if isPage && name != "rules" && name != "architecture" && !slices.Contains(names, name) {
			t.Errorf("%s is not shown", f.Name())
		}
	}
	if _, ok := manual.Find("nosuch"); ok {
		t.Error("a page is found that does not exist")
	}
}

var (
	reference = regexp.MustCompile(`(href|src)="([^"]*)"`)
	anID      = regexp.MustCompile(` id="([^"]+)"`)
	mark      = regexp.MustCompile("`|\\*\\*|\\]\\(|(?m)^\\|")
)

// Each link and picture of the rendered pages leads to one that is served; what a browser would have to run or to draw is not in them.
func TestTheRenderedPagesLeadToEachOther(t *testing.T) {
	ids := map[string][]string{}
	for _, p := range manual.Pages() {
		for _, m := range anID.FindAllStringSubmatch(string(p.HTML()), -1) {
			ids[p.Name] = append(ids[p.Name], m[1])
		}
	}
	pictures := 0
	for _, p := range manual.Pages() {
		html := string(p.HTML())
		for _, m := range reference.FindAllStringSubmatch(html, -1) {
			to, anchor, _ := strings.Cut(m[2], "#")
			picture, isPicture := strings.CutPrefix(to, manual.Base+"/pictures/")
			name, isPage := strings.CutPrefix(to, manual.Base+"/")
			switch {
			case strings.HasPrefix(m[2], "https://") || strings.HasPrefix(m[2], "mailto:"):
			case isPicture:
				pictures++
				if content, ok := manual.Picture(picture); !ok || len(content) == 0 {
					t.Errorf("%s shows %s, which does not exist", p.Name, to)
				}
			case isPage || to == "":
				if to == "" {
					name = p.Name
				}
				if _, ok := manual.Find(name); !ok || anchor != "" && !slices.Contains(ids[name], anchor) {
					t.Errorf("%s links to %s, which does not exist", p.Name, m[2])
				}
			default:
				t.Errorf("%s links to %s, which is not served", p.Name, m[2])
			}
		}
		for _, foreign := range []string{"<script", "style=", "stateDiagram", "onclick"} {
			if strings.Contains(html, foreign) {
				t.Errorf("%s contains %s", p.Name, foreign)
			}
		}
	}
	if pictures < 10 {
		t.Errorf("the pages show %d pictures", pictures)
	}
}

// labelled is a cell of a table, below the name of its column.
var labelled = regexp.MustCompile(`^    [A-Z][A-Za-z ]*: `)

func TestAPageIsPlainTextInATerminal(t *testing.T) {
	for _, p := range manual.Pages() {
		text := p.PlainText()
		if !strings.HasPrefix(text, p.Title+"\n") || !strings.HasSuffix(text, "\n") {
			t.Errorf("%s begins with %.40q", p.Name, text)
		}
		for line := range strings.Lines(text) {
			example := strings.HasPrefix(line, "    ") && !labelled.MatchString(line)
			if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > 80 && strings.Contains(strings.TrimLeft(strings.TrimSpace(line), "- "), " ") && !strings.HasPrefix(line, "    ") {
				t.Errorf("%s has a line of %d characters: %s", p.Name, n, line)
			}
			if !example && mark.MatchString(line) {
				t.Errorf("%s has a mark of Markdown: %s", p.Name, line)
			}
		}
	}
	page, _ := manual.Find("errors")
	if text := page.PlainText(); !strings.Contains(text, "\n- STALE\n    Meaning: The object has changed since you read it.\n    What to do: ") {
		t.Errorf("a table is written as\n%s", text)
	}
}

func TestPicturesAreThoseOfTheFolderAlone(t *testing.T) {
	for _, name := range []string{"", "nosuch.png", "../errors.md", "/users.png", `..\errors.md`, "."} {
		if _, ok := manual.Picture(name); ok {
			t.Errorf("%q is a picture", name)
		}
	}
}
