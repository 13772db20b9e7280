package graph

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// manageability returns whether the viewer can change or remove a membership and, if not, the error code (B61, H25, H29).
func manageability(v *access.Viewer, m *model.Membership) model.Manageability {
	code, ok := directory.Manageable(v, m.Organization, m.Account.ID.UUID, m.IsLegacy(), m.IsPrimary())
	if !ok {
		return model.Manageability{Reason: &code}
	}
	return model.Manageability{Allowed: true}
}

// Each of these functions returns whether a mutation of a membership or a person is possible. A dry run decides, by the same rules and on the same data as the
// mutation. It is loaded once for all rows of a page.

func canAssignRoles(m *model.Membership) model.Manageability {
	return answered(m.DryRun.MayAssignRoles(cellOf(m)))
}
func canRemove(m *model.Membership) model.Manageability {
	return answered(m.DryRun.MayRemove(cellOf(m)))
}
func canSetPrimary(m *model.Membership) model.Manageability {
	return answered(m.DryRun.MaySetPrimary(cellOf(m)))
}
func canUpdate(u *model.User) model.Manageability  { return answered(u.DryRun.MayUpdate(u.ID.UUID)) }
func canSuspend(u *model.User) model.Manageability { return answered(u.DryRun.MaySuspend(u.ID.UUID)) }
func canReactivate(u *model.User) model.Manageability {
	return answered(u.DryRun.MayReactivate(u.ID.UUID))
}
func canSetOrganizationRole(u *model.User) model.Manageability {
	return answered(u.DryRun.MaySetOrganizationRole(u.ID.UUID))
}
func canErase(u *model.User) model.Manageability { return answered(u.DryRun.MayErase(u.ID.UUID)) }

// answered converts the error of a dry run, nil if the change is possible.
func answered(err error) model.Manageability {
	if f, ok := fault.Of(err); ok {
		return model.Manageability{Reason: &f.Code, Message: &f.Message}
	}
	return model.Manageability{Allowed: err == nil}
}

func cellOf(m *model.Membership) roster.Cell {
	return roster.Cell{Account: m.Account.ID.UUID, User: m.User.ID.UUID}
}

// The fields that need a dry run, of memberships and of people.
var (
	ofMemberships = []string{"canAssignRoles", "canRemove", "canSetPrimary"}
	ofUsers       = []string{"canUpdate", "canSuspend", "canReactivate", "canSetOrganizationRole", "canErase"}
)

func (r membershipFields) CanAssignRoles(ctx context.Context, m *model.Membership) (*model.Manageability, error) {
	return ofMembership(ctx, r.Resolver, m, canAssignRoles)
}

func (r membershipFields) CanRemove(ctx context.Context, m *model.Membership) (*model.Manageability, error) {
	return ofMembership(ctx, r.Resolver, m, canRemove)
}

func (r membershipFields) CanSetPrimary(ctx context.Context, m *model.Membership) (*model.Manageability, error) {
	return ofMembership(ctx, r.Resolver, m, canSetPrimary)
}

func (r userFields) CanUpdate(ctx context.Context, u *model.User) (*model.Manageability, error) {
	return ofUser(ctx, r.Resolver, u, canUpdate)
}

func (r userFields) CanSuspend(ctx context.Context, u *model.User) (*model.Manageability, error) {
	return ofUser(ctx, r.Resolver, u, canSuspend)
}

func (r userFields) CanReactivate(ctx context.Context, u *model.User) (*model.Manageability, error) {
	return ofUser(ctx, r.Resolver, u, canReactivate)
}

func (r userFields) CanSetOrganizationRole(ctx context.Context, u *model.User) (*model.Manageability, error) {
	return ofUser(ctx, r.Resolver, u, canSetOrganizationRole)
}

func (r userFields) CanErase(ctx context.Context, u *model.User) (*model.Manageability, error) {
	return ofUser(ctx, r.Resolver, u, canErase)
}

func ofMembership(ctx context.Context, r *Resolver, m *model.Membership, can func(*model.Membership) model.Manageability) (*model.Manageability, error) {
	if m.DryRun == nil {
		ctx, q := r.answer(ctx)
		all, err := q.dryRunOfMemberships(ctx, []*model.Membership{m}, false)
		if err != nil {
			return nil, err
		}
		m = all[0]
	}
	return new(can(m)), nil
}

func ofUser(ctx context.Context, r *Resolver, u *model.User, can func(*model.User) model.Manageability) (*model.Manageability, error) {
	if u.DryRun == nil {
		ctx, q := r.answer(ctx)
		all, err := q.dryRunOfUsers(ctx, []*model.User{u})
		if err != nil {
			return nil, err
		}
		u = all[0]
	}
	return new(can(u)), nil
}

// dryRunOfMemberships returns copies of memberships with a dry run of their changes and, if people is set, with copies of their people that have it, too. It copies
// them because other fields may be reading the originals.
func (q *answer) dryRunOfMemberships(ctx context.Context, rows []*model.Membership, people bool) ([]*model.Membership, error) {
	what := "memberships"
	if people {
		what = "memberships and people"
	}
	return withDryRun(ctx, q, what, rows, func(m *model.Membership) (org, id uuid.UUID) {
		q.cells.Store(m.ID.UUID, cellOf(m))
		return m.Organization, m.ID.UUID
	}, func(ctx context.Context, org uuid.UUID, ids []uuid.UUID) (*directory.DryRun, error) {
		cells := make([]roster.Cell, len(ids))
		for i, id := range ids {
			c, _ := q.cells.Load(id)
			cells[i] = c.(roster.Cell) //nolint:forcetypeassert // nothing else is stored
		}
		return q.Directory.DryRunOfMemberships(ctx, org, cells, people)
	}, func(m *model.Membership, d *directory.DryRun) {
		if m.DryRun = d; people {
			u := *m.User
			u.DryRun, m.User = d, &u
		}
	})
}

// dryRunOfUsers is dryRunOfMemberships for people alone.
func (q *answer) dryRunOfUsers(ctx context.Context, rows []*model.User) ([]*model.User, error) {
	return withDryRun(ctx, q, "people", rows, func(u *model.User) (org, id uuid.UUID) { return u.Organization, u.ID.UUID },
		q.Directory.DryRunOfPeople, func(u *model.User, d *directory.DryRun) { u.DryRun = d })
}

// withDryRun returns copies of rows with a dry run. The rows must all belong to one organization. Rows that are requested at the same time, even in several lists,
// share a dry run.
func withDryRun[N any](ctx context.Context, q *answer, what string, rows []*N, of func(*N) (org, id uuid.UUID),
	load func(context.Context, uuid.UUID, []uuid.UUID) (*directory.DryRun, error), give func(*N, *directory.DryRun),
) ([]*N, error) {
	var org uuid.UUID
	ids := make([]uuid.UUID, len(rows))
	for i, n := range rows {
		org, ids[i] = of(n)
	}
	key := batch.Key{Purpose: "dry run of " + what + " of " + org.String()}
	found, err := batch.LoadAll(ctx, q.loaders, key, ids, func(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*directory.DryRun, error) {
		d, err := load(ctx, org, ids)
		out := make(map[uuid.UUID]*directory.DryRun, len(ids))
		for _, id := range ids {
			out[id] = d
		}
		return out, err
	})
	if err != nil {
		return nil, err
	}
	out := make([]*N, len(rows))
	for i, n := range rows {
		copied := *n
		give(&copied, found[i])
		out[i] = &copied
	}
	return out, nil
}

// membershipsDryRun adds a dry run to the memberships of a page, and to their people, if the selection has a field that needs it.
func membershipsDryRun(ctx context.Context, edges []model.MembershipEdge) ([]model.MembershipEdge, error) {
	if len(edges) == 0 {
		return edges, nil
	}
	node := selected(ctx, "MembershipEdge").below("node", "Membership", "Node")
	ofThem, ofTheirs := node.has(ofMemberships), node.below("user", "User", "Node").has(ofUsers)
	if !ofThem && !ofTheirs {
		return edges, nil
	}
	ctx, q, err := sharedAnswer(ctx)
	if err != nil {
		return nil, err
	}
	nodes := make([]*model.Membership, len(edges))
	for i, e := range edges {
		nodes[i] = e.Node
	}
	if nodes, err = q.dryRunOfMemberships(ctx, nodes, ofTheirs); err != nil {
		return nil, err
	}
	out := slices.Clone(edges)
	for i := range out {
		out[i].Node = nodes[i]
	}
	return out, nil
}

// usersDryRun is membershipsDryRun for people.
func usersDryRun(ctx context.Context, edges []model.UserEdge) ([]model.UserEdge, error) {
	if len(edges) == 0 || !selected(ctx, "UserEdge").below("node", "User", "Node").has(ofUsers) {
		return edges, nil
	}
	ctx, q, err := sharedAnswer(ctx)
	if err != nil {
		return nil, err
	}
	nodes := make([]*model.User, len(edges))
	for i, e := range edges {
		nodes[i] = e.Node
	}
	if nodes, err = q.dryRunOfUsers(ctx, nodes); err != nil {
		return nil, err
	}
	out := slices.Clone(edges)
	for i := range out {
		out[i].Node = nodes[i]
	}
	return out, nil
}

// sharedAnswer is Resolver.answer for code that has no Resolver. It returns an error if the context has no shared state.
func sharedAnswer(ctx context.Context) (context.Context, *answer, error) {
	q, ok := ctx.Value(answerKey{}).(*answer)
	if !ok {
		return ctx, nil, errors.New("a page is written outside of an answer")
	}
	ctx, q = q.answer(ctx)
	return ctx, q, nil
}
