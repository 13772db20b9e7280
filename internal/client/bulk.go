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
	Notes      []string // of a file that was planned: what people should look at in how it was read
	Label      string
	Undoes     *Undone
	Status     string
	Digest     string
	Counts     Counts // what its rows come to
	Done       Counts // what its run has done
	Effects    *Effects
	SeatImpact *SeatImpact
	Failure    *Problem
}

// Undone is the operation that another one undoes.
type Undone struct{ ID string }

// Name is what people call the operation; empty where nobody gave it a name.
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

// Counts are rows by outcome.
type Counts struct{ Total, Pending, Added, Changed, Removed, Unchanged, Refused int }

// Effective is how many of the rows change something.
func (c Counts) Effective() int { return c.Added + c.Changed + c.Removed }

// Effects is what an operation changes beside its rows: as the plan foresees it, and as the run has done it.
type Effects struct{ Foreseen, Done EffectCounts }

// EffectCounts is how many primary users and ends of access change, and how many people are invited or lose all access.
type EffectCounts struct{ PrimaryUsers, Invitations, SignOuts, Ends int }

// SeatImpact is what the operation does to the organization's seats. Entitled nil is unlimited.
type SeatImpact struct {
	Before, After            int
	Entitled                 *int
	NewPeople, LeavingPeople int
	Short                    int
}

// Planned says whether the operation waits to be run.
func (o *Operation) Planned() bool { return o.Status == "PLANNED" }

// Finished says whether nothing more will happen to the operation by itself.
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
	Notice  string // what a person should know, for example what was not copied

	AskedAccount string   // as it was typed, where it is none of the organization's
	Suggestions  []string // what is called almost as what is not known

	RolesBefore, RolesAfter []struct{ Name string }
}

// Before are the names of the roles before the row, sorted.
func (r *Row) Before() []string { return roleNames(r.RolesBefore) }

// After are the names of the roles after the row, sorted.
func (r *Row) After() []string { return roleNames(r.RolesAfter) }

func roleNames(roles []struct{ Name string }) []string {
	out := make([]string, len(roles))
	for i, r := range roles {
		out[i] = r.Name
	}
	slices.Sort(out)
	return out
}

// Plan is how to plan; the empty fields are the gateway's defaults.
type Plan struct {
	// OrganizationID is an id or a slug.
	OrganizationID string `json:"organizationId,omitempty"`
	ErrorPolicy    string `json:"errorPolicy,omitempty"`
	OnSeatShortage string `json:"onSeatShortage,omitempty"`
	OnExisting     string `json:"onExisting,omitempty"`
	AssignMode     string `json:"assignMode,omitempty"`
	IncludeSelf    bool   `json:"includeSelf"`
	Label          string `json:"label,omitempty"`
	// File is how a file is to be read; nil finds it out.
	File *ReadOptions `json:"file,omitempty"`
}

// ReadOptions is how a file is to be read, where that is not to be found out.
type ReadOptions struct {
	HeaderLine int           `json:"headerLine,omitempty"`
	Named      []ColumnNamed `json:"named,omitempty"`
	Values     []Value       `json:"values,omitempty"`
	Defaults   []Default     `json:"defaults,omitempty"`
}

// ColumnNamed is what a column of the file is, by its name in the header; nil ignores it.
type ColumnNamed struct {
	Header string  `json:"header"`
	Column *string `json:"column"`
}

// Value is a word of a column that is read as another one.
type Value struct {
	Column string `json:"column"`
	From   string `json:"from"`
	To     string `json:"to"`
}

// Default is what stands in a column's empty cells.
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

// operation answers what a mutation made. A refused run may come with the operation that failed; then both are answered.
func (p *payload) operation() (*Operation, error) {
	if err := first(p.UserErrors); err != nil {
		return p.BulkOperation, err
	}
	if p.BulkOperation == nil {
		return nil, fmt.Errorf("the gateway answered no bulk operation")
	}
	return p.BulkOperation, nil
}

// PlanCSV uploads a file of rows, CSV or a workbook, and plans them. Size is the file's length in bytes, at most 100 MiB. What is
// wrong with the file is reported together.
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

// PlanReplaceRole plans that one role becomes another for everybody who holds it, on every account on which the viewer manages
// users. Roles go by their names.
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

// PlanOffboarding plans to remove people from all their accounts and from their organization role. Whom it is about is an email, a username or an id, usr_…;
// so is the successor, which may be empty.
func (c *Client) PlanOffboarding(ctx context.Context, p Plan, who []string, successor string) (*Operation, error) {
	people := make([]map[string]any, len(who))
	for i := range who {
		people[i] = UserRef(who[i])
	}
	return c.planFrom(ctx, p, map[string]any{"offboard": people}, successor)
}

// PlanOffboardingOf plans to remove everybody whom a filter of people finds when the plan is made.
func (c *Client) PlanOffboardingOf(ctx context.Context, p Plan, filter map[string]any, successor string) (*Operation, error) {
	return c.planFrom(ctx, p, map[string]any{"offboardSelection": map[string]any{"filter": filter}}, successor)
}

// PlanLike plans to give people the access of somebody, an email or an id, or the caller's own where nobody is named. It ends at an instant,
// written as in RFC 3339, or where the other one's ends.
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

// planFrom plans what a source asks for; the successor may be empty.
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

// Run starts a planned operation. The digest proves that what runs is what was seen; the key makes a repeated call
// answer the same run.
func (c *Client) Run(ctx context.Context, id, digest, key string) (*Operation, error) {
	const query = `mutation BulkOperationRun($input: BulkOperationRunInput!) {
  bulkOperationRun(input: $input) { bulkOperation {` + operationFields + `} userErrors { code message } } }`
	var out struct{ BulkOperationRun payload }
	if err := c.Do(ctx, query, input(map[string]any{"id": id, "digest": digest, "idempotencyKey": key}), &out); err != nil {
		return nil, err
	}
	return out.BulkOperationRun.operation()
}

// Undo plans the reverse of an operation, or of the rows of it that have these numbers.
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

// Operation reads a bulk operation as it is now.
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

// Cancel stops an operation between two chunks; what was done stays. It answers before the operation has stopped.
func (c *Client) Cancel(ctx context.Context, id string) (*Operation, error) {
	const query = `mutation BulkOperationCancel($input: BulkOperationCancelInput!) {
  bulkOperationCancel(input: $input) { bulkOperation {` + operationFields + `} userErrors { code message } } }`
	var out struct{ BulkOperationCancel payload }
	if err := c.Do(ctx, query, input(map[string]any{"id": id}), &out); err != nil {
		return nil, err
	}
	return out.BulkOperationCancel.operation()
}

// Refused reads the first n (at most 100) refused rows of an operation.
func (c *Client) Refused(ctx context.Context, id string, n int) ([]Row, error) {
	return c.rows(ctx, id, n, "REFUSED")
}

// Changes reads the first n rows of an operation that change something.
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
