package client_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/client"
)

// files is a gateway with one file.
func files(t *testing.T, url string, file http.HandlerFunc) *client.Client {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("POST /base/graphql", says(fmt.Sprintf(`{"data": {"bulkOperation": {"resultUrl": %q}}}`, url)))
	mux.HandleFunc("GET /base/bulk/blk_a/result.csv", file)
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return client.New(s.URL+"/base", "t0k")
}

func TestAResultIsStreamedWithTheSameSignIn(t *testing.T) {
	c := files(t, "/bulk/blk_a/result.csv", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer t0k" || cmp.Diff([]string{"REFUSED", "ADDED"}, r.URL.Query()["outcome"]) != "" {
			t.Errorf("%s with %v", r.URL, r.Header)
		}
		_, _ = io.WriteString(w, "email\nann@example.com\n")
	})
	var got strings.Builder
	if err := c.Result(t.Context(), "blk_a", "CSV", []string{"REFUSED", "ADDED"}, &got); err != nil || got.String() != "email\nann@example.com\n" {
		t.Errorf("%q, %v", got.String(), err)
	}
}

func TestReasonsAreCountedUpToALimit(t *testing.T) {
	c := files(t, "/bulk/blk_a/result.csv", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"problem": "STALE"}`+"\n"+`{"problem": "FORBIDDEN"}`+"\n"+`{"problem": "STALE"}`+"\n")
	})
	for limit, want := range map[int]map[string]int{10: {"STALE": 2, "FORBIDDEN": 1}, 2: {"STALE": 1, "FORBIDDEN": 1}} {
		got, n, err := c.RefusedBy(t.Context(), "blk_a", limit)
		if err != nil || n != min(limit, 3) || cmp.Diff(want, got) != "" {
			t.Errorf("%v, %d, %v", got, n, err)
		}
	}
}

func TestAFileThatIsNoneIsAnError(t *testing.T) {
	for name, c := range map[string]struct {
		url  string
		file http.HandlerFunc
		want string
	}{
		"a refusal": {"/bulk/blk_a/result.csv", func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusNotFound)
			says(`{"errors": [{"message": "Gone.", "extensions": {"code": "NOT_FOUND"}}]}`)(w, nil)
		}, "NOT_FOUND"},
		"half a file": {"/bulk/blk_a/result.csv", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			_, _ = io.WriteString(w, "email")
		}, "broke off"},
		"somebody else's": {"https://elsewhere.example/file", nil, "not on it"},
	} {
		if c.file == nil {
			c.file = func(http.ResponseWriter, *http.Request) { t.Error("the token was sent") }
		}
		err := files(t, c.url, c.file).Result(t.Context(), "blk_a", "CSV", nil, io.Discard)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
