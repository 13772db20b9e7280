package store

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
)

// longest is how many milliseconds a statement can take, see statement_timeout.
const longest = "900000"

// postgresDSN returns the URL for the driver. It always sets sslmode, whose default differs between drivers, and limits how long a frozen gateway can keep a
// lock and how long a statement can run without a caller. It also returns the values of two parameters that only Roster knows: the name of the application's
// role, from app_role, and whether a pooler in transaction mode is in between, from pooler.
func postgresDSN(rawURL string, environ []string) (dsn, role string, pooled bool, err error) {
	q, err := readAddress(rawURL, environ)
	if err != nil {
		return "", "", false, fmt.Errorf("database URL: %w", err)
	}
	pooled, bad := q.pooled()
	if err := cmp.Or(q.secure(), q.writable(), bad); err != nil {
		return "", "", false, fmt.Errorf("database URL: %w", err)
	}
	role = cmp.Or(q.Get(roleParameter), defaultRole)
	return q.limited(), role, pooled, nil
}

// replicaDSN is postgresDSN for a replica.
func replicaDSN(rawURL string, environ []string) (string, error) {
	q, err := readAddress(rawURL, environ)
	if err != nil {
		return "", fmt.Errorf("replica URL: %w", err)
	}
	if err := cmp.Or(q.secure(), q.readable()); err != nil {
		return "", fmt.Errorf("replica URL: %w", err)
	}
	return q.limited(), nil
}

// limited returns the URL for the driver, with the settings of each connection.
func (a *address) limited() string {
	for name, value := range map[string]string{
		"idle_in_transaction_session_timeout": "30000",
		"statement_timeout":                   longest, // operations have much shorter deadlines; this ends statements that have lost their caller
		"timezone":                            "UTC",
		"jit":                                 "off", // compiling a statement takes longer than running any of ours
	} {
		if !a.Has(name) {
			a.Set(name, value)
		}
	}
	if a.env["PGCONNECT_TIMEOUT"] == "" {
		patience(a.Values)
	}
	a.Del(roleParameter)
	return a.String()
}

// byKey makes a connection plan each statement once, for all arguments, and use an index wherever there is one. A change finds its rows by their keys, with
// hundreds of keys in an array. By default PostgreSQL would plan these statements again for each call, because a plan for few rows looks cheaper than the
// generic plan. It would also use old statistics of tables that have grown quickly, so that a first import would scan a table for each of its rows. Pages
// need a plan for their own limit and filters.
func byKey(dsn string) string { return with(byIndex(dsn), "plan_cache_mode", "force_generic_plan") }

// bySnapshot is byKey for snapshots. A snapshot takes no locks, and its connection is idle while the rows that it has read are decided and stored. On a busy
// server that takes longer than a write transaction may be idle. So a snapshot may be idle as long as the longest statement may run.
func bySnapshot(dsn string) string {
	return with(byKey(dsn), "idle_in_transaction_session_timeout", longest)
}

// byIndex makes a connection use an index instead of a sequential scan wherever there is one, because tables have the rows of all organizations.
func byIndex(dsn string) string { return with(dsn, "enable_seqscan", "off") }

// byPage is byIndex for pages. Each statement is planned for its own arguments: whether a role, a status or an outcome is rare decides which table is read
// first, and a generic plan assumes that all values are equally frequent. By default PostgreSQL assumes that reading a row by index costs four times as much
// as reading the next row of a table, as on a hard disk, and so reads all rows of one side instead of looking up those of a page.
func byPage(dsn string) string {
	return with(with(byIndex(dsn), "random_page_cost", "1.1"), "plan_cache_mode", "force_custom_plan")
}

// byLookup is byPage for statements for which one plan is good, whatever their arguments; see PlanOnce.
func byLookup(dsn string) string { return with(byPage(dsn), "plan_cache_mode", "force_generic_plan") }

// with returns the URL with one more parameter.
func with(dsn, name, value string) string {
	u, err := url.Parse(dsn)
	if err != nil {
		panic(err) // postgresDSN has parsed it before
	}
	q := u.Query()
	q.Set(name, value)
	u.RawQuery = q.Encode()
	return u.String()
}

// without returns the URL without parameters.
func without(dsn string, names []string) string {
	u, err := url.Parse(dsn)
	if err != nil {
		panic(err) // postgresDSN has parsed it before
	}
	q := u.Query()
	for _, name := range names {
		q.Del(name)
	}
	u.RawQuery = q.Encode()
	return u.String()
}

// redact removes the URL, which may contain a password, from a parse error.
func redact(err error) error {
	if e, ok := errors.AsType[*url.Error](err); ok {
		return e.Err
	}
	return err
}
