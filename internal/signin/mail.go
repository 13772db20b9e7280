package signin

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
)

// MailSettings returns which kinds of optional mail are on for the viewer. The settings are the same for all their organizations. It returns nil for API
// clients.
func (s *Signin) MailSettings(ctx context.Context) (choices []notify.Choice, err error) {
	v, err := access.Require(ctx)
	if err != nil || v.Client != nil {
		return nil, err
	}
	switched := ""
	rows, err := s.DB.QueryContext(ctx, switchedMail, v.Identity)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&switched) })
	choices = notify.Choices(switched)
	if !slices.ContainsFunc(v.Persons, func(p access.Person) bool { return v.MayRead(p.Organization) == nil }) {
		choices = slices.DeleteFunc(choices, func(c notify.Choice) bool { return c.Kind == notify.WeeklySummary }) // they never get this mail
	}
	return choices, store.Fault(err)
}

const switchedMail = `SELECT COALESCE(switched_mail, '') FROM identities WHERE id = $1`

// MailSettingsUpdate switches kinds of mail on or off for the viewer. Kinds that are always sent are refused.
func (s *Signin) MailSettingsUpdate(ctx context.Context, wanted map[notify.Kind]bool) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	if v.Session == uuid.Nil || v.Client != nil {
		return fault.New(fault.Forbidden, "Only a person who is signed in can choose their mails.")
	}
	return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		switched := ""
		rows, err := tx.QueryContext(ctx, switchedMail, v.Identity)
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&switched) }); err != nil {
			return err
		}
		for kind, on := range wanted {
			switched = notify.Switch(switched, kind, on)
		}
		_, err = tx.ExecContext(ctx, `UPDATE identities SET switched_mail = NULLIF($1, '') WHERE id = $2`, switched, v.Identity)
		return err
	})
}
