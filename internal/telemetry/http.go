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

// HTTP starts to measure a request on a route. end takes the response's status. The request continues the caller's trace if the server
// has not removed the header.
func (t *Telemetry) HTTP(r *http.Request, route string) (ctx context.Context, end func(status int)) {
	ctx = propagation.TraceContext{}.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
	method := word(r.Method, "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
	ctx, span := t.tracer.Start(ctx, method+" "+route, trace.WithSpanKind(trace.SpanKindServer), trace.WithAttributes(
		attribute.String("http.request.method", method), attribute.String("http.route", route), attribute.String("url.path", route), // not the path itself, which can contain ids and tokens

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

// longestName is the number of bytes to which an operation's name in a span is cut.
const longestName = 200

func cutText(s string) string { return strings.ToValidUTF8(s[:min(len(s), longestName)], "") }

// scheme returns the caller's scheme, also if a trusted proxy terminates TLS: the server has removed the headers of all others.
func scheme(r *http.Request) string {
	if r.TLS != nil || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https") {
		return "https"
	}
	return "http"
}

// word returns w if it is one of the known words, and "OTHER" otherwise.
func word(w string, known ...string) string {
	for _, k := range known {
		if w == k {
			return k
		}
	}
	return "OTHER"
}
