package gateway

import (
	"context"
	"fmt"
	"time"

	"example.com/roster/internal/jobs"
	"example.com/roster/internal/server"
)

// longestSilence is how long a background loop can be silent before it counts as stuck. Loops beat every second, or with each mail.
const longestSilence = 2 * time.Minute

// checks returns the conditions of readiness besides a database that answers.
func (g *Gateway) checks(now func() time.Time) []server.Check {
	beats := func(name string, p *jobs.Pulse) error {
		if silent := p.Silent(now()); silent > longestSilence {
			return fmt.Errorf("the loop of %s has not moved for %s", name, silent.Round(time.Second))
		}
		return nil
	}
	return []server.Check{
		{Reason: "schema", Holds: g.db.CheckSchema},
		{Reason: "jobs", Holds: func(context.Context) error {
			if err := beats("bulk operations", &g.Bulk.Pulse); err != nil {
				return err
			}
			return beats("mail", &g.Mail.Pulse)
		}},
	}
}
