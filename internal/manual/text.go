package manual

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// lineWidth is the maximum number of characters in a line of text. Only single words and code can be longer.
const lineWidth = 80

// PlainText returns the page as plain text for a terminal.
func (p *Page) PlainText() string {
	w := &writer{source: p.source}
	w.blocks(p.root.FirstChild(), "")
	return strings.TrimRight(w.out.String(), "\n") + "\n"
}

type writer struct {
	source []byte
	out    strings.Builder
}

// blocks writes a block and those after it. Each line is indented.
func (w *writer) blocks(first ast.Node, indent string) {
	for n := first; n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			w.heading(n)
		case *ast.FencedCodeBlock, *ast.CodeBlock:
			for i := range n.Lines().Len() {
				line := n.Lines().At(i)
				w.out.WriteString(strings.TrimRight(indent+"    "+string(line.Value(w.source)), " \n") + "\n")
			}
			w.out.WriteString("\n")
		case *ast.List:
			w.list(n, indent)
		case *extast.Table:
			w.writeTable(n, indent)
		case *ast.HTMLBlock:
		case *ast.Blockquote, *ast.ListItem:
			w.blocks(n.FirstChild(), indent+"  ")
		default:
			w.paragraph(nodeText(n, w.source), indent, indent)
		}
	}
}

func (w *writer) heading(h *ast.Heading) {
	title := nodeText(h, w.source)
	line := map[int]string{1: "=", 2: "-"}[h.Level]
	w.out.WriteString(title + "\n")
	if line != "" {
		w.out.WriteString(strings.Repeat(line, utf8.RuneCountInString(title)) + "\n")
	}
	w.out.WriteString("\n")
}

func (w *writer) list(l *ast.List, indent string) {
	number := l.Start
	for item := l.FirstChild(); item != nil; item = item.NextSibling() {
		mark := "- "
		if l.IsOrdered() {
			mark = strconv.Itoa(number) + ". "
			number++
		}
		deeper := indent + strings.Repeat(" ", len(mark))
		first := item.FirstChild()
		if first == nil {
			continue
		}
		w.wrap(nodeText(first, w.source), indent+mark, deeper)
		w.blocks(first.NextSibling(), deeper)
	}
	w.out.WriteString("\n")
}

// writeTable writes each row as its first cell, and the other cells below it with the names of their columns, because a terminal is too narrow for most tables.
func (w *writer) writeTable(t *extast.Table, indent string) {
	var columns []string
	for row := t.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, nodeText(c, w.source))
		}
		if _, isHead := row.(*extast.TableHeader); isHead {
			columns = cells
			continue
		}
		for i, cell := range cells {
			switch {
			case cell == "":
			case i == 0:
				w.wrap(cell, indent+"- ", indent+"  ")
			case i < len(columns) && columns[i] != "":
				w.wrap(columns[i]+": "+cell, indent+"    ", indent+"      ")
			default:
				w.wrap(cell, indent+"    ", indent+"      ")
			}
		}
	}
	w.out.WriteString("\n")
}

func (w *writer) paragraph(text, first, others string) {
	if text == "" {
		return
	}
	w.wrap(text, first, others)
	w.out.WriteString("\n")
}

// wrap writes a text in lines of at most lineWidth characters. first is the prefix of the first line, others that of the other lines.
func (w *writer) wrap(text, first, others string) {
	line := first
	empty := true
	for word := range strings.FieldsSeq(text) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > lineWidth {
			w.out.WriteString(line + "\n")
			line, empty = others, true
		}
		if !empty {
			line += " "
		}
		line += word
		empty = false
	}
	w.out.WriteString(line + "\n")
}

// nodeText returns the text of a node without markup. A picture is replaced by its description in brackets.
func nodeText(n ast.Node, source []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) { // the function returns no error
		if _, isPicture := c.(*ast.Image); isPicture {
			b.WriteString(map[bool]string{true: "[Picture: ", false: "]"}[entering])
			return ast.WalkContinue, nil
		}
		if !entering {
			return ast.WalkContinue, nil
		}
		switch c := c.(type) {
		case *ast.Text:
			b.Write(c.Segment.Value(source))
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.RawHTML: // a line break in a cell
			b.WriteByte(' ')
		case *ast.AutoLink:
			b.Write(c.URL(source))
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(b.String())
}
