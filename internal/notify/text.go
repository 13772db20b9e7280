package notify

import (
	"fmt"
	"html/template"
	"strings"
)

// text is the content of a mail, part by part, for plain text and for HTML.
type text struct {
	hello string
	parts []part
	foot  string // in small print at the end; empty for none
}

// part is one or more sentences, a list with a title, or a link with a sentence.
type part struct {
	Say   string
	Items []string
	More  int
	Link  string // its label
	URL   template.URL
}

func (t *text) say(format string, args ...any) {
	t.parts = append(t.parts, part{Say: fmt.Sprintf(format, args...)})
}

func (t *text) link(say, words, url string) {
	t.parts = append(t.parts, part{Say: say, Link: words, URL: template.URL(url)}) //nolint:gosec // it is the gateway's own address
}

func (t *text) list(title string, items []string, more int) {
	if len(items) == 0 {
		return
	}
	p := part{Say: title + ":", More: more, Items: make([]string, len(items))}
	for i, item := range items {
		p.Items[i] = singleLine(item)
	}
	t.parts = append(t.parts, p)
}

// plain returns the text without markup. Each link has its own line.
func (t *text) plain() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", t.hello)
	for _, p := range t.parts {
		fmt.Fprintf(&b, "\n%s\n", p.Say)
		for _, item := range p.Items {
			fmt.Fprintf(&b, "  - %s\n", item)
		}
		if p.More > 0 {
			fmt.Fprintf(&b, "  and %d more\n", p.More)
		}
		if p.URL != "" {
			fmt.Fprintf(&b, "\n%s\n", p.URL)
		}
	}
	if t.foot != "" {
		fmt.Fprintf(&b, "\n--\n%s\n", t.foot)
	}
	return b.String()
}

// markup is the HTML of a mail. It loads nothing from a server, so that nobody can see whether a mail was read.
var markup = template.Must(template.New("mail").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Subject}}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1c1c1e;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif">
<div style="max-width:560px;margin:0 auto">
<p>{{.Hello}}</p>
{{range .Parts}}<p>{{.Say}}</p>
{{if .Items}}<ul>{{range .Items}}
<li>{{.}}</li>{{end}}{{if .More}}
<li>and {{.More}} more</li>{{end}}
</ul>
{{end}}{{if .URL}}<p><a href="{{.URL}}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1f4fd8;color:#ffffff;text-decoration:none">{{.Link}}</a></p>
<p style="font-size:13px;color:#55555c;word-break:break-all">{{.URL}}</p>
{{end}}{{end}}{{if .Foot}}<p style="font-size:13px;color:#55555c;border-top:1px solid #d8d8dc;padding-top:12px;word-break:break-word">{{.Foot}}</p>
{{end}}</div>
</body></html>
`))

func (t *text) html(subject string) string {
	var b strings.Builder
	if err := markup.Execute(&b, map[string]any{"Subject": subject, "Hello": t.hello, "Parts": t.parts, "Foot": t.foot}); err != nil {
		panic(err) // the template accepts all texts
	}
	return b.String()
}
