// Package telemetry measures a gateway from the outside of its parts: Prometheus metrics and OpenTelemetry traces of HTTP
// requests, GraphQL operations and their root fields, and SQL statements. Without a setting that asks for it there is none of
// it in any path. It refuses to tell what a caller wrote: labels and spans hold words of ours and the text of statements
// without their arguments, so that no label grows with what is sent and no secret leaves.
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

// Telemetry measures one gateway. A nil one measures nothing; its methods then change nothing.
type Telemetry struct {
	meter    *meter // nil: no metrics
	tracer   trace.Tracer
	provider *sdktrace.TracerProvider // nil: no traces
	seen     seen
}

// Options say what is measured.
type Options struct {
	Metrics  bool
	Endpoint string                // of OTLP over HTTP; empty: no traces
	Exporter sdktrace.SpanExporter // instead of Endpoint, for tests: each span at once
	Log      *slog.Logger
}

// New makes what the options ask for; nil where that is nothing.
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
		// The exporter reads its headers from the environment. A collector that is away costs spans, never requests.
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

// Close sends what has been traced.
func (t *Telemetry) Close(ctx context.Context) error {
	if t == nil || t.provider == nil {
		return nil
	}
	return t.provider.Shutdown(ctx)
}

// Metrics answers scrapes; nil without metrics.
func (t *Telemetry) Metrics() http.Handler {
	if t == nil || t.meter == nil {
		return nil
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(t.meter.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: 30 * time.Second}))
	return mux
}

// Pool adds the figures of a database pool.
func (t *Telemetry) Pool(name string, db *sql.DB) {
	if t != nil && t.meter != nil {
		t.meter.registry.MustRegister(collectors.NewDBStatsCollector(db, name))
	}
}

// Collect adds figures that are read when somebody scrapes.
func (t *Telemetry) Collect(c prometheus.Collector) {
	if t != nil && t.meter != nil {
		t.meter.registry.MustRegister(c)
	}
}

// Log puts the trace's id on each line that belongs to one.
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
