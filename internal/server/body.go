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

// Limits on the size and the time of a request. An upload can contain 100 MiB of CSV and 1 MiB of other parts. strangerLimit is for callers who are not
// signed in: they only need to send what signs them in.
const (
	bodyLimit     = 1 << 20
	strangerLimit = 16 << 10
	uploadLimit   = 101 << 20
	uploadTime    = 15 * time.Minute
	answerTime    = 5 * time.Minute // planning for a large selection takes a while
)

// bounded limits the body and the time of a GraphQL request. Websockets, and responses that become streams, have no time limit; they end when the process
// stops.
func (s *server) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		control := http.NewResponseController(w) // errors are ignored: not every writer has deadlines
		switch {
		case s.Socket(r): // w is not wrapped: a websocket takes over the connection
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
			r.Body = http.MaxBytesReader(w, b, uploadLimit) // the reader of the body answers 413 at the limit
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
			w.Header().Set("Connection", "close") // the rest of the body isn't read
			refuse(w, r, fault.New(fault.Unauthenticated, "Sign in first to send more than %d KiB.", strangerLimit>>10))
		case errors.As(err, &large):
			tooLarge(w, r, "1 MiB", "Send rows as a CSV upload.")
		case err != nil:
			refuse(w, r, fault.New(fault.BadRequest, "The request's body ended early. Send it again."))
		default:
			// After the body is read, net/http continues to read, to notice if the connection is lost. If the read deadline
			// passed during a slow request, it would treat the connection as lost.
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
