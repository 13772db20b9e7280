package notify

import (
	"context"
	"database/sql"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Progress is the delivery status of a person's invitation mail.
type Progress struct {
	SentAt  *time.Time // nil until it is sent
	Refused string     // the mail server's words if it refused the mail at the last attempt; otherwise empty
	NextAt  *time.Time // when a refused mail is tried again; nil if it was given up
}

// Invitations returns the delivery status of the newest invitation mail of each of these people, with one statement. People without a mail since they
// were invited are missing. The caller must have checked that the viewer sees these people.
func Invitations(ctx context.Context, db *store.DB, people []uuid.UUID) (map[uuid.UUID]Progress, error) {
	out := make(map[uuid.UUID]Progress, len(people))
	rows, err := db.Select(ctx, store.IDs(people), `SELECT u.id, o.sent_at, o.refused, o.due_at, o.last_error FROM {v} JOIN users u ON u.id = v.id
JOIN outbox o ON o.user_id = u.id WHERE o.kind IN ('invited', 'email_proof') AND (u.invited_at IS NULL OR o.created_at >= u.invited_at) ORDER BY o.created_at, o.id`)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var p Progress
		var refused bool
		var due time.Time
		var words sql.NullString
		if err := scan(&id, &p.SentAt, &refused, &due, &words); err != nil {
			return err
		}
		if refused && p.SentAt == nil {
			if p.Refused = spoken(words.String); due.Before(never) {
				p.NextAt = &due
			}
		}
		out[id] = p // the newest comes last
		return nil
	})
	return out, err
}

// NewestInvitation returns an SQL condition on a person: that the newest of the mails that Invitations reads meets the condition where, on o.sent_at and
// o.refused. id and invitedAt are columns of the person.
func NewestInvitation(id, invitedAt, where string) string {
	return `EXISTS (SELECT 1 FROM (SELECT n.sent_at, n.refused FROM outbox n WHERE n.user_id = ` + id + ` AND n.kind IN ('invited', 'email_proof')
AND (` + invitedAt + ` IS NULL OR n.created_at >= ` + invitedAt + `) ORDER BY n.created_at DESC, n.id DESC LIMIT 1) o WHERE ` + where + `)`
}

// reply matches a mail server's reply in an error.
var reply = regexp.MustCompile(`: ([45]\d\d) ("(?:[^"\\]|\\.)*")`)

// spoken returns the mail server's words in an error. If there are none, it returns the error without the server's name, which is only for the operator.
func spoken(text string) string {
	if found := reply.FindStringSubmatch(text); found != nil {
		if words, err := strconv.Unquote(found[2]); err == nil {
			return found[1] + " " + singleLine(words)
		}
	}
	if rest, ok := strings.CutPrefix(text, "mail server "); ok {
		if _, words, ok := strings.Cut(rest, ": "); ok {
			return words
		}
	}
	return text
}
