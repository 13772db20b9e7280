package signin

import (
	"bytes"
	"context"
	"database/sql"
	"net/netip"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// Failed attempts are counted for each pair of an email and an address, for each email, and for each address, within a time window. Beyond a
// limit each further failure doubles the time until the next attempt is allowed. The caller gets this time in the error; nothing sleeps.
//
// Guesses at one email from one address first slow down only attempts with that email from that address. Guesses at one email from many addresses
// reach the email's own limit, which is higher and does not apply to an address from which this email has signed in
// within provedFor: attackers cannot lock a person out of their usual place. From elsewhere the person waits or resets the
// password by mail; sessions are not affected. Unknown emails are counted like known ones.
//
// The loopback address says nothing about the caller, so it has no limit.
const (
	window     = 15 * time.Minute
	perPair    = 10
	perEmail   = 100
	perAddress = 50
	firstDelay = 5 * time.Second
	lastDelay  = 15 * time.Minute
	provedFor  = 30 * 24 * time.Hour

	swept = 20 // maximum number of expired rows that an attempt deletes; it creates three at most
)

// purpose separates the counts of an email: requesting mails in a person's name must not slow down their sign-in.
type purpose string

const (
	toSignIn purpose = "sign-in"
	toReset  purpose = "reset"
	byToken  purpose = "" // there is no email, so only the address counts
)

// tally is the id of a count, and its limit.
type tally struct {
	id    uuid.UUID
	bound int
}

// counter is the stored state of a tally.
type counter struct {
	failures int
	openAt   time.Time // when the next attempt is allowed
	endsAt   time.Time // when the row can be deleted
	proved   bool      // the email has signed in from the address
}

// attempt is an attempt that was counted.
type attempt struct {
	s       *Signin
	site    string  // see the function site
	tallies []tally // in the order of their ids, in which their rows are locked
}

// attempt counts an attempt as failed before it is made, so that a thousand concurrent ones are not all allowed, or refuses it
// with THROTTLED. The caller takes the count back after a success (succeeded), and after an error that says nothing about the caller (takeBack).
func (s *Signin) attempt(ctx context.Context, why purpose, email string) (*attempt, error) {
	a := &attempt{s: s, site: site(access.ClientAddress(ctx))}
	var pair tally
	if why != byToken {
		pair = tally{hashed(string(why), "pair", email, a.site), perPair}
		a.tallies = append(a.tallies, pair, tally{hashed(string(why), "email", email), perEmail})
	}
	if a.site != "" {
		a.tallies = append(a.tallies, tally{hashed("address", a.site), perAddress})
	}
	if len(a.tallies) == 0 {
		return a, nil
	}
	slices.SortFunc(a.tallies, func(a, b tally) int { return bytes.Compare(a.id[:], b.id[:]) })
	// The refusal is a read: a flood of refused attempts writes nothing.
	now := store.Instant(s.Now())
	rows, err := s.DB.Select(ctx, a.counters(now), `SELECT a.id, a.failures, a.open_at, a.ends_at, a.proved FROM {v} JOIN sign_in_attempts a ON a.id = v.id`)
	counts, err := counted(rows, err)
	if err != nil {
		return nil, store.Fault(err)
	}
	if counts[pair.id].proved {
		a.tallies = slices.DeleteFunc(a.tallies, func(t tally) bool { return t.bound == perEmail })
	}
	if err := a.checkLimits(counts, now); err != nil {
		return nil, err
	}
	return a, s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error { return a.countFailure(ctx, tx, now) })
}

// countFailure adds one failure to each count, with the rows locked, and stores when the next attempt is allowed. It returns THROTTLED if concurrent attempts have
// reached a limit since the first check.
func (a *attempt) countFailure(ctx context.Context, tx *store.Tx, now time.Time) error {
	// A count starts again when its window is over and the last wait that it caused ended at least a window ago.
	rows, err := tx.Select(ctx, a.counters(now), `INSERT INTO sign_in_attempts AS a (id, failures, since, open_at, ends_at, proved)
SELECT v.id, 1, v.now, v.now, v.ends, false FROM {v} WHERE true ORDER BY v.id
ON CONFLICT (id) DO UPDATE SET
  failures = CASE WHEN a.since <= $1 AND a.open_at <= $1 THEN 1 ELSE a.failures + 1 END,
  since = CASE WHEN a.since <= $1 AND a.open_at <= $1 THEN excluded.since ELSE a.since END,
  ends_at = CASE WHEN a.ends_at > excluded.ends_at THEN a.ends_at ELSE excluded.ends_at END
RETURNING id, failures, open_at, ends_at, proved`, now.Add(-window))
	counts, err := counted(rows, err)
	if err != nil {
		return err
	}
	if err := a.checkLimits(counts, now); err != nil { // others may have been counted since the read
		return err
	}
	for _, t := range a.tallies {
		c := counts[t.id]
		if c.failures < t.bound {
			continue
		}
		open := now.Add(delay(c.failures - t.bound))
		ends := open.Add(window)
		if c.endsAt.After(ends) {
			ends = c.endsAt
		}
		if err := tx.SignInAttempt.UpdateOneID(t.id).SetOpenAt(open).SetEndsAt(ends).Exec(ctx); err != nil {
			return err
		}
	}
	return sweep(ctx, tx, now)
}

// checkLimits returns THROTTLED, with the time to wait, if the next attempt is not allowed yet.
func (a *attempt) checkLimits(counts map[uuid.UUID]counter, now time.Time) error {
	var wait time.Duration
	for _, t := range a.tallies {
		wait = max(wait, counts[t.id].openAt.Sub(now))
	}
	if wait <= 0 {
		return nil
	}
	f := fault.New(fault.Throttled, "Too many attempts. Try again in %s.", max(wait.Round(time.Second), time.Second))
	f.RetryAfter = wait
	return f
}

// succeeded takes the attempt back in the transaction of the success, and clears the email's failures, because its owner is at this address: the email's
// limit does not apply to it for provedFor. The address's other failures are kept.
func (a *attempt) succeeded(ctx context.Context, tx *store.Tx, email string) error {
	now := store.Instant(a.s.Now())
	pair, other, address := hashed(string(toSignIn), "pair", email, a.site), hashed(string(toSignIn), "email", email), hashed("address", a.site)
	ids := []uuid.UUID{pair, other, address}
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	for _, id := range ids {
		var err error
		switch id {
		case pair:
			t := store.NewTable("id", store.UUID, "now", store.Time, "ends", store.Time)
			t.Add(id, now, now.Add(provedFor))
			_, err = tx.Exec(ctx, t, `INSERT INTO sign_in_attempts (id, failures, since, open_at, ends_at, proved)
SELECT v.id, 0, v.now, v.now, v.ends, true FROM {v} WHERE true
ON CONFLICT (id) DO UPDATE SET failures = 0, since = excluded.since, open_at = excluded.open_at, ends_at = excluded.ends_at, proved = true`)
		case other:
			_, err = tx.ExecContext(ctx, `DELETE FROM sign_in_attempts WHERE id = $1`, id)
		default:
			err = a.giveBack(ctx, tx, now, perAddress, id)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// takeBack takes the attempt back if it says nothing about the caller: a token was right, too many people are signing in, or the database does not respond.
func (a *attempt) takeBack(ctx context.Context) {
	_ = a.s.DB.Write(context.WithoutCancel(ctx), func(ctx context.Context, tx *store.Tx) error { // if this fails, the attempt counts as a failure
		for _, t := range a.tallies {
			if err := a.giveBack(ctx, tx, store.Instant(a.s.Now()), t.bound, t.id); err != nil {
				return err
			}
		}
		return nil
	})
}

// giveBack subtracts one failure from a count, if the attempt was added to it.
func (a *attempt) giveBack(ctx context.Context, tx *store.Tx, now time.Time, bound int, id uuid.UUID) error {
	if !slices.ContainsFunc(a.tallies, func(t tally) bool { return t.id == id }) {
		return nil
	}
	t := store.NewTable("id", store.UUID, "now", store.Time, "bound", store.Int)
	t.Add(id, now, bound)
	_, err := tx.Exec(ctx, t, `UPDATE sign_in_attempts SET failures = failures - 1,
open_at = CASE WHEN failures <= v.bound THEN v.now ELSE open_at END FROM {v} WHERE sign_in_attempts.id = v.id AND failures > 0`)
	return err
}

// limitFrequency reports whether the action with this id is allowed now, at most once per length of time. If it is, it counts as done.
func limitFrequency(ctx context.Context, tx *store.Tx, id uuid.UUID, now time.Time, length time.Duration) (bool, error) {
	t := store.NewTable("id", store.UUID, "now", store.Time, "ends", store.Time)
	t.Add(id, now, now.Add(length))
	n, err := tx.Exec(ctx, t, `INSERT INTO sign_in_attempts AS a (id, failures, since, open_at, ends_at, proved)
SELECT v.id, 0, v.now, v.ends, v.ends, false FROM {v} WHERE true
ON CONFLICT (id) DO UPDATE SET open_at = excluded.open_at, ends_at = excluded.ends_at WHERE a.open_at <= $1`, now)
	return n == 1, err
}

// counters returns the rows of the attempt's counts as they are inserted: the id, the current time, and the end of the window.
func (a *attempt) counters(now time.Time) *store.Table {
	t := store.NewTable("id", store.UUID, "now", store.Time, "ends", store.Time)
	for _, c := range a.tallies {
		t.Add(c.id, now, now.Add(window))
	}
	return t
}

func counted(rows *sql.Rows, err error) (map[uuid.UUID]counter, error) {
	out := map[uuid.UUID]counter{}
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var c counter
		err := scan(&id, &c.failures, &c.openAt, &c.endsAt, &c.proved)
		out[id] = c
		return err
	})
	return out, err
}

// sweep deletes up to swept expired rows. It skips locked rows, so that it cannot deadlock.
func sweep(ctx context.Context, tx *store.Tx, now time.Time) error {
	pick := `SELECT id FROM sign_in_attempts WHERE ends_at <= $1 ORDER BY ends_at LIMIT $2`
	if tx.Dialect == store.Postgres {
		pick += ` FOR UPDATE SKIP LOCKED`
	}
	_, err := tx.ExecContext(ctx, `DELETE FROM sign_in_attempts WHERE id IN (`+pick+`)`, now, swept)
	return err
}

// delay returns the time to wait after a number of failures beyond the limit.
func delay(beyond int) time.Duration {
	if beyond > 7 { // 5 s * 2^8 is more than a quarter of an hour
		return lastDelay
	}
	return firstDelay << beyond
}

// hashed returns the id of a count from its parts. Each part is hashed on its own, so that the parts cannot run into each other.
func hashed(parts ...string) uuid.UUID {
	var all [][]byte
	for _, p := range parts {
		all = append(all, digest([]byte(p)))
	}
	return uuid.UUID(digest(all...)[:16])
}

// site returns the part of a client's address that distinguishes clients: the whole IPv4 address, or the /64 network of an IPv6 address, whose
// owner has all addresses in it. It is empty for the loopback address and for an invalid one.
func site(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil || ip.IsLoopback() {
		return ""
	}
	if ip = ip.Unmap(); ip.Is6() {
		net, _ := ip.Prefix(64) // no error: an IPv6 address has 128 bits
		return net.String()
	}
	return ip.String()
}
