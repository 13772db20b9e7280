package server

import (
	"compress/gzip"
	"net/http"

	"github.com/klauspost/compress/gzhttp"

	"example.com/roster/internal/access"
)

// leastCompressed is the size in bytes from which responses are compressed. Smaller ones fit into one packet anyway.
const leastCompressed = 1400

// compressed compresses the responses to queries with gzip or zstd, if the client accepts one of them. It does not compress streams, or the responses to
// mutations, some of which contain a token (decision 24).
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

// queryAnswer prevents the compression of a response unless the operation is known to be a query when the response begins.
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
		a.Header().Set(gzhttp.HeaderNoCompression, "1") // the library removes it before the response is sent
	}
	a.begun = true
}

func (a *queryAnswer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
