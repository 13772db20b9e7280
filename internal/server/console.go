package server

import (
	"bytes"
	"compress/gzip"
	"crypto/rand"
	"encoding/base64"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"

	"example.com/roster/web"
)

// The Content Security Policies of the pages: they run, load and connect to nothing but this origin. Styles that libraries generate carry
// the response's nonce. GraphiQL's editor sets style attributes, which only its page allows.
const (
	consolePolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonceMark + "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
		"worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
	graphiqlPolicy = "default-src 'none'; script-src 'self'; style-src-elem 'self' 'nonce-" + nonceMark + "'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
		"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
	// For workers: a worker has the policy of its own script.
	assetPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// nonceMark is the placeholder for the nonce in the policies and in the pages of the build.
const nonceMark = "__NONCE__"

// consolePaths are the paths of the console besides "/". All paths below them are the console's, too. Some are used in the links of mails.
var consolePaths = []string{"accounts", "a", "activity", "business", "claim", "invitation", "invitations", "reset", "roles", "seats", "settings", "signin", "staff", "users"}

// pages adds the routes of the console and of GraphiQL.
func (s *server) pages(mux *http.ServeMux) {
	console := page(web.Console(), "index.html", consolePolicy)
	mux.HandleFunc("GET /{$}", console)
	for _, p := range consolePaths {
		mux.HandleFunc("GET /"+p, console)
		mux.HandleFunc("GET /"+p+"/{rest...}", console)
	}
	mux.HandleFunc("GET /graphiql", page(web.GraphiQL(), "graphiql.html", graphiqlPolicy))
	mux.Handle("GET /assets/{file...}", http.StripPrefix("/", newAssets(web.Console())))
	mux.Handle("GET /graphiql/assets/{file...}", http.StripPrefix("/graphiql/", newAssets(web.GraphiQL())))
}

// page returns a handler for a page of a build. Each response has a new nonce.
func page(files fs.FS, name, policy string) http.HandlerFunc {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		panic(err) // it is embedded
	}
	return func(w http.ResponseWriter, _ *http.Request) {
		random := make([]byte, 18)
		rand.Read(random) // it never fails
		nonce := base64.RawURLEncoding.EncodeToString(random)
		w.Header().Set("Content-Security-Policy", strings.ReplaceAll(policy, nonceMark, nonce))
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(bytes.ReplaceAll(text, []byte(nonceMark), []byte(nonce))) // the browser may have gone
	}
}

// assets serves the files of a build. Their names contain a hash of their content, so that browsers can keep them indefinitely. Each file
// is read and compressed at its first request.
type assets map[string]func() asset

type asset struct{ plain, zipped []byte }

func newAssets(files fs.FS) assets {
	a := assets{}
	err := fs.WalkDir(files, "assets", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			a[name] = sync.OnceValue(func() asset { return readAsset(files, name) })
		}
		return err
	})
	if err != nil {
		panic(err) // they are embedded
	}
	return a
}

func readAsset(files fs.FS, name string) asset {
	plain, err := fs.ReadFile(files, name)
	if err != nil {
		panic(err) // it was listed
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write(plain) // writing to a buffer does not fail
	_ = z.Close()
	if b.Len() >= len(plain) { // fonts are compressed already
		return asset{plain: plain}
	}
	return asset{plain, b.Bytes()}
}

func (a assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	find, ok := a[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	file, h := find(), w.Header()
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Set("Content-Security-Policy", assetPolicy)
	h.Set("Content-Type", mediaType(r.URL.Path))
	h.Add("Vary", "Accept-Encoding")
	body := file.plain
	if file.zipped != nil && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		body = file.zipped
	}
	_, _ = w.Write(body) // the browser may have gone
}

// mediaType returns the media type of a file by its name. For the types in the table, it does not depend on what is installed on the machine.
func mediaType(name string) string {
	known := map[string]string{
		".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".ttf": "font/ttf",
	}
	if t, ok := known[path.Ext(name)]; ok {
		return t
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}
