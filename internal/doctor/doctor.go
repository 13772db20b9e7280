// Package doctor looks at a database in use and says what cannot be: it counts seats, administrators and primary users again,
// looks for what belongs to nobody or to somebody else, holds bulk operations against their rows, verifies the audit's chains, and
// says how large each table is and how long its rows stay. It reads one snapshot and takes no locks. It refuses to repair anything.
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

// Finding is something that cannot be, or with Note something that an operator may want to know.
type Finding struct {
	Check        string `json:"check"`              // a name for machines
	Organization string `json:"organization"`       // as the API writes it
	ID           string `json:"id,omitempty"`       // of what it is about
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

// Report is what was found, and how much was looked at.
type Report struct {
	Findings []Finding        `json:"findings"`
	Notes    []Finding        `json:"notes"`
	Unlisted map[string]int   `json:"unlisted,omitempty"` // how many more of a check there are
	Counted  map[string]int64 `json:"counted"`
	Tables   []Table          `json:"tables"`
	Took     time.Duration    `json:"-"`
}

// most is how many findings of one check are listed.
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

// Options say what is checked.
type Options struct {
	Now         time.Time
	Checkpoints map[uuid.UUID][]audit.Checkpoint // of the audit, from outside of the database
	Keys        []ed25519.PublicKey              // that sign them
	Keep        config.Retention                 // as the gateways are set
}

// Examine looks at the whole database.
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

// check is a statement whose rows are what cannot be: an organization, the id of what it is about, and a sentence.
type check struct {
	name   string
	kind   globalid.Kind // of the id; "" shows it as it is
	sql    string
	remedy string
	now    bool // the statement's $1
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
