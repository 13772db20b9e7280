package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/server"
	"example.com/roster/internal/store"
	"example.com/roster/internal/telemetry"
)

type serveCommand struct {
	config.Database
	config.Gateway
	config.Log
}

// Help returns the details for --help.
func (serveCommand) Help() string {
	return `Without settings, it listens on this machine only and stores its data in ./roster-data. In production:

  export ROSTER_DATABASE_URL='postgres://roster:…@db.example.com/roster?sslmode=verify-full&sslrootcert=/etc/roster/db-ca.pem'
  roster serve --listen 0.0.0.0:8080 --public-url https://roster.example.com --trusted-proxies 10.0.0.0/8

Or with SQLite, serving HTTPS itself:

  roster serve --database-url sqlite:/var/lib/roster/roster.db --listen 0.0.0.0:443 \
    --public-url https://roster.example.com --tls-cert chain.pem --tls-key key.pem

Database URLs for two PostgreSQL servers with failover, and for a local socket:

  postgres://roster:…@db1.example.com,db2.example.com/roster?sslmode=verify-full
  postgres://roster@%2Frun%2Fpostgresql/roster

It accepts connections from other machines only with TLS, its own or that of a trusted proxy. After SIGTERM, /readyz answers 503
and each response closes its connection for --stop-delay. Then the gateway finishes the requests in progress and exits. Bulk
operations continue after the next start, or in another gateway.

To save CPU time, it collects garbage only when the heap has grown fivefold, and earlier when the heap approaches 224 MB, or
four fifths of the container's memory or half of the machine's if that is less. GOGC and GOMEMLIMIT take precedence if they
are set.`
}

// Validate returns an error for the first setting of the gateway that is not valid or that contradicts another one.
func (c *serveCommand) Validate() error { return c.Gateway.Validate() }

// Run opens the database, migrates its schema, and serves until a signal. With --no-migrate, it only checks the schema.
func (c *serveCommand) Run(ctx context.Context, con *console) error {
	log := logger(c.Log, con.err)
	measured, err := telemetry.New(ctx, telemetry.Options{Metrics: c.MetricsListen != "", Endpoint: c.OTLPEndpoint, Log: log})
	if err != nil {
		return err
	}
	defer closeTelemetry(ctx, measured)
	log = measured.Log(log)
	db, err := openDatabase(ctx, c.Database, measured.SQL)
	if err != nil {
		return err
	}
	defer db.Close()
	if c.NoMigrate {
		err = db.CheckSchema(ctx)
	} else {
		err = db.Migrate(ctx)
	}
	if err != nil {
		return err
	}
	if c.ReplicaURL != "" {
		if err := db.OpenReplica(ctx, c.ReplicaURL, log, measured.SQL); err != nil {
			return err
		}
	}
	if schema, err := db.Schema(ctx); err == nil && schema.Version > schema.Known {
		log.WarnContext(ctx, "a newer version of roster has migrated the database; this version can still use it", "schema", schema.Version, "known", schema.Known)
	}
	for _, said := range db.Said() {
		log.InfoContext(ctx, "a migration changed rows", "what", said)
	}
	if c.AuditKey, err = auditKey(c.Database, c.Audit); err != nil {
		return err
	}
	c.StaffTokenFile = staffTokenFile(c.Gateway, c.Database)
	if !config.Loopback(c.Listen) && c.Insecure && !c.Encrypted() {
		log.WarnContext(ctx, "INSECURE: the gateway can be reached from other machines without TLS, so passwords and tokens can be read on the network", "address", c.Listen)
	}
	if c.Hidden() {
		log.WarnContext(ctx, "ROSTER_PUBLIC_URL is https, so a proxy on this machine terminates TLS, but ROSTER_TRUSTED_PROXIES does not contain it (127.0.0.1, ::1): "+
			"requests with forwarding headers are refused, and all others appear to come from one address")
	}
	return serve(ctx, c.Gateway, db, log, measured, func(cfg config.Gateway) {
		log.InfoContext(ctx, "listening", "url", cfg.URL(), "address", cfg.Listen, "database", db.Dialect)
		offerStaff(ctx, con, cfg, db, log)
	})
}

// serve runs the gateway on an open database, whose schema must have been migrated or checked, until ctx ends. It calls ready when it listens.
func serve(ctx context.Context, cfg config.Gateway, db *store.DB, log *slog.Logger, measured *telemetry.Telemetry, ready func(config.Gateway)) error {
	roomy(os.LookupEnv)
	serving := server.Serving{Delay: cfg.StopDelay, Grace: cfg.Grace}
	if cfg.Encrypted() {
		var err error
		if serving.Certificate, err = server.LoadCertificate(cfg.TLSCert, cfg.TLSKey, time.Now, log); err != nil {
			return err
		}
		defer reloads(serving.Certificate, log)()
	}
	ln, err := new(net.ListenConfig).Listen(ctx, "tcp", cfg.Listen)
	if err != nil {
		return fmt.Errorf("listen: %w; choose another address with --listen", err)
	}
	if strings.HasSuffix(cfg.Listen, ":0") {
		cfg.Listen = ln.Addr().String()
	}
	g, err := gateway.New(ctx, cfg, db, time.Now, log, gateway.Observed(measured))
	if err != nil {
		return errors.Join(err, ln.Close())
	}
	if g.Audit.Key, err = signingKey(cfg.Audit, cfg.Retention, log); err != nil {
		return errors.Join(err, ln.Close())
	}
	g.Signin.Claimed = func() { forgetStaffToken(cfg) }
	if h := measured.Metrics(); h != nil {
		stop, err := serveMetrics(ctx, cfg.OwnMachine(), h, log)
		if err != nil {
			return errors.Join(err, ln.Close())
		}
		defer stop()
	}
	// The jobs end after the requests, which can still create work for them.
	background, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	var work sync.WaitGroup
	work.Go(func() { g.Work(background) })
	ready(cfg)
	err = server.Serve(ctx, ln, g.Handler, serving, log)
	stop()
	work.Wait()
	log.InfoContext(ctx, "stopped")
	return err
}

func logger(c config.Log, w io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.Level()}
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}
