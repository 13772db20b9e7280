package rules

import "time"

// SoonEnds is how long before its end access counts as ending soon: its person is mailed then for the first time (H38).
const SoonEnds = 7 * 24 * time.Hour

// endNotices are how long before access ends its person is mailed, the first mail first.
var endNotices = [...]time.Duration{SoonEnds, 24 * time.Hour}

// NextEndNotice is when the person is mailed next that access ends, after an instant. It is nil where access has no end, and where no mail is left to come.
func NextEndNotice(ends *time.Time, after time.Time) *time.Time {
	if ends == nil {
		return nil
	}
	for _, before := range endNotices {
		if at := ends.Add(-before); at.After(after) {
			return &at
		}
	}
	return nil
}
