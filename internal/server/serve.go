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

// How long a connection may take for the parts of a request; a handler sets its own for what takes longer (body.go).
const (
	headerTime  = 10 * time.Second
	bodyTime    = 30 * time.Second
	idleTime    = 2 * time.Minute
	headerLimit = 32 << 10
)

// Serving is how a gateway listens and stops.
type Serving struct {
	Certificate *Certificate  // nil: without TLS
	Delay       time.Duration // between the wish to stop and the end of listening; the handler's StopDelay
	Grace       time.Duration // for requests that are still under way then
}

// Serve answers requests until ctx ends. Then it goes on for the delay, in which /readyz says 503 and each answer closes its
// connection, so that balancers turn away and clients move without a request being lost on a connection that closes under
// them. Then it stops to listen, gives requests under way the grace to finish and streams a moment to say goodbye. Whatever
// outlasts the grace is cut off, and that is an error.
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
	// Connections are not closed at once: a request that is just being sent on an idle one would get no answer. For a while
	// requests are still taken, and each answer closes its connection.
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
		w.wait(limit) // websockets are not the server's any more, and it does not wait for them
	}
	return err
}
