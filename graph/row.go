package graph

import (
	"context"
	"database/sql"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/record"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// storedRow is a row as it is stored: the fields of the contract, and the columns from which other fields are derived.
type storedRow struct {
	model.BulkRow

	RolesBefore *string       `column:"roles_before,internal"`
	RolesAfter  *string       `column:"roles_after,internal"`
	RoleIDs     *string       `column:"role_ids,internal"`
	RolesText   *string       `column:"roles_text,internal"`
	Code        *string       `column:"problem_code,internal"`
	Message     *string       `column:"problem_message,internal"`
	Chunk       sql.NullInt64 `column:"chunk,internal"`
}

var rowRecord = record.For[storedRow](globalid.BulkRow)

// scanRows reads rows with the columns of rowRecord. It adds them to into by their id, and to chunks by the id of their chunk, or of their operation if they
// have no chunk.
func scanRows(rows *sql.Rows, err error, into map[uuid.UUID]*model.BulkRow, chunks map[uuid.UUID][]*model.BulkRow) error {
	return store.Scan(rows, err, func(scan func(...any) error) error {
		one := &storedRow{}
		if err := scan(rowRecord.Into(nil, one)...); err != nil {
			return err
		}
		r := &one.BulkRow
		var err error
		if r.BeforeIDs, err = uuidsOf(one.RolesBefore); err != nil {
			return err
		}
		if r.AfterIDs, err = uuidsOf(one.RolesAfter); err != nil {
			return err
		}
		if r.AskedIDs, err = uuidsOf(one.RoleIDs); err != nil {
			return err
		}
		r.Problem = problem(one.Code, one.Message)
		if r.AccountID != nil || r.AskedAccount != nil {
			r.AskedText = one.RolesText
		} else if one.RolesText != nil { // a row of an offboarding, or of its undo, that is not about an account (H26)
			r.Notice = new(strings.TrimSpace("About the organization role " + *one.RolesText + ". " + input.Value(r.Notice)))
		}
		into[r.ID.UUID] = r
		in := store.RowID(r.ID.UUID, int(one.Chunk.Int64))
		chunks[in] = append(chunks[in], r)
		return nil
	})
}

// markEnds sets when access ends after each row. Only an undo, or a successor's row, can remove an end date that the row itself does not mention. For the rows
// where that is possible, it reads the operation.
func (q *answer) markEnds(ctx context.Context, rows map[uuid.UUID]*model.BulkRow) error {
	unsure := map[uuid.UUID][]*model.BulkRow{}
	for id, r := range rows {
		r.ExpiresAfter = bulk.EndAfter(r.Outcome, r.Action, r.ExpiresAt, r.ExpiresBefore, false, false)
		if r.Outcome == roster.Changed && r.ExpiresAfter != nil {
			unsure[store.OperationOf(id)] = append(unsure[store.OperationOf(id)], r)
		}
	}
	if len(unsure) == 0 {
		return nil
	}
	t := store.NewTable("id", store.UUID)
	for id := range unsure {
		t.Add(id)
	}
	found, err := q.DB.Select(ctx, t, `SELECT o.id, o.source, o.successor_id FROM {v} JOIN bulk_operations o ON o.id = v.id`)
	return store.Scan(found, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var source string
		var successor uuid.NullUUID
		if err := scan(&id, &source, &successor); err != nil {
			return err
		}
		for _, r := range unsure[id] {
			heir := successor.Valid && r.UserID != nil && *r.UserID == successor.UUID
			r.ExpiresAfter = bulk.EndAfter(r.Outcome, r.Action, r.ExpiresAt, r.ExpiresBefore, bulk.PutsBack(source), heir)
		}
		return nil
	})
}

func (r rowFields) Account(ctx context.Context, o *model.BulkRow) (*model.Account, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, o.AccountID, "account", q.accounts)
}

func (r rowFields) User(ctx context.Context, o *model.BulkRow) (*model.User, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, o.UserID, "user", q.users)
}

// AskedRoles returns the current names of the requested roles. If one of them is unknown, it returns all names as they were entered.
func (r rowFields) AskedRoles(ctx context.Context, o *model.BulkRow) ([]string, error) {
	if o.AskedText != nil {
		return strings.Split(*o.AskedText, ";"), nil
	}
	roles, err := r.rolesByID(ctx, o.AskedIDs)
	names := make([]string, len(roles))
	for i, role := range roles {
		names[i] = role.Name
	}
	return names, err
}

func (r rowFields) RolesBefore(ctx context.Context, o *model.BulkRow) ([]*model.Role, error) {
	return r.rolesByID(ctx, o.BeforeIDs)
}

func (r rowFields) RolesAfter(ctx context.Context, o *model.BulkRow) ([]*model.Role, error) {
	return r.rolesByID(ctx, o.AfterIDs)
}

func (r rowFields) PrimaryUserChange(ctx context.Context, o *model.BulkRow) (*model.PrimaryUserChange, error) {
	if o.PrimaryBefore == nil && o.PrimaryAfter == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	before, err := batch.ByID(ctx, q.loaders, o.PrimaryBefore, "user", q.users)
	if err != nil {
		return nil, err
	}
	after, err := batch.ByID(ctx, q.loaders, o.PrimaryAfter, "user", q.users)
	return &model.PrimaryUserChange{Before: before, After: after}, err
}
