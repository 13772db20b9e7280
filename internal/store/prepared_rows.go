package store

import (
	"cmp"
	"context"
	sqldriver "database/sql/driver"
	"io"
	"reflect"
)

// openRows are rows that release their statement when they are closed.
type openRows struct {
	sqldriver.Rows
	ctx   context.Context //nolint:containedctx // whether the query was cancelled is known only when its rows are closed
	conn  *conn
	kept  *kept  // nil for a query whose statement is not kept
	ended func() // call it when the rows are closed, so that the wire is not closed
	lone  bool   // closing them commits a transaction of their own
}

func (r *openRows) Close() error {
	defer r.ended()
	err := r.Rows.Close()
	r.conn.open--
	r.conn.cancelled(r.ctx)
	if r.kept != nil {
		r.kept.busy = false
		if err != nil {
			r.conn.closeStatement(r.kept)
		}
	}
	if r.lone {
		err = cmp.Or(err, r.conn.end(r.ctx, "COMMIT"))
	}
	return err
}

// The following methods pass on what the driver's rows implement in addition.

func (r *openRows) HasNextResultSet() bool {
	n, ok := r.Rows.(sqldriver.RowsNextResultSet)
	return ok && n.HasNextResultSet()
}

func (r *openRows) NextResultSet() error {
	if n, ok := r.Rows.(sqldriver.RowsNextResultSet); ok {
		return n.NextResultSet()
	}
	return io.EOF
}

func (r *openRows) ColumnTypeScanType(i int) reflect.Type {
	if t, ok := r.Rows.(sqldriver.RowsColumnTypeScanType); ok {
		return t.ColumnTypeScanType(i)
	}
	return reflect.TypeFor[any]()
}

func (r *openRows) ColumnTypeDatabaseTypeName(i int) string {
	if t, ok := r.Rows.(sqldriver.RowsColumnTypeDatabaseTypeName); ok {
		return t.ColumnTypeDatabaseTypeName(i)
	}
	return ""
}

func (r *openRows) ColumnTypeLength(i int) (int64, bool) {
	if t, ok := r.Rows.(sqldriver.RowsColumnTypeLength); ok {
		return t.ColumnTypeLength(i)
	}
	return 0, false
}

func (r *openRows) ColumnTypeNullable(i int) (nullable, ok bool) {
	if t, ok := r.Rows.(sqldriver.RowsColumnTypeNullable); ok {
		return t.ColumnTypeNullable(i)
	}
	return false, false
}

func (r *openRows) ColumnTypePrecisionScale(i int) (precision, scale int64, ok bool) {
	if t, ok := r.Rows.(sqldriver.RowsColumnTypePrecisionScale); ok {
		return t.ColumnTypePrecisionScale(i)
	}
	return 0, 0, false
}
