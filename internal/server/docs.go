package server

import (
	"bytes"
	_ "embed" // the template and the styles
	"html/template"
	"io/fs"
	"net/http"
	"slices"
	"strings"
	"sync"

	"example.com/roster/internal/manual"
	"example.com/roster/web"
)

// docsPolicy allows the documents to load styles, fonts and pictures from this origin, and to run nothing.
const docsPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

//go:embed docs.html
var docsTemplate string

//go:embed docs.css
var docsStyles string

// docs adds the routes of the documents. Everyone can read them without signing in: they are the same for everyone and contain no secrets.
func (s *server) docs(mux *http.ServeMux) {
	layout := template.Must(template.New("docs").Parse(docsTemplate))
	styles := strings.ReplaceAll(docsStyles, "FONT", consoleAsset("inter-latin-wght-normal-*.woff2"))
	mux.HandleFunc("GET "+manual.Base, docsPage(layout, nil))
	for _, p := range manual.Pages() {
		mux.HandleFunc("GET "+manual.Base+"/"+p.Name, docsPage(layout, p))
	}
	mux.HandleFunc("GET "+manual.Base+"/docs.css", func(w http.ResponseWriter, _ *http.Request) {
		answerDocument(w, "text/css; charset=utf-8", []byte(styles))
	})
	mux.HandleFunc("GET "+manual.Base+"/pictures/{name}", func(w http.ResponseWriter, r *http.Request) {
		picture, ok := manual.Picture(r.PathValue("name"))
		if !ok {
			http.NotFound(w, r)
			return
		}
		answerDocument(w, mediaType(r.PathValue("name")), picture)
	})
}

// group is the list of pages for one kind of reader.
type group struct {
	Name  string
	Pages []*manual.Page
}

// docsPage returns a handler for a document, or for the list of all documents if page is nil. It renders the document at its first request.
func docsPage(layout *template.Template, page *manual.Page) http.HandlerFunc {
	rendered := sync.OnceValue(func() []byte {
		var groups []group
		for _, p := range manual.Pages() {
			i := slices.IndexFunc(groups, func(g group) bool { return g.Name == p.Group })
			if i < 0 {
				groups = append(groups, group{Name: p.Group})
				i = len(groups) - 1
			}
			groups[i].Pages = append(groups[i].Pages, p)
		}
		var b bytes.Buffer
		if err := layout.Execute(&b, struct {
			Page   *manual.Page
			Groups []group
			Icon   string
			Base   string
		}{page, groups, consoleAsset("icon-*.svg"), manual.Base}); err != nil {
			panic(err) // the template and the documents are embedded
		}
		return b.Bytes()
	})
	return func(w http.ResponseWriter, _ *http.Request) {
		answerDocument(w, "text/html; charset=utf-8", rendered())
	}
}

// answerDocument writes content that browsers and proxies can cache for an hour: it changes only with the binary.
func answerDocument(w http.ResponseWriter, contentType string, content []byte) {
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=3600")
	h.Set("Content-Security-Policy", docsPolicy)
	h.Set("Content-Type", contentType)
	_, _ = w.Write(content) //nolint:gosec // the content is embedded, and a request only selects it; the browser may have gone
}

// consoleAsset returns the URL path of the first file of the console's build that matches the pattern, and "" if there is none. The pattern is needed
// because the file names contain a hash.
func consoleAsset(pattern string) string {
	found, err := fs.Glob(web.Console(), "assets/"+pattern)
	if err != nil || len(found) == 0 {
		return ""
	}
	return "/" + found[0]
}
