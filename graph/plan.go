package graph

import (
	"context"
	"strconv"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/limit"
	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

func (m mutation) BulkOperationPlan(ctx context.Context, in model.BulkOperationPlanInput) (*model.BulkOperationPayload, error) {
	ctx, q := m.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	plan, err := q.plan(ctx, in)
	var file *model.FileReading
	plan.Source.OnReading = func(r bulk.Reading) { file = readingAs(&r) }
	id, err := run(ctx, m.Bulk.Plan, plan, err)
	answer, err := m.operationPayload(ctx, id, err)
	if answer != nil {
		answer.File = file
	}
	return answer, err
}

func (m mutation) BulkOperationRun(ctx context.Context, in model.BulkOperationRunInput) (*model.BulkOperationPayload, error) {
	id, err := input.ID(in.ID, globalid.BulkOperation, "id")
	id, err = run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Bulk.Run(ctx, id, in.Digest, in.IdempotencyKey)
	}, id, err)
	return m.operationPayload(ctx, id, err)
}

func (m mutation) BulkOperationCancel(ctx context.Context, in model.BulkOperationCancelInput) (*model.BulkOperationPayload, error) {
	id, err := input.ID(in.ID, globalid.BulkOperation, "id")
	id, err = run(ctx, m.Bulk.Cancel, id, err)
	return m.operationPayload(ctx, id, err)
}

func (m mutation) BulkOperationUndo(ctx context.Context, in model.BulkOperationUndoInput) (*model.BulkOperationPayload, error) {
	id, err := input.ID(in.ID, globalid.BulkOperation, "id")
	id, err = run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Bulk.UndoRows(ctx, id, in.Rows.Value())
	}, id, err)
	return m.operationPayload(ctx, id, err)
}

func (m mutation) operationPayload(ctx context.Context, id uuid.UUID, err error) (*model.BulkOperationPayload, error) {
	ctx, q := m.answer(ctx)
	errs, err := present.UserErrors(err)
	if err != nil {
		return nil, err
	}
	o, err := batch.ByID(ctx, q.loaders, &id, "operation", q.operations) // a run that is refused can also return the operation, which is FAILED
	if o != nil && limit.IsLong(batch.ResolvedField(ctx).Name) {
		limit.ChargeOf(ctx).Rows(o.Counts.Total)
	}
	return &model.BulkOperationPayload{BulkOperation: o, UserErrors: errs, Query: &model.Query{}}, err
}

func (q *answer) plan(ctx context.Context, in model.BulkOperationPlanInput) (p bulk.Plan, err error) {
	p = bulk.Plan{
		ErrorPolicy: in.ErrorPolicy.String(), MaxErrors: in.MaxErrors.Value(), IncludeSelf: in.IncludeSelf, OnSeatShortage: in.OnSeatShortage,
		OnExisting: in.OnExisting, AssignMode: in.AssignMode, Label: input.Value(in.Label.Value()),
	}
	if run := in.Run.Value(); run != nil {
		p.RunKey = &run.IdempotencyKey
	}
	if p.Organization, err = input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId"); err != nil {
		return p, err
	}
	if p.Successor, err = input.OptionalUser(in.Successor, "successor"); err != nil {
		return p, err
	}
	if p.Source, err = q.source(ctx, in.Source); err != nil {
		return p, err
	}
	p.Source.How, err = howRead(in.File.Value(), columns.Changes, "file")
	return p, err
}

func (q *answer) source(ctx context.Context, in *model.BulkSource) (s bulk.Source, err error) {
	rows, csv, selection, offboard, leavers := in.Rows.Value(), in.CSV.Value(), in.Selection.Value(), in.Offboard.Value(), in.OffboardSelection.Value()
	event, replaced, like, again := in.UndoEvent.Value(), in.ReplaceRole.Value(), in.Like.Value(), in.Again.Value()
	given := rows != nil || csv != nil || selection != nil || offboard != nil || leavers != nil || event != nil || replaced != nil || like != nil || again != nil
	if err := input.One([]string{"source"}, given, in.Rows, in.CSV, in.Selection, in.Offboard, in.OffboardSelection, in.UndoEvent, in.ReplaceRole, in.Like, in.Again); err != nil {
		return s, err
	}
	switch {
	case event != nil:
		s.UndoEvent, err = input.OptionalID(in.UndoEvent, globalid.AuditEvent, "source", "undoEvent")
	case replaced != nil:
		s.ReplaceRole, err = q.replaced(ctx, replaced)
	case like != nil:
		s.Like, err = likeOf(like)
	case leavers != nil:
		s.Offboard, err = q.peopleOf(ctx, leavers, "source", "offboardSelection")
	case again != nil:
		s.Again = &bulk.Again{Refused: again.Refused}
		if s.Again.Fixes, err = fixesOf(again, "source", "again"); err != nil {
			return s, err
		}
		s.Again.Operation, err = input.ID(again.Operation, globalid.BulkOperation, "source", "again", "operation")
	case csv != nil:
		s.CSV = csv.File
	case selection != nil:
		s.Selection, err = q.selected(ctx, selection)
	case offboard != nil:
		if err := bounded(len(offboard), roster.MaxSelectionPeople, "source", "offboard"); err != nil {
			return s, err
		}
		s.Offboard.Refs, err = input.UserRefs(offboard, "source", "offboard")
	default:
		if err := bounded(len(rows), roster.MaxAtOnce, "source", "rows"); err != nil {
			return s, err
		}
		s.Rows = make([]bulk.Row, len(rows))
		for i, row := range rows {
			if s.Rows[i], err = bulkRow(row, "source", "rows", strconv.Itoa(i)); err != nil {
				return s, err
			}
		}
	}
	return s, err
}

// fixesOf converts the corrections to rows of an earlier operation. bulk checks their limits.
func fixesOf(in *model.BulkAgain, path ...string) (f bulk.Fixes, err error) {
	for i, c := range in.Cells.Value() {
		name, err := columnOf(c.Column, columns.Changes, input.At(path, "cells", strconv.Itoa(i), "column")...)
		if err != nil {
			return f, err
		}
		f.Cells = append(f.Cells, bulk.Cell{Row: c.Row, Column: name, Value: c.Value})
	}
	f.Without = in.Without.Value()
	f.Values, err = valuesOf(in.Values.Value(), columns.Changes, input.At(path, "values")...)
	return f, err
}

func bounded(n, most int, path ...string) error {
	switch {
	case n == 0:
		return fault.New(fault.InvalidInput, "Pass at least one.").At(path...)
	case n > most:
		return fault.New(fault.LimitReached, "Pass at most %d here, or upload a CSV file with more.", most).At(path...)
	}
	return nil
}

func bulkRow(in *model.BulkRowInput, path ...string) (r bulk.Row, err error) {
	r = bulk.Row{
		Action: in.Action, Email: input.Value(in.Email.Value()), Username: input.Value(in.Username.Value()),
		FirstName: input.Value(in.FirstName.Value()), LastName: input.Value(in.LastName.Value()), ExpiresAt: in.ExpiresAt.Value(),
	}
	if r.Account, err = input.AccountRef(in.Account, input.At(path, "account")...); err != nil {
		return r, err
	}
	r.Roles, err = input.RoleRefs(in.Roles.Value(), input.At(path, "roles")...)
	return r, err
}

func (q *answer) selected(ctx context.Context, in *model.BulkSelection) (*bulk.Selection, error) {
	path := []string{"source", "selection"}
	users, people := in.Users.Value(), in.People.Value()
	if (users == nil) == (people == nil) { // the input is not @oneOf, so null counts as omitted
		return nil, fault.New(fault.InvalidInput, "Pass exactly one of users and people.").At(path...)
	}
	s := &bulk.Selection{Action: in.Action, ExpiresAt: in.ExpiresAt.Value()}
	var err error
	if people != nil {
		s.People, err = q.peopleOf(ctx, people, input.At(path, "people")...)
	} else {
		s.Users, err = newUsers(users, input.At(path, "users")...)
	}
	if err != nil {
		return nil, err
	}
	if s.Roles, err = input.RoleRefs(in.Roles.Value(), input.At(path, "roles")...); err != nil {
		return nil, err
	}
	s.Accounts, err = q.accountsOf(ctx, in.Accounts, input.At(path, "accounts")...)
	return s, err
}

func newUsers(in []*model.NewUserInput, path ...string) ([]directory.NewUser, error) {
	out := make([]directory.NewUser, len(in))
	for i, u := range in {
		out[i] = input.NewUser(u)
	}
	return out, bounded(len(in), roster.MaxSelectionPeople, path...)
}

func likeOf(in *model.BulkLike) (*bulk.Like, error) {
	l := &bulk.Like{ExpiresAt: in.ExpiresAt.Value()}
	var err error
	if l.Person, err = input.OptionalUser(in.Person, "source", "like", "person"); err != nil {
		return nil, err
	}
	l.For, err = newUsers(in.For, "source", "like", "for")
	return l, err
}

// peopleOf converts a selection of people. It only converts a filter; the plan finds the people that match it.
func (q *answer) peopleOf(ctx context.Context, in *model.UserSelection, path ...string) (p bulk.People, err error) {
	refs, filter, members := in.Refs.Value(), in.Filter.Value(), in.Members.Value()
	if err := input.One(path, refs != nil || filter != nil || members != nil, in.Refs, in.Filter, in.Members); err != nil {
		return p, err
	}
	switch {
	case filter != nil:
		holds, err := q.userHolds(ctx, filter, input.At(path, "filter")...)
		p.Filter = &bulk.PeopleFilter{Asked: filter, Where: usersWhere(filter, holds, anyRole)}
		return p, err
	case members != nil:
		where, err := q.membersOf(ctx, members, input.At(path, "members")...)
		p.Filter = &bulk.PeopleFilter{Asked: members, Where: where}
		return p, err
	}
	if err := bounded(len(refs), roster.MaxSelectionPeople, input.At(path, "refs")...); err != nil {
		return p, err
	}
	p.Refs, err = input.UserRefs(refs, input.At(path, "refs")...)
	return p, err
}

// membersOf returns the condition that a person is in an account's list of members, with the given filter.
func (q *answer) membersOf(ctx context.Context, in *model.MemberSelection, path ...string) (func(*sql.Selector), error) {
	a, err := q.accountWithMembers(ctx, in.Account, input.At(path, "account")...)
	if err != nil {
		return nil, err
	}
	l, err := q.membershipList(ctx, a.Organization, "account_id", in.Filter.Value(), nil, input.At(path, "filter")...)
	if err != nil {
		return nil, err
	}
	return func(s *sql.Selector) {
		t := sql.Table(l.Table).As("t")
		of := sql.Select(t.C("user_id")).From(t)
		for _, j := range l.Joins {
			joined := sql.Table(j.Table).As(j.Alias)
			of.Join(joined).On(t.C(j.Column), joined.C("id"))
		}
		of.Where(sql.EQ(t.C("account_id"), a.ID.UUID))
		l.Where(of)
		s.Where(sql.In(s.C("id"), of))
	}, nil
}

func (q *answer) accountsOf(ctx context.Context, in *model.AccountSelection, path ...string) (s bulk.Accounts, err error) {
	refs, filter, all := in.Refs.Value(), in.Filter.Value(), in.All.Value()
	if err := input.One(path, refs != nil || filter != nil || input.Value(all), in.Refs, in.Filter, in.All); err != nil {
		return s, err
	}
	switch {
	case filter != nil:
		f, err := q.accountFilter(ctx, filter, input.At(path, "filter")...)
		s.Filter = &f
		return s, err
	case refs != nil:
		s.Refs = make([]directory.AccountRef, len(refs))
		for i, ref := range refs {
			if s.Refs[i], err = input.AccountRef(ref, input.At(path, "refs", strconv.Itoa(i))...); err != nil {
				return s, err
			}
		}
	default:
		s.All = true
	}
	return s, nil
}

func (q *answer) replaced(ctx context.Context, in *model.BulkRoleReplacement) (*bulk.ReplaceRole, error) {
	path := []string{"source", "replaceRole"}
	role, err := input.RoleRefs([]*model.RoleRef{in.Role}, input.At(path, "role")...)
	if err != nil {
		return nil, err
	}
	with, err := input.RoleRefs([]*model.RoleRef{in.With}, input.At(path, "with")...)
	if err != nil {
		return nil, err
	}
	r := &bulk.ReplaceRole{Role: role[0], With: with[0]}
	if accounts := in.Accounts.Value(); accounts != nil {
		r.Accounts, err = q.accountsOf(ctx, accounts, input.At(path, "accounts")...)
	}
	return r, err
}
