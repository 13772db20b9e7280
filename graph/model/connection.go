package model

import (
	"context"
	"time"
)

// Connection is a page of nodes. Total counts the whole list; it is called only if the client asks for the count.
type Connection[N any] struct {
	Edges         []Edge[N]
	PageInfo      PageInfo
	Total         func(context.Context) (Count, error)
	SearchedUntil *time.Time // in a searched list: where the search ended before the page was full; otherwise nil
}

// The default and the maximum number of entries on a page.
const (
	DefaultPage = 25
	MaxPage     = 100
)

// Count is the number of entries in a list, or a lower bound if it is not exact.
type Count struct {
	N     int
	Exact bool
}

// Edge is a node and the cursor of its position.
type Edge[N any] struct {
	Cursor string
	Node   N
}

// TotalCount returns the number of entries on all pages, or a lower bound.
func (c *Connection[N]) TotalCount(ctx context.Context) (int, error) {
	n, err := c.Total(ctx)
	return n.N, err
}

// TotalCountIsExact reports whether TotalCount is exact. If not, there can be more entries.
func (c *Connection[N]) TotalCountIsExact(ctx context.Context) (bool, error) {
	n, err := c.Total(ctx)
	return n.Exact, err
}

// The connections and edges of the GraphQL schema.
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
