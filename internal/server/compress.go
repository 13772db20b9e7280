package server

import (
	"compress/gzip"
	"net/http"

	"github.com/klauspost/compress/gzhttp"

	"example.com/roster/internal/access"
)

// leastCompressed is from how many bytes on an answer is compressed: what fits into one packet gains nothing.
const leastCompressed = 1400

// compressed has the answers to queries compressed where the client takes it, with gzip or zstd. Answers to changes, of which some carry a token, and
// streams leave as they are: decision 24.
func (s *server) compressed(next http.Handler) (http.Handler, error) {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(leastCompressed), gzhttp.CompressionLevel(gzip.BestSpeed),
		gzhttp.ContentTypes([]string{"application/json", "application/graphql-response+json"}))
	if err != nil {
		return nil, err
	}
	zipped := wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&queryAnswer{ResponseWriter: w, note: access.NoteOf(r.Context())}, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.Socket(r) {
			next.ServeHTTP(w, r)
			return
		}
		zipped.ServeHTTP(w, r)
	}), nil
}

// queryAnswer keeps an answer from being compressed unless it is known, when it begins, to be that of a query.
type queryAnswer struct {
	http.ResponseWriter
	note  *access.Note
	begun bool
}

func (a *queryAnswer) WriteHeader(status int) {
	a.begin()
	a.ResponseWriter.WriteHeader(status)
}

func (a *queryAnswer) Write(p []byte) (int, error) {
	a.begin()
	return a.ResponseWriter.Write(p)
}

func (a *queryAnswer) begin() {
	if !a.begun && a.note.Read().Kind != "query" {
		a.Header().Set(gzhttp.HeaderNoCompression, "1") // the library takes it out again
	}
	a.begun = true
}

func (a *queryAnswer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
