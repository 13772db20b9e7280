package signin

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/session"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// Session is one of the viewer's own sessions.
type Session struct {
	ID                uuid.UUID
	Current           bool
	SingleSignOn      bool
	Agent             string // empty if unknown
	Began, Used, Ends time.Time
}

// mostSessions limits a list that has no pages.
const mostSessions = 100

// Sessions returns the viewer's sessions, the current one first, then the newest, at most mostSessions. An API client has none.
func (s *Signin) Sessions(ctx context.Context) ([]Session, error) {
	v, err := access.Require(ctx)
	if err != nil || v.Session == uuid.Nil || v.Client != nil {
		return nil, err
	}
	ctx = access.Trusted(ctx)
	rows, err := s.DB.Ent.Session.Query().Where(session.IDNEQ(v.Session), s.live(v)).
		Order(ent.Desc(session.FieldCreatedAt, session.FieldID)).Limit(mostSessions - 1).All(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	current, err := s.DB.Ent.Session.Query().Where(session.ID(v.Session), s.live(v)).All(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	var out []Session
	for _, r := range slices.Concat(current, rows) {
		out = append(out, sessionOf(r, r.ID == v.Session))
	}
	return out, nil
}

func sessionOf(r *ent.Session, current bool) Session {
	return Session{ID: r.ID, Current: current, SingleSignOn: r.Issuer != nil, Agent: r.Agent, Began: r.CreatedAt, Used: r.SeenAt, Ends: r.ExpiresAt}
}

// live is the condition for the viewer's own sessions that have not expired.
func (s *Signin) live(v *access.Viewer) predicate.Session {
	return session.And(session.IdentityID(v.Identity), notExpired(store.Instant(s.Now())))
}

// notExpired is the condition for sessions that are neither too old nor unused for too long.
func notExpired(now time.Time) predicate.Session {
	return session.And(session.ExpiresAtGT(now), session.SeenAtGT(now.Add(-sessionIdle)))
}

// SessionEnd ends one of the viewer's own sessions and its streams immediately, and reports whether it is the current one. It returns
// NOT_FOUND if the session has ended or is somebody else's (H47).
func (s *Signin) SessionEnd(ctx context.Context, id uuid.UUID) (current bool, err error) {
	v, err := access.Require(ctx)
	if err != nil {
		return false, err
	}
	current = id == v.Session
	how := audit.SignedOutElsewhere
	if current {
		how = audit.SignedOut
	}
	ctx = access.Across(ctx) // it is recorded in all organizations of the person
	return current, s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.Session.Delete().Where(session.ID(id), s.live(v)).Exec(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.New(fault.NotFound, "Session not found. It may have ended.").At("id")
		}
		return s.tell(ctx, tx, v.Identity, v.Email, audit.SessionEnded, audit.SignOut{Because: how})
	})
}
