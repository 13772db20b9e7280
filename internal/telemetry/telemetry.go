// Package telemetry measures a gateway from the outside of its parts: Prometheus metrics and OpenTelemetry traces of HTTP requests, GraphQL
// operations and their root fields, and SQL statements. Unless a setting turns it on, it is not part of any request. It refuses to record what
// a caller wrote, except the name of an operation and the request id in spans: labels and spans otherwise contain our own words, and statements
// without their arguments. So the number of labels does not grow with what is sent, and no secret leaves the process.
package telemetry

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"example.com/roster/internal/version"
)

// Telemetry measures one gateway. A nil Telemetry measures nothing: except for HTTP, its methods can be called and have no effect.
type Telemetry struct {
	meter    *meter // nil without metrics
	tracer   trace.Tracer
	provider *sdktrace.TracerProvider // nil without traces
	seen     seen
}

// Options say what is measured.
type Options struct {
	Metrics  bool
	Endpoint string                // URL of OTLP over HTTP; empty for no traces
	Exporter sdktrace.SpanExporter // replaces Endpoint in tests; each span is exported at once
	Log      *slog.Logger
}

// New returns a Telemetry for the options, and nil if they ask for nothing.
func New(ctx context.Context, o Options) (*Telemetry, error) {
	if !o.Metrics && o.Endpoint == "" && o.Exporter == nil {
		return nil, nil
	}
	t := &Telemetry{tracer: noop.NewTracerProvider().Tracer("")}
	if o.Metrics {
		t.meter = newMeter()
	}
	if o.Endpoint == "" && o.Exporter == nil {
		return t, nil
	}
	about, err := resource.New(ctx, resource.WithAttributes(attribute.String("service.name", "roster"),
		attribute.String("service.version", version.Read().Version)), resource.WithTelemetrySDK(), resource.WithFromEnv())
	if err != nil {
		return nil, fmt.Errorf("OTEL_RESOURCE_ATTRIBUTES: %w", err)
	}
	send := sdktrace.WithSyncer(o.Exporter)
	if o.Exporter == nil {
		endpoint := strings.TrimRight(o.Endpoint, "/")
		if !strings.HasSuffix(endpoint, "/v1/traces") {
			endpoint += "/v1/traces"
		}
		// The exporter reads its headers from the environment. If the collector cannot be reached, spans are lost, and requests are not affected.
		exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(endpoint))
		if err != nil {
			return nil, fmt.Errorf("ROSTER_OTLP_ENDPOINT: %w", err)
		}
		send = sdktrace.WithBatcher(exporter)
		otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { o.Log.DebugContext(ctx, "traces were not sent", "error", err) }))
	}
	t.provider = sdktrace.NewTracerProvider(send, sdktrace.WithResource(about))
	t.tracer = t.provider.Tracer("example.com/roster")
	return t, nil
}

// Close sends the remaining spans and ends tracing.
func (t *Telemetry) Close(ctx context.Context) error {
	if t == nil || t.provider == nil {
		return nil
	}
	return t.provider.Shutdown(ctx)
}

// Metrics returns the handler for scrapes, and nil without metrics.
func (t *Telemetry) Metrics() http.Handler {
	if t == nil || t.meter == nil {
		return nil
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(t.meter.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: 30 * time.Second}))
	return mux
}

// Pool adds the metrics of a database's connection pool.
func (t *Telemetry) Pool(name string, db *sql.DB) {
	if t != nil && t.meter != nil {
		t.meter.registry.MustRegister(collectors.NewDBStatsCollector(db, name))
	}
}

// Collect adds metrics that are read at each scrape.
func (t *Telemetry) Collect(c prometheus.Collector) {
	if t != nil && t.meter != nil {
		t.meter.registry.MustRegister(c)
	}
}

// Log adds the trace id to each log line that belongs to a trace.
func (t *Telemetry) Log(log *slog.Logger) *slog.Logger {
	if t == nil || t.provider == nil {
		return log
	}
	return slog.New(traced{log.Handler()})
}

type traced struct{ slog.Handler }

func (h traced) Handle(ctx context.Context, r slog.Record) error {
	if s := trace.SpanContextFromContext(ctx); s.IsValid() {
		r = r.Clone()
		r.AddAttrs(slog.String("trace", s.TraceID().String()))
	}
	return h.Handler.Handle(ctx, r)
}

func (h traced) WithAttrs(a []slog.Attr) slog.Handler { return traced{h.Handler.WithAttrs(a)} }

func (h traced) WithGroup(name string) slog.Handler { return traced{h.Handler.WithGroup(name)} }
