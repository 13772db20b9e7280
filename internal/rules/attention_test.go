package rules_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"example.com/roster/internal/rules"
	"example.com/roster/internal/vocabulary"
)

// H10: few seats are left from 90 percent on; with a limit of 0, no seats are left.
func TestWhenSeatsNeedAttention(t *testing.T) {
	limit := func(n int) *int { return &n }
	for _, c := range []struct {
		limit            *int
		active, reserved int
		want             rules.Attention
	}{
		{nil, 1000, 1000, ""},
		{limit(20), 17, 0, ""},
		{limit(20), 17, 1, vocabulary.FewSeatsLeft},
		{limit(20), 18, 1, vocabulary.FewSeatsLeft},
		{limit(20), 18, 2, vocabulary.NoSeatsLeft},
		{limit(20), 18, 5, vocabulary.NoSeatsLeft},
		{limit(1), 0, 0, ""},
		{limit(0), 0, 0, vocabulary.NoSeatsLeft},
	} {
		if got := (rules.Seats{Limit: c.limit, Active: c.active, Reserved: c.reserved}).Attention(); got != c.want {
			t.Errorf("%d and %d of %v: %q, want %q", c.active, c.reserved, c.limit, got, c.want)
		}
	}
	for a, urgent := range map[rules.Attention]bool{
		vocabulary.AccountsWithoutAdministrator: true, vocabulary.OperationsWithRefusedRows: true, vocabulary.InvitationsNotDelivered: true, vocabulary.NoSeatsLeft: true,
		vocabulary.InvitationsThatEnd: false, vocabulary.AccessThatEnds: false, vocabulary.FewSeatsLeft: false,
	} {
		if a.Urgent() != urgent {
			t.Errorf("%s is urgent: %t", a, a.Urgent())
		}
	}
}

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
