package demo

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
)

// The bulk operations of the year have all statuses in which an operation can stay: planned, expired, completed, undone, partly completed, failed, discarded,
// and canceled halfway. The gateway would continue an operation that is being planned, waits or runs. Most of what they change is reversed later, so that
// people end up with little more than the rest of the year gives them.

const (
	mira  = 0
	jonas = 1
)

// operations adds the bulk operations to the year.
func (f *filler) operations(on func(ago time.Duration, do func(context.Context) error)) {
	const later = 7 * time.Minute // the time from a plan to its run
	ids := map[string]uuid.UUID{}
	plan := func(ago time.Duration, who int, label string, in func() bulk.Plan) {
		on(ago, func(ctx context.Context) (err error) {
			p := in()
			p.Label = label
			ids[label], err = f.planOperation(ctx, who, p)
			return err
		})
	}
	run := func(ago time.Duration, who int, label string) {
		on(ago, func(ctx context.Context) error { return f.run(ctx, who, ids[label], f.bulk) })
	}
	ran := func(ago time.Duration, who int, label string, in func() bulk.Plan) {
		plan(ago, who, label, in)
		run(ago-later, who, label)
	}
	undone := func(ago time.Duration, who int, label string) {
		on(ago, func(ctx context.Context) (err error) {
			ids["Undo: "+label], err = f.planUndo(ctx, who, ids[label])
			return err
		})
		run(ago-later, who, "Undo: "+label)
	}

	ran(days(150, 3), mira, "Summer games: helpers from sports", func() bulk.Plan { return f.selection(roster.Add, []int{17, 18}, []int{10}, "Contributor") })

	const reading = "Everyone reads the brand accounts"
	plan(days(45, 3), mira, reading, func() bulk.Plan { return f.selection(roster.Add, []int{80, 81}, []int{31, 32, 33}, "Analyst") })
	on(days(45, 3)-later, func(ctx context.Context) error { return f.runAndCancel(ctx, mira, ids[reading]) })

	const desk = "Weekend desk"
	ran(days(26, 3), jonas, desk, func() bulk.Plan { return f.selection(roster.Add, []int{40, 41}, []int{0, 1}, "Publisher") })
	undone(days(24, 3), jonas, desk)

	const leaving = "Sports desk moves to culture"
	plan(days(20, 3), mira, leaving, func() bulk.Plan { return f.selection(roster.Remove, []int{21, 22, 23}, []int{6, 7, 8, 9}) })
	on(days(20, 3)-later, func(ctx context.Context) error { return f.cancel(ctx, mira, ids[leaving]) })

	plan(days(12, 3), mira, "Analysts in Asia become community managers", func() bulk.Plan {
		return bulk.Plan{Source: bulk.Source{ReplaceRole: &bulk.ReplaceRole{Role: bulk.RoleRef{Name: "Analyst"}, With: bulk.RoleRef{Name: "Community Manager"}, Accounts: bulk.Accounts{Filter: &directory.AccountFilter{Group: "apac"}}}}}
	})

	const interns = "Interns of the studios"
	plan(days(9, 3), mira, interns, func() bulk.Plan {
		return bulk.Plan{ErrorPolicy: bulk.AllOrNothing, Source: bulk.Source{Rows: []bulk.Row{
			f.typedRow(101, roster.X, "aurorastudios", "Analyst", nil), f.typedRow(102, roster.YouTube, "aurorastudio", "Analyst", nil), f.typedRow(103, roster.YouTube, "aurorastudios", "Intern", nil),
		}}}
	})
	on(days(9, 3)-later, func(ctx context.Context) error {
		if err := f.run(ctx, mira, ids[interns], f.bulk); !fault.Is(err, fault.InvalidInput) {
			return fmt.Errorf("a run of all or nothing with refused rows: %w", err)
		}
		return nil
	})

	ran(days(2, 3), mira, "Kitchen Stories: holiday cover", func() bulk.Plan {
		end := f.clock.Add(7 * 24 * time.Hour)
		return bulk.Plan{Source: bulk.Source{Rows: []bulk.Row{
			f.typedRow(33, roster.X, "kitchenstories", "Contributor", &end), f.typedRow(34, roster.X, "kitchenstories", "Contributor", &end), f.typedRow(36, roster.Instagram, "kitchenstories", "Publisher", &end),
			f.typedRow(33, roster.Facebook, "kitchenstory", "Contributor", &end), f.typedRow(36, roster.TikTok, "kitchenstories", "Editor", &end),
		}}}
	})

	plan(3*time.Hour, mira, "Leaves at the end of the month", func() bulk.Plan {
		return bulk.Plan{Source: bulk.Source{Offboard: bulk.People{Refs: []directory.UserRef{{ID: f.person[77].ID}}}}}
	})
}

// engine returns an engine of Business Manager with the filler's clock. It makes small chunks, so that a run of a few rows can be canceled between two of them.
func (f *filler) engine() *bulk.Engine {
	log := slog.New(slog.DiscardHandler) // errors are returned
	return &bulk.Engine{
		DB: f.DB, Directory: f.Directory, Now: func() time.Time { return f.clock }, Viewer: f.who.ViewerOf, ChunkRows: 2,
		Hub: &jobs.Hub{DB: f.DB, Log: log}, Log: log, Queue: &jobs.Queue{DB: f.DB, Owner: uuid.NewString(), TTL: time.Minute},
	}
}

// as returns the context of a person's request, with the rights that the person has at that time.
func (f *filler) as(ctx context.Context, person int) (context.Context, error) {
	v, err := f.who.ViewerOf(ctx, f.person[person].ID)
	if err != nil {
		return nil, err
	}
	return access.With(ctx, v), nil
}

func (f *filler) planOperation(ctx context.Context, who int, in bulk.Plan) (uuid.UUID, error) {
	ctx, err := f.as(ctx, who)
	if err != nil {
		return uuid.Nil, err
	}
	in.Organization = &f.org
	if in.ErrorPolicy == "" {
		in.ErrorPolicy = bulk.ApplyValid
	}
	in.OnSeatShortage, in.OnExisting, in.AssignMode = roster.FailRun, roster.SkipExisting, roster.ReplaceRoles
	return f.bulk.Plan(ctx, in)
}

// run runs a stored plan to its end.
func (f *filler) run(ctx context.Context, who int, id uuid.UUID, e *bulk.Engine) error {
	theirs, err := f.as(ctx, who)
	if err != nil {
		return err
	}
	op, err := f.DB.Ent.BulkOperation.Get(theirs, id)
	if err != nil {
		return err
	}
	if _, err := e.Run(theirs, id, op.Digest, "demo "+id.String()); err != nil {
		return err
	}
	return e.WorkOff(ctx)
}

// runAndCancel runs a plan, and cancels it after its first chunk.
func (f *filler) runAndCancel(ctx context.Context, who int, id uuid.UUID) error {
	e := f.engine()
	var once sync.Once
	var failed error
	e.Worked = func(int) { once.Do(func() { failed = f.cancel(ctx, who, id) }) }
	return cmp.Or(f.run(ctx, who, id, e), failed)
}

func (f *filler) cancel(ctx context.Context, who int, id uuid.UUID) error {
	ctx, err := f.as(ctx, who)
	if err == nil {
		_, err = f.bulk.Cancel(ctx, id)
	}
	return err
}

func (f *filler) planUndo(ctx context.Context, who int, id uuid.UUID) (uuid.UUID, error) {
	ctx, err := f.as(ctx, who)
	if err != nil {
		return uuid.Nil, err
	}
	return f.bulk.Undo(ctx, id)
}

// selection returns a plan with one change for each of the people on each of the accounts.
func (f *filler) selection(action roster.Action, people, accounts []int, roles ...string) bulk.Plan {
	s := &bulk.Selection{Action: action}
	for _, n := range people { // by email, because administrators of accounts do not see everyone
		s.Users = append(s.Users, directory.NewUser{Email: f.person[n].Email})
	}
	for _, i := range accounts {
		s.Accounts.Refs = append(s.Accounts.Refs, directory.AccountRef{ID: f.handle[i].id})
	}
	for _, name := range roles {
		s.Roles = append(s.Roles, bulk.RoleRef{Name: name})
	}
	return bulk.Plan{Source: bulk.Source{Selection: s}}
}

// typedRow returns a row that adds a person to an account, with email, handle and role as a person types them.
func (f *filler) typedRow(person int, platform roster.Platform, handle, role string, end *time.Time) bulk.Row {
	return bulk.Row{
		Action: roster.Add, Email: f.person[person].Email, Account: directory.AccountRef{Platform: platform, Handle: handle}, Roles: []bulk.RoleRef{{Name: role}}, ExpiresAt: end,
	}
}
