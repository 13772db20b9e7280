package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"
)

// position is how much of the write-ahead log a server has. A primary and its replicas share the log.
type position struct {
	recovering bool   // the server is a standby
	server     string // when a standby was started; distinguishes servers that share an address
	database   string // the log's identifier and the database's name
	timeline   int64  // it increases when a standby is promoted
	lsn        int64  // the place in the log, in bytes
}

// covers reports whether a server at position p has everything that a server at the other position has.
func (p position) covers(other position) bool {
	return p.database == other.database && p.timeline == other.timeline && p.lsn >= other.lsn
}

// The statements that read positions. What a primary has flushed includes everything that it has acknowledged. Its timeline is part of the names of its log
// files. A standby reports the timeline of its last checkpoint, so a standby that has changed to a new primary is not used before its next checkpoint.
const (
	databaseSQL = `SELECT system_identifier || '/' || current_database() FROM pg_control_system()` // reads the control file
	primarySQL  = `SELECT ('x' || left(pg_walfile_name(flushed), 8))::bit(32)::bigint, (flushed - '0/0')::bigint FROM pg_current_wal_flush_lsn() AS flushed`
	replicaSQL  = `SELECT pg_is_in_recovery(), pg_postmaster_start_time()::text, s.system_identifier || '/' || current_database(),
		c.timeline_id::bigint, coalesce(pg_last_wal_replay_lsn() - '0/0', 0)::bigint FROM pg_control_system() s, pg_control_checkpoint() c`
)

// positionTime limits how long reading a server's position may take.
const positionTime = 2 * time.Second

// primaryPosition reads the primary's position.
func primaryPosition(ctx context.Context, pool *sql.DB, database string) (position, error) {
	p := position{database: database}
	err := pool.QueryRowContext(ctx, primarySQL).Scan(&p.timeline, &p.lsn)
	return p, err
}

func replicaPosition(ctx context.Context, pool *sql.DB) (p position, err error) {
	err = pool.QueryRowContext(ctx, replicaSQL).Scan(&p.recovering, &p.server, &p.database, &p.timeline, &p.lsn)
	return p, err
}

// standing reads the position of a new connection's server.
func standing(ctx context.Context, c *conn) (p position, err error) {
	rows, err := c.driven.QueryContext(ctx, replicaSQL, nil)
	if err != nil {
		return p, err
	}
	row := make([]sqldriver.Value, 5)
	if err := errors.Join(rows.Next(row), drain(rows)); err != nil {
		return p, err
	}
	var ok [5]bool
	p.recovering, ok[0] = row[0].(bool)
	p.server, ok[1] = row[1].(string)
	p.database, ok[2] = row[2].(string)
	p.timeline, ok[3] = row[3].(int64)
	p.lsn, ok[4] = row[4].(int64)
	if ok != [5]bool{true, true, true, true, true} {
		return p, fmt.Errorf("store: the server's position is %v", row)
	}
	return p, nil
}

// drain reads rows to their end and closes them.
func drain(rows sqldriver.Rows) error {
	row := make([]sqldriver.Value, len(rows.Columns()))
	for {
		if err := rows.Next(row); errors.Is(err, io.EOF) {
			return rows.Close()
		} else if err != nil {
			return errors.Join(err, rows.Close())
		}
	}
}

// question reads a server's position, with one statement at a time. Callers that come while a statement is running share the next one, so that each gets the
// result of a statement that began after its call.
type question struct {
	ask  func(context.Context) (position, error)
	mu   sync.Mutex
	busy bool
	next *positionReply // for the callers since the last statement began
}

type positionReply struct {
	done chan struct{}
	position
	err error
}

// put returns the position at a moment after the call.
func (q *question) put(ctx context.Context) (position, error) {
	q.mu.Lock()
	if q.next == nil {
		q.next = &positionReply{done: make(chan struct{})}
	}
	mine := q.next
	if !q.busy {
		q.busy = true
		go q.run(context.WithoutCancel(ctx))
	}
	q.mu.Unlock()
	select {
	case <-mine.done:
		return mine.position, mine.err
	case <-ctx.Done():
		return position{}, ctx.Err()
	}
}

// run reads the position until no caller waits.
func (q *question) run(ctx context.Context) {
	for {
		q.mu.Lock()
		mine := q.next
		q.next, q.busy = nil, mine != nil
		q.mu.Unlock()
		if mine == nil {
			return
		}
		limited, cancel := context.WithTimeout(ctx, positionTime)
		mine.position, mine.err = q.ask(limited)
		cancel()
		close(mine.done)
	}
}
