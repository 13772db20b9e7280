package graph

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/fault"
)

// refusal is a request that is not run: HTTP's word for why, and ours.
type refusal struct {
	status int
	fault  *fault.Error
}

func refused(status int, format string, args ...any) *refusal {
	code := fault.BadRequest
	if status == http.StatusForbidden {
		code = fault.Forbidden
	}
	return &refusal{status, fault.New(code, format, args...)}
}

func (no *refusal) write(w http.ResponseWriter) {
	if w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
	}
	f := faultError(nil, no.fault)
	if after := f.Extensions["retryAfter"]; after != nil {
		w.Header().Set("Retry-After", fmt.Sprint(after)) // seconds
	}
	w.WriteHeader(no.status)
	// The caller may have gone; there is nobody to tell.
	_, _ = w.Write(encoded(map[string]any{"errors": gqlerror.List{f}}))
}

// encoded is JSON of what holds nothing but JSON's own types.
func encoded(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
