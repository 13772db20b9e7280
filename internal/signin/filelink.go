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

// FileLinkLife is how long a link to a file works.
const FileLinkLife = 5 * time.Minute

// FileLinks creates links with which a viewer downloads files without the token of their session. A link names the session, or the token of an API client,
// and stops working when that ends. It is for one file and expires at ExpiresAt. It is signed with the stored hash of the session's token, so that every
// gateway can check a link and nobody can learn the token from it.
type FileLinks struct {
	ExpiresAt time.Time
	session   uuid.UUID
	key       []byte
}

// FileLinks returns a FileLinks for the viewer, whose links work for FileLinkLife from now. It returns UNAUTHENTICATED if there is no viewer or their
// session has ended. Whether the viewer can read a file is checked when a link is opened.
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

// linkSize is the number of bytes of a decoded link: the id of a session, a Unix time in seconds, and a signature.
const linkSize = len(uuid.UUID{}) + 8 + sha256.Size

// To returns the link to a file, in URL-safe base64.
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

// ByFileLink returns the viewer of a link to a file, with current rights. It returns nil if the link is for another file, has expired or was changed, or if
// its session has ended.
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

// linkKey returns the key that signs the links of a session or of an API client's token: the stored hash of its token. client is not nil, but empty, for
// an API client. key is nil if there is neither.
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
