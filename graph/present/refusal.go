package present

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/fault"
)

// Refusal is a request that is not run: HTTP's word for why, and ours.
type Refusal struct {
	Status int
	Fault  *fault.Error
}

// Refuse refuses a request with an HTTP status and a sentence for its sender.
func Refuse(status int, format string, args ...any) *Refusal {
	code := fault.BadRequest
	if status == http.StatusForbidden {
		code = fault.Forbidden
	}
	return &Refusal{status, fault.New(code, format, args...)}
}

func (no *Refusal) Write(w http.ResponseWriter) {
	if w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
	}
	f := Fault(nil, no.Fault)
	if after := f.Extensions["retryAfter"]; after != nil {
		w.Header().Set("Retry-After", fmt.Sprint(after)) // seconds
	}
	w.WriteHeader(no.Status)
	// The caller may have gone; there is nobody to tell.
	_, _ = w.Write(JSON(map[string]any{"errors": gqlerror.List{f}}))
}

// JSON is JSON of what holds nothing but JSON's own types.
func JSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
