package server_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/server"
)

func TestResultsComeAsFiles(t *testing.T) {
	s := gateway(t, nil)
	a := ask(t, "GET", s.URL+"/bulk/blk_a/result.csv?outcome=REFUSED&outcome=added", nil)
	if a.status != 200 || a.body != `CSV "REFUSED","ADDED"` || a.header.Get("Content-Disposition") != `attachment; filename="blk_a.csv"` {
		t.Errorf("%+v", a)
	}
	if a := ask(t, "GET", s.URL+"/bulk/blk_a/result.jsonl", nil); a.status != 200 || !strings.HasPrefix(a.body, "JSONL") {
		t.Errorf("%+v", a)
	}
	for path, status := range map[string]int{"/bulk/usr_a/result.csv": 404, "/bulk/blk_a/result.csv?outcome=NONE": 400, "/bulk/blk_a/result.xls": 404} {
		if a := ask(t, "GET", s.URL+path, nil); a.status != status {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
}

func TestListsComeAsFiles(t *testing.T) {
	s := gateway(t, nil)
	a := ask(t, "GET", s.URL+"/things/thi_a/parts.csv?filter=%7B%22a%22:1%7D&orderBy=%7B%7D", nil)
	if a.status != 200 || a.body != `partsthi_a{"a":1}{}` || a.header.Get("Content-Disposition") != `attachment; filename="parts.csv"` || a.header.Get("Content-Type") != "text/csv; charset=utf-8" {
		t.Errorf("%+v", a)
	}
	for path, status := range map[string]int{"/things/none/parts.csv": 404, "/things/thi_a/wholes.csv": 404, "/things/thi_a/parts.jsonl": 404} {
		if a := ask(t, "GET", s.URL+path, nil); a.status != status {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
}

func TestAResultThatFails(t *testing.T) {
	early := gateway(t, func(c *server.Config) {
		c.Result = func(context.Context, io.Writer, uuid.UUID, string, []roster.Outcome) error {
			return fault.Missing(fault.NotFound, "bulk operation")
		}
	})
	if a := ask(t, "GET", early.URL+"/bulk/blk_a/result.csv", nil); a.status != 404 || a.code() != "NOT_FOUND" {
		t.Errorf("before the first row: %d %s", a.status, a.body)
	}
	late := gateway(t, func(c *server.Config) {
		c.Result = func(_ context.Context, w io.Writer, _ uuid.UUID, _ string, _ []roster.Outcome) error {
			_, _ = io.WriteString(w, strings.Repeat("x", 1<<16))
			return errors.New("lost")
		}
	})
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, late.URL+"/bulk/blk_a/result.csv", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if _, err := io.ReadAll(resp.Body); err == nil {
		t.Error("half a file looked like a whole one")
	}
}
