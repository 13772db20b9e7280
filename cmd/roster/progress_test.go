package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

func TestAMeterTellsSpeedAndTimeLeft(t *testing.T) {
	begun := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	after := func(seconds float64) time.Time { return begun.Add(time.Duration(seconds * float64(time.Second))) }
	m := meter{title: "Running", unit: "rows", total: 1_000_000, begun: begun}
	says := func(at time.Time, want string) {
		t.Helper()
		if got := m.status(at); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	m.at(after(0), 400_000) // someone starts to follow a run in progress: rows that were done before say nothing about its speed
	says(after(1), "Running: 400,000 of 1,000,000 rows (40 %)")
	for s := 1.0; s <= 20; s++ {
		m.at(after(s), 400_000+int(s)*10_000)
	}
	says(after(20), "Running: 600,000 of 1,000,000 rows (60 %), 10,000 rows/s, 40s left")
	m.at(after(25), 600_000)
	says(after(25), "Running: 600,000 of 1,000,000 rows (60 %), 10,000 rows/s, 35s left")
	m.at(after(30), 700_000) // larger steps at the same speed
	says(after(30), "Running: 700,000 of 1,000,000 rows (70 %), 10,000 rows/s, 30s left")
	m.at(after(40), 720_000) // it slows down, and the displayed speed follows gradually
	if m.rate < 4_000 || m.rate > 7_000 {
		t.Errorf("%f rows/s", m.rate)
	}
	m.at(after(41), 1_000_000)
	if text := m.status(after(41)); !strings.HasPrefix(text, "Running: 1,000,000 of 1,000,000 rows (100 %)") || strings.Contains(text, "left") {
		t.Error(text)
	}
	if bar := m.bar(after(41)); !strings.HasPrefix(bar, "["+strings.Repeat("=", 30)+"] Running") {
		t.Error(bar)
	}

	m = meter{title: "Uploading", unit: "bytes", total: 100 << 20, begun: begun}
	m.at(after(0), 0)
	m.at(after(4), 40<<20)
	says(after(4), "Uploading: 40.0 of 100.0 MB (40 %), 10.0 MB/s, 6s left")
	m = meter{title: "Planning", begun: begun}
	says(after(72.4), "Planning… 1m12s")
}

// A person who stops following a run is shown that it continues, how to follow it again and how to stop it. Scripts see it by the exit code.
func TestInterruptedTheRunGoesOn(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"data": {"bulkOperation": {"id": "blk_a", "status": "RUNNING", "counts": {"total": 10, "pending": 6}}}}`)
		interrupt()
	}))
	defer gateway.Close()
	var out, errs bytes.Buffer
	con := &console{out: &out, err: &errs}
	at := config.Client{Server: gateway.URL}
	err := con.follow(ctx, client.New(at.Server, ""), at, &client.Operation{ID: "blk_a", Status: "RUNNING", Counts: client.Counts{Total: 10, Pending: 10}}, "")
	var code exit
	if !errors.As(err, &code) || code != 3 || out.Len() > 0 {
		t.Errorf("%v, printed %q", err, out.String())
	}
	for _, want := range []string{"blk_a is RUNNING", "blk_a continues", "roster bulk watch blk_a --server " + gateway.URL, "roster bulk cancel blk_a --server " + gateway.URL} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("%q is missing in\n%s", want, errs.String())
		}
	}
	if strings.Contains(errs.String(), "\x1b") {
		t.Error("a terminal's signs without a terminal")
	}
}

func TestAPlanIsRepeatedWithItsFlags(t *testing.T) {
	usual := planning{OnSeatShortage: "fail-run", OnExisting: "skip", ErrorPolicy: "apply-valid", AssignMode: "replace"}
	if got := usual.again(); got != "" {
		t.Errorf("%q", got)
	}
	other := planning{inOrganization: inOrganization{"org_a"}, OnSeatShortage: "fill-in-order", OnExisting: "skip", ErrorPolicy: "apply-valid", AssignMode: "add", IncludeSelf: true, Label: "spring"}
	if got := other.again(); got != " --organization org_a --on-seat-shortage fill-in-order --assign-mode add --include-self" {
		t.Errorf("%q", got)
	}
}
