package directory

import (
	"context"
	"strings"
	"time"
	_ "time/tzdata" // a container may have no time zone database

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
)

// OrganizationUpdate edits an organization. Nil leaves a field as it is.
type OrganizationUpdate struct {
	Organization *uuid.UUID // nil means the viewer's only organization
	Name, Slug   *string
	TimeZone     *string        // an IANA name; a date without a time ends in this time zone (H33)
	MailsOff     *[]notify.Kind // kinds of mail that are switched off for everybody in it; replaces the earlier list (H38)
	Version      *int           // version that the caller saw; nil is not checked (H45)
}

// OrganizationUpdate lets managers change the name, the time zone and which mails the organization's people get. Vendor staff can also change the slug, by
// which the vendor's own records and links refer to a customer. An old slug still belongs to the organization.
func (d *Directory) OrganizationUpdate(ctx context.Context, in OrganizationUpdate) (uuid.UUID, error) {
	org, err := d.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	return org, d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.PeopleOnly); err != nil {
			return err
		}
		if err := current("organization", in.Version, c.Org.Version); err != nil {
			return err
		}
		name, slug, zone := c.Org.Name, c.Org.Slug, c.Org.TimeZone
		if in.Name != nil && *in.Name != name { // values that are sent back as they are may be older than today's checks (H1)
			if name, err = organizationName(*in.Name); err != nil {
				return err
			}
		}
		if in.Slug != nil && *in.Slug != slug {
			if slug, err = c.takeSlug(ctx, *in.Slug); err != nil {
				return err
			}
		}
		if in.TimeZone != nil && *in.TimeZone != zone {
			if zone, err = timeZone(*in.TimeZone); err != nil {
				return err
			}
		}
		off := c.Org.MailOff
		if in.MailsOff != nil {
			off = notify.SwitchOff(*in.MailsOff)
		}
		if name == c.Org.Name && slug == c.Org.Slug && zone == c.Org.TimeZone && off == c.Org.MailOff {
			return nil
		}
		saved, err := c.Tx.Organization.UpdateOneID(org).SetName(name).SetSlug(slug).SetTimeZone(zone).SetMailOff(off).SetSearchKey(identifier.OrganizationKey(name, slug)).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.OrganizationUpdated, uuid.Nil, uuid.Nil, organizationState(c.Org), organizationState(saved))
	})
}

// timeZone checks for an IANA name; the machine's local time zone is not accepted.
func timeZone(name string) (string, error) {
	if _, err := time.LoadLocation(name); err != nil || name == "" || name == "Local" || len(name) > 64 {
		return "", fault.New(fault.InvalidInput, "%q is not a time zone. Use an IANA name such as Europe/Berlin, or UTC.", identifier.Shorten(name, 64)).At("timeZone")
	}
	return name, nil
}

// takeSlug gives the organization another slug, and keeps the old one reserved.
func (c *Change) takeSlug(ctx context.Context, slug string) (string, error) {
	if !c.Viewer.Everywhere() {
		return "", fault.New(fault.Forbidden, "Only vendor staff can change the slug. Ask your Roster representative.").At("slug")
	}
	slug, err := identifier.Slug(slug, "slug")
	if err != nil {
		return "", err
	}
	for _, s := range []string{c.Org.Slug, slug} {
		if err := claimSlug(ctx, c.Tx, c.Org.ID, s, c.Now); err != nil {
			return "", err
		}
	}
	return slug, nil
}

func organizationName(s string) (string, error) {
	name, err := identifier.Name(s, "name")
	if err == nil && name == "" {
		err = fault.New(fault.InvalidInput, "Enter a name for the organization.").At("name")
	}
	return name, err
}

func organizationState(o *ent.Organization) audit.Organization {
	s := audit.Organization{Name: o.Name, Slug: o.Slug, TimeZone: o.TimeZone}
	for _, kind := range notify.KindsOff(o.MailOff) {
		s.MailsOff = append(s.MailsOff, strings.ToUpper(string(kind)))
	}
	return s
}
