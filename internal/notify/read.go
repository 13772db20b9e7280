package notify

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// read reads the content that is current when a mail is sent, for the kinds that have any. It returns errNothing if there is nothing to say any more.
func (s *Sender) read(ctx context.Context, d *delivery) (err error) {
	var what string
	switch _, tells := changedRows[d.kind]; {
	case tells && d.bulk != uuid.Nil:
		what = "what the run has changed"
		d.payload.Accounts, d.payload.More, err = runLines(ctx, s.DB, d, Listed)
	case d.kind == AccessEnds:
		what = "which access ends"
		err = d.readEnds(ctx, s.DB, store.Instant(s.Now()), Listed)
	case d.kind == WeeklySummary:
		what = "what needs attention"
		if d.summary, err = s.Summary(ctx, d.in, d.user); err == nil && len(d.summary) == 0 {
			err = errNothing
		}
	}
	if err == nil || errors.Is(err, errNothing) {
		return err
	}
	return &Refusal{own: true, Err: fmt.Errorf("read %s: %w", what, err)}
}
