package row

import (
	"fmt"
	"strings"
	"time"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Actions are all actions that a row can have.
var Actions = []roster.Action{roster.Add, roster.Assign, roster.Remove}

// Doubtful returns the message for an ambiguous date, if no other date of the file shows whether the day or the month comes first.
func Doubtful(text string, date columns.Date) string {
	return fmt.Sprintf("%q is %s or %s, and no other date of the file tells which; write it as %s", text,
		date.Day.Format("2 January"), date.Swapped.Format("2 January"), date.Day.Format(time.DateOnly))
}

// Instant returns a time with the precision that the database stores; nil for nil.
func Instant(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	at := store.Instant(*t)
	return &at
}

// noBreak replaces spaces in the name of an unknown platform, so that the first space separates platform and handle.
const noBreak = "\u00a0"

// AccountText returns the text that is stored for an account that was not found, as it was written.
func AccountText(platform, handle string) string {
	return strings.ReplaceAll(platform, " ", noBreak) + " " + handle
}

// SplitAccountText parses the result of AccountText.
func SplitAccountText(text string) (platform, handle string) {
	platform, handle, _ = strings.Cut(text, " ")
	return strings.ReplaceAll(platform, noBreak, " "), handle
}
