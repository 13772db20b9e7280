// Package doctor examines a database in use and reports inconsistencies: it recounts seats, administrators and primary users, finds rows that belong to nothing
// or to another organization, compares bulk operations with their rows, verifies the audit's chains, and reports how large each table is and how long its rows
// are kept. It reads one snapshot and takes no locks. It refuses to repair anything.
package doctor

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/config"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// Finding is an inconsistency, or, with Note, something that an operator may want to know.
type Finding struct {
	Check        string `json:"check"`              // for programs
	Organization string `json:"organization"`       // the API's id
	ID           string `json:"id,omitempty"`       // of the subject
	Sequence     int64  `json:"sequence,omitempty"` // of an audit entry
	Problem      string `json:"problem"`
	Remedy       string `json:"remedy"`
	Note         bool   `json:"note,omitempty"`
}

func (f Finding) String() string {
	s := f.Check + ": " + f.Problem
	if f.ID != "" {
		s += " (" + f.ID + ")"
	}
	return s + ", organization " + f.Organization
}

// Report contains the findings, and how much was examined.
type Report struct {
	Findings []Finding        `json:"findings"`
	Notes    []Finding        `json:"notes"`
	Unlisted map[string]int   `json:"unlisted,omitempty"` // number of further findings by check
	Counted  map[string]int64 `json:"counted"`
	Tables   []Table          `json:"tables"`
	Took     time.Duration    `json:"-"`
}

// most is the maximum number of findings of one check that are listed.
const most = 20

func (r *Report) add(f Finding, listed int) {
	switch {
	case listed >= most:
		if r.Unlisted == nil {
			r.Unlisted = map[string]int{}
		}
		r.Unlisted[f.Check]++
	case f.Note:
		r.Notes = append(r.Notes, f)
	default:
		r.Findings = append(r.Findings, f)
	}
}

// Options are the settings of an examination.
type Options struct {
	Now         time.Time
	Checkpoints map[uuid.UUID][]audit.Checkpoint // of the audit, from outside the database
	Keys        []ed25519.PublicKey              // the keys that may have signed them
	Keep        config.Retention                 // the settings of the gateways
}

// Examine examines the whole database.
func Examine(ctx context.Context, db *store.DB, o Options) (*Report, error) {
	began := time.Now()
	r := &Report{Findings: []Finding{}, Notes: []Finding{}, Counted: map[string]int64{}}
	err := db.Snapshot(access.With(ctx, access.System()), func(ctx context.Context, tx *store.Tx) error {
		for _, table := range []string{"organizations", "users", "memberships", "bulk_operations"} {
			rows, err := tx.QueryContext(ctx, `SELECT count(*) FROM `+table)
			var n int64
			if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) }); err != nil {
				return err
			}
			r.Counted[table] = n
		}
		for _, c := range checks() {
			if err := c.run(ctx, tx, store.Instant(o.Now), r); err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
		}
		if err := identifiers(ctx, tx, r); err != nil {
			return err
		}
		var err error
		if r.Tables, err = growth(ctx, tx, o.Keep); err != nil {
			return err
		}
		return trail(ctx, tx, o, r)
	})
	r.Took = time.Since(began)
	return r, err
}

// trail verifies the audit's chains.
func trail(ctx context.Context, tx *store.Tx, o Options, r *Report) error {
	v := &audit.Verifier{Checkpoints: o.Checkpoints, Keys: o.Keys}
	if err := v.Check(ctx, tx, nil); err != nil {
		return err
	}
	r.Counted["audit_events"] = v.Entries
	for i, f := range v.Findings {
		out := Finding{
			Check: "audit", Organization: organization(f.Organization), Sequence: f.Sequence, Problem: fmt.Sprintf("entry %d of the audit: %s", f.Sequence, f.Problem),
			Remedy: "Somebody wrote to the database past Roster, or it was restored in part. Keep it as it is, compare with a backup or an export, and look who had access.",
		}
		if f.ID != uuid.Nil {
			out.ID = globalid.ID{Kind: globalid.AuditEvent, UUID: f.ID}.String()
		}
		r.add(out, i)
	}
	return nil
}

func organization(id uuid.UUID) string {
	if id == uuid.Nil {
		return "none"
	}
	return globalid.ID{Kind: globalid.Organization, UUID: id}.String()
}

// check is a statement that returns the inconsistencies: the organization, the id of the subject and a sentence.
type check struct {
	name   string
	kind   globalid.Kind // of the id; "" to show it as it is
	sql    string
	remedy string
	now    bool // Now is the statement's $1
	note   bool
}

func (c check) run(ctx context.Context, tx *store.Tx, now time.Time, r *Report) error {
	var args []any
	if c.now {
		args = append(args, now)
	}
	n := 0
	rows, err := tx.QueryContext(ctx, c.sql, args...)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var org, id uuid.NullUUID
		f := Finding{Check: c.name, Remedy: c.remedy, Note: c.note}
		if err := scan(&org, &id, &f.Problem); err != nil {
			return err
		}
		f.Organization = organization(org.UUID)
		switch {
		case id.Valid && c.kind != "":
			f.ID = globalid.ID{Kind: c.kind, UUID: id.UUID}.String()
		case id.Valid:
			f.ID = id.UUID.String()
		}
		r.add(f, n)
		n++
		return nil
	})
}
