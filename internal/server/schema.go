package server

import (
	"io"
	"net/http"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// schema answers the contract as it was written, with descriptions and all directives: types that are generated from it keep what an introspection leaves
// out, such as @oneOf. As with an introspection, one must be signed in.
func (s *server) schema(w http.ResponseWriter, r *http.Request) {
	if access.From(r.Context()) == nil {
		refuse(w, r, fault.New(fault.Unauthenticated, "Sign in to read the schema: send a bearer token from signIn, or its cookie."))
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = io.WriteString(w, s.Schema) // the caller may have gone
}
