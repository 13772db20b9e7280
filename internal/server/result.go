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
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// result streams the rows of a bulk operation as a file: all of them, or those of ?outcome=REFUSED (repeatable). An error before the first
// row is answered as usual. A later one breaks the connection, so that nobody takes an incomplete file for a complete one.
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

// linked authenticates a request for an operation's file by its link or, if it has none, as authenticated does. A request with a link ignores the session.
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
				return nil, nil //nolint:nilerr // the link is wrong
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

// fileTime is how long a reader of a file may take to receive filePiece bytes. The connection of a slower reader is closed, to make room for others.
const fileTime = time.Minute

// filePiece is how many bytes of a file are written at once, with a new deadline each time.
const filePiece = 16 << 10

// stream sends a file while write writes it. The data is read from a replica if there is one.
func (s *server) stream(w http.ResponseWriter, r *http.Request, name, contentType string, write func(context.Context, io.Writer) error) {
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Time{})
	file := &download{ResponseWriter: w, control: control, contentType: contentType, name: name}
	file.extendDeadline() // the whole file can take any time, as long as the reader continues to read
	err := write(store.AllowReplica(r.Context()), file)
	switch {
	case err == nil:
		file.begin()
		file.extendDeadline()
	case !file.begun:
		s.fail(w, r, err)
	case r.Context().Err() != nil, errors.Is(err, os.ErrDeadlineExceeded):
		panic(http.ErrAbortHandler) // the reader has gone, or does not read
	default:
		s.Log.ErrorContext(r.Context(), "a result file could not be sent to its end", "request", access.RequestID(r.Context()), "err", err)
		panic(http.ErrAbortHandler)
	}
}

func outcomes(names []string) ([]roster.Outcome, error) {
	known := []roster.Outcome{roster.Added, roster.Changed, roster.Removed, roster.Unchanged, roster.NotAMember, roster.Refused}
	var out []roster.Outcome
	for _, n := range names {
		o := roster.Outcome(strings.ToUpper(n))
		if !slices.Contains(known, o) {
			return nil, fault.New(fault.BadRequest, "%q is not an outcome. Use one of %v.", n, known)
		}
		out = append(out, o)
	}
	return out, nil
}

// download sends the headers of a file with its first bytes.
type download struct {
	http.ResponseWriter
	control           *http.ResponseController
	contentType, name string
	begun             bool
}

// extendDeadline gives the reader fileTime for the next write.
func (d *download) extendDeadline() {
	_ = d.control.SetWriteDeadline(time.Now().Add(fileTime)) // connections use the real clock; the error is ignored because not every writer has deadlines
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
