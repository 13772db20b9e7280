package rules_test

import (
	"testing"
	"time"

	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// H38: a person gets a mail 7 days and 1 day before access ends, except mails that were already due when access was given.
func TestWhenAPersonIsMailedThatAccessEnds(t *testing.T) {
	const day = 24 * time.Hour
	ends := time.Date(2027, 3, 9, 0, 0, 0, 0, time.UTC)
	at := func(before time.Duration) *time.Time { t := ends.Add(-before); return &t }
	for _, c := range []struct {
		name  string
		ends  *time.Time
		after time.Time
		want  *time.Time
	}{
		{"no end", nil, ends, nil},
		{"months before", &ends, ends.Add(-90 * day), at(7 * day)},
		{"a moment before the first", &ends, ends.Add(-7*day - 1), at(7 * day)},
		{"at the first", &ends, ends.Add(-7 * day), at(day)},
		{"given for three days", &ends, ends.Add(-3 * day), at(day)},
		{"a moment before the last", &ends, ends.Add(-day - 1), at(day)},
		{"at the last", &ends, ends.Add(-day), nil},
		{"ended", &ends, ends.Add(day), nil},
	} {
		got := rules.NextEndNotice(c.ends, c.after)
		if (got == nil) != (c.want == nil) || got != nil && !got.Equal(*c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if roster.SoonEnds != 7*day {
		t.Errorf("access ends soon %s before", roster.SoonEnds)
	}
}

// H3, H7: former people are invited again, or active if they have a sign-in. The status of other people does not change.
func TestWhatGettingAccessMakesOfAPerson(t *testing.T) {
	for _, c := range []struct {
		is        roster.Status
		canSignIn bool
		want      roster.Status
	}{
		{roster.Former, false, roster.Invited},
		{roster.Former, true, roster.Active},
		{roster.Active, true, roster.Active},
		{roster.Invited, false, roster.Invited},
		{roster.Suspended, true, roster.Suspended},
	} {
		if got := rules.StatusWithAccess(c.is, c.canSignIn); got != c.want {
			t.Errorf("%s, with a sign-in %t: %s, want %s", c.is, c.canSignIn, got, c.want)
		}
	}
}
