package rules

import "time"

// SoonEnds is how long before its end access is shown as ending soon. The person gets the first mail about it at the same time (H38).
const SoonEnds = 7 * 24 * time.Hour

// endNotices contains how long before the end of access each mail is sent, the first mail first.
var endNotices = [...]time.Duration{SoonEnds, 24 * time.Hour}

// NextEndNotice returns when the next mail about the end of access after an instant is due. It returns nil if access has no end or no mail is left.
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
