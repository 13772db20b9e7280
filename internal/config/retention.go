package config

import (
	"fmt"
	"time"

	"example.com/roster/internal/roster"
)

// Retention configures after how many days old rows are deleted (H44), for tables that would otherwise only grow; 0 means never.
type Retention struct {
	KeepMail        int `env:"ROSTER_KEEP_MAIL" default:"30" help:"Days after which a mail that was sent is deleted from the outbox. In this setting and the six that follow: 1 to 36500, and 0 deletes nothing."`
	KeepInvitations int `env:"ROSTER_KEEP_INVITATIONS" default:"90" help:"Days after which the link of an invitation that was used or has ended is deleted. The person stays."`
	KeepKeys        int `env:"ROSTER_KEEP_KEYS" default:"90" help:"Days after which the idempotency key of a bulk operation that has ended is deleted. The same key then starts a new operation."`
	KeepPlans       int `env:"ROSTER_KEEP_PLANS" default:"7" help:"Days after which the rows of a plan that never ran are deleted: it expired, was canceled or was refused. The plan and its counts stay."`
	KeepOperations  int `env:"ROSTER_KEEP_OPERATIONS" default:"400" help:"Days after which the rows of a bulk operation that ran and has ended are deleted: 30 or more, since it can be undone for 30 days. The operation and its counts stay."`
	KeepSessions    int `env:"ROSTER_KEEP_SESSIONS" default:"30" help:"Days after which a session that has ended is deleted."`
	KeepAudit       int `env:"ROSTER_KEEP_AUDIT" default:"0" help:"Days after which entries of the audit are deleted: 30 or more, or 0 to keep them for ever. Needs a signing key (ROSTER_AUDIT_KEY): the audit then begins at a signed checkpoint. docs/growth.md says what is lost."`
}

const (
	longestKept  = 36_500 // maximum number of days of each setting
	shortestTold = 30     // minimum number of days of the audit
)

// Validate returns an error if a number of days is out of bounds.
func (r Retention) Validate() error {
	for _, s := range []struct {
		name        string
		days, least int
		why         string
	}{
		{"ROSTER_KEEP_MAIL", r.KeepMail, 1, ""},
		{"ROSTER_KEEP_INVITATIONS", r.KeepInvitations, 1, ""},
		{"ROSTER_KEEP_KEYS", r.KeepKeys, 1, ""},
		{"ROSTER_KEEP_PLANS", r.KeepPlans, 1, ""},
		{"ROSTER_KEEP_OPERATIONS", r.KeepOperations, roster.UndoDays, fmt.Sprintf(", because a bulk operation can be undone for %d days and needs its rows", roster.UndoDays)},
		{"ROSTER_KEEP_SESSIONS", r.KeepSessions, 1, ""},
		{"ROSTER_KEEP_AUDIT", r.KeepAudit, shortestTold, ""},
	} {
		if s.days != 0 && (s.days < s.least || s.days > longestKept) {
			return fmt.Errorf("%s is %d; write days from %d to %d%s; 0 deletes nothing", s.name, s.days, s.least, longestKept, s.why)
		}
	}
	return nil
}

// Days returns the duration of n days of 24 hours.
func Days(n int) time.Duration { return time.Duration(n) * 24 * time.Hour }
