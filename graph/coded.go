package graph

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"

	"example.com/roster/internal/fault"
)

// coded gives the refusals that a transport writes past the presenter their code, as GET's and multipart's do. What is no
// refusal passes as it is.
func coded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept := &refusal{ResponseWriter: w}
		next.ServeHTTP(kept, r)
		if kept.status == 0 {
			return
		}
		var answer struct {
			Errors []struct {
				Message    string
				Extensions map[string]any
			}
		}
		if err := json.Unmarshal(kept.body.Bytes(), &answer); err != nil || len(answer.Errors) != 1 || answer.Errors[0].Extensions["code"] != nil {
			w.WriteHeader(kept.status)
			_, _ = w.Write(kept.body.Bytes()) // the caller has gone; there is nobody to tell
			return
		}
		sentence, _, _ := strings.Cut(answer.Errors[0].Message, ":") // what follows may hold the body
		refuse(w, kept.status, fault.New(fault.BadRequest, "The request is malformed: %s.", sentence))
	})
}

// refusal keeps back what is one.
type refusal struct {
	http.ResponseWriter
	status int // 0: passed
	begun  bool
	body   bytes.Buffer
}

func (r *refusal) WriteHeader(status int) {
	if r.begun {
		return
	}
	r.begun = true
	if status >= http.StatusBadRequest {
		r.status = status
		return
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *refusal) Write(p []byte) (int, error) {
	r.WriteHeader(http.StatusOK)
	if r.status != 0 {
		return r.body.Write(p)
	}
	return r.ResponseWriter.Write(p)
}

func (r *refusal) Unwrap() http.ResponseWriter { return r.ResponseWriter }
