package telemetry

import (
	"regexp"
	"sync"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"example.com/roster/internal/version"
)

// meter contains the Prometheus metrics. Every label has a closed set of values: our own routes, statuses, codes and kinds.
type meter struct {
	registry      *prometheus.Registry
	requests      *prometheus.CounterVec
	requestTime   *prometheus.HistogramVec
	underWay      prometheus.Gauge
	operations    *prometheus.CounterVec
	operateTime   *prometheus.HistogramVec
	statements    *prometheus.CounterVec
	statementTime *prometheus.HistogramVec
	rows          prometheus.Counter
	deleted       *prometheus.CounterVec
	signIns       *prometheus.CounterVec
}

func newMeter() *meter {
	fast := []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}
	m := &meter{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "roster_http_requests_total",
			Help: "HTTP requests that were answered, by route, method and status."}, []string{"route", "method", "status"}),
		requestTime: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "roster_http_request_duration_seconds",
			Help: "How long HTTP requests took, by route; streams as long as they lasted.", Buckets: append(fast, 30, 60, 300)}, []string{"route"}),
		underWay: prometheus.NewGauge(prometheus.GaugeOpts{Name: "roster_http_requests_in_flight", Help: "HTTP requests under way."}),
		operations: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "roster_graphql_operations_total",
			Help: "GraphQL operations, by kind and by the code of the first top-level error: OK without one. Refusals that the caller can fix (userErrors) are OK."}, []string{"kind", "code"}),
		operateTime: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "roster_graphql_operation_duration_seconds",
			Help: "How long GraphQL operations took until their (first) answer, by kind.", Buckets: fast}, []string{"kind"}),
		statements: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "roster_sql_statements_total",
			Help: "SQL statements, by their first word and whether they failed."}, []string{"statement", "result"}),
		statementTime: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "roster_sql_statement_duration_seconds",
			Help: "How long SQL statements took until their first row, by their first word.", Buckets: append([]float64{.0001, .00025, .0005}, fast...)}, []string{"statement"}),
		rows: prometheus.NewCounter(prometheus.CounterOpts{Name: "roster_bulk_rows_total",
			Help: "Rows of bulk operations that this gateway has worked off."}),
		deleted: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "roster_deleted_rows_total",
			Help: "Rows that this gateway has deleted because they were old, by table; of bulk_operations their idempotency keys alone."}, []string{"table"}),
	}
	m.signIns = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "roster_sign_ins_total",
		Help: "Sign-ins with a password or by single sign-on, by result: ok, wrong (email or password), throttled, refused (suspended, not invited, not proved), failed (the gateway or its database)."},
		[]string{"way", "result"})
	for _, way := range []string{"password", "single sign-on"} {
		for _, result := range []string{"ok", "wrong", "throttled", "refused", "failed"} {
			m.signIns.WithLabelValues(way, result) // exported as 0 from the beginning, so that the first sign-in is an increase
		}
	}
	b := version.Read()
	build := prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "roster_build_info", Help: "Always 1; the labels say which build this is.",
		ConstLabels: prometheus.Labels{"version": b.Version, "revision": b.Revision, "goversion": b.Go}}, func() float64 { return 1 })
	m.registry.MustRegister(build, m.requests, m.requestTime, m.underWay, m.operations, m.operateTime, m.statements, m.statementTime, m.rows, m.deleted, m.signIns,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), collectors.NewBuildInfoCollector())
	return m
}

// mostCodes limits how many codes become labels. There are about forty.
const mostCodes = 100

var codeLike = regexp.MustCompile(`^[A-Z][A-Z_]{0,39}$`)

// seen contains the codes that have become labels. It is limited in case a code is ever made from what a caller sent; further codes become OTHER.
type seen struct {
	mu    sync.Mutex
	codes map[string]bool
}

func (t *Telemetry) code(code string) string {
	if code == "" {
		return "OK"
	}
	if !codeLike.MatchString(code) {
		return "OTHER"
	}
	t.seen.mu.Lock()
	defer t.seen.mu.Unlock()
	if t.seen.codes == nil {
		t.seen.codes = map[string]bool{}
	}
	if !t.seen.codes[code] && len(t.seen.codes) >= mostCodes {
		return "OTHER"
	}
	t.seen.codes[code] = true
	return code
}

// SignIn counts a sign-in by its way and its result.
func (t *Telemetry) SignIn(way, result string) {
	if t != nil && t.meter != nil {
		t.meter.signIns.WithLabelValues(way, result).Inc()
	}
}

// Rows counts rows of bulk operations that were processed.
func (t *Telemetry) Rows(n int) {
	if t != nil && t.meter != nil && n > 0 {
		t.meter.rows.Add(float64(n))
	}
}

// Deleted counts rows of a table that were deleted because they were old.
func (t *Telemetry) Deleted(table string, n int) {
	if t != nil && t.meter != nil && n > 0 {
		t.meter.deleted.WithLabelValues(table).Add(float64(n))
	}
}
