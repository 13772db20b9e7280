package directory

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// PlannedMail is the mail that a run would send to a person.
type PlannedMail struct {
	User  uuid.UUID
	Known bool // the person has a record, so Draft has its email and first name
	Draft notify.Draft
}

// ForeseeMails returns the mails that Conclude would write now for a run by an actor that moves these people, without mails that people or the organization
// have switched off.
func (d *Directory) ForeseeMails(ctx context.Context, actor uuid.UUID, moved []Moved) ([]PlannedMail, error) {
	t, about := store.NewTable("id", store.UUID), make(map[uuid.UUID]Moved, len(moved))
	for _, m := range moved {
		t.Add(m.User)
		about[m.User] = m
	}
	var out []PlannedMail
	rows, err := d.DB.Select(ctx, t, `SELECT v.id, u.id IS NOT NULL, COALESCE(u.status, 'FORMER'), u.identity_id IS NOT NULL, COALESCE(u.email, ''), COALESCE(u.first_name, ''),
		COALESCE(u.organization_role, 'NONE'), COALESCE(i.switched_mail, ''), COALESCE(g.mail_off, '') FROM {v} LEFT JOIN users u ON u.id = v.id
		LEFT JOIN identities i ON i.id = u.identity_id LEFT JOIN organizations g ON g.id = u.organization_id ORDER BY v.id`)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var p PlannedMail
		var status roster.Status
		var switched, off string
		if err := scan(&p.User, &p.Known, &status, &p.Draft.SignsIn, &p.Draft.Email, &p.Draft.FirstName, &p.Draft.Duty, &switched, &off); err != nil {
			return err
		}
		m, after := about[p.User], status
		if m.Added {
			after = rules.StatusWithAccess(status, p.Draft.SignsIn)
		}
		p.Draft.Kind = mailKind(m, after == roster.Invited && status != roster.Invited, after, p.User == actor)
		if p.Draft.Kind != "" && notify.Wanted(switched, off, p.Draft.Kind) {
			out = append(out, p)
		}
		return nil
	})
	return out, err
}

// InvitationEnds returns the time until which an invitation that is created now can be accepted.
func (d *Directory) InvitationEnds() time.Time { return store.Instant(d.Now()).Add(d.InvitationTTL) }
