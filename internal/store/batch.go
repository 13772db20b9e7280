package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
)

// Reads are queries that do not depend on each other. PostgreSQL runs them as one statement, which takes one round trip. SQLite, which has no round trips,
// runs them one after the other.
type Reads struct{ all []read }

type read struct {
	table  *Table // nil if the query has no table
	values []Value
	from   string
	args   []any
	each   func(scan func(...any) error) error
}

// Value is an expression that a query selects, with its type.
type Value struct {
	text string
	kind Kind
}

// Values lists what a query selects, as in Values("m.id", UUID, "m.version", Int). The values are scanned in this order.
func Values(textKind ...any) []Value {
	out := make([]Value, len(textKind)/2)
	for i := range out {
		out[i] = Value{textKind[2*i].(string), textKind[2*i+1].(Kind)}
	}
	return out
}

// Add adds a query. from is what follows FROM, with "{v}" for the table's rows. args are its arguments, $1 and following. each is called for each row of the
// result. A query with an empty table is not run.
func (r *Reads) Add(t *Table, values []Value, from string, args []any, each func(scan func(...any) error) error) {
	if t == nil || t.Len() > 0 {
		r.all = append(r.all, read{t, values, from, args, each})
	}
}

// Queryer runs queries: a DB, a Tx, or what DB.ByKey returns.
type Queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	dialect() string
}

func (tx *Tx) dialect() string { return tx.Dialect }
func (db *DB) dialect() string { return db.Dialect }

// Run runs the queries. PostgreSQL plans them once, see PlanOnce.
func (r *Reads) Run(ctx context.Context, on Queryer) error {
	ctx = PlanOnce(ctx)
	if on.dialect() == Postgres && len(r.all) > 1 {
		return r.joined(ctx, on)
	}
	for _, one := range r.all {
		texts := make([]string, len(one.values))
		for i, v := range one.values {
			texts[i] = v.text
		}
		query, args := fill(one.table, on.dialect(), "SELECT "+strings.Join(texts, ", ")+" FROM "+one.from, one.args)
		rows, err := on.QueryContext(ctx, query, args...)
		if err := Scan(rows, err, one.each); err != nil {
			return err
		}
	}
	return nil
}

// joined runs the queries as one. Each row of the result has the number of its query. For each kind it has as many columns as the query with the most values
// of that kind needs.
func (r *Reads) joined(ctx context.Context, on Queryer) error {
	var most, first [Bytes + 1]int
	for _, one := range r.all {
		var has [Bytes + 1]int
		for _, v := range one.values {
			has[v.kind]++
			most[v.kind] = max(most[v.kind], has[v.kind])
		}
	}
	wide := 0
	for k := range most {
		first[k] = wide
		wide += most[k]
	}
	var query strings.Builder
	var args []any
	places := make([][]int, len(r.all)) // for each query, the columns of its values
	for n, one := range r.all {
		columns := make([]string, wide)
		for k := range most {
			for i := range most[k] {
				columns[first[k]+i] = "NULL::" + Kind(k).postgres()
			}
		}
		var has [Bytes + 1]int
		places[n] = make([]int, len(one.values))
		for i, v := range one.values {
			places[n][i] = first[v.kind] + has[v.kind]
			columns[places[n][i]] = v.text
			has[v.kind]++
		}
		if n > 0 {
			query.WriteString("\nUNION ALL ")
		}
		text, more := fill(one.table, Postgres, fmt.Sprintf("SELECT %d, %s FROM %s", n, strings.Join(columns, ", "), one.from), one.args)
		renumber(&query, text, len(args))
		args = append(args, more...)
	}
	var number int
	which, all := make([]any, wide+1), make([]any, wide+1)
	for i := range which {
		which[i], all[i] = skipped{}, skipped{}
	}
	which[0] = &number
	rows, err := on.QueryContext(ctx, query.String(), args...)
	return Scan(rows, err, func(scan func(...any) error) error {
		if err := scan(which...); err != nil {
			return err
		}
		return r.all[number].each(func(into ...any) error {
			for i, p := range places[number] {
				all[p+1] = into[i]
			}
			err := scan(all...)
			for _, p := range places[number] {
				all[p+1] = skipped{}
			}
			return err
		})
	})
}

// skipped is scanned in place of the columns that a query does not use.
type skipped struct{}

// Scan ignores the value.
func (skipped) Scan(any) error { return nil }

// Writes are statements that do not depend on each other's effects: no two change the same row, and one that reads rows which another one changes is added
// before it. PostgreSQL runs them as one statement, which takes one round trip and reads everything as it was before. SQLite runs them one after the other.
type Writes struct{ all []write }

type write struct {
	table     *Table
	statement string
	args      []any
	missed    error // returned unless each row of the table changes one row; nil if that need not be so
}

// Add adds a statement, with "{v}" for the table's rows. The table is nil if there is none. args are the statement's own arguments, $1 and following. A
// statement with an empty table is not run.
func (w *Writes) Add(t *Table, statement string, args ...any) {
	if t == nil || t.Len() > 0 {
		w.all = append(w.all, write{t, statement, args, nil})
	}
}

// AddEach is Add for a statement that must change one row for each row of the table. Otherwise Run returns missed.
func (w *Writes) AddEach(missed error, t *Table, statement string, args ...any) {
	if t.Len() > 0 {
		w.all = append(w.all, write{t, statement, args, missed})
	}
}

// Run runs the statements.
func (w *Writes) Run(ctx context.Context, tx *Tx) error {
	if tx.Dialect == Postgres && len(w.all) > 1 {
		return w.joined(ctx, tx)
	}
	for _, one := range w.all {
		query, args := fill(one.table, tx.Dialect, one.statement, one.args)
		res, err := tx.ExecContext(ctx, query, args...)
		if err != nil {
			return err
		}
		if one.missed == nil {
			continue
		}
		if n, err := res.RowsAffected(); err != nil {
			return err
		} else if n != int64(one.table.Len()) {
			return one.missed
		}
	}
	return nil
}

// joined runs the statements as one, which returns how many rows each statement of AddEach has changed.
func (w *Writes) joined(ctx context.Context, tx *Tx) error {
	var query, counts strings.Builder
	var args []any
	var counted []write
	for i, one := range w.all {
		text, more := fill(one.table, Postgres, one.statement, one.args)
		query.WriteString([]string{"WITH", ","}[min(i, 1)])
		fmt.Fprintf(&query, " w%d AS (", i)
		renumber(&query, text, len(args))
		args = append(args, more...)
		if one.missed != nil {
			query.WriteString(" RETURNING 1")
			fmt.Fprintf(&counts, ", (SELECT count(*) FROM w%d)", i)
			counted = append(counted, one)
		}
		query.WriteString(")\n")
	}
	rows, err := tx.QueryContext(ctx, query.String()+"SELECT 0"+counts.String(), args...)
	changed := make([]int64, len(counted)+1)
	into := make([]any, len(changed))
	for i := range changed {
		into[i] = &changed[i]
	}
	if err := Scan(rows, err, func(scan func(...any) error) error { return scan(into...) }); err != nil {
		return err
	}
	for i, one := range counted {
		if changed[i+1] != int64(one.table.Len()) {
			return one.missed
		}
	}
	return nil
}

// renumber writes a statement with after added to the numbers of its arguments.
func renumber(to *strings.Builder, statement string, after int) {
	for {
		at := strings.IndexByte(statement, '$')
		if at < 0 || after == 0 {
			to.WriteString(statement)
			return
		}
		end := at + 1
		for end < len(statement) && statement[end] >= '0' && statement[end] <= '9' {
			end++
		}
		to.WriteString(statement[:at+1])
		if n, err := strconv.Atoi(statement[at+1 : end]); err == nil {
			to.WriteString(strconv.Itoa(n + after))
		}
		statement = statement[end:]
	}
}

var _ sql.Scanner = skipped{}
