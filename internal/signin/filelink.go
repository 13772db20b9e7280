package signin

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// FileLinkLife is for how long a link to a file can be opened.
const FileLinkLife = 5 * time.Minute

// FileLinks are links to files, by which one viewer fetches them without their session's token. A link names the session, or the token of an API client,
// and ends with it. It holds one file, and an end; both are signed with what the database knows of the session's token, so that a link is opened by every
// gateway and gives nobody the token.
type FileLinks struct {
	ExpiresAt time.Time
	session   uuid.UUID
	key       []byte
}

// FileLinks begins links of the viewer, which are good for FileLinkLife from now. Whether the viewer may read a file is asked when a link is opened.
func (s *Signin) FileLinks(ctx context.Context) (FileLinks, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return FileLinks{}, err
	}
	key, _, err := s.linkKey(ctx, v.Session)
	if err == nil && key == nil {
		err = fault.New(fault.Unauthenticated, "The session has ended. Sign in again.")
	}
	return FileLinks{ExpiresAt: store.Instant(s.Now()).Add(FileLinkLife).Truncate(time.Second), session: v.Session, key: key}, err
}

// linkSize is that of a session's id, an instant in seconds, and a signature.
const linkSize = len(uuid.UUID{}) + 8 + sha256.Size

// To is the link to a file, as one word of base64.
func (l FileLinks) To(file uuid.UUID) string {
	signed := binary.BigEndian.AppendUint64(append([]byte{}, l.session[:]...), uint64(l.ExpiresAt.Unix()))
	return base64.RawURLEncoding.EncodeToString(append(signed, l.signature(file, signed)...))
}

func (l FileLinks) signature(file uuid.UUID, signed []byte) []byte {
	h := hmac.New(sha256.New, l.key)
	h.Write([]byte("roster file link\x00")) // it never fails
	h.Write(file[:])
	h.Write(signed)
	return h.Sum(nil)
}

// ByFileLink loads the viewer of a link to a file, with the rights of now. It returns nil if the link is not to this file, has expired, or was changed, and if
// the session that it was made in has ended.
func (s *Signin) ByFileLink(ctx context.Context, link string, file uuid.UUID) (*access.Viewer, error) {
	b := spelled(link, linkSize)
	if b == nil {
		return nil, nil
	}
	signed, signature := b[:linkSize-sha256.Size], b[linkSize-sha256.Size:]
	l := FileLinks{session: uuid.UUID(signed[:16]), ExpiresAt: time.Unix(int64(binary.BigEndian.Uint64(signed[16:])), 0)}
	var of access.Viewer
	var err error
	if l.key, of.Client, err = s.linkKey(ctx, l.session); err != nil || l.key == nil {
		return nil, err
	}
	if !hmac.Equal(signature, l.signature(file, signed)) || !s.Now().Before(l.ExpiresAt) {
		return nil, nil
	}
	of.Session = l.session
	return s.Reload(ctx, &of)
}

// linkKey is what signs the links of a session or of an API client's token, for which client is not nil; no key if there is no such session.
func (s *Signin) linkKey(ctx context.Context, session uuid.UUID) (key []byte, client *access.Client, err error) {
	rows, err := s.DB.QueryContext(access.Across(ctx), `SELECT token_hash, false FROM sessions WHERE id = $1 UNION ALL SELECT token_hash, true FROM api_clients WHERE token_id = $1`, session)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var program bool
		err := scan(&key, &program)
		if program {
			client = &access.Client{}
		}
		return err
	})
	return key, client, store.Fault(err)
}
