package main

import (
	"log/slog"
	"path/filepath"
	"strings"
	"testing"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/config"
)

// Without signed checkpoints, nothing proves where an audit trail begins.
func TestTheAuditIsNotCutWithoutAKey(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	cut := config.Retention{KeepAudit: 400}
	if _, err := signingKey(config.Audit{}, cut, log); err == nil || !strings.Contains(err.Error(), "ROSTER_KEEP_AUDIT needs a key") {
		t.Errorf("without a key: %v", err)
	}
	if _, err := signingKey(config.Audit{}, config.Retention{}, log); err != nil {
		t.Errorf("an audit that stays: %v", err)
	}
	file := filepath.Join(t.TempDir(), "audit.key")
	if _, err := audit.MakeKey(file); err != nil {
		t.Fatal(err)
	}
	if key, err := signingKey(config.Audit{AuditKey: file}, cut, log); err != nil || key == nil {
		t.Errorf("with a key: %v", err)
	}
}
