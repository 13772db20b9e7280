package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// result streams a bulk operation's rows as a file, all or those of ?outcome=REFUSED (repeatable). What goes wrong before
// the first row is answered as a refusal; later, the connection breaks, so that half a file is never taken for a whole.
func (s *server) result(format, contentType string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, err := s.ParseID(r.PathValue("id"))
		if err != nil {
			refuse(w, r, fault.Missing(fault.NotFound, "bulk operation"))
			return
		}
		outcomes, err := outcomes(r.URL.Query()["outcome"])
		if err != nil {
			s.fail(w, r, err)
			return
		}
		name := fmt.Sprintf("%s.%s", r.PathValue("id"), strings.ToLower(format))
		s.stream(w, r, name, contentType, func(ctx context.Context, file io.Writer) error {
			return s.Result(ctx, file, id, format, outcomes)
		})
	})
}

// linked lets a request for an operation's file in by a link, or as authenticated does. A link is judged alone: a session beside it does not count.
func (s *server) linked(file http.Handler) http.Handler {
	signedIn := s.authenticated(file)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		links := r.URL.Query()["link"]
		if links == nil {
			signedIn.ServeHTTP(w, r)
			return
		}
		find := withRequestID(func(ctx context.Context, link string) (*access.Viewer, error) {
			id, err := s.ParseID(r.PathValue("id"))
			if err != nil || len(links) > 1 {
				return nil, nil //nolint:nilerr // a link to nothing
			}
			return s.Linked(id)(ctx, link)
		})
		v, err := find(r.Context(), links[0])
		if err == nil && v == nil {
			err = fault.New(fault.Unauthenticated, "This link is wrong or has expired. Get a new one.")
		}
		if err != nil {
			s.fail(w, r, err)
			return
		}
		file.ServeHTTP(w, r.WithContext(access.With(r.Context(), v)))
	})
}

// fileTime is how long a reader of a file may take nothing; who takes longer has gone, and their place is free for others.
const fileTime = time.Minute

// filePiece is how much is written at once: who takes so little in fileTime still reads.
const filePiece = 16 << 10

// stream answers a file as it is written, read from a replica where there is one.
func (s *server) stream(w http.ResponseWriter, r *http.Request, name, contentType string, write func(context.Context, io.Writer) error) {
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Time{})
	file := &download{ResponseWriter: w, control: control, contentType: contentType, name: name}
	file.extendDeadline() // a million rows take as long as the reader does, who must go on reading
	err := write(store.AllowReplica(r.Context()), file)
	switch {
	case err == nil:
		file.begin()
		file.extendDeadline()
	case !file.begun:
		s.fail(w, r, err)
	case r.Context().Err() != nil, errors.Is(err, os.ErrDeadlineExceeded):
		panic(http.ErrAbortHandler) // the reader has gone, or takes nothing
	default:
		s.Log.ErrorContext(r.Context(), "a result file could not be sent to its end", "request", access.RequestID(r.Context()), "err", err)
		panic(http.ErrAbortHandler)
	}
}

func outcomes(names []string) ([]rules.Outcome, error) {
	known := []rules.Outcome{rules.Added, rules.Changed, rules.Removed, rules.Unchanged, rules.NotAMember, rules.Refused}
	var out []rules.Outcome
	for _, n := range names {
		o := rules.Outcome(strings.ToUpper(n))
		if !slices.Contains(known, o) {
			return nil, fault.New(fault.BadRequest, "%q is not an outcome. Use one of %v.", n, known)
		}
		out = append(out, o)
	}
	return out, nil
}

// download sends a file's headers with its first byte.
type download struct {
	http.ResponseWriter
	control           *http.ResponseController
	contentType, name string
	begun             bool
}

// extendDeadline gives the reader time for what comes next.
func (d *download) extendDeadline() {
	_ = d.control.SetWriteDeadline(time.Now().Add(fileTime)) // the connection's clock; a writer without deadlines has none to set
}

func (d *download) begin() {
	if d.begun {
		return
	}
	d.begun = true
	d.Header().Set("Content-Type", d.contentType)
	d.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", d.name))
	d.WriteHeader(http.StatusOK)
}

func (d *download) Write(p []byte) (n int, err error) {
	d.begin()
	for piece := range slices.Chunk(p, filePiece) {
		d.extendDeadline()
		taken, err := d.ResponseWriter.Write(piece)
		if n += taken; err != nil {
			return n, err
		}
	}
	return n, nil
}
