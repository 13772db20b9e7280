package manual

import (
	"bytes"
	"html/template"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// Base is the path prefix of pages and pictures.
const Base = "/docs"

// HTML returns the page's content as HTML, in which links between the documents and pictures are below Base. It contains no script and no styles.
func (p *Page) HTML() template.HTML {
	root := parse(p.source) // whose links are rewritten
	rewriteLinks(root)
	var b bytes.Buffer
	if err := markdown.Renderer().Render(&b, p.source, root); err != nil {
		panic(err) // a buffer returns no errors
	}
	return template.HTML(b.String()) //nolint:gosec // our own documents, in which the parser drops HTML
}

// rewriteLinks points the links of a page to the URLs of pages and pictures. A link to a file that is not served is replaced by its text.
func rewriteLinks(root ast.Node) {
	var unknown []*ast.Link
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // the function returns no error
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Image:
			if picture, ok := strings.CutPrefix(string(n.Destination), "pictures/"); ok {
				n.Destination = []byte(Base + "/pictures/" + picture)
			}
		case *ast.Link:
			to, ok := linkTarget(string(n.Destination))
			if !ok {
				unknown = append(unknown, n)
			}
			n.Destination = []byte(to)
		}
		return ast.WalkContinue, nil
	})
	for _, n := range unknown {
		for c := n.FirstChild(); c != nil; {
			next := c.NextSibling()
			n.Parent().InsertBefore(n.Parent(), n, c)
			c = next
		}
		n.Parent().RemoveChild(n.Parent(), n)
	}
}

// linkTarget returns the URL for a link in a document. ok is false if the file is not served.
func linkTarget(link string) (to string, ok bool) {
	if strings.Contains(link, "://") || strings.HasPrefix(link, "#") || strings.HasPrefix(link, Base+"/") {
		return link, true
	}
	file, anchor, hasAnchor := strings.Cut(link, "#")
	name, isPage := strings.CutSuffix(file, ".md")
	if !isPage {
		return link, false
	}
	if !slices.Contains(pageNames(), name) {
		return link, false
	}
	to = Base + "/" + name
	if hasAnchor {
		to += "#" + anchor
	}
	return to, true
}
