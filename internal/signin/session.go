package signin

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/session"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// A session expires a week after it started, or twelve hours after its last use. Its use is recorded at most once a minute, so
// that most requests write nothing.
const (
	sessionLife = 7 * 24 * time.Hour
	sessionIdle = 12 * time.Hour
	sessionNote = time.Minute
	noteWait    = time.Second // maximum time that a request waits to record the use
)

// createSession creates a session and returns its token and id. Only the hash of the token is stored. It also deletes expired sessions of the identity.
func createSession(ctx context.Context, tx *store.Tx, who uuid.UUID, now time.Time) (token string, id uuid.UUID, err error) {
	ended := session.Or(session.ExpiresAtLTE(now), session.SeenAtLTE(now.Add(-sessionIdle)))
	if _, err := tx.Session.Delete().Where(session.IdentityID(who), ended).Exec(ctx); err != nil {
		return "", uuid.Nil, err
	}
	secret := random()
	row, err := tx.Session.Create().SetIdentityID(who).SetTokenHash(digest(secret)).
		SetCreatedAt(now).SetSeenAt(now).SetExpiresAt(now.Add(sessionLife)).SetAgent(Agent(access.Agent(ctx))).Save(ctx)
	if err != nil {
		return "", uuid.Nil, err
	}
	return base64.RawURLEncoding.EncodeToString(secret), row.ID, nil
}

// Authenticate returns the viewer of a session's or an API client's token, with current rights (H30), read by one statement. It returns nil if the token is
// unknown or has expired.
func (s *Signin) Authenticate(ctx context.Context, token string) (*access.Viewer, error) {
	if client, hash, ok := access.ParseClientToken(token); ok {
		return s.client(ctx, `c.id = $1`, client, hash)
	}
	secret := spelled(token, secretSize)
	if secret == nil {
		return nil, nil
	}
	return s.viewer(ctx, `s.token_hash = $1`, digest(secret))
}

// Reload is Authenticate for the viewer of a websocket or stream, whose rights are read again for each operation. It returns nil if their session, API client
// or token has ended.
func (s *Signin) Reload(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
	if v.Client != nil {
		return s.client(ctx, `c.token_id = $1`, v.Session, nil)
	}
	return s.viewer(ctx, `s.id = $1`, v.Session)
}

// viewer returns the viewer of the session that meets the condition is, whose argument is which, and records that the session was used. It returns nil if there is
// no session or it has expired. The session and the rights are read by one statement, so that they are from the same snapshot.
func (s *Signin) viewer(ctx context.Context, is string, which any) (*access.Viewer, error) {
	ctx = access.Across(ctx) // the viewer's organizations are not known yet
	now := store.Instant(s.Now())
	v := &access.Viewer{}
	var seen, expires time.Time
	rows, err := s.DB.QueryContext(ctx, `SELECT `+personColumns(s.DB.Dialect)+`, s.id, s.created_at, s.seen_at, s.expires_at, i.id, i.email, i.staff
FROM sessions s JOIN identities i ON i.id = s.identity_id LEFT JOIN users u ON u.identity_id = i.id AND u.status = 'ACTIVE'
`+grantsJoin+`WHERE `+is+` GROUP BY s.id, i.id, u.id, o.id, r.id ORDER BY u.organization_id`, which, now)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var g granted
		if err := scan(append(g.dest(), &v.Session, &v.Began, &seen, &expires, &v.Identity, &v.Email, &v.Staff)...); err != nil {
			return err
		}
		v.Persons, err = g.add(v.Persons, v.Identity)
		return err
	})
	if err != nil {
		return nil, store.Fault(err)
	}
	if v.Session == uuid.Nil || !now.Before(expires) || !now.Before(seen.Add(sessionIdle)) {
		return nil, nil
	}
	if now.Sub(seen) >= sessionNote {
		if err := s.noteUse(ctx, func(ctx context.Context, tx *store.Tx) error {
			return tx.Session.Update().Where(session.ID(v.Session), session.SeenAtLT(now)).SetSeenAt(now).Exec(ctx)
		}); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// noteUse records that a session or an API client was used. If the database accepts no changes, for example because its disk is full, it returns no error, so
// that reading still works, and a later request records the use.
func (s *Signin) noteUse(ctx context.Context, write func(context.Context, *store.Tx) error) error {
	short, cancel := context.WithTimeout(ctx, noteWait)
	defer cancel()
	if err := s.DB.Write(short, write); err != nil && !fault.Is(err, fault.Unavailable) {
		return err
	}
	return store.Fault(ctx.Err())
}

// secretSize is 256 bits.
const secretSize = 32

func random() []byte {
	b := make([]byte, secretSize)
	rand.Read(b) // it never fails
	return b
}

func digest(parts ...[]byte) []byte {
	h := sha256.New()
	for _, p := range parts {
		h.Write(p) // it never fails
	}
	return h.Sum(nil)
}
