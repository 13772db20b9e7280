// Package gateway connects the parts that serve one open database: those that decide and read, the background jobs, and the HTTP handler in
// front. The command line and the tests over HTTP use the same wiring. It refuses to open databases, listen, or hold rules.
package gateway

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/graph"
	"example.com/roster/graph/generated"
	"example.com/roster/graph/request"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/config"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/live"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/retention"
	"example.com/roster/internal/server"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/telemetry"
	"example.com/roster/web"
)

// Gateway is everything that serves one database in one process.
type Gateway struct {
	Directory *directory.Directory
	Signin    *signin.Signin
	Bulk      *bulk.Engine
	Mail      *notify.Sender
	Audit     *audit.Keeper // signs checkpoints once it has a key
	Retention *retention.Keeper
	Handler   http.Handler

	hub *jobs.Hub
	db  *store.DB
}

// Option is an optional setting of New.
type Option func(*options)

type options struct {
	observed *telemetry.Telemetry
	searched int
}

// Observed measures the gateway with t.
func Observed(t *telemetry.Telemetry) Option { return func(o *options) { o.observed = t } }

// Searched limits how many index entries a page of the audit trail reads. Tests set a low limit, so that they reach it with few events.
func Searched(most int) Option { return func(o *options) { o.searched = most } }

// New returns a gateway for a database whose schema is current. When ctx ends, it stops as server.New describes.
func New(ctx context.Context, cfg config.Gateway, db *store.DB, now func() time.Time, log *slog.Logger, more ...Option) (*Gateway, error) {
	var o options
	for _, m := range more {
		m(&o)
	}
	network, err := network(cfg)
	if err != nil {
		return nil, err
	}
	people := &directory.Directory{DB: db, Now: now, InvitationTTL: cfg.InvitationTTL}
	who := &signin.Signin{DB: db, Now: now, Activate: people.Activate}
	people.InviteShown = who.InviteShown
	single, err := signin.NewOIDC(who, cfg)
	if err != nil {
		return nil, err
	}
	hub := &jobs.Hub{DB: db, Log: log}
	runs := &bulk.Engine{
		DB: db, Directory: people, Now: now, Viewer: who.ViewerOf, Hub: hub, Log: log, ChunkRows: cfg.BulkChunkRows, Together: 3,
		PlanMemory: int64(cfg.PlanMemory) << 20,
		Queue:      &jobs.Queue{DB: db, Owner: uuid.NewString(), TTL: cmp.Or(cfg.BulkLease, 5*time.Second)},
	}
	mailer, err := notify.NewMailer(cfg)
	if err != nil {
		return nil, err
	}
	mail := &notify.Sender{
		DB: db, Now: now, Mailer: mailer, From: cfg.MailFrom, PublicURL: cfg.URL(), Log: log,
		Invite: func(ctx context.Context, tx *store.Tx, user uuid.UUID) (string, error) {
			return who.Invite(ctx, tx, &user, nil, cfg.InvitationTTL)
		},
		Reset: who.ResetToken,
	}
	documents, err := persisted(cfg.PersistedDocuments)
	if err != nil {
		return nil, err
	}
	limited := limitWaits(cfg, db)
	authenticate := limited(who.Authenticate)
	resolver := &graph.Resolver{DB: db, Directory: people, Bulk: runs, Signin: who, Live: &live.Feed{DB: db, Log: log, Now: now}, OIDC: single, Now: now, PublicURL: cfg.URL(), MostSearched: o.searched}
	mail.Summary = func(ctx context.Context, organization, person uuid.UUID) ([]notify.SummaryLine, error) {
		v, err := who.ViewerOf(ctx, person)
		if missing := (*fault.Error)(nil); errors.As(err, &missing) && missing.Code == fault.NotFound {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		v.Staff = false // the summary is for a person of the organization, even if they also work for the vendor
		return resolver.WeeklySummary(access.With(ctx, v), organization)
	}
	options := graph.Options{
		Log: log, RequestID: access.RequestID, Authenticate: server.WithViewer(authenticate),
		Origins: server.Trusted(cfg.URL(), cfg.AllowedOrigins), Documents: documents, Listed: len(cfg.PersistedDocuments) > 0, OnlyPersisted: cfg.OnlyPersisted, Federation: cfg.Federation,
		Limits: graph.Limits{
			Cost: cfg.CostLimit, Restore: cfg.CostRestore, Share: cfg.AtOnce, Timeout: cfg.OperationTime,
			Uploads: cfg.UploadsAtOnce, UploadSpace: int64(cfg.UploadSpace) << 20, Now: now,
		},
		Extensions: o.observed.GraphQL(),
	}
	trail := &audit.Keeper{DB: db, File: cfg.AuditCheckpoints, Now: now, Log: log}
	g := &Gateway{Directory: people, Signin: who, Bulk: runs, Mail: mail, hub: hub, db: db,
		Audit: trail, Retention: &retention.Keeper{DB: db, Keep: cfg.Retention, Audit: trail, Now: now, Log: log}}
	served := server.Config{
		GraphQL: graph.Handler(resolver, options), Lists: listFiles(graph.Exporter(resolver, options)), Socket: request.Upgrades, Authenticate: authenticate, Result: runs.WriteResult, Linked: func(operation uuid.UUID) server.Authenticate {
			return limited(func(ctx context.Context, link string) (*access.Viewer, error) {
				return who.ByFileLink(ctx, link, operation)
			})
		}, ParseID: graph.OperationID, Ping: db.Ping,
		ParseOrganization: graph.OrganizationID, Audit: func(ctx context.Context, w io.Writer, org uuid.UUID, from, to *time.Time) error {
			return audit.Export(ctx, db, w, org, from, to)
		},
		PublicURL: cfg.URL(), AllowedOrigins: cfg.AllowedOrigins, AllowedHeaders: cfg.AllowedHeaders, CrossSiteCookie: cfg.CrossSiteCookie, Schema: generated.SDL(), Log: log, Now: now,
		Network: network, Checks: g.checks(now), StopDelay: cfg.StopDelay,
	}
	if single != nil {
		served.SingleSignOn = single
	}
	if t := o.observed; t != nil {
		served.Observe, runs.Worked, g.Retention.Removed, who.Observe = t.HTTP, t.Rows, t.Deleted, t.SignIn
		db.Pools(t.Pool)
		t.Collect(&backlog{db: db, now: now, log: log, checks: served.Checks})
	}
	if g.Handler, err = server.New(ctx, served); err != nil {
		return nil, err
	}
	return g, nil
}

// persisted reads the lists of the documents that front ends were built with: the console's own, and those in files.
func persisted(files []string) (*request.Documents, error) {
	lists := [][]byte{web.Documents()}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, fmt.Errorf("ROSTER_PERSISTED_DOCUMENTS: %w", err)
		}
		lists = append(lists, b)
	}
	documents, err := graph.NewDocuments(lists...)
	if err != nil {
		return nil, fmt.Errorf("ROSTER_PERSISTED_DOCUMENTS: %w", err)
	}
	return documents, nil
}

// Work runs the background jobs until ctx ends: notifications from other gateways, mail, bulk operations, the audit trail, and the deletion of old rows.
func (g *Gateway) Work(ctx context.Context) {
	var jobs sync.WaitGroup
	jobs.Go(func() { g.hub.Run(ctx) })
	jobs.Go(func() { g.Mail.Run(ctx) })
	jobs.Go(func() { g.Bulk.Work(ctx) })
	jobs.Go(func() { g.Audit.Run(ctx) })
	jobs.Go(func() { g.Retention.Run(ctx) })
	jobs.Wait()
}

// network returns who can reach the gateway, according to its settings.
func network(cfg config.Gateway) (server.Network, error) {
	proxies, err := cfg.Proxies()
	return server.Network{
		Hosts: cfg.Hosts(), Proxies: proxies, HTTPS: strings.HasPrefix(cfg.URL(), "https://"),
		Guarded: !config.Loopback(cfg.Listen) && !cfg.Encrypted() && !cfg.Insecure,
	}, err
}
