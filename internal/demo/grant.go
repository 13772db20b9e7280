package demo

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// put lays rows through the rules. Undo lets legacy roles in, which nobody grants any more.
func (f *filler) put(ctx context.Context, org uuid.UUID, rows []rules.Row, legacy bool) error {
	return f.Directory.WithLock(ctx, org, func(ctx context.Context, c *directory.Change) error {
		t := store.Touch{}
		for i, r := range rows {
			rows[i].Number = i + 1
			t.Cells = append(t.Cells, rules.Cell{Account: r.Account, User: r.User})
		}
		w, err := c.World(ctx, t)
		if err != nil {
			return err
		}
		dec := rules.Decide(w, rows, rules.Options{Actor: rules.Actor{Everywhere: true}, IncludeSelf: true, Undo: legacy})
		if refused := dec.First(); refused != nil {
			return refused
		}
		if err := dec.Seats.Fault(); err != nil {
			return err
		}
		return c.Write(ctx, w, dec)
	})
}

func (f *filler) add(person int, a account, expires *time.Time, roles ...string) rules.Row {
	ids := make([]uuid.UUID, len(roles))
	for i, r := range roles {
		ids[i] = f.roles[r]
	}
	return rules.Row{Action: rules.Add, User: f.person[person].ID, Account: a.id, Roles: ids, ExpiresAt: expires}
}

// grants gives each group of accounts its lead, its team and a few from elsewhere.
func (f *filler) grants(ctx context.Context) error {
	if _, err := f.Directory.UserSetOrganizationRole(ctx, directory.UserRef{ID: f.person[0].ID}, rules.Manager); err != nil {
		return err
	}
	if _, err := f.Directory.UserSetOrganizationRole(ctx, directory.UserRef{ID: f.person[3].ID}, rules.Auditor); err != nil {
		return err
	}
	groups := map[string]int{}
	var order []string
	for _, a := range f.handle {
		if _, ok := groups[a.group]; !ok {
			groups[a.group] = len(order)
			order = append(order, a.group)
		}
	}
	team := []string{"Contributor", "Contributor", "Analyst", "Publisher", "Uploader", "Community Manager", "Analyst", "Video Editor", "Contributor"}
	const first, size = 4, 12 // people 0 to 3 have parts of their own
	var rows []rules.Row
	for _, a := range f.handle {
		g := groups[a.group]
		lead := string(rules.AdministratorKind(a.platform == rules.Video, false))
		if g == 0 {
			rows = append(rows, f.add(1, a, nil, lead), f.add(2, a, nil, "Analyst"))
		}
		from := first + g*size
		for i := range size {
			person := from + i
			if person >= 118 {
				break
			}
			switch {
			case i == 0:
				rows = append(rows, f.add(person, a, nil, lead))
			case i == 1:
				rows = append(rows, f.add(person, a, nil, "Regional Lead"))
			case f.random.IntN(3) > 0 || a.platform == rules.X: // everybody is on the group's X account, so nobody is nowhere
				r := team[(i+person)%len(team)]
				if a.platform == rules.Video {
					r = "Standard"
				}
				rows = append(rows, f.add(person, a, nil, r))
			}
		}
	}
	return f.put(ctx, f.org, rows, false)
}

// legacy leaves some people of the video accounts on roles from before granular ones (B59).
func (f *filler) legacy(ctx context.Context) error {
	var rows []rules.Row
	for _, a := range f.handle {
		if a.platform == rules.Video {
			rows = append(rows, f.add(112, a, nil, "Legacy User"), f.add(100, a, nil, "Legacy User"), f.add(101, a, nil, "Legacy Admin"))
		}
	}
	return f.put(ctx, f.org, rows, true)
}

// edges are the cases that a page must show: an access with an end, somebody suspended, somebody who has left.
func (f *filler) edges(ctx context.Context) error {
	end := store.Instant(f.Now()).Add(30 * 24 * time.Hour)
	if err := f.put(ctx, f.org, []rules.Row{f.add(118, f.handle[0], &end, "Publisher"), f.add(119, f.handle[0], nil, "Analyst")}, false); err != nil {
		return err
	}
	if _, err := f.Directory.UserSuspend(ctx, directory.UserRef{ID: f.person[15].ID}, nil); err != nil {
		return err
	}
	_, err := f.Directory.MembershipRemove(ctx, directory.MembershipRemove{Account: directory.AccountRef{ID: f.handle[0].id}, User: directory.UserRef{ID: f.person[119].ID}})
	return err
}

// second is a small customer that is not onboarded for Business Manager (H23).
func (f *filler) second(ctx context.Context) error {
	limit := 10
	org, err := f.Directory.OrganizationCreate(ctx, directory.OrganizationCreate{
		Name: "Borealis Sports", Slug: "borealis", Seats: &limit, Manager: &directory.NewUser{Email: "eero.salmi@borealis.example", FirstName: "Eero", LastName: "Salmi"},
	})
	if err != nil {
		return err
	}
	for _, h := range []string{"X:borealissports", "INSTAGRAM:borealissports", "YOUTUBE:borealistv"} {
		platform, handle, _ := strings.Cut(h, ":")
		if _, err := f.Directory.AccountCreate(ctx, directory.AccountCreate{Organization: &org, Platform: rules.Platform(platform), Handle: handle, Name: "Borealis Sports on " + rules.Platform(platform).Title()}); err != nil {
			return err
		}
	}
	return nil
}
