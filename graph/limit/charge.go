package limit

import (
	"context"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/access"
	"example.com/roster/internal/ratelimit"
)

// Charge is the cost of one operation, in points.
type Charge struct {
	Requested int
	actual    atomic.Int64
	entries   map[*ast.Field]int // cost of an entry of each page
	asker     access.Asker
	bucket    *ratelimit.Buckets[access.Asker]
	remaining int
	refused   bool
	settled   bool
}

const chargeName = "cost"

// ChargeOf returns the charge of the current operation, or nil if it is not known yet.
func ChargeOf(ctx context.Context) *Charge {
	if !graphql.HasOperationContext(ctx) {
		return nil
	}
	c, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(chargeName).(*Charge)
	return c
}

// Read adds the cost of a page's entries.
func (c *Charge) Read(page *ast.Field, entries int) {
	if c != nil && page != nil {
		c.actual.Add(int64(entries * c.entries[page]))
	}
}

// Rows adds the cost of rows of a bulk operation that were planned or run.
func (c *Charge) Rows(n int) {
	if c != nil {
		c.actual.Add(int64(n / rowsAPoint))
	}
}

// Balance is a viewer's points.
type Balance struct {
	Limit            int `json:"limit"`
	Remaining        int `json:"remaining"`
	RestorePerSecond int `json:"restorePerSecond"`
}

// Balance returns the viewer's points after the deduction for this operation, or nil if points are not limited.
func (c *Charge) Balance() *Balance {
	if c.bucket == nil {
		return nil
	}
	return &Balance{c.bucket.Limit, c.remaining, c.bucket.Restore}
}
