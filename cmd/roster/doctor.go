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
	PublicKey   []string `placeholder:"KEY" help:"Who may have signed the audit's checkpoints; roster audit key prints it. Without it: the key file's, where it is here."`
	Checkpoints []string `placeholder:"FILE" help:"Files with checkpoints that were kept outside of the database; a log of the gateway will do."`
	JSON        bool     `help:"Write JSON."`
}

// Help returns the details for --help.
func (doctorCommand) Help() string {
	return `Reads the whole database as it stands at one moment, takes no locks and repairs nothing. It counts seats, administrators and
primary users again, looks for what belongs to nobody, and verifies the audit's chains. Gateways may run meanwhile:

  roster doctor
  roster doctor --json | jq .findings

It also says how many rows each table has, on PostgreSQL how large it is, when its oldest row came, and how long rows stay: by the
settings ROSTER_KEEP_…, which it reads as the gateway does, so give it the same ones.

Notes are for your information. With findings the exit code is 1.`
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
	lines := []string{"table\trows\tsize\toldest\trows stay"}
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
	c.printf("Looked at %s organizations, %s people, %s memberships, %s bulk operations and %s audit entries in %s: %s findings.\n",
		thousands(int(r.Counted["organizations"])), thousands(int(r.Counted["users"])), thousands(int(r.Counted["memberships"])), thousands(int(r.Counted["bulk_operations"])),
		thousands(int(r.Counted["audit_events"])), r.Took.Round(time.Millisecond), thousands(len(r.Findings)))
}
