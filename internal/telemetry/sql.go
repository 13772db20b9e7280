package telemetry

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// longestStatement is the number of bytes to which a statement's text in a span is cut.
const longestStatement = 2000

// SQL measures the statements of the connections that a connector opens, including everything that these connections do. Without telemetry
// it returns the connector itself.
func (t *Telemetry) SQL(c driver.Connector) driver.Connector {
	if t == nil {
		return c
	}
	return connector{c, t}
}

type connector struct {
	driver.Connector
	t *Telemetry
}

// driven is the interface of store's connections.
type driven interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	inner, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	d, ok := inner.(driven)
	if !ok {
		return nil, errors.Join(fmt.Errorf("telemetry: the connection, a %T, lacks what is measured", inner), inner.Close())
	}
	system := ""
	if s, ok := c.Connector.(interface{ SystemName() string }); ok {
		system = s.SystemName()
	}
	return &conn{d, measured{c.t, system}}, nil
}

// Close closes the connector if it can be closed.
func (c connector) Close() error {
	if closer, ok := c.Connector.(interface{ Close() error }); ok {
		return closer.Close()
	}
	return nil
}

type conn struct {
	driven
	t measured
}

// measured records the statements of the connections to one database.
type measured struct {
	*Telemetry
	system string // the database's name in OpenTelemetry's conventions
}

func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	ctx, end := c.t.measureStatement(ctx, query)
	rows, err := c.driven.QueryContext(ctx, query, args)
	end(err)
	return rows, err
}

func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	ctx, end := c.t.measureStatement(ctx, query)
	res, err := c.driven.ExecContext(ctx, query, args)
	end(err)
	return res, err
}

func (c *conn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	spanned, end := c.t.measureStatement(ctx, "BEGIN")
	tx, err := c.driven.BeginTx(spanned, o)
	end(err)
	if err != nil {
		return nil, err
	}
	return &transaction{tx, ctx, c.t}, nil
}

type transaction struct {
	driver.Tx
	ctx context.Context //nolint:containedctx // the driver's Commit takes no context, and its span belongs to that of BeginTx
	t   measured
}

func (tx *transaction) Commit() error {
	_, end := tx.t.measureStatement(tx.ctx, "COMMIT")
	err := tx.Tx.Commit()
	end(err)
	return err
}

func (tx *transaction) Rollback() error {
	_, end := tx.t.measureStatement(tx.ctx, "ROLLBACK")
	err := tx.Tx.Rollback()
	end(err)
	return err
}

// measureStatement starts to measure a statement. It records neither the arguments nor the database's messages about them.
func (t measured) measureStatement(ctx context.Context, query string) (context.Context, func(error)) {
	verb := verbOf(query)
	start := time.Now()
	var span trace.Span
	if trace.SpanFromContext(ctx).IsRecording() { // statements outside of requests are not traced, for example those of idle workers
		text := strings.ToValidUTF8(query[:min(len(query), longestStatement)], "")
		ctx, span = t.tracer.Start(ctx, verb, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(
			attribute.String("db.system.name", t.system), attribute.String("db.operation.name", verb), attribute.String("db.query.text", text)))
	}
	return ctx, func(err error) {
		failed := err != nil && !errors.Is(err, driver.ErrSkip) && !errors.Is(err, sql.ErrNoRows)
		if span != nil {
			if failed {
				span.SetStatus(codes.Error, "")
			}
			span.End()
		}
		if t.meter == nil || errors.Is(err, driver.ErrSkip) {
			return
		}
		result := "ok"
		if failed {
			result = "error"
		}
		t.meter.statements.WithLabelValues(verb, result).Inc()
		t.meter.statementTime.WithLabelValues(verb).Observe(time.Since(start).Seconds())
	}
}

// verbOf returns a statement's first word, or "OTHER" if it is not a known one.
func verbOf(query string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(query[:min(len(query), 40)]), " ")
	return word(strings.ToUpper(strings.TrimRight(first, "\n\t;")), "SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "BEGIN", "COMMIT", "ROLLBACK", "SET",
		"PRAGMA", "LOCK", "SAVEPOINT", "RELEASE", "VACUUM")
}
