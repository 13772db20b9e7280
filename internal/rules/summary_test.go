package rules_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"example.com/roster/internal/rules"
)

// H38: the weekly summary is due on Mondays at 8:00 in the organization's time zone, also when daylight saving time begins or ends.
func TestWhenAWeeklySummaryIsDue(t *testing.T) {
	for _, c := range []struct{ zone, after, want string }{
		{"UTC", "2026-11-30T07:59:59Z", "2026-11-30T08:00:00Z"}, // a Monday
		{"UTC", "2026-11-30T08:00:00Z", "2026-12-07T08:00:00Z"},
		{"UTC", "2026-12-01T00:00:00Z", "2026-12-07T08:00:00Z"},
		{"UTC", "2026-12-06T23:59:59Z", "2026-12-07T08:00:00Z"},
		{"Asia/Tokyo", "2026-11-29T22:59:59Z", "2026-11-29T23:00:00Z"},
		{"Asia/Tokyo", "2026-11-29T23:00:00Z", "2026-12-06T23:00:00Z"},
		{"America/Los_Angeles", "2026-11-30T07:00:00Z", "2026-11-30T16:00:00Z"}, // still Sunday there
		{"Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-26T07:00:00Z"},       // daylight saving time ends on the 25th
		{"Europe/Berlin", "2026-10-19T06:00:00Z", "2026-10-26T07:00:00Z"},
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		after, err := time.Parse(time.RFC3339, c.after)
		if err != nil {
			t.Fatal(err)
		}
		if got := rules.NextSummary(zone, after).UTC().Format(time.RFC3339); got != c.want {
			t.Errorf("%s after %s: %s, want %s", c.zone, c.after, got, c.want)
		}
	}
	if rules.SummaryRest != 72*time.Hour {
		t.Errorf("summaries rest for %s", rules.SummaryRest)
	}
}
