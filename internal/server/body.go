package server

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// Limits on what one request may send and take. An upload may be 100 MiB of CSV and 1 MiB around it; a stranger has nothing to send but what
// signs in.
const (
	bodyLimit     = 1 << 20
	strangerLimit = 16 << 10
	uploadLimit   = 101 << 20
	uploadTime    = 15 * time.Minute
	answerTime    = 5 * time.Minute // a plan over a large selection takes its time
)

// bounded limits the body and the time of a GraphQL request. A websocket, and an answer that becomes a stream, have no end of their own, but end when the
// process stops.
func (s *server) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		control := http.NewResponseController(w) // one without deadlines has none to set
		switch {
		case s.Socket(r): // it writes for itself
			a := &graphAnswer{server: s, control: control}
			defer a.end()
			r = a.begin(r)
		case uploading(r):
			if r.ContentLength > uploadLimit {
				tooLarge(w, r, "101 MiB", "Split the file and plan its parts one after the other.")
				return
			}
			b := s.paced(w, r.Body)
			defer b.stopWaiting()
			r.Body = http.MaxBytesReader(w, b, uploadLimit) // whoever reads it answers 413 at the limit
			next.ServeHTTP(w, r)
			return
		default:
			_ = control.SetWriteDeadline(s.Now().Add(answerTime))
			a := &graphAnswer{ResponseWriter: w, server: s, control: control}
			defer a.end()
			w = a
		}
		limit := int64(bodyLimit)
		if access.From(r.Context()) == nil {
			limit = strangerLimit
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
		var large *http.MaxBytesError
		switch {
		case errors.As(err, &large) && limit < bodyLimit:
			w.Header().Set("Connection", "close") // as below
			refuse(w, r, fault.New(fault.Unauthenticated, "Sign in first to send more than %d KiB.", strangerLimit>>10))
		case errors.As(err, &large):
			tooLarge(w, r, "1 MiB", "Send rows as a CSV upload.")
		case err != nil:
			refuse(w, r, fault.New(fault.BadRequest, "The request's body ended early. Send it again."))
		default:
			// Once the body is read, the server still reads ahead to see the caller go; at the read deadline it would take
			// a slow answer for a lost caller.
			_ = control.SetReadDeadline(time.Time{})
			r.Body = io.NopCloser(bytes.NewReader(body))
			next.ServeHTTP(w, r)
		}
	})
}

func uploading(r *http.Request) bool {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && media == "multipart/form-data" && r.Method == http.MethodPost
}

func tooLarge(w http.ResponseWriter, r *http.Request, limit, advice string) {
	w.Header().Set("Connection", "close") // the rest of the body isn't read
	refuseWith(w, r, http.StatusRequestEntityTooLarge, fault.New(fault.BadRequest, "The request is larger than %s. %s", limit, advice))
}
