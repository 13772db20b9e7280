package main

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/organization"
	"example.com/roster/ent/predicate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/config"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

type auditCommand struct {
	Verify      auditVerifyCommand      `cmd:"" help:"Find events that were edited, deleted, reordered, inserted or cut off, and name the first bad one."`
	Export      auditExportCommand      `cmd:"" help:"Export an organization's events as JSON lines that can be verified."`
	Checkpoints auditCheckpointsCommand `cmd:"" help:"Print the signed checkpoints, to keep them outside of the database."`
	Key         auditKeyCommand         `cmd:"" help:"Print the public part of the signing key. Creates the key if there is none."`
}

type auditVerifyCommand struct {
	config.Database
	config.Audit
	File         string   `arg:"" optional:"" help:"An exported file to verify instead of the database; - is standard input."`
	Organization string   `placeholder:"ID" help:"Only this organization: its id or its slug, or \"installation\"."`
	Checkpoints  []string `placeholder:"FILE" help:"Files with checkpoints that were kept outside of the database. A log of the gateway also works."`
	PublicKey    []string `placeholder:"KEY" help:"The public keys that signed the checkpoints, as roster audit key prints them. Without them, the key file is used, if it is on this machine."`
}

// Help returns the details for --help.
func (auditVerifyCommand) Help() string {
	return `Each event's hash covers the event and the previous hash, so that anyone who changes an event must also change all later ones. Someone who
can write to the whole database could do that, or cut off the end. Only checkpoints that were signed before and are stored elsewhere
reveal it:

  roster audit verify
  roster audit verify --checkpoints /var/log/roster.log --public-key …
  roster audit verify events.jsonl --public-key …            # a file from roster audit export, anywhere

Events after the last checkpoint that you have can be cut off without a trace. The exit code is 1 if anything was tampered with.`
}

// Run verifies the chains and prints the first bad event of each. The exit code is 1 if there are findings.
func (c *auditVerifyCommand) Run(ctx context.Context, con *console) error {
	keys, err := publicKeys(c.PublicKey, c.Database, c.Audit)
	if err != nil {
		return err
	}
	outside, err := outsideCheckpoints(c.Checkpoints)
	if err != nil {
		return err
	}
	v := &audit.Verifier{Checkpoints: outside, Keys: keys}
	began := time.Now()
	if c.File != "" {
		err = c.offline(con, v)
	} else {
		err = c.online(ctx, v)
	}
	if err != nil {
		return err
	}
	for _, f := range v.Findings {
		con.printf("FOUND  %s\n", f)
	}
	con.printf("Checked %s events of %s chains in %s: ", thousands(int(v.Entries)), thousands(v.Chains), time.Since(began).Round(time.Millisecond))
	if len(v.Findings) > 0 {
		con.printf("%s findings.\n", thousands(len(v.Findings)))
		return exit(1)
	}
	con.printf("no findings.\n")
	switch {
	case len(keys) == 0 && len(v.Checkpoints) > 0:
		con.printf("The signatures of the checkpoints were not checked; pass --public-key.\n")
	case len(c.Checkpoints) == 0:
		con.printf("No checkpoints from outside the database were passed, so events that someone with write access cut off or rewrote may go unnoticed.\n")
	}
	return nil
}

func (c *auditVerifyCommand) offline(con *console, v *audit.Verifier) error {
	var in io.Reader = con.in
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	return v.Read(in)
}

func (c *auditVerifyCommand) online(ctx context.Context, v *audit.Verifier) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	ctx = access.With(ctx, access.System())
	var org *uuid.UUID
	if c.Organization != "" {
		id, err := findOrganization(ctx, db, c.Organization)
		if err != nil {
			return err
		}
		org = &id
	}
	return db.Snapshot(ctx, func(ctx context.Context, tx *store.Tx) error { return v.Check(ctx, tx, org) })
}

type auditExportCommand struct {
	config.Database
	Organization string `required:"" placeholder:"ID" help:"The organization's id or slug, or \"installation\" for events that belong to no organization, such as sign-ins of staff."`
	From         string `placeholder:"TIME" help:"Events from this time on, as in 2026-03-01T12:00:00Z or 2026-03-01."`
	To           string `placeholder:"TIME" help:"Events before this time."`
}

// Help returns the details for --help.
func (auditExportCommand) Help() string {
	return `Prints one event per line, with everything that its hash covers. Managers and auditors can download the same file from the gateway at
/organizations/ID/audit.jsonl. It does not contain the names of people who were erased:

  roster audit export --organization aurora --from 2026-01-01 > events.jsonl
  roster audit verify events.jsonl`
}

// Run writes the events to standard output.
func (c *auditExportCommand) Run(ctx context.Context, con *console) error {
	var span [2]*time.Time
	for i, s := range []string{c.From, c.To} {
		if s == "" {
			continue
		}
		at, err := instant(s)
		if err != nil {
			return err
		}
		span[i] = &at
	}
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	ctx = access.With(ctx, access.System())
	org, err := findOrganization(ctx, db, c.Organization)
	if err != nil {
		return err
	}
	return audit.Export(ctx, db, con.out, org, span[0], span[1])
}

type auditCheckpointsCommand struct{ config.Database }

// Help returns the details for --help.
func (auditCheckpointsCommand) Help() string {
	return `Every hour and every 10,000 events, the gateway signs each chain that has new events, and also writes the checkpoint to its log. Keep a
copy in a place that people with write access to the database cannot change:

  roster audit checkpoints | ssh vault 'cat >> roster-checkpoints'`
}

// Run prints one line for each checkpoint.
func (c *auditCheckpointsCommand) Run(ctx context.Context, con *console) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	return audit.Checkpoints(access.With(ctx, access.System()), db, func(p audit.Checkpoint) error {
		con.printf("%s\n", &p)
		return nil
	})
}

type auditKeyCommand struct {
	config.Database
	config.Audit
}

// Run prints the public key. It creates the key file if there is none.
func (c *auditKeyCommand) Run(con *console) error {
	file := keyFile(c.Database, c.Audit)
	if file == "" {
		return errors.New("there is no file for the key: pass one with --audit-key")
	}
	key, err := audit.LoadKey(file)
	if errors.Is(err, fs.ErrNotExist) {
		if key, err = audit.MakeKey(file); err == nil {
			fmt.Fprintf(con.err, "created %s; anyone who can read it can sign\n", file)
		}
	}
	if err != nil {
		return err
	}
	con.printf("%s\n", audit.KeyText(key.Public().(ed25519.PublicKey)))
	return nil
}

// keyFile returns the path of the signing key: the setting or, without one, a file next to the SQLite database. On PostgreSQL without the setting, it is empty.
func keyFile(d config.Database, a config.Audit) string {
	if file, ok := strings.CutPrefix(d.DatabaseURL, "sqlite:"); ok && a.AuditKey == "" {
		return strings.TrimPrefix(file, "//") + ".audit-key"
	}
	return a.AuditKey
}

// auditKey returns the path of a gateway's signing key, as keyFile does. It creates a missing key beside a SQLite database, but not one that the setting names.
func auditKey(d config.Database, a config.Audit) (string, error) {
	file := keyFile(d, a)
	if file == "" || a.AuditKey != "" {
		return file, nil
	}
	_, err := audit.LoadKey(file)
	if errors.Is(err, fs.ErrNotExist) {
		_, err = audit.MakeKey(file)
	}
	return file, err
}

// signingKey loads the signing key of a gateway. Without a key, it logs a warning and returns nil, or returns an error if old events are to be deleted: without a
// signature, nothing would prove where the remaining events begin.
func signingKey(a config.Audit, r config.Retention, log *slog.Logger) (ed25519.PrivateKey, error) {
	if a.AuditKey == "" && r.KeepAudit > 0 {
		return nil, errors.New("ROSTER_KEEP_AUDIT needs a key to sign where the audit events begin: create one with roster audit key --audit-key FILE and set ROSTER_AUDIT_KEY")
	}
	if a.AuditKey == "" {
		log.Warn("the audit is not signed, so someone who can write to the database could replace it; create a key with roster audit key --audit-key FILE and set ROSTER_AUDIT_KEY")
		return nil, nil
	}
	key, err := audit.LoadKey(a.AuditKey)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s does not exist; create it with roster audit key --audit-key %s", a.AuditKey, a.AuditKey)
	}
	return key, err
}

// publicKeys returns the given public keys. If none are given, it returns the one of the key file, or nil without a key file. A file that the setting names must
// exist.
func publicKeys(given []string, d config.Database, a config.Audit) ([]ed25519.PublicKey, error) {
	var out []ed25519.PublicKey
	for _, s := range given {
		k, err := audit.ParseKey(s)
		if err != nil {
			return nil, err
		}
		out = append(out, k)
	}
	if file := keyFile(d, a); len(out) == 0 && file != "" {
		key, err := audit.LoadKey(file)
		if errors.Is(err, fs.ErrNotExist) && a.AuditKey == "" {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		out = append(out, key.Public().(ed25519.PublicKey))
	}
	return out, nil
}

// outsideCheckpoints reads the checkpoints in the files, by organization. It returns an error for a file without one.
func outsideCheckpoints(files []string) (map[uuid.UUID][]audit.Checkpoint, error) {
	out := map[uuid.UUID][]audit.Checkpoint{}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		n := 0
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 4<<20)
		for lines.Scan() {
			for _, p := range audit.Find(lines.Text()) {
				out[p.Organization] = append(out[p.Organization], p)
				n++
			}
		}
		if err := errors.Join(lines.Err(), f.Close()); err != nil {
			return nil, err
		}
		if n == 0 {
			return nil, fmt.Errorf("%s contains no checkpoint", name)
		}
	}
	return out, nil
}

// findOrganization returns the id of the organization with an id or slug. For "installation", it returns uuid.Nil, the id of the chain of events that belong to no
// organization.
func findOrganization(ctx context.Context, db *store.DB, name string) (uuid.UUID, error) {
	if name == "installation" {
		return uuid.Nil, nil
	}
	which := directory.OrganizationKeys(name)
	if id := globalid.Parse(name).Of(globalid.Organization); id != uuid.Nil {
		which = []predicate.Organization{organization.ID(id)}
	}
	found, err := directory.First(which, func(named predicate.Organization) ([]*ent.Organization, error) {
		return db.Ent.Organization.Query().Where(named).All(ctx)
	})
	if err != nil {
		return uuid.Nil, err
	}
	if len(found) == 0 {
		return uuid.Nil, fmt.Errorf("there is no organization %q; pass its id or its slug", name)
	}
	return found[0].ID, nil
}

// instant parses a time as in RFC 3339, or a date, which means its beginning in UTC.
func instant(s string) (time.Time, error) {
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		at, err = time.Parse(time.DateOnly, s)
	}
	if err != nil {
		return at, fmt.Errorf("%q is not a date; write it as 2026-03-01T12:00:00Z or 2026-03-01", s)
	}
	return at, nil
}
