package graph

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func seatUsageOf(o *ent.Organization) model.SeatUsage {
	s := roster.Seats{Limit: o.SeatLimit, Active: o.SeatsActive, Reserved: o.SeatsReserved}
	u := model.SeatUsage{
		Organization: o.ID, Entitled: o.SeatLimit, Active: s.Active, Reserved: s.Reserved, Used: s.Used(), OverBy: s.OverBy(),
		HighWater: o.SeatsHighWater,
	}
	if o.SeatLimit != nil {
		u.Free = new(s.Free())
	}
	return u
}

func (r organizationFields) SeatUsage(ctx context.Context, o *model.Organization) (*model.SeatUsage, error) {
	ctx, q := r.answer(ctx)
	if _, err := mayReadOrganization(ctx, o.ID.UUID, model.RestrictedOrganizationFieldSeatUsage); err != nil {
		return nil, err
	}
	return q.settled(ctx, o)
}

// settled returns the organization's current seat counts. It first ends access and invitations that have expired (H5, H33).
func (q *answer) settled(ctx context.Context, o *model.Organization) (*model.SeatUsage, error) {
	if o.DueAt == nil || o.DueAt.After(q.Now()) {
		return &o.Seats, nil
	}
	if err := q.Directory.Settle(ctx, o.ID.UUID); err != nil {
		return nil, err
	}
	found, err := q.organizations(ctx, []uuid.UUID{o.ID.UUID})
	if err != nil || found[o.ID.UUID] == nil {
		return nil, err
	}
	return &found[o.ID.UUID].Seats, nil
}

// seatsAfter returns an organization's seats for the payload of a change, nil if the viewer may not see them.
func (r *Resolver) seatsAfter(ctx context.Context, org uuid.UUID) (*model.SeatUsage, error) {
	ctx, q := r.answer(ctx)
	if _, err := mayReadOrganization(ctx, org, model.RestrictedOrganizationFieldSeatUsage); err != nil {
		return nil, nil //nolint:nilerr // the change was made, but the viewer may not see seats, for example because they left the account
	}
	found, err := q.organizations(ctx, []uuid.UUID{org})
	if err != nil || found[org] == nil {
		return nil, err
	}
	return q.settled(ctx, found[org])
}

func (r accountPayload) SeatUsage(ctx context.Context, p *model.AccountPayload) (*model.SeatUsage, error) {
	if p.Account == nil {
		return nil, nil
	}
	return r.seatsAfter(ctx, p.Account.Organization)
}

func (r userPayload) SeatUsage(ctx context.Context, p *model.UserPayload) (*model.SeatUsage, error) {
	if p.User == nil {
		return nil, nil
	}
	return r.seatsAfter(ctx, p.User.Organization)
}

func (r membershipPayload) SeatUsage(ctx context.Context, p *model.MembershipPayload) (*model.SeatUsage, error) {
	if p.Membership == nil {
		return nil, nil
	}
	return r.seatsAfter(ctx, p.Membership.Organization)
}

func (r membershipRemovePayload) SeatUsage(ctx context.Context, p *model.MembershipRemovePayload) (*model.SeatUsage, error) {
	if p.Account == nil {
		return nil, nil
	}
	return r.seatsAfter(ctx, p.Account.Organization)
}

// ByAccount lists accounts with their numbers of seat holders. Administrators of accounts see only the accounts that they administer (H40).
func (r seatFields) ByAccount(ctx context.Context, s *model.SeatUsage, first *int, after *string, last *int, before *string) (*model.AccountSeatUsageConnection, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	l := accountList(nil, nil)
	if p := v.In(s.Organization); !v.ReadsAll(s.Organization) {
		var administered []uuid.UUID
		if p != nil {
			administered = p.AdministeredIn()
		}
		l.Where = store.Among("id", administered)
	}
	return page.Connection(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), s.Organization, q.accountSeats)
}

func (q *answer) accountSeats(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.AccountSeatUsage, error) {
	accounts, err := q.accounts(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make(map[uuid.UUID]*model.AccountSeatUsage, len(accounts))
	for id, a := range accounts {
		out[id] = &model.AccountSeatUsage{Account: a}
	}
	const shift = 100_000 // puts both counts into one number, so that each person is looked up once and the database stops at the limit
	rows, err := q.DB.Select(ctx, store.IDs(ids), fmt.Sprintf(`SELECT v.id, (SELECT count(*) + %d * coalesce(sum(q.exclusive), 0) FROM (
			SELECT CASE WHEN u.organization_role = 'NONE' AND NOT EXISTS (
				SELECT 1 FROM memberships o WHERE o.user_id = m.user_id AND o.account_id <> m.account_id AND (o.expires_at IS NULL OR o.expires_at > $1)
			) THEN 1 ELSE 0 END AS exclusive FROM memberships m JOIN users u ON u.id = m.user_id
			WHERE m.account_id = v.id AND u.seat_since IS NOT NULL AND (m.expires_at IS NULL OR m.expires_at > $1) LIMIT %d
		) AS q) FROM {v}`, shift, page.MostCounted+1), store.Instant(q.Now()))
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var counts int
		err := scan(&id, &counts)
		if s := out[id]; s != nil {
			people, exclusive := counts%shift, counts/shift
			s.People, s.ExclusivePeople, s.IsExact = min(people, page.MostCounted), min(exclusive, page.MostCounted), people <= page.MostCounted
		}
		return err
	})
	return out, err
}

// mostDays is how many days the first and the last day of a history can be apart: two years, one of them a leap year.
const mostDays = 731

// History lists the seats of each day, by default of the year before the last day, up to today at most. Today's seats are those of s.
func (r seatFields) History(ctx context.Context, s *model.SeatUsage, from, to *time.Time) ([]*model.SeatDay, error) {
	ctx, q := r.answer(ctx)
	today := q.Now().UTC().Truncate(24 * time.Hour)
	last := today
	if to != nil && to.Before(today) {
		last = *to
	}
	first := last.AddDate(-1, 0, 0)
	if from != nil {
		first = *from
	}
	switch {
	case to != nil && first.After(*to):
		return nil, fault.New(fault.InvalidInput, "The first day is after the last one.").At("from")
	case last.Sub(first) > mostDays*24*time.Hour:
		return nil, fault.New(fault.InvalidInput, "The last day can be at most %d days after the first one.", mostDays).At("from")
	}
	key := batch.Key{Purpose: "seat history " + store.Day(first) + " " + store.Day(last)}
	known, err := batch.Load(ctx, q.loaders, key, s.Organization, func(ctx context.Context, orgs []uuid.UUID) (map[uuid.UUID][]directory.SeatDay, error) {
		return q.Directory.SeatHistory(ctx, orgs, first, last)
	})
	days := make([]*model.SeatDay, len(known))
	for i, d := range known {
		days[i] = new(model.SeatDay(d))
	}
	if n := len(days) - 1; n >= 0 && days[n].Day.Equal(today) { // a gateway of an older version does not record its changes in the history
		days[n].Entitled, days[n].Active, days[n].Reserved = s.Entitled, s.Active, s.Reserved
	}
	return days, err
}

// SeatReason explains why a person takes a seat (H2): their organization role, and the accounts on which the viewer sees them (H40). It is nil without a seat.
func (r userFields) SeatReason(ctx context.Context, u *model.User) (*string, error) {
	if !u.HoldsSeat() {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	l, err := q.membershipList(ctx, u.Organization, "user_id", nil, &model.MembershipOrder{Field: model.MembershipOrderFieldAccount, Direction: model.OrderDirectionAsc})
	if err != nil {
		return nil, err
	}
	accounts, err := batch.Load(ctx, q.loaders, batch.Key{Purpose: "seat reason"}, u.ID.UUID, func(ctx context.Context, people []uuid.UUID) (map[uuid.UUID]model.Count, error) {
		return q.pages.Totals(ctx, l, u.ID.UUID, people)
	})
	if err != nil {
		return nil, err
	}
	reason := seatReason(u, accounts)
	return &reason, nil
}

func seatReason(u *model.User, accounts model.Count) string {
	var because []string
	switch u.OrganizationRole {
	case roster.Manager:
		because = append(because, "manages the organization")
	case roster.Auditor:
		because = append(because, "audits the organization")
	case roster.NoDuty:
	}
	switch {
	case !accounts.Exact:
		because = append(because, fmt.Sprintf("is on more than %d accounts", accounts.N))
	case accounts.N == 1:
		because = append(because, "is on 1 account")
	case accounts.N > 1:
		because = append(because, fmt.Sprintf("is on %d accounts", accounts.N))
	case len(because) == 0:
		because = append(because, "is on accounts that you do not see")
	}
	reason := u.Email + " " + strings.Join(because, " and ")
	if u.Status == roster.Invited {
		return reason + "; the seat is reserved until the invitation is accepted or ends."
	}
	return reason + "."
}
