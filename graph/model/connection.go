package model

import (
	"context"
	"time"
)

// Connection is a page of nodes. Total counts the whole list, only where asked for.
type Connection[N any] struct {
	Edges         []Edge[N]
	PageInfo      PageInfo
	Total         func(context.Context) (Count, error)
	SearchedUntil *time.Time // of a searched list: where the search ended before the page was full
}

// The bounds of a page, in entries.
const (
	DefaultPage = 25
	MaxPage     = 100
)

// Count is how many entries a list has; a lower bound where it is not exact.
type Count struct {
	N     int
	Exact bool
}

// Edge is a node and its place.
type Edge[N any] struct {
	Cursor string
	Node   N
}

// TotalCount counts over every page.
func (c *Connection[N]) TotalCount(ctx context.Context) (int, error) {
	n, err := c.Total(ctx)
	return n.N, err
}

// TotalCountIsExact says whether there are no more than TotalCount.
func (c *Connection[N]) TotalCountIsExact(ctx context.Context) (bool, error) {
	n, err := c.Total(ctx)
	return n.Exact, err
}

// The contract's connections and edges.
type (
	AccountConnection          = Connection[*Account]
	OrganizationConnection     = Connection[*Organization]
	UserConnection             = Connection[*User]
	MembershipConnection       = Connection[*Membership]
	RoleConnection             = Connection[*Role]
	BulkOperationConnection    = Connection[*BulkOperation]
	BulkRowConnection          = Connection[*BulkRow]
	AuditEventConnection       = Connection[*AuditEvent]
	AccountSeatUsageConnection = Connection[*AccountSeatUsage]
	APIClientConnection        = Connection[*APIClient]
	InvitationConnection       = Connection[*Invitation]
	SavedViewConnection        = Connection[*SavedView]

	AccountEdge          = Edge[*Account]
	OrganizationEdge     = Edge[*Organization]
	UserEdge             = Edge[*User]
	MembershipEdge       = Edge[*Membership]
	RoleEdge             = Edge[*Role]
	BulkOperationEdge    = Edge[*BulkOperation]
	BulkRowEdge          = Edge[*BulkRow]
	AuditEventEdge       = Edge[*AuditEvent]
	AccountSeatUsageEdge = Edge[*AccountSeatUsage]
	APIClientEdge        = Edge[*APIClient]
	InvitationEdge       = Edge[*Invitation]
	SavedViewEdge        = Edge[*SavedView]
)
