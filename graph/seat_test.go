package graph_test

import (
	"fmt"
	"testing"
	"time"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// The last day of the seat history is today and has the current seats, before and after a change.
func TestTheSeatHistoryEndsWithTheSeatsOfNow(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		const counts = "used active reserved entitled"
		last := func() string {
			usage := s.ask(t, "mia", `{ organization { seatUsage { `+counts+` history { day `+counts+` } } } }`, nil).at(t, "organization", "seatUsage").(map[string]any)
			days := usage["history"].([]any)
			delete(usage, "history")
			usage["day"] = store.Day(time.Now())
			if got := days[len(days)-1]; fmt.Sprint(got) != fmt.Sprint(usage) {
				t.Errorf("the history ends with %v, and now is %v", got, usage)
			}
			return fmt.Sprint(usage["used"], " of ", usage["entitled"])
		}
		before := last()
		s.ask(t, "staff", s.real(`mutation { organizationSetSeats(input: {organizationId: "{{org:acme}}", seats: 77}) { userErrors { code } } }`), nil)
		s.ask(t, "mia", `mutation { userAdd(input: {user: {email: "new@acme.test"}, organizationRole: AUDITOR}) { userErrors { code } } }`, nil)
		if after := last(); after == before {
			t.Errorf("%s after the changes as before", after)
		}
	})
}
