package server

import (
	"encoding/json"
	"net/http"

	"example.com/roster/graph/request"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// refuse answers with a fault in the form of a GraphQL error, so that clients read all errors in one way. Only the code, the message and the
// request id are sent.
func refuse(w http.ResponseWriter, r *http.Request, f *fault.Error) {
	refuseWith(w, r, status(f.Code), f)
}

func refuseWith(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	access.NoteOf(r.Context()).Answered(string(f.Code))
	type extensions struct {
		Code      fault.Code `json:"code"`
		RequestID string     `json:"requestId,omitempty"`
	}
	type problem struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	body, err := json.Marshal(map[string][]problem{"errors": {{f.Message, extensions{f.Code, access.RequestID(r.Context())}}}})
	if err != nil {
		body = []byte(`{"errors":[{"message":"Something went wrong on our side.","extensions":{"code":"INTERNAL"}}]}`)
	}
	w.Header().Add("Vary", "Accept")
	w.Header().Set("Content-Type", request.JSON(r.Header)+"; charset=utf-8") // Apollo Client 4 reads the error code only from a response of a type that it accepts
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // fails only if the caller has gone
}

// status returns the HTTP status of a code. It is 422 for all codes without a status of their own, which are errors that the caller can fix.
func status(code fault.Code) int {
	words := map[fault.Code]int{
		fault.BadRequest:      http.StatusBadRequest,
		fault.InvalidInput:    http.StatusBadRequest,
		fault.Unauthenticated: http.StatusUnauthorized,
		fault.Forbidden:       http.StatusForbidden,
		fault.NotFound:        http.StatusNotFound,
		fault.Internal:        http.StatusInternalServerError,
		fault.Unavailable:     http.StatusServiceUnavailable,
	}
	if s, ok := words[code]; ok {
		return s
	}
	return http.StatusUnprocessableEntity
}

// fail answers with an error of a lower layer: a fault as it is, any other error as INTERNAL. It logs INTERNAL and UNAVAILABLE errors with their cause.
func (s *server) fail(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := fault.Of(store.Fault(err))
	if !ok {
		f = fault.Wrap(err, fault.Internal, "Something went wrong on our side. Quote the request id when you report it.")
	}
	if f.Code == fault.Internal || f.Code == fault.Unavailable {
		s.Log.ErrorContext(r.Context(), "request failed", "request", access.RequestID(r.Context()), "route", s.route(r), "err", err)
	}
	refuse(w, r, f)
}
