package server_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"example.com/roster/internal/access"
	"example.com/roster/internal/server"
)

// answeringWith starts a gateway whose GraphQL handler answers with a number of bytes of JSON, as for the given kind of operation.
func answeringWith(t *testing.T, kind string, bytes int) string {
	return gateway(t, func(c *server.Config) {
		c.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if kind != "" {
				access.NoteOf(r.Context()).Asked(kind, "")
			}
			w.Header().Set("Content-Type", r.Header.Get("X-Want")+"; charset=utf-8")
			w.Header().Set("Content-Length", strconv.Itoa(bytes))
			for rest := bytes; rest > 0; rest -= 100 { // in parts, as answers are written
				_, _ = io.WriteString(w, strings.Repeat("a", min(rest, 100)))
			}
		})
	}).URL
}

func TestOnlyAnswersToQueriesAreCompressed(t *testing.T) {
	const large, small = 20_000, 1_399
	for name, c := range map[string]struct {
		kind    string
		bytes   int
		accept  string
		headers []string
		want    string
	}{
		"a query":                     {"query", large, "gzip", nil, "gzip"},
		"a query, as browsers ask":    {"query", large, "gzip, deflate, br, zstd", nil, "zstd"},
		"gzip liked better":           {"query", large, "gzip, zstd;q=0.5", nil, "gzip"},
		"from the least size on":      {"query", 1_400, "gzip", nil, "gzip"},
		"a small answer":              {"query", small, "gzip", nil, ""},
		"gzip refused":                {"query", large, "gzip;q=0", nil, ""},
		"neither":                     {"query", large, "br", nil, ""},
		"nothing said":                {"query", large, "identity", nil, ""},
		"the specification's own":     {"query", large, "gzip", []string{"X-Want", "application/graphql-response+json"}, "gzip"},
		"what is no JSON":             {"query", large, "gzip", []string{"X-Want", "text/plain"}, ""},
		"a change, which may hold":    {"mutation", large, "gzip, zstd", nil, ""},
		"what was never an operation": {"", large, "gzip, zstd", nil, ""},
		"a stream":                    {"subscription", large, "gzip, zstd", []string{"X-Want", "text/event-stream"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			url := answeringWith(t, c.kind, c.bytes)
			headers := append([]string{"X-Want", "application/json", "Accept-Encoding", c.accept}, c.headers...)
			a := ask(t, "POST", url+"/graphql", nil, headers...)
			if got := a.header.Get("Content-Encoding"); got != c.want || a.status != 200 {
				t.Fatalf("%d, encoded with %q, want %q", a.status, got, c.want)
			}
			if got := plainText(t, c.want, a.body); got != strings.Repeat("a", c.bytes) {
				t.Errorf("%d bytes arrived as %d", c.bytes, len(got))
			}
			if c.want != "" && len(a.body) > c.bytes/10 {
				t.Errorf("%d bytes were sent as %d", c.bytes, len(a.body))
			}
			if !slices.Contains(a.header.Values("Vary"), "Accept-Encoding") && c.headers == nil {
				t.Errorf("Vary is %v", a.header.Values("Vary"))
			}
			if got := a.header.Get("No-Gzip-Compression"); got != "" {
				t.Errorf("an inner header leaves: %q", got)
			}
		})
	}
}

func plainText(t *testing.T, encoding, body string) string {
	t.Helper()
	var r io.Reader = strings.NewReader(body)
	var err error
	switch encoding {
	case "gzip":
		r, err = gzip.NewReader(r)
	case "zstd":
		r, err = zstd.NewReader(r)
	}
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := b.ReadFrom(r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
