package graph_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"slices"
	"testing"
)

// answer is an HTTP response and the GraphQL response in its body.
type answer struct {
	status int
	header http.Header
	body   []byte
	data   map[string]any
	errors []problem
}

// problem is a top-level error.
type problem struct {
	Message    string
	Path       []any
	Extensions map[string]any
}

func (p problem) code() string { c, _ := p.Extensions["code"].(string); return c }

// ask posts a document as a viewer, "" for an anonymous one.
func (s *stage) ask(t testing.TB, viewer, query string, variables any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return s.post(t, viewer, "application/json", bytes.NewReader(body))
}

func (s *stage) post(t testing.TB, viewer, contentType string, body io.Reader) answer {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", contentType)
	return s.send(t, viewer, r)
}

func (s *stage) send(t testing.TB, viewer string, r *http.Request) answer {
	t.Helper()
	if e := email(viewer); e != "" {
		r.Header.Set("Authorization", "Bearer "+s.Token(e))
	}
	return fetched(t, r)
}

// fetched sends a request that already has its credentials, and checks that the answer leaks nothing.
func fetched(t testing.TB, r *http.Request) answer {
	t.Helper()
	a := fetch(t, r)
	a.discreet(t)
	return a
}

// asking returns a request with the viewer's bearer token or, if by is cookie, the browser's session cookie.
func (s *stage) asking(viewer, by, query string, variables any) *http.Request {
	s.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	s.must(err)
	r, err := http.NewRequestWithContext(s.Context(), http.MethodPost, s.URL+"/graphql", bytes.NewReader(body))
	s.must(err)
	r.Header.Set("Content-Type", "application/json")
	return s.signed(r, viewer, by)
}

func (s *stage) signed(r *http.Request, viewer, by string) *http.Request {
	s.Helper()
	if token := s.Token(email(viewer)); by == cookie {
		r.AddCookie(&http.Cookie{Name: "__Host-roster", Value: token})
	} else {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	return r
}

// fetch sends a request like fetched, but does not check that the answer leaks nothing.
func fetch(t testing.TB, r *http.Request) answer {
	t.Helper()
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	a := answer{status: resp.StatusCode, header: resp.Header}
	if a.body, err = io.ReadAll(resp.Body); err != nil {
		t.Fatal(err)
	}
	var parsed struct {
		Data   map[string]any
		Errors []problem
	}
	if err := json.Unmarshal(a.body, &parsed); err != nil {
		t.Fatalf("the answer (%d) is no JSON: %s", a.status, a.body)
	}
	a.data, a.errors = parsed.Data, parsed.Errors
	return a
}

// secret matches what no answer may contain: SQL, error texts of drivers and of Go, a stack trace, and version 0, which a row has if it was read without its
// version.
var secret = regexp.MustCompile(`pq:|(?i:sqlite)|SQLSTATE|SELECT |INSERT INTO|constraint failed|violates|goroutine |\.go:\d|\bent: |\bsql: |strconv\.|runtime error|json: |uuid\.|model\.[A-Z]|rules\.[A-Z]|\*[a-z]+\.[A-Z]|"INTERNAL"|"version":0\b`)

func (a answer) discreet(t testing.TB) {
	t.Helper()
	if found := secret.Find(a.body); found != nil {
		t.Errorf("the answer tells %q: %s", found, a.body)
	}
	for _, e := range a.errors {
		if e.code() == "" || e.Message == "" {
			t.Errorf("an error without code or message: %s", a.body)
		}
	}
}

// codes returns the codes of all errors in the answer, both top-level errors and user errors, sorted.
func (a answer) codes() []string {
	var out []string
	for _, e := range a.errors {
		out = append(out, e.code())
	}
	for _, root := range a.data {
		if payload, ok := root.(map[string]any); ok {
			errs, _ := payload["userErrors"].([]any)
			for _, e := range errs {
				code, _ := e.(map[string]any)["code"].(string)
				out = append(out, code)
			}
		}
	}
	slices.Sort(out)
	return out
}

// refused reports whether the answer has an error.
func (a answer) refused() bool { return len(a.codes()) > 0 }

// at returns the value at a path of field names and indexes in the data.
func (a answer) at(t testing.TB, path ...any) any {
	t.Helper()
	var v any = a.data
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, ok := v.(map[string]any)
			if !ok {
				t.Fatalf("no %v in %s", path, a.body)
			}
			v = m[p]
		case int:
			l, ok := v.([]any)
			if !ok || p >= len(l) {
				t.Fatalf("no %v in %s", path, a.body)
			}
			v = l[p]
		}
	}
	return v
}
