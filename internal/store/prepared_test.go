package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// one returns a dedicated connection, so that the test knows which statements are prepared on it.
func one(t *testing.T, db *store.DB) *sql.Conn {
	t.Helper()
	c, err := db.Raw().Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() }) // some tests break it
	return c
}

func do(t *testing.T, c interface {
	ExecContext(context.Context, string, ...any) (sql.Result, error)
}, query string, args ...any,
) {
	t.Helper()
	if _, err := c.ExecContext(context.Background(), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// texts returns the columns of all rows as text.
func texts(t *testing.T, rows *sql.Rows, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err reports it
	out := ""
	for rows.Next() {
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		row := make([]any, len(columns))
		for i := range row {
			row[i] = new(sql.NullString)
		}
		if err := rows.Scan(row...); err != nil {
			t.Fatal(err)
		}
		for i := range row {
			out += row[i].(*sql.NullString).String + ","
		}
		out += ";"
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestAKeptStatementAnswersAsOneThatIsNot(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		c, ctx := one(t, db), context.Background()
		do(t, c, things(db))
		at := time.Date(2026, 5, 4, 3, 2, 1, 987654000, time.UTC)
		id := uuid.MustParse("018f6b1e-0000-7000-8000-000000000001")
		for i := range 8 { // after five runs, PostgreSQL may use a generic plan
			do(t, c, `INSERT INTO things (id, name, n, yes, at, raw) VALUES ($1, $2, $3, $4, $5, $6)`,
				store.NewID(), fmt.Sprint("n", i), i, i%2 == 0, at.Add(time.Duration(i)*time.Hour), []byte{0, byte(i)})
		}
		do(t, c, `INSERT INTO things (id, name, n, yes, at, raw) VALUES ($1, $2, $3, $4, $5, $6)`, id, nil, nil, nil, nil, nil)
		for _, n := range []int{3, 3, 3, 3, 3, 3, 3, 7, 99} {
			var name sql.NullString
			var yes sql.NullBool
			var when sql.NullTime
			var raw []byte
			var got uuid.UUID
			err := c.QueryRowContext(ctx, `SELECT id, name, yes, at, raw FROM things WHERE n = $1`, n).Scan(&got, &name, &yes, &when, &raw)
			if n == 99 {
				if !errors.Is(err, sql.ErrNoRows) {
					t.Errorf("nothing has 99, and the answer is %v", err)
				}
				continue
			}
			if err != nil || name.String != fmt.Sprint("n", n) || yes.Bool || !when.Time.Equal(at.Add(time.Duration(n)*time.Hour)) || string(raw) != string([]byte{0, byte(n)}) {
				t.Errorf("%d: %v %v %v %v %v", n, name, yes, when, raw, err)
			}
		}
		var null sql.NullString
		for range 3 {
			if err := c.QueryRowContext(ctx, `SELECT name FROM things WHERE id = $1`, id).Scan(&null); err != nil || null.Valid {
				t.Errorf("null is %v %v", null, err)
			}
		}
		for range 3 { // a statement still works after it has failed
			if _, err := c.ExecContext(ctx, `INSERT INTO things (id, name) VALUES ($1, $2)`, id, "again"); !fault.Is(store.Fault(err), fault.Taken) {
				t.Errorf("a second row of the same id: %v", err)
			}
		}
		if _, err := c.ExecContext(ctx, `INSERT INTO things (id, name) VALUES ($1, $2)`, id); err == nil {
			t.Error("an argument that is missing was not missed")
		}
		if _, err := c.QueryContext(ctx, `SELECT nothing FROM things WHERE n = $1`, 1); err == nil { //nolint:gocritic,rowserrcheck,sqlclosecheck // it must fail
			t.Error("a column that does not exist was read")
		}
	})
}

func things(db *store.DB) string {
	if db.Dialect == store.SQLite {
		return `CREATE TABLE things (id uuid PRIMARY KEY, name text, n bigint, yes bool, at datetime, raw blob)`
	}
	return `CREATE TABLE things (id uuid PRIMARY KEY, name text, n bigint, yes boolean, at timestamptz, raw bytea)`
}

func TestTheSchemaChangesBelowAKeptStatement(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		c, ctx := one(t, db), context.Background()
		do(t, c, `CREATE TABLE things (id bigint PRIMARY KEY, name text)`)
		do(t, c, `INSERT INTO things (id, name) VALUES ($1, $2)`, 1, "one")
		read := func() string {
			rows, err := c.QueryContext(ctx, `SELECT * FROM things WHERE id = $1`, 1)
			return texts(t, rows, err)
		}
		for range 7 {
			read()
		}
		do(t, c, `ALTER TABLE things ADD COLUMN more text DEFAULT 'more'`)
		if got := read(); got != "1,one,more,;" {
			t.Errorf("after a column was added: %s", got)
		}
		do(t, c, `DROP TABLE things`)
		do(t, c, `CREATE TABLE things (id bigint PRIMARY KEY, name bigint)`)
		do(t, c, `INSERT INTO things (id, name) VALUES ($1, $2)`, 1, 11)
		if got := read(); got != "1,11,;" {
			t.Errorf("after the table was made anew: %s", got)
		}
		if db.Dialect != store.Postgres {
			return
		}
		do(t, c, `DISCARD ALL`)
		if got := read(); got != "1,11,;" {
			t.Errorf("after the server forgot its statements: %s", got)
		}
		do(t, c, `ALTER TABLE things ADD COLUMN more text`)
		tx, err := c.BeginTx(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.QueryContext(ctx, `SELECT * FROM things WHERE id = $1`, 1); err == nil { //nolint:gocritic,rowserrcheck,sqlclosecheck // it must fail
			t.Error("a transaction that the server has ended went on")
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
		if got := read(); got != "1,11,,;" {
			t.Errorf("after the transaction: %s", got)
		}
	})
}

func TestRowsLeftOpen(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		c, ctx := one(t, db), context.Background()
		do(t, c, `CREATE TABLE things (id bigint PRIMARY KEY)`)
		for i := range 5 {
			do(t, c, `INSERT INTO things (id) VALUES ($1)`, i)
		}
		const query = `SELECT id FROM things WHERE id >= $1 ORDER BY id`
		tx, err := c.BeginTx(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback() //nolint:errcheck // nothing was written
		outer, err := tx.QueryContext(ctx, query, 1)
		if err != nil || !outer.Next() {
			t.Fatal(err)
		}
		inner, err := tx.QueryContext(ctx, query, 3)
		if db.Dialect == store.Postgres {
			if err == nil {
				t.Fatal("PostgreSQL ran two queries on a connection at once")
			}
		} else if got := texts(t, inner, err); got != "3,;4,;" {
			t.Errorf("beside open rows: %s", got)
		}
		rest := ""
		for outer.Next() {
			var id string
			if err := outer.Scan(&id); err != nil {
				t.Fatal(err)
			}
			rest += id
		}
		if err := errors.Join(outer.Err(), outer.Close()); err != nil || rest != "234" { //nolint:sqlclosecheck // what follows needs them closed
			t.Errorf("the rows that were open: %s %v", rest, err)
		}
		rows, err := tx.QueryContext(ctx, query, 4)
		if got := texts(t, rows, err); got != "4,;" {
			t.Errorf("afterwards: %s", got)
		}
	})
}

func TestMoreStatementsThanAreKept(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		c, ctx := one(t, db), context.Background()
		for round := range 2 {
			for i := range 250 {
				var got int
				if err := c.QueryRowContext(ctx, fmt.Sprintf(`SELECT %d + CAST($1 AS bigint)`, i), round).Scan(&got); err != nil || got != i+round {
					t.Fatalf("%d in round %d: %d %v", i, round, got, err)
				}
			}
		}
		if db.Dialect != store.Postgres {
			return
		}
		var there int
		if err := c.QueryRowContext(ctx, `SELECT count(*) FROM pg_prepared_statements`).Scan(&there); err != nil || there != 200 {
			t.Errorf("%d statements are kept: %v", there, err)
		}
		var few, many int
		ids := make([]uuid.UUID, 1000)
		rows, err := db.Select(ctx, store.IDs(ids), `SELECT count(*) FROM {v}`) //nolint:rowserrcheck // Scan checks
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&many) }); err != nil || many != 1000 {
			t.Errorf("a large table has %d rows: %v", many, err)
		}
		rows, err = db.Select(ctx, store.IDs(ids[:3]), `SELECT count(*) FROM {v}`) //nolint:rowserrcheck // Scan checks
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&few) }); err != nil || few != 3 {
			t.Errorf("a small table has %d rows: %v", few, err)
		}
	})
}

func TestACancelledQueryHarmsNoOther(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		slow := `SELECT pg_sleep(20 + $1)`
		if db.Dialect == store.SQLite {
			slow = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT count(*) + $1 FROM n`
		}
		for round := range 5 {
			ctx, cancel := context.WithTimeout(context.Background(), time.Duration(20+round)*time.Millisecond)
			rows, err := db.Raw().QueryContext(ctx, slow, round) //nolint:rowserrcheck // Scan checks
			if err == nil {
				err = store.Scan(rows, nil, func(func(...any) error) error { return nil })
			}
			cancel()
			if err == nil {
				t.Fatal("the slow query was not cancelled")
			}
			for i := range 20 {
				var got int
				if err := db.Raw().QueryRowContext(context.Background(), `SELECT CAST($1 AS bigint)`, i).Scan(&got); err != nil || got != i {
					t.Fatalf("after a cancelled query: %d %v", got, err)
				}
			}
		}
	})
}

func TestAKilledConnectionIsReplaced(t *testing.T) {
	t.Parallel()
	db, ctx := storetest.Open(t, store.Postgres), context.Background()
	const query = `SELECT CAST($1 AS bigint)`
	db.Raw().SetMaxOpenConns(2)
	for range 3 {
		c := one(t, db)
		var pid, got int
		if err := c.QueryRowContext(ctx, `SELECT pg_backend_pid() + $1`, 0).Scan(&pid); err != nil {
			t.Fatal(err)
		}
		if err := c.QueryRowContext(ctx, query, 1).Scan(&got); err != nil {
			t.Fatal(err)
		}
		do(t, db.Raw(), `SELECT pg_terminate_backend($1, 5000)`, pid)
		if err := c.Close(); err != nil { // returns it to the pool
			t.Fatal(err)
		}
		for i := range 5 {
			if err := db.Raw().QueryRowContext(ctx, query, i).Scan(&got); err != nil || got != i {
				t.Fatalf("after a connection was killed: %d %v", got, err)
			}
		}
	}
}
