package limit

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/ratelimit"
)

const (
	mostBuckets  = 10_000 // of strangers; people have as many
	strangeShare = 10     // a stranger's address has this part of a person's points
)

// Budget lets an operation run if it is not too dear for one operation and its asker has the points. What it is estimated
// to cost is taken before and, once it has run, what it did not cost given back. Points are counted in each gateway by
// itself: behind n of them a viewer has n times as many at most.
type Budget struct {
	prices            tariff
	people, strangers *ratelimit.Buckets[access.Asker] // nil: no bounds
}

// NewBudget prices a schema. A viewer can save up to points, 0 for no bound, of which restore come back each second; strangers of one address have a tenth.
func NewBudget(points, restore int, now func() time.Time, schema *ast.Schema) (*Budget, error) {
	prices, err := tariffOf(schema)
	b := &Budget{prices: prices}
	if points > 0 {
		b.people = &ratelimit.Buckets[access.Asker]{Limit: points, Restore: restore, Most: mostBuckets, Now: now}
		b.strangers = &ratelimit.Buckets[access.Asker]{
			Limit: max(points/strangeShare, mostCost), Restore: max(1, restore/strangeShare), Most: mostBuckets, Now: now,
		}
	}
	return b, err
}

func (b *Budget) bucket(a access.Asker) *ratelimit.Buckets[access.Asker] {
	if a.Identity == uuid.Nil {
		return b.strangers
	}
	return b.people
}

// Admit takes what an unknown document costs to read.
func (b *Budget) Admit(ctx context.Context, points int) *gqlerror.Error {
	a := access.AskerOf(ctx)
	bucket := b.bucket(a)
	if bucket == nil {
		return nil
	}
	if had, ok := bucket.Take(a, points); !ok {
		return throttled(bucket, points, had)
	}
	return nil
}

func throttled(b *ratelimit.Buckets[access.Asker], points int, had ratelimit.State) *gqlerror.Error {
	f := fault.New(fault.Throttled, "This operation costs %d points and you have %d left of %d; %d are restored each second. Request less at once, or wait.",
		points, had.Remaining, b.Limit, b.Restore)
	f.RetryAfter = max(had.Wait, time.Millisecond)
	return present.Fault(nil, f)
}

var (
	_ graphql.OperationContextMutator = (*Budget)(nil)
	_ graphql.ResponseInterceptor     = (*Budget)(nil)
)

// ExtensionName is its name among the extensions of the handler.
func (*Budget) ExtensionName() string { return "Cost" }

// Validate takes every schema: NewBudget has priced it.
func (*Budget) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext takes the points, or refuses.
func (b *Budget) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	c := b.prices.costOf(op)
	op.Stats.SetExtension(chargeName, c)
	c.asker = access.AskerOf(ctx)
	c.bucket = b.bucket(c.asker)
	if c.Requested > mostCost {
		c.refused = true
		return present.Fault(nil, fault.New(fault.TooCostly,
			"This operation can cost %d points, and the maximum is %d. Request smaller pages (first, last) or fewer lists within lists.", c.Requested, mostCost))
	}
	if c.bucket == nil {
		return nil
	}
	had, ok := c.bucket.Take(c.asker, c.Requested)
	c.remaining = had.Remaining
	if !ok {
		c.refused = true
		return throttled(c.bucket, c.Requested, had)
	}
	return nil
}

// InterceptResponse gives back what was not spent, and says so.
func (b *Budget) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	c := ChargeOf(ctx)
	if resp == nil || c == nil || c.bucket == nil || c.settled {
		return resp
	}
	c.settled = true
	actual := int(c.actual.Load())
	if c.refused {
		actual = 0
	} else {
		c.remaining = c.bucket.Give(c.asker, c.Requested-actual).Remaining
	}
	if resp.Extensions == nil {
		resp.Extensions = map[string]any{}
	}
	resp.Extensions["cost"] = spent{c.Requested, actual, *c.Balance()}
	return resp
}

// spent is extensions.cost.
type spent struct {
	Requested int `json:"requested"`
	Actual    int `json:"actual"`
	Balance
}
