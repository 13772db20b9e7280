package retention

import (
	"fmt"

	"example.com/roster/internal/config"
)

// AloneLock is the lock of the gateway that deletes.
const AloneLock = int64(aloneLock)

// Statements are those that find what is old, by the column of the index that leads to it.
func Statements(dialect string) map[string]string {
	out := map[string]string{}
	for _, o := range byAge {
		out[o.table+" "+o.order] = o.statement(dialect)
	}
	for i, m := range marks(config.Retention{}) {
		out[fmt.Sprint(i, " rows ", m.order)] = m.statement(dialect)
	}
	return out
}
