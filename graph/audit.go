package graph

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

var eventFrom = record.From[ent.AuditEvent](record.For[model.AuditEvent](globalid.AuditEvent))

// events reads the audit events with these ids that the viewer can see.
func (q *answer) events(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.AuditEvent, error) {
	found, err := q.DB.Ent.AuditEvent.Query().Where(auditevent.IDIn(ids...)).All(store.ByIDs(ctx))
	out := make(map[uuid.UUID]*model.AuditEvent, len(found))
	for _, e := range found {
		out[e.ID] = eventOf(e)
	}
	return out, err
}

func eventOf(e *ent.AuditEvent) *model.AuditEvent {
	by, name := access.ReadLabel(e.Actor)
	one := eventFrom(e)
	one.Kind, one.ActorKind, one.ActorName = kindOf(e.Action), model.AuditActorKind(by), name
	one.Hash, one.Before, one.After = hex.EncodeToString(e.Hash), textOf(audit.Object(e.Before)), textOf(audit.Object(e.After))
	return one
}

// kindOf returns the contract's enum value of an action, nil if the enum does not have it.
func kindOf(action string) *model.AuditAction {
	kind := model.AuditAction(strings.ToUpper(strings.ReplaceAll(action, ".", "_")))
	if !kind.IsValid() {
		return nil
	}
	return &kind
}

// actionsOf returns the stored actions of the contract's enum values.
func actionsOf(kinds []model.AuditAction) []string {
	var out []string
	for _, shape := range audit.Shapes {
		if kind := kindOf(string(shape.Action)); kind != nil && slices.Contains(kinds, *kind) {
			out = append(out, string(shape.Action))
		}
	}
	return out
}

// textOf returns a JSON object as a String of the contract, nil for none.
func textOf(object json.RawMessage) *string {
	if object == nil {
		return nil
	}
	s := string(object)
	return &s
}

func (r eventFields) Account(ctx context.Context, e *model.AuditEvent) (*model.Account, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, e.AccountID, "account", q.accounts)
}

func (r eventFields) User(ctx context.Context, e *model.AuditEvent) (*model.User, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, e.UserID, "user", q.users)
}

func (r eventFields) BulkOperation(ctx context.Context, e *model.AuditEvent) (*model.BulkOperation, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, e.BulkOperationID, "operation", q.operations)
}

func (eventFields) AccountID(_ context.Context, e *model.AuditEvent) (*globalid.ID, error) {
	return idOf(globalid.Account, e.AccountID), nil
}

func (eventFields) UserID(_ context.Context, e *model.AuditEvent) (*globalid.ID, error) {
	return idOf(globalid.User, e.UserID), nil
}

func idOf(k globalid.Kind, id *uuid.UUID) *globalid.ID {
	if id == nil {
		return nil
	}
	return &globalid.ID{Kind: k, UUID: *id}
}
