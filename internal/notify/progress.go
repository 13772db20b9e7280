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

// Progress is how far somebody's invitation mail has come.
type Progress struct {
	SentAt  *time.Time // nil while it has not left
	Refused string     // the mail server's words, where it did not take the mail the last time; empty else
	NextAt  *time.Time // when a refused mail is tried again; nil where it was given up
}

// Invitations says how far the newest invitation mail of each of these people has come, in one statement; whoever has none since they were invited is not in
// the answer. The caller has checked that the viewer sees them.
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
		out[id] = p // the newest is the last
		return nil
	})
	return out, err
}

// NewestInvitation is a condition on a person: that the newest of the mails that Invitations looks at meets a condition on its sent_at and refused, as o. It is given the person's
// columns.
func NewestInvitation(id, invitedAt, where string) string {
	return `EXISTS (SELECT 1 FROM (SELECT n.sent_at, n.refused FROM outbox n WHERE n.user_id = ` + id + ` AND n.kind IN ('invited', 'email_proof')
AND (` + invitedAt + ` IS NULL OR n.created_at >= ` + invitedAt + `) ORDER BY n.created_at DESC, n.id DESC LIMIT 1) o WHERE ` + where + `)`
}

// reply is what a mail server said, as errors quote it.
var reply = regexp.MustCompile(`: ([45]\d\d) ("(?:[^"\\]|\\.)*")`)

// spoken is an error in the mail server's words, where it has some; else without the server's name, which is the operator's to know.
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
