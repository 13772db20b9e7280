package server

import (
	"bytes"
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"slices"
	"strings"
	"time"

	"example.com/roster/internal/fault"
)

// Limits on what one request may send and take. An upload may be 100 MiB of CSV and 1 MiB around it.
const (
	bodyLimit   = 1 << 20
	uploadLimit = 101 << 20
	uploadTime  = 15 * time.Minute
	answerTime  = 5 * time.Minute // a plan over a large selection takes its time
)

// bounded limits the body and the time of a GraphQL request; streams have no end of their own, but end when the process
// stops.
func (s *server) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		control := http.NewResponseController(w)
		switch {
		case streaming(r):
			s.streams.Add(1)
			defer s.streams.Done()
			_ = control.SetWriteDeadline(time.Time{}) // a writer without deadlines has none to lift
			ctx, cancel := context.WithCancelCause(r.Context())
			defer cancel(nil)
			go func() {
				select {
				case <-s.closing:
					cancel(fault.New(fault.Unavailable, "The gateway is stopping. Subscribe again: another one goes on."))
				case <-ctx.Done():
				}
			}()
			r = s.sameOrigin(r.WithContext(ctx))
			if r.Header.Get("Upgrade") == "" {
				events := &events{ResponseWriter: w, control: control}
				defer events.end()
				w = events
			}
		case uploading(r):
			until := s.Now().Add(uploadTime)
			_ = control.SetReadDeadline(until)
			_ = control.SetWriteDeadline(until)
			s.upload(w, r, next)
			return
		default:
			_ = control.SetWriteDeadline(s.Now().Add(answerTime))
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
		var large *http.MaxBytesError
		switch {
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

// streaming says whether the answer to a request is a subscription's.
func streaming(r *http.Request) bool {
	return r.Header.Get("Upgrade") != "" || strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

// sameOrigin drops the Origin of a trusted page, because the websocket's library would refuse every origin but the Host;
// it still refuses the others.
func (s *server) sameOrigin(r *http.Request) *http.Request {
	if slices.Contains(s.trusted, r.Header.Get("Origin")) {
		r.Header = r.Header.Clone()
		r.Header.Del("Origin")
	}
	return r
}

func uploading(r *http.Request) bool {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && media == "multipart/form-data"
}

func tooLarge(w http.ResponseWriter, r *http.Request, limit, advice string) {
	w.Header().Set("Connection", "close") // the rest of the body isn't read
	refuseWith(w, r, http.StatusRequestEntityTooLarge, fault.New(fault.BadRequest, "The request is larger than %s. %s", limit, advice))
}

const uploadAdvice = "Split the file and plan its parts one after the other."

// upload streams a multipart body. Whoever reads it sees an error at the limit and answers something of its own; that
// answer is replaced.
func (s *server) upload(w http.ResponseWriter, r *http.Request, next http.Handler) {
	if r.ContentLength > uploadLimit {
		tooLarge(w, r, "101 MiB", uploadAdvice)
		return
	}
	if r.ContentLength < 0 {
		// The reader keeps what it believes to be small in memory; a body of unknown length goes to disk.
		r.ContentLength = uploadLimit - bodyLimit
	}
	body := &limited{ReadCloser: http.MaxBytesReader(w, r.Body, uploadLimit)}
	r.Body = body
	answer := &replaced{ResponseWriter: w, request: r, body: body}
	next.ServeHTTP(answer, r)
}

// limited remembers that the limit was met.
type limited struct {
	io.ReadCloser
	over bool
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.ReadCloser.Read(p)
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		l.over = true
	}
	return n, err
}

// replaced answers 413 instead of whatever is answered after the body's limit was met.
type replaced struct {
	http.ResponseWriter
	request *http.Request
	body    *limited
	begun   bool
	silent  bool
}

func (a *replaced) WriteHeader(status int) {
	if a.begun {
		return
	}
	a.begun = true
	if a.body.over {
		a.silent = true
		tooLarge(a.ResponseWriter, a.request, "101 MiB", uploadAdvice)
		return
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *replaced) Write(p []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	if a.silent {
		return len(p), nil
	}
	return a.ResponseWriter.Write(p)
}

func (a *replaced) Unwrap() http.ResponseWriter { return a.ResponseWriter }
