package graph

import (
	"cmp"
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
)

const (
	attentionDays     = 7 // how many days attention looks ahead, and back
	attentionExamples = 3 // names in an item
)

// needing is a list of entries that all need attention.
type needing struct {
	kind  roster.Attention
	path  string // of the console's page that shows this list
	list  page.List
	names func(context.Context, []uuid.UUID) (map[uuid.UUID]string, error)
}

// needing returns what needs attention in organizations with this time zone, except seats. Each item is a filtered list, so its count equals that of the page that
// its path opens. This is the only place that decides what needs attention, for the console's home page and for the weekly summaries.
func (q *answer) needing(ctx context.Context, org uuid.UUID, zone *time.Location) ([]needing, error) {
	now, yes := q.Now(), true
	year, month, day := now.In(zone).Date()
	until := time.Date(year, month, day+attentionDays+1, 0, 0, 0, 0, zone) // as the console's filter "within 7 days"
	since := now.UTC().Truncate(24*time.Hour).AddDate(0, 0, -attentionDays)
	accounts, err := q.accountFilter(ctx, &model.AccountFilter{WithoutAdministrator: graphql.OmittableOf(&yes)})
	if err != nil {
		return nil, err
	}
	ending, alone, err := q.userFilter(ctx, org, &model.UserFilter{AccessEndsBefore: graphql.OmittableOf(&until)})
	if err != nil {
		return nil, err
	}
	people := userList(nil, ending)
	people.Alone = alone
	return []needing{
		{roster.AccountsWithoutAdministrator, "/accounts?vacant=yes", accountList(nil, accounts.Where), q.accountNames},
		{roster.OperationsWithRefusedRows, "/business?status=INCOMPLETE&since=7", q.operationList(nil, &model.BulkOperationFilter{
			Status: graphql.OmittableOf([]model.BulkStatus{model.BulkStatusPartial, model.BulkStatusFailed}), FinishedAfter: graphql.OmittableOf(&since),
		}), q.operationNames},
		{roster.InvitationsNotDelivered, "/invitations?mail=REFUSED", q.invitationList(&model.InvitationFilter{
			Mail: graphql.OmittableOf([]model.InvitationMailState{model.InvitationMailStateRefused}),
		}), q.userNames},
		{roster.InvitationsThatEnd, "/invitations?ends=7", q.invitationList(&model.InvitationFilter{ExpiresBefore: graphql.OmittableOf(&until)}), q.userNames},
		{roster.AccessThatEnds, "/users?ends=7", people, q.userNames},
	}, nil
}

// NeedsAttention lists what needs attention, as the viewer sees it, urgent items first.
func (r organizationFields) NeedsAttention(ctx context.Context, o *model.Organization) ([]*model.AttentionItem, error) {
	ctx, q := r.answer(ctx)
	if _, err := mayReadOrganization(ctx, o.ID.UUID, model.RestrictedOrganizationFieldNeedsAttention); err != nil {
		return nil, err
	}
	seats, err := q.settled(ctx, o) // filters and totals read stored data, so what has expired must be ended first
	if err != nil || seats == nil {
		return nil, err
	}
	items, err := batch.Load(ctx, q.loaders, batch.Key{Purpose: "attention in " + o.TimeZone}, o.ID.UUID, func(ctx context.Context, orgs []uuid.UUID) (map[uuid.UUID][]*model.AttentionItem, error) {
		return q.attention(ctx, o.ID.UUID, orgs, notify.TimeZone(o.TimeZone))
	})
	if err != nil {
		return nil, err
	}
	items = slices.Clone(items)
	if kind := (roster.Seats{Limit: seats.Entitled, Active: seats.Active, Reserved: seats.Reserved}).Attention(); kind != "" {
		items = append(items, &model.AttentionItem{Kind: kind, IsUrgent: kind.Urgent(), TotalCount: seats.Used, TotalCountIsExact: true, Examples: []string{}, Path: "/seats"})
	}
	slices.SortStableFunc(items, func(a, b *model.AttentionItem) int { return cmp.Compare(attentionRank(a), attentionRank(b)) })
	return items, nil
}

// attentionRank sorts urgent items before the others.
func attentionRank(i *model.AttentionItem) int {
	if i.IsUrgent {
		return 0
	}
	return 1
}

// attention reads the items of each organization, one for each list that is not empty, with a fixed number of statements. owner is the organization that the lists
// are made for.
func (q *answer) attention(ctx context.Context, owner uuid.UUID, orgs []uuid.UUID, zone *time.Location) (map[uuid.UUID][]*model.AttentionItem, error) {
	out := make(map[uuid.UUID][]*model.AttentionItem, len(orgs))
	lists, err := q.needing(ctx, owner, zone)
	if err != nil {
		return nil, err
	}
	for _, n := range lists {
		first, err := q.pages.FirstIDs(ctx, n.list, owner, orgs, attentionExamples+1)
		if err != nil {
			return nil, err
		}
		var ids, long []uuid.UUID
		for org, found := range first {
			if len(found) > attentionExamples {
				found = found[:attentionExamples]
				first[org], long = found, append(long, org)
			}
			ids = append(ids, found...)
		}
		if len(ids) == 0 {
			continue
		}
		names, err := n.names(ctx, ids)
		if err != nil {
			return nil, err
		}
		var counts map[uuid.UUID]model.Count
		if len(long) > 0 {
			if counts, err = q.pages.Totals(ctx, n.list, owner, long); err != nil {
				return nil, err
			}
		}
		for org, found := range first {
			item := &model.AttentionItem{Kind: n.kind, IsUrgent: n.kind.Urgent(), TotalCount: len(found), TotalCountIsExact: true, Examples: []string{}, Path: n.path}
			if c, ok := counts[org]; ok {
				item.TotalCount, item.TotalCountIsExact = c.N, c.Exact
			}
			for _, id := range found {
				if name, ok := names[id]; ok { // false if it was removed between the two reads
					item.Examples = append(item.Examples, name)
				}
			}
			out[org] = append(out[org], item)
		}
	}
	return out, nil
}

func (q *answer) accountNames(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]string, error) {
	found, err := q.accounts(ctx, ids)
	out := make(map[uuid.UUID]string, len(found))
	for id, a := range found {
		out[id] = notify.OfferedAccount{Platform: a.Platform, Handle: a.Handle}.Label()
	}
	return out, err
}

func (q *answer) userNames(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]string, error) {
	found, err := q.users(ctx, ids)
	out := make(map[uuid.UUID]string, len(found))
	for id, u := range found {
		out[id] = cmp.Or(strings.TrimSpace(u.FirstName+" "+u.LastName), u.Email)
	}
	return out, err
}

func (q *answer) operationNames(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]string, error) {
	found, err := q.operations(ctx, ids)
	out := make(map[uuid.UUID]string, len(found))
	for id, o := range found {
		out[id] = "Untitled operation"
		if o.Label != nil {
			out[id] = *o.Label
		}
	}
	return out, err
}

// WeeklySummary returns the lines of the weekly mail: what needs attention in an organization, as the context's viewer sees it. It returns nil if the viewer can't
// see the organization or may not read what needs attention.
func (r *Resolver) WeeklySummary(ctx context.Context, org uuid.UUID) ([]notify.SummaryLine, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	ctx = r.withAnswer(ctx)
	ctx, q := r.answer(ctx)
	found, err := q.organizations(ctx, []uuid.UUID{org})
	if err != nil || found[org] == nil {
		return nil, err
	}
	items, err := organizationFields{r}.NeedsAttention(ctx, found[org])
	if refused := (*fault.Error)(nil); errors.As(err, &refused) && refused.Code == fault.Forbidden {
		return nil, nil
	}
	out := make([]notify.SummaryLine, len(items))
	for i, item := range items {
		path := item.Path
		if len(v.Persons) > 1 { // the console needs to know which organization to show
			separator := "?"
			if strings.Contains(path, "?") {
				separator = "&"
			}
			path += separator + "org=" + url.QueryEscape(found[org].Slug)
		}
		out[i] = notify.SummaryLine{Kind: item.Kind, Count: item.TotalCount, Exact: item.TotalCountIsExact, Examples: item.Examples, Path: path}
		if limit := found[org].Seats.Entitled; limit != nil && (item.Kind == roster.NoSeatsLeft || item.Kind == roster.FewSeatsLeft) {
			out[i].Limit = *limit
		}
	}
	return out, err
}
