package graph

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// events reads those of the ids that the viewer reaches.
func (q *request) events(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.AuditEvent, error) {
	found, err := q.DB.Ent.AuditEvent.Query().Where(auditevent.IDIn(ids...)).All(ctx)
	out := make(map[uuid.UUID]*model.AuditEvent, len(found))
	for _, e := range found {
		by, name := access.ReadLabel(e.Actor)
		out[e.ID] = &model.AuditEvent{
			Kind: kindOf(e.Action), ActorKind: model.AuditActorKind(by), ActorName: name,
			ID: globalid.ID{Kind: globalid.AuditEvent, UUID: e.ID}, Sequence: e.Sequence, Hash: hex.EncodeToString(e.Hash), At: e.At, Actor: e.Actor, Action: e.Action, AccountID: e.AccountID,
			UserID: e.UserID, BulkOperationID: e.BulkOperationID, Before: textOf(audit.Object(e.Before)), After: textOf(audit.Object(e.After)), RequestID: e.RequestID,
		}
	}
	return out, err
}

// kindOf is an action as the contract's enum; nil for one that it does not have.
func kindOf(action string) *model.AuditAction {
	kind := model.AuditAction(strings.ToUpper(strings.ReplaceAll(action, ".", "_")))
	if !kind.IsValid() {
		return nil
	}
	return &kind
}

// actionsOf are the actions of the contract's enum, as the trail has them.
func actionsOf(kinds []model.AuditAction) []string {
	var out []string
	for _, shape := range audit.Shapes {
		if kind := kindOf(string(shape.Action)); kind != nil && slices.Contains(kinds, *kind) {
			out = append(out, string(shape.Action))
		}
	}
	return out
}

// textOf is a JSON object as the contract's String.
func textOf(object json.RawMessage) *string {
	if object == nil {
		return nil
	}
	s := string(object)
	return &s
}

// eventList lists an organization's trail, the newest first, along its chain.
func eventList(where func(*sql.Selector)) list {
	return list{
		entity: ent.TypeAuditEvent, table: auditevent.Table, parent: auditevent.FieldOrganizationID, where: where,
		order: order{name: "NEWEST", table: "t", column: auditevent.FieldSequence, number: true, desc: true},
	}
}

func (q *request) auditFilter(ctx context.Context, in *model.AuditFilter) (func(*sql.Selector), error) {
	if in == nil {
		return nil, nil
	}
	var all []func(*sql.Selector)
	if actor := value(in.Actor.Value()); actor != "" {
		all = append(all, byActor(actor))
	}
	if actions := in.Action.Value(); len(actions) > 0 {
		all = append(all, sql.FieldIn(auditevent.FieldAction, anys(actions)...))
	}
	if kinds := in.Kind.Value(); len(kinds) > 0 {
		all = append(all, sql.FieldIn(auditevent.FieldAction, anys(actionsOf(kinds))...))
	}
	if ref := in.User.Value(); ref != nil {
		u, err := q.userBy(ctx, ref, "filter", "user")
		if err != nil {
			return nil, err
		}
		all = append(all, sql.FieldEQ(auditevent.FieldUserID, u.ID.UUID))
	}
	if ref := in.Account.Value(); ref != nil {
		a, err := q.accountBy(ctx, ref, "filter", "account")
		if err != nil {
			return nil, err
		}
		all = append(all, sql.FieldEQ(auditevent.FieldAccountID, a.ID.UUID))
	}
	operation, err := optionalID(in.BulkOperationID, globalid.BulkOperation, "filter", "bulkOperationId")
	if err != nil {
		return nil, err
	}
	if operation != nil {
		all = append(all, sql.FieldEQ(auditevent.FieldBulkOperationID, *operation))
	}
	if from := in.From.Value(); from != nil {
		all = append(all, sql.FieldGTE(auditevent.FieldAt, store.Instant(*from)))
	}
	if to := in.To.Value(); to != nil {
		all = append(all, before(auditevent.FieldAt, *to))
	}
	return func(s *sql.Selector) {
		for _, where := range all {
			where(s)
		}
	}, nil
}

// byActor keeps what was done by whom each word of the text is part of. The database folds both sides, A to Z at least: what one of them folds by itself the other may not.
func byActor(text string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		find := "strpos"
		if s.Dialect() == dialect.SQLite {
			find = "instr"
		}
		for _, word := range identifier.Words(text) {
			s.Where(sql.P(func(b *sql.Builder) {
				b.WriteString(find + "(lower(").Ident(s.C(auditevent.FieldActor)).WriteString("), lower(").Arg(word).WriteString(")) > 0")
			}))
		}
	}
}

func (r eventFields) Account(ctx context.Context, e *model.AuditEvent) (*model.Account, error) {
	ctx, q := r.request(ctx)
	return load(ctx, q, e.AccountID, "account", q.accounts)
}

func (r eventFields) User(ctx context.Context, e *model.AuditEvent) (*model.User, error) {
	ctx, q := r.request(ctx)
	return load(ctx, q, e.UserID, "user", q.users)
}

func (r eventFields) BulkOperation(ctx context.Context, e *model.AuditEvent) (*model.BulkOperation, error) {
	ctx, q := r.request(ctx)
	return load(ctx, q, e.BulkOperationID, "operation", q.operations)
}
