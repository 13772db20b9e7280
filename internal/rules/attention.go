package rules

import (
	"time"

	"example.com/roster/internal/vocabulary"
)

// FewSeatsTenths is how many tenths of its seats an organization has used when few are left.
const FewSeatsTenths = 9

// Attention says whether the seats need attention: none is left, few are left, or neither, which is empty.
func (s Seats) Attention() Attention {
	switch {
	case s.Limit == nil:
		return ""
	case s.Used() >= *s.Limit:
		return vocabulary.NoSeatsLeft
	case s.Used()*10 >= *s.Limit*FewSeatsTenths:
		return vocabulary.FewSeatsLeft
	}
	return ""
}

const (
	summaryDay  = time.Monday
	summaryHour = 8

	// SummaryRest is the least time between two weekly summaries of an organization: one that was late, or whose time zone has changed, gets none the day after.
	SummaryRest = 3 * 24 * time.Hour
)

// NextSummary is when an organization's weekly summary is due: Monday, 8 in the morning of its time zone, after an instant.
func NextSummary(zone *time.Location, after time.Time) time.Time {
	local := after.In(zone)
	year, month, day := local.Date()
	for day += int(summaryDay - local.Weekday()); ; day += 7 { // from this week's on
		if at := time.Date(year, month, day, summaryHour, 0, 0, 0, zone); at.After(after) {
			return at
		}
	}
}
