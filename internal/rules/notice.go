package rules

import (
	"time"

	"example.com/roster/internal/roster"
)

// endNotices contains how long before the end of access each mail is sent, the first mail first.
var endNotices = [...]time.Duration{roster.SoonEnds, 24 * time.Hour}

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
