package graph

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
)

func (r query) Node(ctx context.Context, id globalid.ID) (model.Node, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	found, err := q.nodesOf(ctx, []globalid.ID{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// Nodes returns the objects with these ids, in their order, and null for each id that is not found. It accepts at most model.MaxPage ids.
func (r query) Nodes(ctx context.Context, ids []*globalid.ID) ([]model.Node, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	if len(ids) > model.MaxPage {
		return nil, fault.New(fault.InvalidInput, "Ask for at most %d ids at once.", model.MaxPage).At("ids")
	}
	wanted := make([]globalid.ID, len(ids))
	for i, id := range ids {
		wanted[i] = *id
	}
	return q.nodesOf(ctx, wanted)
}

// nodesOf returns the objects with these ids, in their order, and nil for each id that is not found. Ids of the same kind are read together.
func (q *answer) nodesOf(ctx context.Context, ids []globalid.ID) ([]model.Node, error) {
	byKind := map[globalid.Kind][]uuid.UUID{}
	for _, id := range ids {
		byKind[id.Kind] = append(byKind[id.Kind], id.UUID)
	}
	found := map[globalid.ID]model.Node{}
	for kind, of := range byKind {
		if err := q.nodes(ctx, kind, of, found); err != nil {
			return nil, err
		}
	}
	out := make([]model.Node, len(ids))
	for i, id := range ids {
		out[i] = found[id]
	}
	return out, nil
}

// nodes reads the objects of one kind that the viewer can see.
func (q *answer) nodes(ctx context.Context, k globalid.Kind, ids []uuid.UUID, into map[globalid.ID]model.Node) error {
	switch k {
	case globalid.Organization:
		for _, id := range ids {
			if err := q.Directory.Note(ctx, id); err != nil {
				return err
			}
		}
		return collect(ctx, k, ids, into, q.organizations)
	case globalid.Account:
		return collect(ctx, k, ids, into, q.accounts)
	case globalid.User:
		return collect(ctx, k, ids, into, q.users)
	case globalid.Membership:
		return collect(ctx, k, ids, into, q.visibleMemberships)
	case globalid.Role:
		return collect(ctx, k, ids, into, q.roles)
	case globalid.BulkOperation:
		return collect(ctx, k, ids, into, q.operations)
	case globalid.BulkRow:
		return collect(ctx, k, ids, into, q.visibleRows)
	case globalid.AuditEvent:
		return collect(ctx, k, ids, into, q.events)
	case globalid.APIClient:
		return collect(ctx, k, ids, into, q.clients)
	case globalid.Invitation:
		return collect(ctx, k, ids, into, q.invitations)
	case globalid.SavedView:
		return collect(ctx, k, ids, into, q.savedViews)
	case globalid.Session: // a session is not a node
	}
	return nil
}

func collect[N model.Node](ctx context.Context, k globalid.Kind, ids []uuid.UUID, into map[globalid.ID]model.Node,
	read func(context.Context, []uuid.UUID) (map[uuid.UUID]N, error),
) error {
	found, err := read(ctx, ids)
	for id, n := range found {
		into[globalid.ID{Kind: k, UUID: id}] = n
	}
	return err
}
