package demo

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// put applies rows by the rules. With legacy it applies them as an undo does, which allows legacy roles; otherwise these can no longer be granted.
func (f *filler) put(ctx context.Context, org uuid.UUID, rows []rules.Row, legacy bool) error {
	if len(rows) == 0 {
		return nil
	}
	return f.Directory.WithLock(ctx, org, func(ctx context.Context, c *directory.Change) error {
		t := store.Touch{}
		for i, r := range rows {
			rows[i].Number = i + 1
			t.Cells = append(t.Cells, roster.Cell{Account: r.Account, User: r.User})
		}
		w, err := c.World(ctx, t)
		if err != nil {
			return err
		}
		dec := rules.Decide(w, rows, rules.Options{Actor: roster.Actor{Everywhere: true}, IncludeSelf: true, Undo: legacy})
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
	return rules.Row{Action: roster.Add, User: f.person[person].ID, Account: a.id, Roles: ids, ExpiresAt: expires}
}

// hold is the roles of a person on an account.
type hold struct {
	account int // index in handles
	roles   []string
}

// drawHolds chooses who has which roles: each group of accounts has a lead, a team and a few people from elsewhere, and some people on the video accounts still
// have legacy roles (B59).
func (f *filler) drawHolds() {
	for i := range f.idle {
		f.idle[i] = time.Duration(f.random.IntN(60*24*40)) * time.Minute
	}
	for line := range strings.SplitSeq(strings.TrimSpace(handles), "\n") {
		group, rest, _ := strings.Cut(line, "|")
		_, words, _ := strings.Cut(rest, "|")
		for word := range strings.FieldsSeq(words) {
			platform, _, _ := strings.Cut(word, ":")
			f.handle = append(f.handle, account{platform: roster.Platform(platform), group: group})
		}
	}
	groups := map[string]int{}
	for _, a := range f.handle {
		if _, ok := groups[a.group]; !ok {
			groups[a.group] = len(groups)
		}
	}
	team := []string{"Contributor", "Contributor", "Analyst", "Publisher", "Uploader", "Community Manager", "Analyst", "Video Editor", "Contributor"}
	for n, a := range f.handle {
		g := groups[a.group]
		give := func(person int, role string) { f.holds[person] = append(f.holds[person], hold{n, []string{role}}) }
		lead := string(rules.AdministratorKind(a.platform == roster.Video, false))
		if g == 0 {
			give(1, lead)
			give(2, "Analyst")
		}
		for i := range teamSize {
			person := firstInTeam + g*teamSize + i
			if person >= lastHired {
				break
			}
			switch {
			case i == 0:
				give(person, lead)
			case i == 1:
				give(person, "Regional Lead")
			case f.random.IntN(3) > 0 || a.platform == roster.X: // everyone is on the group's X account, so nobody is without accounts
				r := team[(i+person)%len(team)]
				if a.platform == roster.Video {
					r = "Standard"
				}
				give(person, r)
			}
		}
		if a.platform == roster.Video {
			for person, role := range map[int]string{112: "Legacy User", 100: "Legacy User", 101: "Legacy Admin"} {
				f.legacy[person] = append(f.legacy[person], hold{n, []string{role}})
			}
		}
	}
}

// People 0 to 3 have special roles; the teams follow one after another.
const firstInTeam, teamSize = 4, 12

// edges creates special cases that a page must show: access with an end, a suspended person, and a person who has left.
func (f *filler) edges(ctx context.Context) error {
	for _, i := range []int{118, 119} {
		if err := f.makeRecord(ctx, i); err != nil {
			return err
		}
	}
	end := store.Instant(f.clock).Add(30 * 24 * time.Hour)
	if err := f.put(ctx, f.org, []rules.Row{f.add(118, f.handle[0], &end, "Publisher"), f.add(119, f.handle[0], nil, "Analyst")}, false); err != nil {
		return err
	}
	if _, err := f.Directory.UserSuspend(ctx, directory.UserRef{ID: f.person[15].ID}, nil); err != nil {
		return err
	}
	_, err := f.Directory.MembershipRemove(ctx, directory.MembershipRemove{Account: directory.AccountRef{ID: f.handle[0].id}, User: directory.UserRef{ID: f.person[119].ID}})
	return err
}

// second creates a small customer without Business Manager (H23).
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
		if _, err := f.Directory.AccountCreate(ctx, directory.AccountCreate{Organization: &org, Platform: roster.Platform(platform), Handle: handle, Name: "Borealis Sports on " + roster.Platform(platform).Title()}); err != nil {
			return err
		}
	}
	return nil
}
