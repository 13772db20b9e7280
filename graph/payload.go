package graph

import (
	"context"

	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
)

// Payloads also return the changed object as an edge, because clients that cache lists, as Relay does, insert edges into them. The cursor is read only if the
// edge is requested.

func (r accountPayload) AccountEdge(ctx context.Context, p *model.AccountPayload) (*model.AccountEdge, error) {
	if p.Account == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	return page.EdgeOf(ctx, q.pages, accountList(nil, nil), p.Account.ID.UUID, p.Account)
}

func (r userPayload) UserEdge(ctx context.Context, p *model.UserPayload) (*model.UserEdge, error) {
	if p.User == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	return page.EdgeOf(ctx, q.pages, userList(nil, nil), p.User.ID.UUID, p.User)
}

func (r membershipPayload) MembershipEdge(ctx context.Context, p *model.MembershipPayload) (*model.MembershipEdge, error) {
	if p.Membership == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	l, err := q.membershipList(ctx, p.Membership.Organization, "account_id", nil, nil)
	if err != nil {
		return nil, err
	}
	return page.EdgeOf(ctx, q.pages, l, p.Membership.ID.UUID, p.Membership)
}

func (r rolePayload) RoleEdge(ctx context.Context, p *model.RolePayload) (*model.RoleEdge, error) {
	if p.Role == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	return page.EdgeOf(ctx, q.pages, roleList(nil), p.Role.ID.UUID, p.Role)
}

func (r organizationPayload) OrganizationEdge(ctx context.Context, p *model.OrganizationPayload) (*model.OrganizationEdge, error) {
	if p.Organization == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	return page.EdgeOf(ctx, q.pages, organizationList(nil, nil), p.Organization.ID.UUID, p.Organization)
}

func (r clientTokenPayload) APIClientEdge(ctx context.Context, p *model.APIClientTokenPayload) (*model.APIClientEdge, error) {
	if p.APIClient == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	return page.EdgeOf(ctx, q.pages, clientList(), p.APIClient.ID.UUID, p.APIClient)
}

func (r operationPayload) BulkOperationEdge(ctx context.Context, p *model.BulkOperationPayload) (*model.BulkOperationEdge, error) {
	if p.BulkOperation == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	return page.EdgeOf(ctx, q.pages, q.operationList(nil, nil), p.BulkOperation.ID.UUID, p.BulkOperation)
}
