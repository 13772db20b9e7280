package graph

import (
	"context"
	"net/netip"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/ratelimit"
)

// Limits bound what one viewer takes of the gateway. Zero values bound nothing.
type Limits struct {
	Cost        int           // points that a viewer can save up; strangers of one address have a tenth
	Restore     int           // points that come back each second
	Share       int           // queries of one viewer at once while others ask, too, and four times as many changes
	Timeout     time.Duration // of an operation
	Uploads     int           // of one viewer at once, and four times as many of all together
	UploadSpace int64         // bytes that uploads under way may put on disk; one viewer's have half of it
	Now         func() time.Time
}

const (
	mostBuckets  = 10_000 // of strangers; people have as many
	strangeShare = 10     // a stranger's address has this part of a person's points
)

// asker is whose points an operation takes: a person or API client, wherever they are signed in, or a stranger's address.
type asker struct {
	viewer  uuid.UUID
	address netip.Prefix
}

func askerOf(ctx context.Context) asker {
	if v := access.From(ctx); v != nil {
		return asker{viewer: v.Identity}
	}
	ip, err := netip.ParseAddr(access.ClientAddress(ctx))
	if err != nil {
		return asker{}
	}
	bits := 32
	if ip = ip.Unmap(); ip.Is6() {
		bits = 64 // what one customer of a provider has
	}
	p, _ := ip.WithZone("").Prefix(bits) // so many bits there are
	return asker{address: p}
}

// budget lets an operation run if it is not too dear for one operation and its asker has the points. What it is estimated
// to cost is taken before and, once it has run, what it did not cost given back. Points are counted in each gateway by
// itself: behind n of them a viewer has n times as many at most.
type budget struct {
	prices            tariff
	limits            Limits
	people, strangers *ratelimit.Buckets[asker] // nil: no bounds
}

func newBudget(l Limits, schema *ast.Schema) (*budget, error) {
	prices, err := tariffOf(schema)
	b := &budget{prices: prices, limits: l}
	if l.Cost > 0 {
		b.people = &ratelimit.Buckets[asker]{Limit: l.Cost, Restore: l.Restore, Most: mostBuckets, Now: l.Now}
		b.strangers = &ratelimit.Buckets[asker]{
			Limit: max(l.Cost/strangeShare, mostCost), Restore: max(1, l.Restore/strangeShare), Most: mostBuckets, Now: l.Now,
		}
	}
	return b, err
}

func (b *budget) bucket(a asker) *ratelimit.Buckets[asker] {
	if a.viewer == uuid.Nil {
		return b.strangers
	}
	return b.people
}

// admit takes what an unknown document costs to read.
func (b *budget) admit(ctx context.Context, points int) *gqlerror.Error {
	a := askerOf(ctx)
	bucket := b.bucket(a)
	if bucket == nil {
		return nil
	}
	if had, ok := bucket.Take(a, points); !ok {
		return throttled(bucket, points, had)
	}
	return nil
}

func throttled(b *ratelimit.Buckets[asker], points int, had ratelimit.State) *gqlerror.Error {
	f := fault.New(fault.Throttled, "This operation costs %d points and you have %d left of %d; %d are restored each second. Request less at once, or wait.",
		points, had.Remaining, b.Limit, b.Restore)
	f.RetryAfter = max(had.Wait, time.Millisecond)
	return faultError(nil, f)
}

// charge is what one operation costs.
type charge struct {
	requested int
	actual    atomic.Int64
	entries   map[*ast.Field]int // of each page
	asker     asker
	bucket    *ratelimit.Buckets[asker]
	remaining int
	refused   bool
	settled   bool
}

const chargeName = "cost"

// chargeOf finds the charge of the operation under way; nil before it is known.
func chargeOf(ctx context.Context) *charge {
	if !graphql.HasOperationContext(ctx) {
		return nil
	}
	c, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(chargeName).(*charge)
	return c
}

// read notes how many entries a page has.
func (c *charge) read(page *ast.Field, entries int) {
	if c != nil && page != nil {
		c.actual.Add(int64(entries * c.entries[page]))
	}
}

// rows notes how many rows of a bulk operation were planned or run.
func (c *charge) rows(n int) {
	if c != nil {
		c.actual.Add(int64(n / rowsAPoint))
	}
}

var (
	_ graphql.OperationContextMutator = (*budget)(nil)
	_ graphql.ResponseInterceptor     = (*budget)(nil)
)

func (*budget) ExtensionName() string                   { return "Cost" }
func (*budget) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext takes the points, or refuses.
func (b *budget) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	c := b.prices.costOf(op)
	op.Stats.SetExtension(chargeName, c)
	c.asker = askerOf(ctx)
	c.bucket = b.bucket(c.asker)
	if c.requested > mostCost {
		c.refused = true
		return faultError(nil, fault.New(fault.TooCostly,
			"This operation can cost %d points, and the maximum is %d. Request smaller pages (first, last) or fewer lists within lists.", c.requested, mostCost))
	}
	if c.bucket == nil {
		return nil
	}
	had, ok := c.bucket.Take(c.asker, c.requested)
	c.remaining = had.Remaining
	if !ok {
		c.refused = true
		return throttled(c.bucket, c.requested, had)
	}
	return nil
}

// InterceptResponse gives back what was not spent, and says so.
func (b *budget) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	c := chargeOf(ctx)
	if resp == nil || c == nil || c.bucket == nil || c.settled {
		return resp
	}
	c.settled = true
	actual := int(c.actual.Load())
	if c.refused {
		actual = 0
	} else {
		c.remaining = c.bucket.Give(c.asker, c.requested-actual).Remaining
	}
	if resp.Extensions == nil {
		resp.Extensions = map[string]any{}
	}
	resp.Extensions["cost"] = spent{c.requested, actual, c.bucket.Limit, c.remaining, c.bucket.Restore}
	return resp
}

// spent is extensions.cost.
type spent struct {
	Requested        int `json:"requested"`
	Actual           int `json:"actual"`
	Limit            int `json:"limit"`
	Remaining        int `json:"remaining"`
	RestorePerSecond int `json:"restorePerSecond"`
}

// RateLimit says what the viewer has left, this operation taken off.
func (r query) RateLimit(ctx context.Context) (*model.RateLimit, error) {
	out := &model.RateLimit{}
	c := chargeOf(ctx)
	if c == nil {
		return out, nil
	}
	out.Cost = c.requested
	if c.bucket != nil {
		out.Limit, out.Remaining, out.RestorePerSecond = &c.bucket.Limit, &c.remaining, &c.bucket.Restore
	}
	return out, nil
}
