package gateway

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"example.com/roster/internal/access"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/server"
	"example.com/roster/internal/store"
)

// backlog exports the metrics that are read from the database when Prometheus scrapes, at most once every backlogKept.
type backlog struct {
	db  *store.DB
	now func() time.Time
	log *slog.Logger

	checks []server.Check // the conditions of readiness besides a database that answers

	mu   sync.Mutex
	read time.Time
	last []prometheus.Metric
}

const (
	backlogKept = 5 * time.Second
	backlogTime = 2 * time.Second
)

var (
	operationsDesc = prometheus.NewDesc("roster_bulk_operations", "Bulk operations that wait or run, by status, in all gateways.", []string{"status"}, nil)
	pendingDesc    = prometheus.NewDesc("roster_bulk_rows_pending", "Rows of these operations that are still to be done.", nil, nil)
	leasesDesc     = prometheus.NewDesc("roster_job_leases", "Leases of running operations: held, or lapsed because a gateway fell silent.", []string{"state"}, nil)
	mailsDesc      = prometheus.NewDesc("roster_outbox_mails", "Mails that have not left: due, later (tried again then), given up.", []string{"state"}, nil)
	readyDesc      = prometheus.NewDesc("roster_ready", "1 if the database answers and the conditions of /readyz hold, else 0.", nil, nil)
	seatsDesc      = prometheus.NewDesc("roster_seats", "Seats of all organizations that are not archived: active, reserved for invited people, held for running operations.", []string{"state"}, nil)
	fullDesc       = prometheus.NewDesc("roster_organizations_without_free_seats", "Organizations with a limit of seats that have none left.", nil, nil)
	replicaDesc    = prometheus.NewDesc("roster_replica_reads_total", "Queries and exports that could be read from the replica, by where they were read.", []string{"from"}, nil)
	lagDesc        = prometheus.NewDesc("roster_outbox_lag_seconds", "How long the mail that is overdue longest has waited.", nil, nil)
)

// Describe sends the descriptions of the metrics.
func (*backlog) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{readyDesc, seatsDesc, fullDesc, operationsDesc, pendingDesc, leasesDesc, mailsDesc, replicaDesc, lagDesc} {
		out <- d
	}
}

// Collect sends the metrics. Those that are read from the database are missing if it does not answer.
func (b *backlog) Collect(out chan<- prometheus.Metric) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if now := b.now(); now.Sub(b.read) >= backlogKept {
		b.read = now
		ctx, cancel := context.WithTimeout(access.With(context.Background(), access.System()), backlogTime) //nolint:forbidigo // Collect has no context
		defer cancel()
		var err error
		if b.last, err = b.look(ctx); err != nil {
			b.log.WarnContext(ctx, "the backlog cannot be read for the metrics", "error", err)
		}
		b.last = append(b.last, prometheus.MustNewConstMetric(readyDesc, prometheus.GaugeValue, b.readyFigure(ctx)))
	}
	for _, m := range b.last {
		out <- m
	}
	replica, primary := b.db.ReplicaReads()
	out <- prometheus.MustNewConstMetric(replicaDesc, prometheus.CounterValue, float64(replica), "replica")
	out <- prometheus.MustNewConstMetric(replicaDesc, prometheus.CounterValue, float64(primary), "primary")
}

// readyFigure returns 1 if requests can be served, and 0 otherwise.
func (b *backlog) readyFigure(ctx context.Context) float64 {
	if _, err := server.Unmet(ctx, b.db.Ping, b.checks); err != nil {
		return 0
	}
	return 1
}

func (b *backlog) look(ctx context.Context) ([]prometheus.Metric, error) {
	ctx = access.Across(ctx) // the metrics are totals over all organizations
	now := store.Instant(b.now())
	var out []prometheus.Metric
	gauge := func(d *prometheus.Desc, value float64, labels ...string) {
		out = append(out, prometheus.MustNewConstMetric(d, prometheus.GaugeValue, value, labels...))
	}
	count, pending, held, lapsed := map[string]int{"QUEUED": 0, "RUNNING": 0, "CANCELING": 0}, 0, 0, 0
	rows, err := b.db.QueryContext(ctx, `SELECT status, count(*), coalesce(sum(pending), 0), count(CASE WHEN lease_until > $1 THEN 1 END),
		count(CASE WHEN lease_until <= $1 THEN 1 END) FROM bulk_operations WHERE status IN ('QUEUED', 'RUNNING', 'CANCELING') GROUP BY status`, now)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var status string
		var n, left, in, out int
		err := scan(&status, &n, &left, &in, &out)
		count[status] += n
		pending, held, lapsed = pending+left, held+in, lapsed+out
		return err
	}); err != nil {
		return nil, err
	}
	for status, n := range count {
		gauge(operationsDesc, float64(n), status)
	}
	gauge(pendingDesc, float64(pending))
	gauge(leasesDesc, float64(held), "held")
	gauge(leasesDesc, float64(lapsed), "lapsed")

	var active, reserved, promised, full int
	rows, err = b.db.QueryContext(ctx, `SELECT coalesce(sum(seats_active), 0), coalesce(sum(seats_reserved), 0), coalesce(sum(seats_held), 0),
		count(CASE WHEN seats_active + seats_reserved + seats_held >= seat_limit THEN 1 END) FROM organizations WHERE archived_at IS NULL`)
	if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&active, &reserved, &promised, &full) }); err != nil {
		return nil, err
	}
	gauge(seatsDesc, float64(active), "active")
	gauge(seatsDesc, float64(reserved), "reserved")
	gauge(seatsDesc, float64(promised), "held")
	gauge(fullDesc, float64(full))

	var due, later, given int
	rows, err = b.db.QueryContext(ctx, `SELECT count(CASE WHEN due_at <= $1 THEN 1 END), count(CASE WHEN due_at > $1 AND due_at < $2 THEN 1 END),
		count(CASE WHEN due_at >= $2 THEN 1 END) FROM outbox WHERE sent_at IS NULL AND `+notify.NotArchived, now, time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC))
	if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&due, &later, &given) }); err != nil {
		return nil, err
	}
	gauge(mailsDesc, float64(due), "due")
	gauge(mailsDesc, float64(later), "later")
	gauge(mailsDesc, float64(given), "given up")
	oldest := now
	rows, err = b.db.QueryContext(ctx, `SELECT due_at FROM outbox WHERE sent_at IS NULL AND due_at <= $1 AND `+notify.NotArchived+` ORDER BY due_at LIMIT 1`, now)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&oldest) })
	gauge(lagDesc, max(0, now.Sub(oldest).Seconds()))
	return out, err
}
