package gateway_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
	"example.com/roster/internal/telemetry"
)

// measured is a gateway with metrics, traces and logs.
type measured struct {
	*testing.T
	t     *telemetry.Telemetry
	spans *tracetest.InMemoryExporter
	log   bytes.Buffer
	url   string
	token string
}

func measure(t *testing.T, of string) *measured {
	t.Helper()
	m := &measured{T: t, spans: tracetest.NewInMemoryExporter()}
	var err error
	if m.t, err = telemetry.New(t.Context(), telemetry.Options{Metrics: true, Exporter: m.spans}); err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(t.Context(), storetest.URL(t, of), m.t.SQL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	g := gatewaytest.Idle(t, db)
	org := g.Organization("aurora", -1, true)
	g.Manager(org, chief)
	m.token = g.Token(chief)
	cfg := config.Gateway{Listen: "127.0.0.1:0", PublicURL: "http://roster.test", InvitationTTL: time.Hour}
	log := m.t.Log(slog.New(slog.NewTextHandler(&m.log, nil)))
	own, err := gateway.New(t.Context(), cfg, db, time.Now, log, gateway.Observed(m.t))
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(own.Handler)
	t.Cleanup(srv.Close)
	m.url = srv.URL
	m.spans.Reset()
	return m
}

// scrape reads the metrics as Prometheus does and returns the number of series of each family.
func (m *measured) scrape() map[string]int {
	m.Helper()
	w := httptest.NewRecorder()
	m.t.Metrics().ServeHTTP(w, httptest.NewRequestWithContext(m.Context(), http.MethodGet, "/metrics", nil))
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(w.Body)
	if err != nil || w.Code != http.StatusOK {
		m.Fatalf("%d %v", w.Code, err)
	}
	out := map[string]int{}
	for name, f := range families {
		out[name] = len(f.GetMetric())
	}
	return out
}

func TestMetricsTellOfEveryPart(t *testing.T) {
	t.Parallel()
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			m := measure(t, of)
			c := client.New(m.url, m.token)
			if err := c.Do(t.Context(), `mutation { accountCreate(input: {platform: X, handle: "aurora1"}) { account { id } } }`, nil, &struct{}{}); err != nil {
				t.Fatal(err)
			}
			got := m.scrape()
			for _, family := range []string{
				"roster_http_requests_total", "roster_http_request_duration_seconds", "roster_http_requests_in_flight", "roster_graphql_operations_total",
				"roster_graphql_operation_duration_seconds", "roster_sql_statements_total", "roster_sql_statement_duration_seconds", "roster_bulk_rows_total",
				"roster_bulk_operations", "roster_bulk_rows_pending", "roster_job_leases", "roster_outbox_mails", "roster_outbox_lag_seconds",
				"go_sql_open_connections", "roster_ready", "roster_seats", "roster_organizations_without_free_seats",
				"roster_sign_ins_total", "go_goroutines", "go_build_info", "roster_build_info", "process_resident_memory_bytes",
			} {
				if got[family] == 0 {
					t.Errorf("there is no %s", family)
				}
			}
		})
	}
}

// Anonymous clients choose names, paths, methods and headers; none of them becomes a time series.
func TestNoLabelGrowsWithWhatIsSent(t *testing.T) {
	t.Parallel()
	m := measure(t, store.SQLite)
	send := func(i int) {
		for _, token := range []string{"", m.token} {
			c := client.New(m.url, token)
			for _, q := range []string{`query Name%d { viewer { email } }`, `{ a%d: __typename }`, `{ field%d }`, `query { viewer { email } } query Name%d { viewer { email } }`, `{ broken%d`} {
				_ = c.Do(t.Context(), fmt.Sprintf(q, i), nil, &struct{}{}) // most of them are refused
			}
		}
		r, err := http.NewRequestWithContext(t.Context(), fmt.Sprintf("METHOD%d", i), fmt.Sprintf("%s/path%d?q=%d", m.url, i, i), strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Traceparent", fmt.Sprintf("00-%032x-%016x-01", i+1, i+1))
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
	}
	send(0)
	before := m.scrape()
	for i := range 50 {
		send(i + 1)
	}
	for family, n := range m.scrape() {
		if strings.HasPrefix(family, "roster_") && n != before[family] {
			t.Errorf("%s has %d series after 50 hostile rounds, %d before", family, n, before[family])
		}
	}
	for _, s := range m.spans.GetSpans() {
		if strings.ContainsAny(s.Name, "0123456789") {
			t.Errorf("a span is called %s", s.Name)
		}
		if s.Parent.IsRemote() {
			t.Error("a stranger's trace was gone on with")
		}
	}
}

func TestATraceIsATreeFromRequestToStatement(t *testing.T) {
	t.Parallel()
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			m := measure(t, of)
			c := client.New(m.url, m.token)
			if err := c.Do(context.Background(), `mutation M { accountCreate(input: {platform: X, handle: "canary1"}) { account { handle } } }`, nil, &struct{}{}); err != nil {
				t.Fatal(err)
			}
			spans := m.spans.GetSpans()
			path := map[string]bool{}
			for _, s := range spans {
				names := []string{}
				for at := &s; at != nil; at = parent(spans, at) {
					names = append([]string{at.Name}, names...)
				}
				path[strings.Join(names, " > ")] = true
				if s.SpanContext.TraceID() != spans[0].SpanContext.TraceID() {
					t.Errorf("%s is of another trace", s.Name)
				}
				for _, a := range s.Attributes {
					if strings.Contains(a.Value.String(), "canary") {
						t.Errorf("%s tells an argument: %s", s.Name, a.Value.String())
					}
				}
			}
			for _, want := range []string{"POST /graphql", "POST /graphql > mutation", "POST /graphql > mutation > Mutation.accountCreate",
				"POST /graphql > mutation > Mutation.accountCreate > INSERT", "POST /graphql > mutation > Mutation.accountCreate > COMMIT"} {
				if !path[want] {
					t.Errorf("there is no %s among %v", want, path)
				}
			}
			if id := spans[0].SpanContext.TraceID().String(); !strings.Contains(m.log.String(), "trace="+id) {
				t.Errorf("the log does not name the trace %s:\n%s", id, m.log.String())
			}
		})
	}
}

func parent(spans tracetest.SpanStubs, of *tracetest.SpanStub) *tracetest.SpanStub {
	for i := range spans {
		if spans[i].SpanContext.SpanID() == of.Parent.SpanID() {
			return &spans[i]
		}
	}
	return nil
}
