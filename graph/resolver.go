// Package graph is the GraphQL API: it reads data for display and passes every change to directory, bulk or signin. Reads are limited to what the viewer can
// see (H40). All lists use one keyset pager (package page), so that a list costs a fixed number of statements at any depth. It refuses to decide whether a
// change is allowed, and to write.
package graph

import (
	"context"
	"sync"
	"time"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/generated"
	"example.com/roster/graph/limit"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/live"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// Resolver holds what all resolvers use.
type Resolver struct {
	DB        *store.DB
	Directory *directory.Directory
	Bulk      *bulk.Engine
	Signin    *signin.Signin
	Live      *live.Feed
	OIDC      *signin.OIDC // nil without single sign-on
	Now       func() time.Time
	PublicURL string // without a slash at the end

	MostSearched int // index entries that a page of audit events reads at most; 0 means page.MostSearched

	watchers limit.Open // running subscriptions
}

// The resolvers of the contract's types. There is a file for each subject.
type (
	query                   struct{ *Resolver }
	mutation                struct{ *Resolver }
	subscription            struct{ *Resolver }
	organizationFields      struct{ *Resolver }
	accountFields           struct{ *Resolver }
	explanationFields       struct{ *Resolver }
	userFields              struct{ *Resolver }
	roleFields              struct{ *Resolver }
	seatFields              struct{ *Resolver }
	operationFields         struct{ *Resolver }
	rowFields               struct{ *Resolver }
	eventFields             struct{ *Resolver }
	viewerFields            struct{ *Resolver }
	accountPayload          struct{ *Resolver }
	userPayload             struct{ *Resolver }
	membershipFields        struct{ *Resolver }
	membershipPayload       struct{ *Resolver }
	membershipRemovePayload struct{ *Resolver }
	rolePayload             struct{ *Resolver }
	organizationPayload     struct{ *Resolver }
	clientTokenPayload      struct{ *Resolver }
	savedViewPayload        struct{ *Resolver }
	operationPayload        struct{ *Resolver }
)

var _ generated.ResolverRoot = (*Resolver)(nil)

// The methods of generated.ResolverRoot return the resolvers of each type.

func (r *Resolver) Query() generated.QueryResolver               { return query{r} }
func (r *Resolver) Mutation() generated.MutationResolver         { return mutation{r} }
func (r *Resolver) Subscription() generated.SubscriptionResolver { return subscription{r} }
func (r *Resolver) Organization() generated.OrganizationResolver { return organizationFields{r} }
func (r *Resolver) Account() generated.AccountResolver           { return accountFields{r} }
func (r *Resolver) AccessExplanation() generated.AccessExplanationResolver {
	return explanationFields{r}
}
func (r *Resolver) User() generated.UserResolver                     { return userFields{r} }
func (r *Resolver) Membership() generated.MembershipResolver         { return membershipFields{r} }
func (r *Resolver) Role() generated.RoleResolver                     { return roleFields{r} }
func (r *Resolver) SeatUsage() generated.SeatUsageResolver           { return seatFields{r} }
func (r *Resolver) BulkOperation() generated.BulkOperationResolver   { return operationFields{r} }
func (r *Resolver) BulkRow() generated.BulkRowResolver               { return rowFields{r} }
func (r *Resolver) AuditEvent() generated.AuditEventResolver         { return eventFields{r} }
func (r *Resolver) Viewer() generated.ViewerResolver                 { return viewerFields{r} }
func (r *Resolver) AccountPayload() generated.AccountPayloadResolver { return accountPayload{r} }
func (r *Resolver) UserPayload() generated.UserPayloadResolver       { return userPayload{r} }
func (r *Resolver) MembershipPayload() generated.MembershipPayloadResolver {
	return membershipPayload{r}
}
func (r *Resolver) MembershipRemovePayload() generated.MembershipRemovePayloadResolver {
	return membershipRemovePayload{r}
}
func (r *Resolver) RolePayload() generated.RolePayloadResolver { return rolePayload{r} }
func (r *Resolver) OrganizationPayload() generated.OrganizationPayloadResolver {
	return organizationPayload{r}
}
func (r *Resolver) ApiClientTokenPayload() generated.ApiClientTokenPayloadResolver { //nolint:staticcheck // gqlgen's name
	return clientTokenPayload{r}
}

// SavedViewPayload implements generated.ResolverRoot.
func (r *Resolver) SavedViewPayload() generated.SavedViewPayloadResolver {
	return savedViewPayload{r}
}
func (r *Resolver) BulkOperationPayload() generated.BulkOperationPayloadResolver {
	return operationPayload{r}
}

// answer is the state that the resolvers of one response share: the loaders and, after signIn and signOut, the new viewer. Each mutation of a document has its
// own, so that it never returns data that was read before its change.
type answer struct {
	*Resolver

	loaders *batch.Loaders
	pages   *page.Reader
	cells   sync.Map // the rules.Cell of each membership that needs a dry run, by the membership's id

	mu       sync.Mutex
	switched bool // whether viewer replaces the context's viewer
	viewer   *access.Viewer
	isEvent  bool // a subscription's event: the viewer's current rights are read before anything else
}

func (r *Resolver) newAnswer() *answer {
	shared := &batch.Loaders{}
	return &answer{Resolver: r, loaders: shared, pages: page.NewReader(r.DB, shared, func(ctx context.Context) context.Context {
		ctx, _ = r.answer(ctx)
		return ctx
	}, r.MostSearched)}
}

type answerKey struct{}

func (r *Resolver) withAnswer(ctx context.Context) context.Context {
	return context.WithValue(ctx, answerKey{}, r.newAnswer())
}

// answer returns a context with the response's current viewer, and the response's shared state, which is new if ctx has none.
func (r *Resolver) answer(ctx context.Context) (context.Context, *answer) {
	q, ok := ctx.Value(answerKey{}).(*answer)
	if !ok {
		q = r.newAnswer()
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.isEvent && !q.switched {
		q.switched, q.viewer = true, r.viewerNow(ctx)
	}
	if q.switched {
		ctx = access.With(ctx, q.viewer)
	}
	return ctx, q
}

// switchViewer replaces the viewer for the rest of the response: by the new session's viewer after signIn, by nil after signOut.
func (q *answer) switchViewer(v *access.Viewer) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.switched, q.viewer = true, v
}

// required returns the object, or NOT_FOUND if it is nil. what names the object in the error.
func required[T any](thing *T, err error, what string) (*T, error) {
	if err == nil && thing == nil {
		return nil, fault.Missing(fault.NotFound, what)
	}
	return thing, err
}
