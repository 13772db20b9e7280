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

// The pages' policies: nothing but what this origin sends may run, load or be talked to. Styles that libraries make carry the
// answer's nonce. GraphiQL's editor writes style attributes, which is allowed on its page alone.
const (
	consolePolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonceMark + "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
		"worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
	graphiqlPolicy = "default-src 'none'; script-src 'self'; style-src-elem 'self' 'nonce-" + nonceMark + "'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
		"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
	// A worker lives under the policy of its own script.
	assetPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// nonceMark is where the build wants the nonce.
const nonceMark = "__NONCE__"

// consolePaths are the console's own, and everything below them; "/" is one besides. Links in mails lead to some.
var consolePaths = []string{"accounts", "a", "activity", "business", "claim", "invitation", "invitations", "reset", "roles", "seats", "settings", "signin", "staff", "users"}

// pages adds the console and GraphiQL.
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

// page answers a page of a build, with a nonce of its own each time.
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

// assets answers a build's files, whose names hold a hash of their content: they are kept for good. Each is compressed when it is
// first asked for.
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
	_, _ = z.Write(plain) // a buffer takes everything
	_ = z.Close()
	if b.Len() >= len(plain) { // fonts
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

// mediaType does not depend on what is installed on the machine.
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
