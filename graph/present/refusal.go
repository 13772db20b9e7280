package present

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/fault"
)

// Refusal is why a request is not run: an HTTP status and a fault.
type Refusal struct {
	Status int
	Fault  *fault.Error
}

// Refuse returns a refusal with an HTTP status and a message for the client. Its code is FORBIDDEN if the status is 403, and otherwise BAD_REQUEST.
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
	// An error means that the client has disconnected.
	_, _ = w.Write(JSON(map[string]any{"errors": gqlerror.List{f}}))
}

// JSON returns the JSON of a value. It panics if the value contains a type that JSON cannot represent.
func JSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
