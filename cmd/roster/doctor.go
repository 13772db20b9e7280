package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/doctor"
)

type doctorCommand struct {
	config.Database
	config.Audit
	config.Retention
	PublicKey   []string `placeholder:"KEY" help:"The public keys that signed the audit's checkpoints, as roster audit key prints them. Without them, the key file is used, if it is on this machine."`
	Checkpoints []string `placeholder:"FILE" help:"Files with checkpoints that were kept outside of the database. A log of the gateway also works."`
	JSON        bool     `help:"Write JSON."`
}

// Help returns the details for --help.
func (doctorCommand) Help() string {
	return `Checks a snapshot of the whole database, takes no locks and repairs nothing. It recounts seats, administrators and primary users, looks for
orphaned rows, and verifies the audit's chains. Gateways can run at the same time:

  roster doctor
  roster doctor --json | jq .findings

It also prints the number of rows of each table, its size (on PostgreSQL), the date of its oldest row, and how long rows are kept. That depends on
the settings ROSTER_KEEP_…, so set them as for the gateway.

Notes are for your information only. If there are findings, the exit code is 1.`
}

// Validate returns an error for a retention setting with which no gateway starts.
func (c *doctorCommand) Validate() error { return c.Retention.Validate() }

// Run examines the database and prints the report. The exit code is 1 if there are findings.
func (c *doctorCommand) Run(ctx context.Context, con *console) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	keys, err := publicKeys(c.PublicKey, c.Database, c.Audit)
	if err != nil {
		return err
	}
	outside, err := outsideCheckpoints(c.Checkpoints)
	if err != nil {
		return err
	}
	r, err := doctor.Examine(ctx, db, doctor.Options{Now: time.Now(), Checkpoints: outside, Keys: keys, Keep: c.Retention})
	if err != nil {
		return err
	}
	if c.JSON {
		b, err := json.MarshalIndent(r, "", "  ")
		if err != nil {
			return err
		}
		con.printf("%s\n", b)
	} else {
		con.examined(r)
	}
	if len(r.Findings) > 0 {
		return exit(1)
	}
	return nil
}

func (c *console) examined(r *doctor.Report) {
	for _, part := range []struct {
		title string
		all   []doctor.Finding
	}{{"FOUND", r.Findings}, {"note", r.Notes}} {
		for _, f := range part.all {
			c.printf("%s  %s\n       %s\n", part.title, f, f.Remedy)
		}
	}
	for check, n := range r.Unlisted {
		c.printf("and %s more of %s\n", thousands(n), check)
	}
	lines := []string{"table\trows\tsize\toldest\trows kept"}
	for _, t := range r.Tables {
		rows, size, oldest := "?", "", ""
		if t.Rows >= 0 {
			rows = thousands(int(t.Rows))
		}
		if t.Bytes > 0 {
			size = fmt.Sprintf("%.1f MB", float64(t.Bytes)/(1<<20))
		}
		if t.Oldest != nil {
			oldest = t.Oldest.UTC().Format(time.DateOnly)
		}
		lines = append(lines, strings.Join([]string{t.Name, rows, size, oldest, t.Kept}, "\t"))
	}
	c.printColumns(lines)
	c.printf("Checked %s organizations, %s people, %s memberships, %s bulk operations and %s audit events in %s: %s findings.\n",
		thousands(int(r.Counted["organizations"])), thousands(int(r.Counted["users"])), thousands(int(r.Counted["memberships"])), thousands(int(r.Counted["bulk_operations"])),
		thousands(int(r.Counted["audit_events"])), r.Took.Round(time.Millisecond), thousands(len(r.Findings)))
}
