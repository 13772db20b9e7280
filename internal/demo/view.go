package demo

import (
	"context"
	"time"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// savedViews adds the saved views of the demo: two of the organization, and one each of two people.
func (f *filler) savedViews(on func(ago time.Duration, do func(context.Context) error)) {
	for n, v := range []struct {
		who, ago    int
		list        roster.SavedViewList
		name, query string
		shared      bool
	}{
		{mira, 60, roster.PeopleList, "Not seen for 90 days", "absent=90&sort=NAME&status=ACTIVE", true},
		{mira, 41, roster.AccountsList, "Accounts that need someone", "vacant=yes", true},
		{mira, 20, roster.PeopleList, "Still on legacy roles", "legacy=yes", false},
		{jonas, 12, roster.UsersList, "Ends this month", "ends=30&sort=NAME", false},
	} {
		on(days(v.ago, n), func(ctx context.Context) error {
			ctx, err := f.as(ctx, v.who)
			if err != nil {
				return err
			}
			_, err = f.Directory.SavedViewCreate(ctx, directory.SavedViewCreate{Organization: &f.org, List: v.list, Name: v.name, Query: v.query, Shared: v.shared})
			return err
		})
	}
}
