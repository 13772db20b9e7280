package server

import (
	"io"
	"net/http"
	"strings"

	"example.com/roster/internal/licenses"
)

// licenses answers with the licenses of everything that the binary contains. Everyone can read them without signing in. Browsers and
// proxies can cache them for a day: they change only with the binary.
func (s *server) licenses(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=86400")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Add("Vary", "Accept-Encoding")
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		_, _ = w.Write(licenses.Compressed()) // the caller may have gone
		return
	}
	_, _ = io.WriteString(w, licenses.Notices()) // the caller may have gone
}
