package client

import (
	"context"
	"fmt"
	"io"
	"slices"
)

// Operation is a bulk operation as the command line shows it.
type Operation struct {
	ID         string
	Notes      []string // if a file was planned: notes on how it was read, for people to check
	Label      string
	Undoes     *Undone
	Status     string
	Digest     string
	Counts     Counts // all rows, by outcome
	Done       Counts // the rows that its run has finished so far, by outcome
	Effects    *Effects
	SeatImpact *SeatImpact
	Failure    *Problem
}

// Undone is the operation that another one undoes.
type Undone struct{ ID string }

// Name returns the label of the operation, which can be empty. For an operation that undoes another one, it is "Undo: " with the label or, without a label, with
// the id of the undone operation.
func (o *Operation) Name() string { return nameOf(o.Label, o.Undoes) }

func nameOf(label string, undoes *Undone) string {
	switch {
	case undoes == nil:
		return label
	case label == "":
		return "Undo: " + undoes.ID
	}
	return "Undo: " + label
}

// Counts contains numbers of rows by outcome.
type Counts struct{ Total, Pending, Added, Changed, Removed, Unchanged, Refused int }

// Effective returns the number of rows that change something.
func (c Counts) Effective() int { return c.Added + c.Changed + c.Removed }

// Effects counts what an operation changes besides its rows: what the plan predicts, and what the run has done.
type Effects struct{ Foreseen, Done EffectCounts }

// EffectCounts contains how many primary users change (PrimaryUsers), people are invited (Invitations), people lose all access (SignOuts), and ends of access
// change (Ends).
type EffectCounts struct{ PrimaryUsers, Invitations, SignOuts, Ends int }

// SeatImpact is the effect of an operation on the organization's seats. Entitled is the seat limit, or nil if seats are unlimited. Short is the number of missing
// seats.
type SeatImpact struct {
	Before, After            int
	Entitled                 *int
	NewPeople, LeavingPeople int
	Short                    int
}

// Planned reports whether the operation is a plan that can be run.
func (o *Operation) Planned() bool { return o.Status == "PLANNED" }

// Finished reports whether the operation has ended, so that its status no longer changes.
func (o *Operation) Finished() bool {
	switch o.Status {
	case "SUCCEEDED", "PARTIAL", "FAILED", "CANCELED", "EXPIRED":
		return true
	}
	return false
}

// Row is a row of an operation.
type Row struct {
	Number  int
	Email   string
	Outcome string
	Account *struct{ Platform, Handle string }
	Problem *Problem
	Notice  string // a note for people that is not a problem, for example which roles were not copied

	AskedAccount string   // the account as it was entered, if the organization does not have it
	Suggestions  []string // for an unknown account, role or person: the most similar known ones

	RolesBefore, RolesAfter []struct{ Name string }
}

// Before returns the names of the roles before the row is applied, sorted.
func (r *Row) Before() []string { return roleNames(r.RolesBefore) }

// After returns the names of the roles after the row is applied, sorted.
func (r *Row) After() []string { return roleNames(r.RolesAfter) }

func roleNames(roles []struct{ Name string }) []string {
	out := make([]string, len(roles))
	for i, r := range roles {
		out[i] = r.Name
	}
	slices.Sort(out)
	return out
}

// Plan contains the options of a plan. The gateway uses its defaults for empty fields.
type Plan struct {
	// OrganizationID is an id or a slug. Empty means the only organization of the caller.
	OrganizationID string `json:"organizationId,omitempty"`
	ErrorPolicy    string `json:"errorPolicy,omitempty"`
	OnSeatShortage string `json:"onSeatShortage,omitempty"`
	OnExisting     string `json:"onExisting,omitempty"`
	AssignMode     string `json:"assignMode,omitempty"`
	IncludeSelf    bool   `json:"includeSelf"`
	Label          string `json:"label,omitempty"`
	// File contains the options for reading a file. If it is nil, the gateway detects them.
	File *ReadOptions `json:"file,omitempty"`
}

// ReadOptions contains the options for reading a file. The gateway detects the header line and the columns that are not given.
type ReadOptions struct {
	HeaderLine int           `json:"headerLine,omitempty"`
	Named      []ColumnNamed `json:"named,omitempty"`
	Values     []Value       `json:"values,omitempty"`
	Defaults   []Default     `json:"defaults,omitempty"`
}

// ColumnNamed maps the column of the file that has this header to a column of the schema. If Column is nil, the column is ignored.
type ColumnNamed struct {
	Header string  `json:"header"`
	Column *string `json:"column"`
}

// Value replaces the value From of a column by To.
type Value struct {
	Column string `json:"column"`
	From   string `json:"from"`
	To     string `json:"to"`
}

// Default is the value for the empty cells of a column, or for all rows if the file does not have the column.
type Default struct {
	Column string `json:"column"`
	Value  string `json:"value"`
}

const operationFields = ` id label undoes { id } status digest
  counts { total pending added changed removed unchanged refused }
  done { total pending added changed removed unchanged refused }
  effects { foreseen { primaryUsers invitations signOuts ends } done { primaryUsers invitations signOuts ends } }
  seatImpact { before after entitled newPeople leavingPeople short }
  failure { code message } `

type payload struct {
	BulkOperation *Operation
	UserErrors    []Problem
}

// operation returns the operation of the payload, and the first user error, if there is one. A refused run can have both.
func (p *payload) operation() (*Operation, error) {
	if err := first(p.UserErrors); err != nil {
		return p.BulkOperation, err
	}
	if p.BulkOperation == nil {
		return nil, fmt.Errorf("the gateway answered no bulk operation")
	}
	return p.BulkOperation, nil
}

// PlanCSV uploads a file of rows, CSV or an Excel workbook, and creates a plan from it. Size is the length of the file in bytes, at most 100 MiB. If the file has
// several mistakes, the error contains all of them.
func (c *Client) PlanCSV(ctx context.Context, p Plan, file io.Reader, size int64) (*Operation, error) {
	const query = `mutation BulkOperationPlan($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) { file { notes } bulkOperation {` + operationFields + `} userErrors { code message } } }`
	id, err := c.organization(ctx, p.OrganizationID)
	if err != nil {
		return nil, err
	}
	p.OrganizationID = id
	input := struct {
		Plan
		Source struct {
			CSV *string `json:"csv"`
		} `json:"source"`
	}{Plan: p}
	var out struct {
		BulkOperationPlan struct {
			payload
			File *struct{ Notes []string }
		}
	}
	if err := c.Upload(ctx, query, map[string]any{"input": input}, "variables.input.source.csv", file, size, &out); err != nil {
		return nil, err
	}
	if problems := out.BulkOperationPlan.UserErrors; len(problems) > 1 {
		return out.BulkOperationPlan.BulkOperation, everyProblem(problems)
	}
	op, err := out.BulkOperationPlan.operation()
	if read := out.BulkOperationPlan.File; read != nil && op != nil {
		op.Notes = read.Notes
	}
	return op, err
}

// PlanReplaceRole creates a plan that replaces a role by another one, for everyone who has it, on all accounts on which the viewer can manage users. Both roles are
// given by name.
func (c *Client) PlanReplaceRole(ctx context.Context, p Plan, role, with string) (*Operation, error) {
	const query = `mutation BulkOperationPlan($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) { bulkOperation {` + operationFields + `} userErrors { code message } } }`
	type named struct {
		Name string `json:"name"`
	}
	id, err := c.organization(ctx, p.OrganizationID)
	if err != nil {
		return nil, err
	}
	p.OrganizationID = id
	input := struct {
		Plan
		Source struct {
			ReplaceRole struct {
				Role named `json:"role"`
				With named `json:"with"`
			} `json:"replaceRole"`
		} `json:"source"`
	}{Plan: p}
	input.Source.ReplaceRole.Role.Name, input.Source.ReplaceRole.With.Name = role, with
	var out struct{ BulkOperationPlan payload }
	if err := c.Do(ctx, query, map[string]any{"input": input}, &out); err != nil {
		return nil, err
	}
	return out.BulkOperationPlan.operation()
}

// PlanOffboarding creates a plan that removes people from all their accounts and from their organization role. Each element of who is an email, a username or an id
// (usr_…). So is the successor, who can be empty.
func (c *Client) PlanOffboarding(ctx context.Context, p Plan, who []string, successor string) (*Operation, error) {
	people := make([]map[string]any, len(who))
	for i := range who {
		people[i] = UserRef(who[i])
	}
	return c.planFrom(ctx, p, map[string]any{"offboard": people}, successor)
}

// PlanOffboardingOf creates a plan like PlanOffboarding for everyone who matches a filter when the plan is created. Filter has the fields of UserFilter in the
// schema.
func (c *Client) PlanOffboardingOf(ctx context.Context, p Plan, filter map[string]any, successor string) (*Operation, error) {
	return c.planFrom(ctx, p, map[string]any{"offboardSelection": map[string]any{"filter": filter}}, successor)
}

// PlanLike creates a plan that gives the access of a person to other people. Person is an email, a username or an id (usr_…); empty means the caller. To contains
// emails. Ends is the time at which the new access ends at the latest, as in RFC 3339; if it is empty, the new access ends when that of the person does.
func (c *Client) PlanLike(ctx context.Context, p Plan, person string, to []string, ends string) (*Operation, error) {
	people := make([]map[string]any, len(to))
	for i := range to {
		people[i] = map[string]any{"email": to[i]}
	}
	like := map[string]any{"for": people}
	if person != "" {
		like["person"] = UserRef(person)
	}
	if ends != "" {
		like["expiresAt"] = ends
	}
	return c.planFrom(ctx, p, map[string]any{"like": like}, "")
}

// planFrom creates a plan from a BulkSource of the schema. The successor can be empty.
func (c *Client) planFrom(ctx context.Context, p Plan, source map[string]any, successor string) (*Operation, error) {
	const query = `mutation BulkOperationPlan($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) { bulkOperation {` + operationFields + `} userErrors { code message } } }`
	id, err := c.organization(ctx, p.OrganizationID)
	if err != nil {
		return nil, err
	}
	p.OrganizationID = id
	input := struct {
		Plan
		Source    map[string]any `json:"source"`
		Successor map[string]any `json:"successor,omitempty"`
	}{Plan: p, Source: source}
	if successor != "" {
		input.Successor = UserRef(successor)
	}
	var out struct{ BulkOperationPlan payload }
	if err := c.Do(ctx, query, map[string]any{"input": input}, &out); err != nil {
		return nil, err
	}
	return out.BulkOperationPlan.operation()
}

// Run starts a planned operation. The gateway refuses it if the digest is not that of the plan, so nobody runs a plan that they have not seen. A repeated call with
// the same idempotency key returns the same run.
func (c *Client) Run(ctx context.Context, id, digest, key string) (*Operation, error) {
	const query = `mutation BulkOperationRun($input: BulkOperationRunInput!) {
  bulkOperationRun(input: $input) { bulkOperation {` + operationFields + `} userErrors { code message } } }`
	var out struct{ BulkOperationRun payload }
	if err := c.Do(ctx, query, input(map[string]any{"id": id, "digest": digest, "idempotencyKey": key}), &out); err != nil {
		return nil, err
	}
	return out.BulkOperationRun.operation()
}

// Undo creates a plan that undoes an operation, or only its rows with these numbers.
func (c *Client) Undo(ctx context.Context, id string, rows ...int) (*Operation, error) {
	const query = `mutation BulkOperationUndo($input: BulkOperationUndoInput!) {
  bulkOperationUndo(input: $input) { bulkOperation {` + operationFields + `} userErrors { code message } } }`
	in := map[string]any{"id": id}
	if len(rows) > 0 {
		in["rows"] = rows
	}
	var out struct{ BulkOperationUndo payload }
	if err := c.Do(ctx, query, input(in), &out); err != nil {
		return nil, err
	}
	return out.BulkOperationUndo.operation()
}

// Operation returns the current state of a bulk operation.
func (c *Client) Operation(ctx context.Context, id string) (*Operation, error) {
	const query = `query BulkOperation($id: ID!) { bulkOperation(id: $id) {` + operationFields + `} }`
	var out struct{ BulkOperation *Operation }
	if err := c.Do(ctx, query, map[string]any{"id": id}, &out); err != nil {
		return nil, err
	}
	if out.BulkOperation == nil {
		return nil, notFound()
	}
	return out.BulkOperation, nil
}

// Cancel stops an operation after the current chunk. Rows that were already applied stay applied. It returns before the operation has stopped.
func (c *Client) Cancel(ctx context.Context, id string) (*Operation, error) {
	const query = `mutation BulkOperationCancel($input: BulkOperationCancelInput!) {
  bulkOperationCancel(input: $input) { bulkOperation {` + operationFields + `} userErrors { code message } } }`
	var out struct{ BulkOperationCancel payload }
	if err := c.Do(ctx, query, input(map[string]any{"id": id}), &out); err != nil {
		return nil, err
	}
	return out.BulkOperationCancel.operation()
}

// Refused returns the first n refused rows of an operation.
func (c *Client) Refused(ctx context.Context, id string, n int) ([]Row, error) {
	return c.rows(ctx, id, n, "REFUSED")
}

// Changes returns the first n rows of an operation that change something.
func (c *Client) Changes(ctx context.Context, id string, n int) ([]Row, error) {
	return c.rows(ctx, id, n, "ADDED", "CHANGED", "REMOVED")
}

func (c *Client) rows(ctx context.Context, id string, n int, outcomes ...string) ([]Row, error) {
	const query = `query BulkOperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!]) { bulkOperation(id: $id) { rows(first: $first, after: $after, outcome: $outcome) {
  edges { node { number email outcome account { platform handle } rolesBefore { name } rolesAfter { name } askedAccount suggestions notice problem { code message } } }
  pageInfo { hasNextPage endCursor } } } }`
	variables := map[string]any{"id": id, "outcome": outcomes}
	var rows []Row
	for len(rows) < n {
		variables["first"] = min(100, n-len(rows))
		var out struct {
			BulkOperation *struct{ Rows connection[Row] }
		}
		if err := c.Do(ctx, query, variables, &out); err != nil {
			return nil, err
		}
		if out.BulkOperation == nil {
			return nil, notFound()
		}
		for _, e := range out.BulkOperation.Rows.Edges {
			rows = append(rows, e.Node)
		}
		if !out.BulkOperation.Rows.PageInfo.HasNextPage {
			break
		}
		variables["after"] = out.BulkOperation.Rows.PageInfo.EndCursor
	}
	return rows, nil
}

func notFound() error {
	return &Error{Code: "NOT_FOUND", Message: "Bulk operation not found, or you have no access to it."}
}

func input(fields map[string]any) map[string]any { return map[string]any{"input": fields} }
