package telemetry

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"example.com/roster/internal/access"
)

// HTTP begins to measure a request on a route; end gets the response's status. The caller's trace is gone on with, where
// the server has let its header through.
func (t *Telemetry) HTTP(r *http.Request, route string) (ctx context.Context, end func(status int)) {
	ctx = propagation.TraceContext{}.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
	method := word(r.Method, "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
	ctx, span := t.tracer.Start(ctx, method+" "+route, trace.WithSpanKind(trace.SpanKindServer), trace.WithAttributes(
		attribute.String("http.request.method", method), attribute.String("http.route", route), attribute.String("url.path", route), // not the path itself: ids and tokens can stand in it

		attribute.String("url.scheme", scheme(r)), attribute.String("network.protocol.version", strings.TrimSuffix(strings.TrimPrefix(r.Proto, "HTTP/"), ".0")),
		attribute.String("roster.request", access.RequestID(ctx))))
	start := time.Now()
	if t.meter != nil {
		t.meter.underWay.Inc()
	}
	return ctx, func(status int) {
		span.SetAttributes(attribute.Int("http.response.status_code", status))
		if status >= http.StatusInternalServerError {
			span.SetAttributes(attribute.String("error.type", strconv.Itoa(status)))
			span.SetStatus(codes.Error, "")
		}
		span.End()
		if t.meter != nil {
			t.meter.underWay.Dec()
			t.meter.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
			t.meter.requestTime.WithLabelValues(route).Observe(time.Since(start).Seconds())
		}
	}
}

// longestName is how many bytes of an operation's name a span has.
const longestName = 200

func cutText(s string) string { return strings.ToValidUTF8(s[:min(len(s), longestName)], "") }

// scheme is how the caller asked, where a trusted proxy has TLS, too: nobody else's header is left.
func scheme(r *http.Request) string {
	if r.TLS != nil || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https") {
		return "https"
	}
	return "http"
}

// word is the given word if it is one of those that are known.
func word(w string, known ...string) string {
	for _, k := range known {
		if w == k {
			return k
		}
	}
	return "OTHER"
}
