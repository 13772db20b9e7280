package graph

import (
	"context"

	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/signin"
)

func (m mutation) SignIn(ctx context.Context, in model.SignInInput) (*model.SignInPayload, error) {
	token, v, err := m.Signin.SignIn(ctx, in.Email, in.Password)
	return m.signedIn(ctx, token, v, err)
}

func (m mutation) InvitationAccept(ctx context.Context, in model.InvitationAcceptInput) (*model.SignInPayload, error) {
	accepted := signin.Acceptance{
		Token: input.Value(in.Token.Value()), Password: input.Value(in.Password.Value()), FirstName: input.Value(in.FirstName.Value()), LastName: input.Value(in.LastName.Value()),
	}
	var err error
	if id := in.Invitation.Value(); id != nil {
		accepted.Person, err = input.ID(*id, globalid.User, "invitation")
	}
	if (accepted.Token == "") == (in.Invitation.Value() == nil) {
		err = fault.New(fault.InvalidInput, "Pass the token of the mail, or the id of one of viewer.invitations.").At("token")
	}
	if err != nil {
		return m.signedIn(ctx, "", nil, err)
	}
	token, v, err := m.Signin.AcceptInvitation(ctx, accepted)
	return m.signedIn(ctx, token, v, err)
}

func (m mutation) PasswordReset(ctx context.Context, in model.PasswordResetInput) (*model.SignInPayload, error) {
	token, v, err := m.Signin.Reset(ctx, in.Token, in.Password)
	return m.signedIn(ctx, token, v, err)
}

func (m mutation) PasswordChange(ctx context.Context, in model.PasswordChangeInput) (*model.SignInPayload, error) {
	token, v, err := m.Signin.PasswordChange(ctx, in.CurrentPassword, in.NewPassword)
	return m.signedIn(ctx, token, v, err)
}

func (m mutation) StaffClaim(ctx context.Context, in model.StaffClaimInput) (*model.SignInPayload, error) {
	token, v, err := m.Signin.Claim(ctx, in.Token, in.Email, in.Password)
	return m.signedIn(ctx, token, v, err)
}

func (m mutation) PasswordResetRequest(ctx context.Context, in model.PasswordResetRequestInput) (*model.PasswordResetRequestPayload, error) {
	errs, err := present.UserErrors(m.Signin.ResetRequest(ctx, in.Email))
	if err != nil {
		return nil, err
	}
	return &model.PasswordResetRequestPayload{UserErrors: errs, Query: &model.Query{}}, nil
}

// signedIn sends the session's cookie to the browser and reads the rest of the response as the new viewer. If v is nil, it only returns the errors.
func (m mutation) signedIn(ctx context.Context, token string, v *access.Viewer, err error) (*model.SignInPayload, error) {
	_, q := m.answer(ctx)
	p := &model.SignInPayload{Query: &model.Query{}}
	if p.UserErrors, err = present.UserErrors(err); err != nil || v == nil {
		return p, err
	}
	access.SetCookie(ctx, token)
	q.switchViewer(v)
	p.Token, p.Viewer = &token, viewerOf(v)
	return p, nil
}

func (m mutation) SignOut(ctx context.Context) (*model.SignOutPayload, error) {
	return m.signedOut(ctx, m.Signin.SignOut)
}

func (m mutation) SignOutEverywhere(ctx context.Context) (*model.SignOutPayload, error) {
	return m.signedOut(ctx, m.Signin.SignOutEverywhere)
}

// signedOut ends the session, removes its cookie and reads the rest of the response without a viewer.
func (m mutation) signedOut(ctx context.Context, end func(context.Context) error) (*model.SignOutPayload, error) {
	there := m.OIDC.SignOutURL(ctx) // needs the session
	errs, err := present.UserErrors(end(ctx))
	if err != nil {
		return nil, err
	}
	p := &model.SignOutPayload{SignedOut: len(errs) == 0, UserErrors: errs, Query: &model.Query{}}
	if len(errs) == 0 {
		p.SingleSignOutURL = m.endSession(ctx, there)
	}
	return p, nil
}

func (m mutation) SessionEnd(ctx context.Context, in model.SessionEndInput) (*model.SessionEndPayload, error) {
	there := m.OIDC.SignOutURL(ctx) // needs the session
	id, err := input.ID(in.ID, globalid.Session, "id")
	current, err := run(ctx, m.Signin.SessionEnd, id, err)
	errs, err := present.UserErrors(err)
	if err != nil || len(errs) > 0 {
		return &model.SessionEndPayload{UserErrors: errs, Query: &model.Query{}}, err
	}
	p := &model.SessionEndPayload{SessionID: &in.ID, SignedOut: current, UserErrors: errs, Query: &model.Query{}}
	if current {
		p.SingleSignOutURL = m.endSession(ctx, there)
	}
	return p, nil
}

// endSession removes the cookie of a session that has ended and reads the rest of the response without a viewer. It returns there, the URL that the browser
// opens next, as a pointer: nil if it is empty.
func (m mutation) endSession(ctx context.Context, there string) *string {
	_, q := m.answer(ctx)
	access.SetCookie(ctx, "")
	q.switchViewer(nil)
	if there == "" {
		return nil
	}
	return &there
}

// Sessions lists the viewer's sessions.
func (r viewerFields) Sessions(ctx context.Context, _ *model.Viewer) ([]*model.Session, error) {
	ctx, _ = r.answer(ctx)
	own, err := r.Signin.Sessions(ctx)
	out := make([]*model.Session, len(own))
	for i, s := range own {
		out[i] = &model.Session{
			ID: globalid.ID{Kind: globalid.Session, UUID: s.ID}, Current: s.Current, Method: model.SignInMethodPassword,
			CreatedAt: s.Began, LastUsedAt: s.Used, ExpiresAt: s.Ends,
		}
		if s.SingleSignOn {
			out[i].Method = model.SignInMethodSingleSignOn
		}
		if s.Agent != "" {
			out[i].Agent = &s.Agent
		}
	}
	return out, err
}

func (r query) SignInOptions(context.Context) (*model.SignInOptions, error) {
	if r.OIDC == nil {
		return &model.SignInOptions{}, nil
	}
	address, name := r.OIDC.URL(), r.OIDC.OIDCName
	return &model.SignInOptions{SingleSignOnURL: &address, SingleSignOnName: &name}, nil
}

// Invitations lists the invitations to other organizations that the viewer can accept.
func (r viewerFields) Invitations(ctx context.Context, _ *model.Viewer) ([]*model.OpenInvitation, error) {
	ctx, _ = r.answer(ctx)
	open, err := r.Signin.Open(ctx)
	out := make([]*model.OpenInvitation, len(open))
	for i, o := range open {
		out[i] = &model.OpenInvitation{
			ID: globalid.ID{Kind: globalid.User, UUID: o.Person}, OrganizationName: o.Organization, ExpiresAt: o.ExpiresAt, ConfirmsEmail: o.Confirms,
		}
		if o.By != "" {
			out[i].InvitedBy = &o.By
		}
	}
	return out, err
}
