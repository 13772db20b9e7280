package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.com/roster/internal/server"
	"example.com/roster/internal/telemetry"
)

// farewell is how long the gateway waits for the last traces, and for scrapes in progress, when it ends.
const farewell = 2 * time.Second

// serveMetrics serves the metrics on a separate address, because they must not be public. It serves them until stop is called, after the gateway has stopped.
func serveMetrics(ctx context.Context, address string, h http.Handler, log *slog.Logger) (stop func(), err error) {
	ln, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen for metrics: %w; choose another address with --metrics-listen", err)
	}
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug)}
	log.InfoContext(ctx, "metrics", "url", "http://"+ln.Addr().String()+"/metrics")
	go func() { _ = srv.Serve(ln) }() // ends when stop is called
	return func() {
		limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
		defer cancel()
		_ = srv.Shutdown(limit) // a scrape that takes longer is aborted
	}, nil
}

// closeTelemetry sends the last traces. Traces that the collector does not accept within farewell are lost.
func closeTelemetry(ctx context.Context, t *telemetry.Telemetry) {
	limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
	defer cancel()
	_ = t.Close(limit)
}

// reloads reloads the certificate on SIGHUP, until stop is called.
func reloads(c *server.Certificate, log *slog.Logger) (stop func()) {
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, syscall.SIGHUP)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				return
			case <-hup:
				if err := c.Reload(); err != nil {
					log.Error("the certificate cannot be read; the previous one stays in use", "error", err)
				} else {
					log.Info("the certificate was reloaded")
				}
			}
		}
	}()
	return func() {
		signal.Stop(hup)
		close(done)
	}
}
