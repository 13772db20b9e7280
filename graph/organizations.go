package graph

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/organization"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

func (r query) Organizations(ctx context.Context, first *int, after *string, last *int, before, search *string, filter *model.OrganizationFilter, orderBy *model.OrganizationOrder) (*model.OrganizationConnection, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	return page.Connection(ctx, q.pages, organizationList(orderBy, organizationsWhere(input.Value(search), filter)), page.ArgsOf(ctx, first, after, last, before), uuid.Nil, q.organizations)
}

func organizationList(by *model.OrganizationOrder, where func(*sql.Selector)) page.List {
	o := page.Order{Name: "NAME", Table: "t", Column: organization.FieldSearchKey}
	if by != nil {
		o.Name, o.Desc = by.Field.String(), by.Direction == model.OrderDirectionDesc
		if by.Field == model.OrganizationOrderFieldCreatedAt {
			o.Column, o.Instant = organization.FieldCreatedAt, true
		}
	}
	return page.List{Entity: ent.TypeOrganization, Table: organization.Table, Within: func(*sql.Selector) {}, Where: where, Order: o}
}

// organizationsWhere returns the condition of a search and a filter. Archived organizations are excluded unless the filter says otherwise.
func organizationsWhere(search string, f *model.OrganizationFilter) func(*sql.Selector) {
	no := false
	if f == nil {
		f = &model.OrganizationFilter{}
	}
	archived, onboarded, level := f.Archived.Value(), f.BusinessManager.Value(), f.Seats.Value()
	if !f.Archived.IsSet() {
		archived = &no
	}
	return func(s *sql.Selector) {
		if found := directory.SearchOrganizations(search, s.C(organization.FieldSearchKey)); found != nil {
			s.Where(found)
		}
		switch {
		case archived == nil:
		case *archived:
			s.Where(sql.NotNull(s.C(organization.FieldArchivedAt)))
		default:
			s.Where(sql.IsNull(s.C(organization.FieldArchivedAt)))
		}
		if onboarded != nil {
			s.Where(sql.EQ(s.C(organization.FieldBusinessManager), *onboarded))
		}
		if level != nil {
			s.Where(seatsAt(s, *level))
		}
	}
}

// seatsAt is the condition that an organization's used seats are near, at or over the seat limit. Without a limit, which is NULL, no level matches.
func seatsAt(s *sql.Selector, level model.SeatLevel) *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		used := func() *sql.Builder {
			return b.WriteString("(").Ident(s.C(organization.FieldSeatsActive)).WriteString(" + ").Ident(s.C(organization.FieldSeatsReserved)).WriteString(")")
		}
		limit := s.C(organization.FieldSeatLimit)
		switch level {
		case model.SeatLevelNear:
			used().WriteString(" * 10 >= ").Ident(limit).WriteString(fmt.Sprintf(" * %d AND ", roster.FewSeatsTenths))
			used().WriteString(" < ").Ident(limit)
		case model.SeatLevelFull:
			used().WriteString(" >= ").Ident(limit)
		case model.SeatLevelOver:
			used().WriteString(" > ").Ident(limit)
		}
	})
}
