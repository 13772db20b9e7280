package row

import (
	"fmt"
	"strings"
	"time"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Actions are all that a row can ask for.
var Actions = []rules.Action{rules.Add, rules.Assign, rules.Remove}

// Doubtful says that nothing in the file shows which of two days a date is.
func Doubtful(text string, date columns.Date) string {
	return fmt.Sprintf("%q is %s or %s, and no other date of the file tells which; write it as %s", text,
		date.Day.Format("2 January"), date.Swapped.Format("2 January"), date.Day.Format(time.DateOnly))
}

// Instant is a time as the database keeps it; nil stays nil.
func Instant(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	at := store.Instant(*t)
	return &at
}

// noBreak stands for the spaces of what names no platform, so that the first space ends it.
const noBreak = "\u00a0"

// AccountText is how a row keeps an account that does not exist, as it was written.
func AccountText(platform, handle string) string {
	return strings.ReplaceAll(platform, " ", noBreak) + " " + handle
}

// SplitAccountText reads what AccountText wrote.
func SplitAccountText(text string) (platform, handle string) {
	platform, handle, _ = strings.Cut(text, " ")
	return strings.ReplaceAll(platform, noBreak, " "), handle
}
