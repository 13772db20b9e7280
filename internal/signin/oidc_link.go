package signin

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/identitylink"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// admit signs in a person whom the provider has identified, and returns the token of their session (S4, H31): a member of the vendor's staff, a person who is
// active in an organization, or an invited person. For anybody else nothing is stored. A person who belongs to no organization yet accepts their only invitation
// this way. If they have several invitations, or already belong to an organization, they have to accept each one explicitly (H12).
func (s *Signin) admit(ctx context.Context, c *claim) (token string, err error) {
	ctx = access.Across(ctx) // invitations of any organization count
	write := func() error {
		return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			people, err := s.expecting(ctx, tx, c.email)
			if err != nil {
				return err
			}
			who, err := s.linked(ctx, tx, c, len(people) > 0)
			if err != nil {
				return err
			}
			known, err := somewhere(ctx, tx, who)
			if err != nil {
				return err
			}
			if who.EmailKey != identifier.EmailKey(c.email) {
				people = nil // the provider now has another email for the subject, so nobody is linked by it
			}
			if !known && len(people) == 1 {
				if err := s.link(ctx, tx, who, people[0]); err != nil {
					return err
				}
			}
			var id uuid.UUID
			if token, id, err = s.arrive(ctx, tx, who); err != nil {
				return err
			}
			if err := c.mark(ctx, tx, id); err != nil {
				return err
			}
			switch {
			case known, len(people) == 1:
				return s.tell(ctx, tx, who.ID, who.Email, audit.SessionStarted, audit.SignIn{Method: audit.BySingleSignOn})
			case len(people) == 0:
				return because(errNobody, "the person is not active in any organization")
			}
			return nil // they belong to no organization yet, so there is no audit event
		})
	}
	// Two concurrent first sign-ins of one person create one link. The second fails because the link exists or because the person no
	// longer waits for a sign-in. Its second try finds the link.
	if err = write(); fault.Is(err, fault.Taken) || fault.Is(err, fault.Forbidden) {
		err = write()
	}
	if err != nil {
		return "", err
	}
	return token, nil
}

// expecting returns the people with an email who wait for a sign-in (Waiting), and locks their organizations in the order of their ids (H11).
func (s *Signin) expecting(ctx context.Context, tx *store.Tx, email string) ([]*ent.User, error) {
	wait := user.And(user.EmailKey(identifier.EmailKey(email)), Waiting(store.Instant(s.Now())))
	people, err := tx.User.Query().Where(wait).Order(user.ByOrganizationID()).All(ctx)
	if err != nil || len(people) == 0 {
		return nil, err
	}
	for _, p := range people {
		if _, err := tx.Lock(ctx, p.OrganizationID); err != nil {
			return nil, err
		}
	}
	return tx.User.Query().Where(wait).Order(user.ByOrganizationID()).All(ctx) // some may have been removed before the locks were taken
}

// linked returns the identity of a subject. The first time, it links the identity with the verified email, and creates it for an invited person who has none. After
// that the subject decides, not the email: if the provider gives an email to another person, they cannot sign in with it, because its identity is
// linked to the earlier subject.
func (s *Signin) linked(ctx context.Context, tx *store.Tx, c *claim, invited bool) (*ent.Identity, error) {
	link, err := tx.IdentityLink.Query().Where(identitylink.Issuer(c.issuer), identitylink.Subject(c.subject)).WithIdentity().Only(ctx)
	if err == nil {
		return link.Edges.Identity, nil
	}
	if !ent.IsNotFound(err) {
		return nil, err
	}
	now, key := store.Instant(s.Now()), identifier.EmailKey(c.email)
	who, err := tx.Identity.Query().Where(identity.EmailKey(key)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		// The provider alone gives no access: an organization must have invited the person (H35).
		if !invited || c.flaw != nil {
			return nil, because(errNobody, "nobody has this email")
		}
		if who, err = tx.Identity.Create().SetEmail(c.email).SetEmailKey(key).SetCreatedAt(now).Save(ctx); err != nil {
			return nil, err
		}
	case err != nil:
		return nil, err
	default:
		other, err := tx.IdentityLink.Query().Where(identitylink.IdentityID(who.ID), identitylink.Issuer(c.issuer)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if other {
			return nil, because(errNobody, "the identity %s of this email is linked to another subject of the provider; roster unlink removes the link", who.ID)
		}
		if who.Unproved {
			if err := s.proved(ctx, tx, who); err != nil {
				return nil, err
			}
		}
	}
	return who, tx.IdentityLink.Create().SetIdentityID(who.ID).SetIssuer(c.issuer).SetSubject(c.subject).SetCreatedAt(now).Exec(ctx)
}

// Unlink removes a person's links to single sign-on providers and ends their sessions. The next sign-in with their
// verified email creates a new link. It returns how many links there were.
func (s *Signin) Unlink(ctx context.Context, email string) (n int, err error) {
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		var who uuid.UUID
		if who, err = tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).OnlyID(ctx); ent.IsNotFound(err) {
			return fault.New(fault.NotFound, "Nobody signs in as %q.", email)
		} else if err != nil {
			return err
		}
		if n, err = tx.IdentityLink.Delete().Where(identitylink.IdentityID(who)).Exec(ctx); err != nil {
			return err
		}
		return endSessions(ctx, tx, who)
	})
	return n, err
}
