package request

import (
	"bytes"
	"encoding/json"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"testing"
)

// FuzzBody parses any text as a request body. An error is a 4xx, and accepted parameters are the same after they are written and parsed again.
func FuzzBody(f *testing.F) {
	for _, seed := range []string{"", "{}", `{"query":"{a}"}`, `{"query":"{a}","variables":{"a":[1,{"b":null}]},"extensions":{}}`, `[{"query":"{a}"}]`, `{"query":"{a}"}x`, `{"query":"{a}","query":"{b}"}`, "\xff",
		`{"query":"\ud800"}`, `{"documentId":"sha256:x"}`, `{"variables":1e999}`, "\ufeff{}", `{"operationName":null,"query":"{a}"}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		p, no := Parameters(body)
		if no != nil {
			if no.Status < 400 || no.Status >= 500 || no.Fault.Message == "" {
				t.Errorf("%d %v", no.Status, no.Fault)
			}
			return
		}
		b, err := json.Marshal(map[string]any{"query": p.Query, "operationName": p.OperationName, "variables": p.Variables, "extensions": p.Extensions})
		if err != nil {
			t.Fatal(err)
		}
		again, no := Parameters(b)
		if no != nil || again.Query != p.Query || again.OperationName != p.OperationName {
			t.Errorf("%q: %+v, again %+v (%v)", body, p, again, no)
		}
	})
}

// FuzzUpload parses any texts as the parts of an upload. An error is a 4xx.
func FuzzUpload(f *testing.F) {
	for _, seed := range [][3]string{{`{"query":"{a}","variables":{"file":null}}`, `{"0":["variables.file"]}`, "a,b\n"}, {`{"query":"{a}","variables":{"l":[null]}}`, `{"0":["variables.l.0"]}`, ""},
		{`{"query":"{a}"}`, `{"0":["variables.file"]}`, ""}, {"", "", ""}, {`{"query":"{a}","variables":{"l":[null]}}`, `{"0":["variables.l.9999999999999999999"]}`, "x"}, {`{"query":"{a}"}`, `{"0":["variables"],"1":["."]}`, ""}} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, operations, places, file string) {
		var body bytes.Buffer
		m := multipart.NewWriter(&body)
		if m.WriteField("operations", operations) != nil || m.WriteField("map", places) != nil {
			t.Skip()
		}
		part, err := m.CreateFormFile("0", "rows.csv")
		if err != nil {
			t.Skip()
		}
		_, _ = part.Write([]byte(file)) // writing to a buffer does not fail
		_ = m.Close()
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", &body)
		r.Header.Set("Content-Type", m.FormDataContentType())
		u := upload{}
		defer u.Forget()
		if _, no := u.Read(r); no != nil && (no.Status < 400 || no.Status >= 500) {
			t.Errorf("%d %v", no.Status, no.Fault)
		}
	})
}
