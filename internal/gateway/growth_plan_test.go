package gateway_test

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/lib/pq"

	"example.com/roster/internal/store"
)

// planner explains each statement on the connection that is about to run it, with its arguments and settings.
type planner struct {
	of string // the dialect

	mu    sync.Mutex
	on    bool
	plans []*plan
}

// plan is the plan of a statement.
type plan struct {
	statement string
	args      []driver.NamedValue
	lines     string
	scans     []scan
	took      time.Duration // PostgreSQL's time to run a SELECT
	pages     int           // table and index pages that PostgreSQL read for a SELECT, cached or not
	descents  int           // index scans of a SELECT, each of which descends an index
	mode      string        // PostgreSQL's plan_cache_mode
}

// scan is a scan of a table.
type scan struct {
	table string
	whole bool // the whole table rather than an index
	rows  int  // rows that PostgreSQL read, including those that it filtered out
}

// around is a store.Through.
func (p *planner) around(c driver.Connector) driver.Connector { return explained{c, p} }

// during returns the plans of the statements that do runs.
func (p *planner) during(do func()) []*plan {
	p.mu.Lock()
	p.on, p.plans = true, nil
	p.mu.Unlock()
	do()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.on = false
	return p.plans
}

type explained struct {
	driver.Connector
	p *planner
}

// storeConn has the methods of store's connections.
type storeConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

func (e explained) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := e.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &explainedConn{c.(storeConn), e.p}, nil
}

type explainedConn struct {
	storeConn
	p *planner
}

func (c *explainedConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if err := c.p.explain(ctx, c.storeConn, query, args); err != nil {
		return nil, err
	}
	return c.storeConn.QueryContext(ctx, query, args)
}

func (c *explainedConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if err := c.p.explain(ctx, c.storeConn, query, args); err != nil {
		return nil, err
	}
	return c.storeConn.ExecContext(ctx, query, args)
}

var writes = regexp.MustCompile(`\b(UPDATE|DELETE FROM|INSERT INTO)\b`)

var statementVerb = regexp.MustCompile(`^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)\b`)

func (p *planner) explain(ctx context.Context, c storeConn, query string, args []driver.NamedValue) error {
	p.mu.Lock()
	on := p.on
	p.mu.Unlock()
	verb := statementVerb.FindString(query)
	if !on || verb == "" {
		return nil
	}
	how := "EXPLAIN QUERY PLAN "
	if p.of == store.Postgres {
		how = "EXPLAIN (FORMAT JSON) "
		if strings.TrimSpace(verb) == "SELECT" || strings.TrimSpace(verb) == "WITH" && !writes.MatchString(query) {
			how = "EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) "
		}
	}
	made := &plan{statement: query, args: args}
	var err error
	if made.mode, err = planMode(ctx, c, p.of); err != nil {
		return fmt.Errorf("explain: %w", err)
	}
	generic := made.mode == generalPlans
	if generic { // EXPLAIN with arguments would show a plan for just these
		if _, err := c.ExecContext(ctx, "PREPARE explained AS "+query, nil); err != nil {
			return fmt.Errorf("explain: %w", err)
		}
		query, args = "EXECUTE explained"+literals(args), nil
	}
	rows, err := c.QueryContext(ctx, how+query, args)
	if err != nil {
		return fmt.Errorf("explain: %w", err)
	}
	err = made.read(rows, p.of)
	if generic {
		_, ended := c.ExecContext(ctx, "DEALLOCATE explained", nil)
		err = errors.Join(err, ended)
	}
	p.mu.Lock()
	p.plans = append(p.plans, made)
	p.mu.Unlock()
	return err
}

// generalPlans is the plan_cache_mode of a connection that plans a statement once for all arguments.
const generalPlans = "force_generic_plan"

// planMode returns the plan_cache_mode of a connection; empty on SQLite.
func planMode(ctx context.Context, c storeConn, of string) (string, error) {
	if of != store.Postgres {
		return "", nil
	}
	rows, err := c.QueryContext(ctx, "SHOW plan_cache_mode", nil)
	if err != nil {
		return "", err
	}
	defer rows.Close() //nolint:errcheck // it was read to the end
	mode := make([]driver.Value, 1)
	if err := rows.Next(mode); err != nil {
		return "", err
	}
	err = rows.Next(make([]driver.Value, 1))
	if err == io.EOF { //nolint:errorlint // a driver returns it unwrapped
		err = nil
	}
	return fmt.Sprintf("%s", mode[0]), err
}

// literals returns the arguments as SQL literals.
func literals(args []driver.NamedValue) string {
	var all []string
	for _, arg := range args {
		switch v := arg.Value.(type) {
		case nil:
			all = append(all, "NULL")
		case []byte:
			all = append(all, fmt.Sprintf(`'\x%x'`, v))
		case time.Time:
			all = append(all, pq.QuoteLiteral(v.Format(time.RFC3339Nano)))
		default:
			all = append(all, pq.QuoteLiteral(fmt.Sprint(v)))
		}
	}
	if len(all) == 0 {
		return ""
	}
	return "(" + strings.Join(all, ", ") + ")"
}

func (m *plan) read(rows driver.Rows, of string) error {
	defer rows.Close() //nolint:errcheck // it was read to the end
	var text strings.Builder
	dest := make([]driver.Value, len(rows.Columns()))
	for {
		err := rows.Next(dest)
		if err == io.EOF { //nolint:errorlint // a driver returns it unwrapped
			break
		}
		if err != nil {
			return err
		}
		switch line := dest[len(dest)-1].(type) {
		case []byte:
			text.Write(line)
		default:
			fmt.Fprintln(&text, line)
		}
	}
	m.lines = text.String()
	if of == store.SQLite {
		m.readSQLite()
		return nil
	}
	var roots []struct {
		Plan node
		Took float64 `json:"Execution Time"` // milliseconds
	}
	if err := json.Unmarshal([]byte(m.lines), &roots); err != nil {
		return err
	}
	for _, root := range roots {
		m.took = time.Duration(root.Took * float64(time.Millisecond))
		m.pages += root.Plan.Hit + root.Plan.Read
		m.readNode(root.Plan)
	}
	return nil
}

// node is a node of PostgreSQL's plan.
type node struct {
	Type    string  `json:"Node Type"`
	Table   string  `json:"Relation Name"`
	Never   string  `json:"One-Time Filter"`
	Rows    float64 `json:"Actual Rows"`
	Loops   float64 `json:"Actual Loops"`
	Removed float64 `json:"Rows Removed by Filter"`
	Again   float64 `json:"Rows Removed by Index Recheck"`
	Index   string  `json:"Index Name"`
	Hit     int     `json:"Shared Hit Blocks"` // including the nodes below
	Read    int     `json:"Shared Read Blocks"`
	Plans   []node
}

func (m *plan) readNode(n node) {
	if n.Never == "false" {
		return
	}
	if n.Table != "" && n.Type != "ModifyTable" && n.Type != "LockRows" {
		m.scans = append(m.scans, scan{n.Table, n.Type == "Seq Scan", int((n.Rows + n.Removed + n.Again) * n.Loops)})
	}
	if n.Index != "" {
		m.descents += int(n.Loops)
	}
	for _, below := range n.Plans {
		m.readNode(below)
	}
}

var (
	// The tables of a statement and their aliases.
	calledIn   = regexp.MustCompile("(?:FROM|JOIN|UPDATE|INTO|,) [`\"]?([a-z_]+)[`\"]?(?: AS)? ?[`\"]?([a-z]*)[`\"]?")
	wholeScan  = regexp.MustCompile(`SCAN (\w+)(.*)`)
	queryBelow = regexp.MustCompile(`(?:CO-ROUTINE|MATERIALIZE) (\w+)`) // a subquery whose rows are scanned like a table's
)

func (m *plan) readSQLite() {
	called := map[string]string{}
	for _, found := range calledIn.FindAllStringSubmatch(m.statement, -1) {
		called[found[1]] = found[1]
		if found[2] != "" && !slices.Contains([]string{"on", "where", "join", "order", "set", "group", "limit", "union"}, strings.ToLower(found[2])) {
			called[found[2]] = found[1]
		}
	}
	below := map[string]int{}
	for line := range strings.Lines(m.lines) {
		if found := queryBelow.FindStringSubmatch(line); found != nil {
			below[found[1]]++
		}
	}
	for line := range strings.Lines(m.lines) {
		if found := wholeScan.FindStringSubmatch(line); found != nil && !strings.Contains(found[2], "VIRTUAL TABLE") {
			if below[found[1]]--; below[found[1]] >= 0 {
				continue
			}
			m.scans = append(m.scans, scan{called[found[1]], true, 0})
		}
	}
}
