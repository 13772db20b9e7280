// Package graph is the GraphQL door: it reads for display and hands every change to directory, bulk and signin. Reads are
// narrowed to what the viewer can reach (H40) and paged by one keyset pager (package page), so that a list costs a
// fixed number of statements however it is nested. It refuses to decide whether a change is allowed, and to write.
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

// Resolver is what the resolvers stand on.
type Resolver struct {
	DB        *store.DB
	Directory *directory.Directory
	Bulk      *bulk.Engine
	Signin    *signin.Signin
	Live      *live.Feed
	OIDC      *signin.OIDC // nil where there is no single sign-on
	Now       func() time.Time
	PublicURL string // without a slash at the end

	MostSearched int // entries of an index that a page of the audit trail reads; 0 is page.MostSearched

	watchers limit.Open // subscriptions
}

// The resolvers of the contract's types, one file for each subject.
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

// The methods of ResolverRoot hand out the resolvers of each type.

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

// answer is what the resolvers of one answer share: the loaders and, after signIn and signOut, the new viewer. Each mutation of a
// document has its own, so that it never answers what was read before it wrote.
type answer struct {
	*Resolver

	loaders *batch.Loaders
	pages   *page.Reader
	cells   sync.Map // of the memberships that are asked what can be done with them, by their ids

	mu       sync.Mutex
	switched bool // to viewer; until then the viewer is the context's
	viewer   *access.Viewer
	isEvent  bool // of a subscription: the viewer's rights are read again before anything else is
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

// answer finds the shared state, and the context with the viewer to read as.
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

// switchViewer replaces the viewer for the rest of the answer: with that of the new session after signIn, with nobody, nil, after signOut.
func (q *answer) switchViewer(v *access.Viewer) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.switched, q.viewer = true, v
}

// required answers a thing, or the refusal of one that does not exist for the viewer.
func required[T any](thing *T, err error, what string) (*T, error) {
	if err == nil && thing == nil {
		return nil, fault.Missing(fault.NotFound, what)
	}
	return thing, err
}
