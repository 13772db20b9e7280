package graph

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/signin"
)

// ResultLink returns a URL of the operation's result that needs no sign-in, nil if the rows were removed. Whether the viewer still sees the operation is checked
// when the link is opened.
func (r operationFields) ResultLink(ctx context.Context, o *model.BulkOperation, format model.ResultFormat) (*model.ResultLink, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil || o.RowsRemovedAt != nil {
		return nil, err
	}
	links, err := batch.Load(ctx, q.loaders, batch.Key{Purpose: "links"}, v.Session, func(ctx context.Context, _ []uuid.UUID) (map[uuid.UUID]signin.FileLinks, error) {
		links, err := r.Signin.FileLinks(ctx)
		return map[uuid.UUID]signin.FileLinks{v.Session: links}, err
	})
	if err != nil {
		return nil, err
	}
	return &model.ResultLink{URL: r.PublicURL + *o.ResultURL(format) + "?link=" + links.To(o.ID.UUID), ExpiresAt: links.ExpiresAt}, nil
}
