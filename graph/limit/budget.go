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
	mostBuckets  = 10_000 // maximum number of buckets of people, and of strangers
	strangeShare = 10     // the strangers of an address have a person's points divided by this
)

// Budget limits what operations cost. An operation may run if its estimated cost is at most mostCost and its viewer has enough points. The estimate is deducted
// before it runs, and what it did not use is returned afterwards. Each gateway counts by itself, so that with n of them a viewer has up to n times as many
// points.
type Budget struct {
	prices            tariff
	people, strangers *ratelimit.Buckets[access.Asker] // nil if points are not limited
}

// NewBudget returns a budget for a schema. A viewer can have up to this number of points, 0 for no limit, of which restore come back each second. The strangers
// of an address together have a tenth of both, but at least mostCost points and one a second. It returns an error if the schema has a field without a price.
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

// Admit deducts the cost of reading a document that is not known yet. It returns an error if the viewer has too few points.
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

// ExtensionName returns the extension's name.
func (*Budget) ExtensionName() string { return "Cost" }

// Validate accepts every schema, because NewBudget has checked it.
func (*Budget) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext deducts the operation's estimated cost, or refuses the operation.
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

// InterceptResponse returns the unused points to the viewer, and adds the cost to the response's extensions.
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

// spent is the value of extensions.cost.
type spent struct {
	Requested int `json:"requested"`
	Actual    int `json:"actual"`
	Balance
}
