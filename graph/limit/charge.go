package limit

import (
	"context"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/access"
	"example.com/roster/internal/ratelimit"
)

// Charge is what one operation costs.
type Charge struct {
	Requested int
	actual    atomic.Int64
	entries   map[*ast.Field]int // of each page
	asker     access.Asker
	bucket    *ratelimit.Buckets[access.Asker]
	remaining int
	refused   bool
	settled   bool
}

const chargeName = "cost"

// ChargeOf finds the charge of the operation under way; nil before it is known.
func ChargeOf(ctx context.Context) *Charge {
	if !graphql.HasOperationContext(ctx) {
		return nil
	}
	c, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(chargeName).(*Charge)
	return c
}

// Read notes how many entries a page has.
func (c *Charge) Read(page *ast.Field, entries int) {
	if c != nil && page != nil {
		c.actual.Add(int64(entries * c.entries[page]))
	}
}

// Rows notes how many rows of a bulk operation were planned or run.
func (c *Charge) Rows(n int) {
	if c != nil {
		c.actual.Add(int64(n / rowsAPoint))
	}
}

// Balance is what a viewer has of their points.
type Balance struct {
	Limit            int `json:"limit"`
	Remaining        int `json:"remaining"`
	RestorePerSecond int `json:"restorePerSecond"`
}

// Balance says what the viewer has, this operation taken off; nil where nothing is bounded.
func (c *Charge) Balance() *Balance {
	if c.bucket == nil {
		return nil
	}
	return &Balance{c.bucket.Limit, c.remaining, c.bucket.Restore}
}
