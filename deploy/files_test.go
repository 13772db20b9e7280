package deploy_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
	"example.com/roster/internal/telemetry"
)

func TestTheUnitIsHardened(t *testing.T) {
	unit := filepath.Join(t.TempDir(), "roster.service")
	write(t, unit, example(t, "systemd/roster.service", "/usr/local/bin/roster", "/bin/true"))
	check(t, "systemd-analyze", "verify", "--man=no", unit)
	check(t, "systemd-analyze", "security", "--offline=yes", "--threshold=15", unit) // tenths; without hardening it is 9.6
}

func TestAlertsGoOffAndNotEarlier(t *testing.T) {
	check(t, "promtool", "check", "rules", "prometheus/alerts.yaml")
	check(t, "promtool", "test", "rules", "prometheus/alerts_test.yaml")
}

// A gateway that is stopped says so for longer than readiness needs to notice, and is not killed before its requests have ended.
func TestKubernetesStopsAGatewayInOrder(t *testing.T) {
	text, err := os.ReadFile("kubernetes/roster.yaml")
	if err != nil {
		t.Fatal(err)
	}
	number := func(pattern string) int {
		t.Helper()
		m := regexp.MustCompile(`(?s)` + pattern).FindSubmatch(text)
		if m == nil {
			t.Fatalf("there is no %s", pattern)
		}
		n, err := strconv.Atoi(string(m[1]))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	delay, grace := number(`ROSTER_STOP_DELAY, value: (\d+)s`), number(`ROSTER_GRACE, value: (\d+)s`)
	notices := number(`readinessProbe:.*?periodSeconds: (\d+)`) * number(`readinessProbe:.*?failureThreshold: (\d+)`)
	if killed := number(`terminationGracePeriodSeconds: (\d+)`); delay <= notices || killed < delay+grace+5 {
		t.Errorf("readiness needs %ds, the delay is %ds, requests have %ds, and it is killed after %ds", notices, delay, grace, killed)
	}
	if number(`livenessProbe:.*?failureThreshold: (\d+)`) < 3 || !regexp.MustCompile(`(?s)livenessProbe:\s*httpGet: \{path: /healthz`).Match(text) ||
		!regexp.MustCompile(`(?s)readinessProbe:\s*httpGet: \{path: /readyz`).Match(text) {
		t.Error("a database that is away must take gateways out of the service, and not restart them")
	}
}

// What the alerts and the dashboard ask for is what a gateway has.
func TestEachMetricIsOneOfAGateway(t *testing.T) {
	told, err := telemetry.New(t.Context(), telemetry.Options{Metrics: true, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(t.Context(), storetest.URL(t, store.SQLite), told.SQL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	g, err := gateway.New(t.Context(), config.Gateway{Listen: "127.0.0.1:0", PublicURL: "http://roster.test"}, db, time.Now, slog.New(slog.DiscardHandler), gateway.Observed(told))
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(g.Handler)
	t.Cleanup(srv.Close)
	if err := client.New(srv.URL, "").Do(t.Context(), `{ __typename }`, nil, &struct{}{}); err != nil {
		t.Fatal(err)
	}
	var w *httptest.ResponseRecorder
	for range 2 { // the first one makes statements, which the second one counts
		w = httptest.NewRecorder()
		told.Metrics().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", http.NoBody))
	}
	asked := 0
	for _, file := range []string{"prometheus/alerts.yaml", "prometheus/dashboard.json"} {
		for _, metric := range regexp.MustCompile(`\b(roster|go_sql|process)_[a-z_]+[a-z]`).FindAllString(example(t, file), -1) {
			asked++
			if !strings.Contains(w.Body.String(), "\n"+metric+"{") && !strings.Contains(w.Body.String(), "\n"+metric+" ") {
				t.Errorf("%s asks for %s, which a gateway does not have", file, metric)
			}
		}
	}
	if asked < 20 {
		t.Errorf("only %d metrics were found", asked)
	}
}
