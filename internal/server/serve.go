package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Limits of a connection. Handlers set other deadlines for requests that take longer (body.go).
const (
	headerTime  = 10 * time.Second
	bodyTime    = 30 * time.Second
	idleTime    = 2 * time.Minute
	headerLimit = 32 << 10
)

// Serving says how a gateway listens and stops.
type Serving struct {
	Certificate *Certificate  // nil for plain HTTP
	Delay       time.Duration // how long it continues to listen after ctx has ended; the handler's StopDelay
	Grace       time.Duration // how long it then waits for requests that are still running
}

// Serve answers requests until ctx ends. Then it continues for s.Delay, while /readyz answers 503 and each response closes its connection,
// so that load balancers and clients change to other gateways without losing a request. Then it stops listening, and waits up to s.Grace for
// running requests and streams to end. It cuts off requests that take longer, and returns an error.
func Serve(ctx context.Context, ln net.Listener, h http.Handler, s Serving, log *slog.Logger) error {
	srv := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       bodyTime,
		WriteTimeout:      bodyTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    headerLimit,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	done := make(chan error, 1)
	go func() {
		if s.Certificate == nil {
			done <- srv.Serve(ln)
			return
		}
		srv.TLSConfig = &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: s.Certificate.get}
		done <- srv.ServeTLS(ln, "", "")
	}()
	select {
	case err := <-done:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	// Connections are not closed at once: a request that is being sent on an idle one would get no response. During the delay,
	// requests are still accepted, and each response closes its connection.
	if s.Delay > 0 {
		select {
		case err := <-done:
			return fmt.Errorf("serve: %w", err)
		case <-time.After(s.Delay):
		}
	}
	limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.Grace)
	defer cancel()
	err := srv.Shutdown(limit)
	if errors.Is(err, context.DeadlineExceeded) {
		_ = srv.Close()
		return fmt.Errorf("requests were still under way after %s and were cut off", s.Grace)
	}
	if w, ok := h.(interface{ wait(context.Context) }); ok {
		w.wait(limit) // Shutdown does not wait for websockets, which have taken over their connections
	}
	return err
}
