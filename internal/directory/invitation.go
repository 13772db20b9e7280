package directory

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/invitation"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// resendPause is the minimum time between two invitation mails to a person.
const resendPause = time.Minute

// invitee is a person without a sign-in, with their memberships and the actor's rights on them.
type invitee struct {
	*ent.User
	world *rules.World
	actor roster.Actor
}

// forInvitee runs fn for a person under the organization's lock.
func (d *Directory) forInvitee(ctx context.Context, who UserRef, fn func(context.Context, *Change, invitee) error) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, uuid.Nil, who)
	if err != nil {
		return uuid.Nil, err
	}
	return u.ID, d.WithLock(ctx, u.OrganizationID, func(ctx context.Context, c *Change) error {
		i := invitee{}
		if i.User, err = c.Tx.User.Get(ctx, u.ID); err != nil {
			return err
		}
		if i.world, err = c.World(ctx, store.Touch{Linked: []uuid.UUID{u.ID}}); err != nil {
			return err
		}
		accounts := make([]uuid.UUID, 0, len(i.world.Accounts))
		for id := range i.world.Accounts {
			accounts = append(accounts, id)
		}
		if i.actor, err = c.Actor(ctx, accounts); err != nil {
			return err
		}
		return fn(ctx, c, i)
	})
}

// InvitationResend sends a new link to a person without a sign-in and extends the invitation (H42). The previously mailed link stops working when the new mail is
// created; a link that was shown stops working immediately.
func (d *Directory) InvitationResend(ctx context.Context, who UserRef) (uuid.UUID, error) {
	return d.forInvitee(ctx, who, func(ctx context.Context, c *Change, i invitee) error {
		if err := rules.MayResend(i.world, i.actor, i.ID); err != nil {
			return err
		}
		if err := current("person", who.Version, i.Version); err != nil {
			return err
		}
		if i.InvitedAt != nil && c.Now.Before(i.InvitedAt.Add(resendPause)) {
			f := fault.New(fault.Throttled, "%s was sent an email a moment ago. Try again in a minute.", i.Email)
			f.RetryAfter = i.InvitedAt.Add(resendPause).Sub(c.Now)
			return f
		}
		if _, err := c.Tx.Invitation.Delete().Where(invitation.UserID(i.ID), invitation.UsedAtIsNil(), invitation.Shown(true)).Exec(ctx); err != nil {
			return err
		}
		kind := notify.EmailProof
		q := c.Tx.User.UpdateOneID(i.ID).AddVersion(1).SetInvitedAt(c.Now).SetInvitedByID(c.Viewer.ActorID(c.Org.ID)).SetInvitedBy(c.Viewer.Label())
		if i.Status == roster.Invited {
			kind = notify.Invited
			q.SetInvitationExpiresAt(c.Now.Add(c.d.InvitationTTL))
		}
		if err := q.Exec(ctx); err != nil {
			return err
		}
		if err := c.rearm(ctx); err != nil {
			return err
		}
		if err := notify.Enqueue(ctx, c.Tx, c.Now, c.mail(i.ID, kind)); err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.InvitationResent, uuid.Nil, i.ID, sentAt(i.InvitedAt), sentAt(&c.Now))
	})
}

// sentAt returns when a mail was requested, according to the audit events.
func sentAt(t *time.Time) audit.State {
	if t == nil {
		return nil
	}
	return audit.Invitation{SentAt: t.UTC()}
}

// InvitationCancel cancels an invitation: its links stop working, the person loses their memberships, and the seat is freed (H5, H42).
func (d *Directory) InvitationCancel(ctx context.Context, who UserRef) (uuid.UUID, error) {
	return d.forInvitee(ctx, who, func(ctx context.Context, c *Change, i invitee) error {
		dec, err := rules.CancelInvitation(i.world, i.actor, i.ID)
		if err != nil {
			return err
		}
		if err := current("person", who.Version, i.Version); err != nil {
			return err
		}
		if err := c.Write(ctx, i.world, dec); err != nil {
			return err
		}
		p, _ := dec.Person(i.ID)
		return c.LogEvent(ctx, audit.InvitationCanceled, uuid.Nil, i.ID, auditStanding(p.Before), auditStanding(p.After))
	})
}

// InvitationLink is a link that was created to be shown once.
type InvitationLink struct {
	Token     string
	ExpiresAt time.Time
}

// InvitationLink creates a new token for an invited person and returns it; earlier ones stop working. An audit event records it, without the token (H42).
func (d *Directory) InvitationLink(ctx context.Context, who UserRef) (out InvitationLink, err error) {
	_, err = d.forInvitee(ctx, who, func(ctx context.Context, c *Change, i invitee) error {
		if err := rules.MayShowLink(i.world, i.actor, i.ID); err != nil {
			return err
		}
		if err := current("person", who.Version, i.Version); err != nil {
			return err
		}
		out.ExpiresAt = c.Now.Add(c.d.InvitationTTL)
		if i.InvitationExpiresAt != nil {
			out.ExpiresAt = *i.InvitationExpiresAt
		}
		if out.Token, err = c.d.InviteShown(ctx, c.Tx, i.ID, out.ExpiresAt.Sub(c.Now)); err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.InvitationLinkShown, uuid.Nil, i.ID, nil, audit.Invitation{ExpiresAt: out.ExpiresAt.UTC()})
	})
	if err != nil {
		return InvitationLink{}, err
	}
	return out, nil
}
