package gateway_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	trace "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
	"example.com/roster/internal/telemetry"
)

// An OTLP receiver gets what OpenTelemetry's conventions require for spans of HTTP servers, GraphQL and databases, and the metrics count sign-ins.
func TestAReceiverGetsSpansByTheConventions(t *testing.T) {
	t.Parallel()
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			t.Parallel()
			var mu sync.Mutex
			var spans []*trace.Span
			receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				body, err := io.ReadAll(r.Body)
				var export collector.ExportTraceServiceRequest
				if err != nil || r.URL.Path != "/v1/traces" || proto.Unmarshal(body, &export) != nil {
					t.Errorf("the receiver cannot read what comes to %s: %v", r.URL.Path, err)
					return
				}
				mu.Lock()
				defer mu.Unlock()
				for _, resource := range export.GetResourceSpans() {
					for _, scope := range resource.GetScopeSpans() {
						spans = append(spans, scope.GetSpans()...)
					}
				}
				w.Header().Set("Content-Type", "application/x-protobuf")
			}))
			t.Cleanup(receiver.Close)
			told, err := telemetry.New(t.Context(), telemetry.Options{Metrics: true, Endpoint: receiver.URL, Log: slog.New(slog.DiscardHandler)})
			if err != nil {
				t.Fatal(err)
			}
			db, err := store.Open(t.Context(), storetest.URL(t, of), told.SQL)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = db.Close() })
			g := gatewaytest.Idle(t, db)
			g.Manager(g.Organization("aurora", -1, true), chief)
			own, err := gateway.New(t.Context(), config.Gateway{Listen: "127.0.0.1:0", PublicURL: "http://roster.test", InvitationTTL: time.Hour}, db, time.Now,
				slog.New(slog.DiscardHandler), gateway.Observed(told))
			if err != nil {
				t.Fatal(err)
			}
			srv := httptest.NewServer(own.Handler)
			t.Cleanup(srv.Close)
			c := client.New(srv.URL, g.Token(chief))
			if err := c.Do(t.Context(), `query WhoIsThere { viewer { email organizations { name } } }`, nil, &struct{}{}); err != nil {
				t.Fatal(err)
			}
			if _, err := client.New(srv.URL, "").SignIn(t.Context(), chief, "not the password"); err == nil {
				t.Fatal("a wrong password signs in")
			}
			if err := told.Close(t.Context()); err != nil {
				t.Fatal(err)
			}
			system := map[string]string{store.SQLite: "sqlite", store.Postgres: "postgresql"}[of]
			for name, want := range map[string]struct {
				kind trace.Span_SpanKind
				has  map[string]string
			}{
				"POST /graphql": {trace.Span_SPAN_KIND_SERVER, map[string]string{"http.request.method": "POST", "url.path": "/graphql", "url.scheme": "http", "http.route": "/graphql",
					"network.protocol.version": "1.1"}},
				"query":  {trace.Span_SPAN_KIND_INTERNAL, map[string]string{"graphql.operation.type": "query", "graphql.operation.name": "WhoIsThere"}},
				"SELECT": {trace.Span_SPAN_KIND_CLIENT, map[string]string{"db.system.name": system, "db.operation.name": "SELECT"}},
			} {
				found := false
				for _, s := range spans {
					has := map[string]string{}
					for _, a := range s.GetAttributes() {
						has[a.GetKey()] = a.GetValue().GetStringValue()
					}
					fits := s.GetName() == name && s.GetKind() == want.kind
					for key, value := range want.has {
						fits = fits && has[key] == value
					}
					found = found || fits
				}
				if !found {
					t.Errorf("no span %s of kind %s has %v among %d", name, want.kind, want.has, len(spans))
				}
			}
			w := httptest.NewRecorder()
			told.Metrics().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", http.NoBody))
			for _, line := range []string{`roster_sign_ins_total{result="wrong",way="password"} 1`, `roster_ready 1`, `roster_seats{state="active"} 1`} {
				if !strings.Contains(w.Body.String(), line) {
					t.Errorf("the metrics have no %s", line)
				}
			}
		})
	}
}
