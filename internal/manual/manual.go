// Package manual turns the documents that the binary contains into HTML for browsers and into plain text for terminals. It refuses to know
// HTTP and the command line, and to show what only developers of Roster need.
package manual

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"example.com/roster/docs"
)

// Page is a document.
type Page struct {
	Name  string // as in URLs and on the command line, for example "bulk-operations"
	Title string
	Group string // its intended readers

	source []byte
	root   ast.Node
}

// groups is the order in which pages are listed. Pages without a group come last, under "More".
var groups = []struct {
	name  string
	pages []string
}{
	{"For everyone", []string{"concepts", "glossary"}},
	{"For administrators", []string{"administrators", "bulk-operations", "files"}},
	{"For programs", []string{"front-end", "errors", "audit"}},
	{"For operators", []string{"operators", "backups", "upgrades", "growth", "performance"}},
}

// forDevelopers are documents about Roster's source code, which users of the binary do not have.
var forDevelopers = []string{"architecture", "rules"}

// Pages lists all documents in the order in which they are shown.
var Pages = sync.OnceValue(func() []*Page {
	var all []*Page
	left := pageNames()
	for _, g := range groups {
		for _, name := range g.pages {
			if i := slices.Index(left, name); i >= 0 {
				all = append(all, read(name, g.name))
				left = slices.Delete(left, i, i+1)
			}
		}
	}
	for _, name := range left {
		all = append(all, read(name, "More"))
	}
	return all
})

// Find returns the page with a name. ok is false if there is none.
func Find(name string) (page *Page, ok bool) {
	i := slices.IndexFunc(Pages(), func(p *Page) bool { return p.Name == name })
	if i < 0 {
		return nil, false
	}
	return Pages()[i], true
}

// Picture returns a picture of the documents by its file name. ok is false if there is none.
func Picture(name string) (content []byte, ok bool) {
	if strings.ContainsAny(name, `/\`) {
		return nil, false
	}
	content, err := docs.Files.ReadFile("pictures/" + name)
	return content, err == nil
}

// pageNames returns the names of the pages in alphabetical order.
func pageNames() []string {
	files, err := fs.Glob(docs.Files, "*.md")
	if err != nil {
		panic(err) // the pattern is valid
	}
	var all []string
	for _, f := range files {
		if name := strings.TrimSuffix(f, path.Ext(f)); !slices.Contains(forDevelopers, name) {
			all = append(all, name)
		}
	}
	return all
}

// markdown parses the documents. Alignment is an attribute, because the pages' security policy does not allow styles in HTML.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute))),
	goldmark.WithParserOptions(parser.WithAutoHeadingID()),
)

func read(name, group string) *Page {
	source, err := docs.Files.ReadFile(name + ".md")
	if err != nil {
		panic(err) // the file was listed
	}
	p := &Page{Name: name, Title: name, Group: group, source: source, root: parse(source)}
	if h, ok := p.root.FirstChild().(*ast.Heading); ok {
		p.Title = nodeText(h, source)
	}
	return p
}

func parse(source []byte) ast.Node {
	root := markdown.Parser().Parse(text.NewReader(source))
	dropDiagrams(root, source)
	return root
}

// dropDiagrams removes diagrams, which a script would have to draw. A table next to each of them has the same content.
func dropDiagrams(root ast.Node, source []byte) {
	for n := root.FirstChild(); n != nil; {
		next := n.NextSibling()
		if block, ok := n.(*ast.FencedCodeBlock); ok && string(block.Language(source)) == "mermaid" {
			root.RemoveChild(root, n)
		}
		n = next
	}
}
