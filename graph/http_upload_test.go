package graph_test

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"example.com/roster/graph"
	"example.com/roster/internal/access"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

const (
	plans   = `{"query": "mutation ($csv: Upload!) { bulkOperationPlan(input: {source: {csv: $csv}}) { bulkOperation { counts { total } } userErrors { code } } }", "variables": {"csv": null}}`
	imports = `{"query": "mutation ($csv: Upload!) { accountsImport(input: {source: {file: $csv}}) { addedCount userErrors { code } } }", "variables": {"csv": null}}`
	rows    = "email,platform,handle,roles\nnora@acme.test,X,acmenews,Publisher\n"
)

// form returns a multipart body with pairs of name and content. A name that ends with "/" is a file.
func form(t testing.TB, parts ...string) (contentType string, body *bytes.Buffer) {
	t.Helper()
	body = &bytes.Buffer{}
	m := multipart.NewWriter(body)
	for i := 0; i < len(parts); i += 2 {
		name, isFile := strings.CutSuffix(parts[i], "/")
		create := m.CreateFormField
		if isFile {
			create = func(name string) (io.Writer, error) { return m.CreateFormFile(name, "rows.csv") }
		}
		w, err := create(name)
		if err == nil {
			_, err = w.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	return m.FormDataContentType(), body
}

func TestAnUploadIsReadToTheLetter(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	const to = `{"0": ["variables.csv"]}`
	list := strings.Replace(plans, `{"csv": null}`, `{"csv": null, "more": [null, {"a": 1}]}`, 1)
	for name, c := range map[string]struct {
		parts  []string
		status int
	}{
		"a file":                          {[]string{"operations", plans, "map", to, "0/", rows}, 200},
		"a file that is not called one":   {[]string{"operations", plans, "map", to, "0", rows}, 200},
		"a file of 3 MiB":                 {[]string{"operations", plans, "map", to, "0/", rows + strings.Repeat("\n", 3<<20)}, 200},
		"no files":                        {[]string{"operations", `{"query": "{ viewer { email } }"}`, "map", "{}"}, 200},
		"nothing":                         {nil, 400},
		"no map":                          {[]string{"operations", plans}, 400},
		"the map first":                   {[]string{"map", to, "operations", plans, "0/", rows}, 400},
		"a file first":                    {[]string{"operations", plans, "0/", rows, "map", to}, 400},
		"operations that are no JSON":     {[]string{"operations", "canary", "map", to, "0/", rows}, 400},
		"a batch":                         {[]string{"operations", "[" + plans + "]", "map", to, "0/", rows}, 400},
		"operations of 2 MiB":             {[]string{"operations", plans + strings.Repeat(" ", 2<<20), "map", to, "0/", rows}, 413},
		"a map of 1 MiB":                  {[]string{"operations", plans, "map", to + strings.Repeat(" ", 1<<20), "0/", rows}, 413},
		"a map that is no JSON":           {[]string{"operations", plans, "map", "canary", "0/", rows}, 400},
		"a map of texts":                  {[]string{"operations", plans, "map", `{"0": "variables.csv"}`, "0/", rows}, 400},
		"a map of a hundred places":       {[]string{"operations", plans, "map", `{"0": [` + strings.Repeat(`"variables.csv",`, 99) + `"variables.csv"]}`, "0/", rows}, 400},
		"the same place twice":            {[]string{"operations", plans, "map", `{"0": ["variables.csv", "variables.csv"]}`, "0/", rows}, 400},
		"a place outside":                 {[]string{"operations", plans, "map", `{"0": ["query"]}`, "0/", rows}, 400},
		"a place without a name":          {[]string{"operations", plans, "map", `{"0": ["variables"]}`, "0/", rows}, 400},
		"a place below nothing":           {[]string{"operations", plans, "map", `{"0": ["variables.csv.0.a"]}`, "0/", rows}, 400},
		"a place in a list that is short": {[]string{"operations", list, "map", `{"0": ["variables.more.7"]}`, "0/", rows}, 400},
		"a place before a list":           {[]string{"operations", list, "map", `{"0": ["variables.more.-1"]}`, "0/", rows}, 400},
		"a place in a list by name":       {[]string{"operations", list, "map", `{"0": ["variables.more.a"]}`, "0/", rows}, 400},
		"a place that is taken":           {[]string{"operations", list, "map", `{"0": ["variables.more.1.a"]}`, "0/", rows}, 400},
		"no variables at all":             {[]string{"operations", `{"query": "{ viewer { email } }"}`, "map", to, "0/", rows}, 400},
		"a file that is missing":          {[]string{"operations", plans, "map", `{"0": ["variables.csv"], "1": ["variables.x"]}`, "0/", rows}, 400},
		"a file that nobody asked for":    {[]string{"operations", plans, "map", to, "0/", rows, "1/", rows}, 400},
		"a file twice":                    {[]string{"operations", plans, "map", to, "0/", rows, "0/", rows}, 400},
	} {
		t.Run(name, func(t *testing.T) {
			contentType, body := form(t, c.parts...)
			a := s.post(t, "mia", contentType, body)
			if a.status != c.status || c.status != 200 && (len(a.errors) != 1 || a.errors[0].code() != "BAD_REQUEST" || a.data != nil) {
				t.Errorf("%d %.300s, want %d", a.status, a.body, c.status)
			}
			if bytes.Contains(a.body, []byte("canary")) {
				t.Errorf("the body comes back: %s", a.body)
			}
		})
	}
	t.Run("a body that breaks off", func(t *testing.T) {
		contentType, body := form(t, "operations", plans, "map", to, "0/", rows)
		if a := s.post(t, "mia", contentType, bytes.NewReader(body.Bytes()[:body.Len()-60])); a.status != 400 {
			t.Errorf("%d %s", a.status, a.body)
		}
	})
	t.Run("a body without a boundary", func(t *testing.T) {
		if a := s.post(t, "mia", "multipart/form-data", strings.NewReader("x")); a.status != 400 {
			t.Errorf("%d %s", a.status, a.body)
		}
	})
}

// The server limits the body. An upload that reaches the limit at any point is answered with 413 and leaves nothing on disk.
func TestAnUploadBeyondItsBoundLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	h := graph.Handler(&graph.Resolver{}, graph.Options{})
	for name, size := range map[string]int{"in the file": 3 << 20, "in the first MiB of it": 1 << 20} {
		contentType, body := form(t, "operations", plans, "map", `{"0": ["variables.csv"]}`, "0/", strings.Repeat("x", 4<<20))
		w := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(access.With(t.Context(), access.System()), http.MethodPost, "/graphql", nil)
		r.Body = http.MaxBytesReader(w, readCloser{body}, int64(size))
		r.Header.Set("Content-Type", contentType)
		r.Header.Set("GraphQL-Require-Preflight", "1")
		h.ServeHTTP(w, r)
		if want := fmt.Sprintf("larger than %d MiB", size>>20); w.Code != http.StatusRequestEntityTooLarge || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) > 0 {
		t.Errorf("%v stays behind, %v", left, err)
	}
}

type readCloser struct{ *bytes.Buffer }

func (readCloser) Close() error { return nil }
