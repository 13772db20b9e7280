package rules

import "time"

const (
	summaryDay  = time.Monday
	summaryHour = 8

	// SummaryRest is the minimum time between two weekly summaries of an organization. It prevents a second summary shortly after one that was late, or after a
	// change of the time zone.
	SummaryRest = 3 * 24 * time.Hour
)

// NextSummary returns when an organization's next weekly summary after an instant is due: on Monday at 8:00 in its time zone.
func NextSummary(zone *time.Location, after time.Time) time.Time {
	local := after.In(zone)
	year, month, day := local.Date()
	for day += int(summaryDay - local.Weekday()); ; day += 7 { // starting with this week's Monday
		if at := time.Date(year, month, day, summaryHour, 0, 0, 0, zone); at.After(after) {
			return at
		}
	}
}
