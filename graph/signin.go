package graph

import (
	"context"

	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
)

func (m mutation) SignIn(ctx context.Context, in model.SignInInput) (*model.SignInPayload, error) {
	return m.signedIn(ctx)(m.Signin.SignIn(ctx, in.Email, in.Password))
}

func (m mutation) InvitationAccept(ctx context.Context, in model.InvitationAcceptInput) (*model.SignInPayload, error) {
	return m.signedIn(ctx)(m.Signin.AcceptInvitation(ctx, in.Token, in.Password, value(in.FirstName.Value()), value(in.LastName.Value())))
}

// signedIn hands the session to the browser and answers the rest as the new viewer.
func (m mutation) signedIn(ctx context.Context) func(string, *access.Viewer, error) (*model.SignInPayload, error) {
	return func(token string, v *access.Viewer, err error) (*model.SignInPayload, error) {
		_, q := m.request(ctx)
		p := &model.SignInPayload{Query: &model.Query{}}
		if p.UserErrors, err = mend(err); err != nil || v == nil {
			return p, err
		}
		access.SetCookie(ctx, token)
		q.become(v)
		p.Token, p.Viewer = &token, viewerOf(v)
		return p, nil
	}
}

func (m mutation) SignOut(ctx context.Context) (*model.SignOutPayload, error) {
	errs, err := mend(m.Signin.SignOut(ctx))
	if err != nil {
		return nil, err
	}
	if len(errs) == 0 {
		_, q := m.request(ctx)
		access.SetCookie(ctx, "")
		q.become(nil)
	}
	return &model.SignOutPayload{SignedOut: len(errs) == 0, UserErrors: errs, Query: &model.Query{}}, nil
}
