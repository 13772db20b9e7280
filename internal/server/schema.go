package server

import (
	"io"
	"net/http"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// schema serves schema.graphql as it is written, with descriptions and all directives, so that types generated from it keep what introspection leaves out,
// for example @oneOf. As for introspection, the viewer must be signed in.
func (s *server) schema(w http.ResponseWriter, r *http.Request) {
	if access.From(r.Context()) == nil {
		refuse(w, r, fault.New(fault.Unauthenticated, "Sign in first to read the schema."))
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = io.WriteString(w, s.Schema) // the caller may have gone
}
