package graph

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/user"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/present"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// Invitations lists the open invitations, the newest first. An invitation that has expired is left out, even if its end is not stored yet (H5).
func (r organizationFields) Invitations(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string, filter *model.InvitationFilter) (*model.InvitationConnection, error) {
	ctx, q := r.answer(ctx)
	if _, err := mayReadOrganization(ctx, o.ID.UUID, model.RestrictedOrganizationFieldInvitations); err != nil {
		return nil, err
	}
	return page.Connection(ctx, q.pages, q.invitationList(filter), page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.invitations)
}

// invitationList returns the list of an organization's open invitations, the newest first.
func (q *answer) invitationList(filter *model.InvitationFilter) page.List {
	return page.List{
		Entity: ent.TypeUser, Table: user.Table, Parent: user.FieldOrganizationID, Where: invitationFilter(filter, store.Instant(q.Now())),
		Order: page.Order{Name: "NEWEST", Table: "t", Column: user.FieldInvitedAt, Instant: true, Nullable: true, Desc: true},
	}
}

// invitationFilter keeps people who wait for their sign-in at an instant and match the filter.
func invitationFilter(in *model.InvitationFilter, now time.Time) func(*sql.Selector) {
	waiting := signin.Waiting(now)
	if in == nil {
		return waiting
	}
	return func(s *sql.Selector) {
		waiting(s)
		if found := directory.SearchPeople(input.Value(in.Search.Value()), s.C(user.FieldSearchKey)); found != nil {
			s.Where(found)
		}
		if states := in.Mail.Value(); len(states) > 0 {
			either := make([]*sql.Predicate, len(states))
			for i, state := range states {
				either[i] = mailIs(s, state)
			}
			s.Where(sql.Or(either...))
		}
		if t := in.ExpiresBefore.Value(); t != nil { // active people keep the end of their invitation, which no longer counts
			s.Where(sql.And(sql.EQ(s.C(user.FieldStatus), string(roster.Invited)), sql.LT(s.C(user.FieldInvitationExpiresAt), store.Instant(*t))))
		}
	}
}

// mailIs is the condition that a person's newest invitation mail is in a state. It must agree with mailOf.
func mailIs(s *sql.Selector, state model.InvitationMailState) *sql.Predicate {
	newest := func(where string) *sql.Predicate {
		return sql.ExprP(notify.NewestInvitation(s.C(user.FieldID), s.C(user.FieldInvitedAt), where))
	}
	switch state {
	case model.InvitationMailStateSent:
		return newest("o.sent_at IS NOT NULL")
	case model.InvitationMailStateRefused:
		return newest("o.sent_at IS NULL AND o.refused")
	case model.InvitationMailStateWaiting:
	}
	return sql.Not(newest("o.sent_at IS NOT NULL OR o.refused"))
}

// invitations reads the open invitations with these ids that the viewer can see. An invitation has the id of its person.
func (q *answer) invitations(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.Invitation, error) {
	found, err := q.DB.Ent.User.Query().Where(user.IDIn(ids...), signin.Waiting(store.Instant(q.Now()))).All(store.ByIDs(ctx))
	if err != nil {
		return nil, err
	}
	seen := make([]uuid.UUID, len(found))
	for i, u := range found {
		seen[i] = u.ID
	}
	mails, err := notify.Invitations(ctx, q.DB, seen)
	out := make(map[uuid.UUID]*model.Invitation, len(found))
	for _, u := range found {
		i := &model.Invitation{
			ID: globalid.ID{Kind: globalid.Invitation, UUID: u.ID}, User: userOf(u, q.Now()), SentAt: u.InvitedAt, Mail: mailOf(mails[u.ID]),
		}
		if u.InvitedBy != "" {
			i.InvitedBy = &u.InvitedBy
		}
		if u.Status == roster.Invited {
			i.ExpiresAt = u.InvitationExpiresAt
		}
		out[u.ID] = i
	}
	return out, err
}

func mailOf(p notify.Progress) *model.InvitationMail {
	switch {
	case p.SentAt != nil:
		return &model.InvitationMail{State: model.InvitationMailStateSent, At: p.SentAt}
	case p.Refused != "":
		return &model.InvitationMail{State: model.InvitationMailStateRefused, Message: &p.Refused, At: p.NextAt}
	}
	return &model.InvitationMail{State: model.InvitationMailStateWaiting}
}

// Invitation returns what an invited person sees before they accept.
func (r query) Invitation(ctx context.Context, token string) (*model.InvitationPreview, error) {
	ctx, _ = r.answer(ctx)
	p, err := r.Signin.PreviewInvitation(ctx, token)
	if err != nil {
		return nil, err
	}
	out := &model.InvitationPreview{
		Email: p.Email, FirstName: p.FirstName, LastName: p.LastName, OrganizationRole: p.Role, Accounts: make([]*model.InvitedAccount, len(p.Offer.Accounts)),
		MoreAccounts: p.Offer.More, ExpiresAt: p.ExpiresAt, ConfirmsEmail: p.ConfirmsEmail, Proof: model.InvitationProof(p.Proof),
	}
	if p.Organization != "" {
		out.OrganizationName = &p.Organization
	}
	if p.By != "" {
		out.InvitedBy = &p.By
	}
	for i, a := range p.Offer.Accounts {
		out.Accounts[i] = &model.InvitedAccount{Platform: a.Platform, Handle: a.Handle, Name: a.Name, Roles: a.Roles}
	}
	return out, nil
}

func (m mutation) InvitationResend(ctx context.Context, in model.InvitationResendInput) (*model.InvitationPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	id, err := run(ctx, m.Directory.InvitationResend, ref, err)
	ctx, q := m.answer(ctx)
	i, errs, err := reread(ctx, q, id, err, q.invitations)
	return &model.InvitationPayload{Invitation: i, UserErrors: errs, Query: &model.Query{}}, err
}

func (m mutation) InvitationCancel(ctx context.Context, in model.InvitationCancelInput) (*model.UserPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	id, err := run(ctx, m.Directory.InvitationCancel, ref, err)
	return m.userPayload(ctx, id, err)
}

// InvitationLink returns a new link, which can't be read again later.
func (m mutation) InvitationLink(ctx context.Context, in model.InvitationLinkInput) (*model.InvitationLinkPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	made, err := run(ctx, m.Directory.InvitationLink, ref, err)
	p := &model.InvitationLinkPayload{Query: &model.Query{}}
	if p.UserErrors, err = present.UserErrors(err); err != nil || len(p.UserErrors) > 0 {
		return p, err
	}
	link := m.PublicURL + "/invitation#" + made.Token
	p.URL, p.ExpiresAt = &link, &made.ExpiresAt
	return p, nil
}
