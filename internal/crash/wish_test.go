package crash

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"maps"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/client"
)

// wish is one operation: how a client asks for it, and what must come of it. Start is sent again until it is answered, as
// a client does whose connection broke; it may send the same key again but must not make up a new one.
type wish struct {
	name    string
	start   func(ctx context.Context, c *client.Client) (id string, err error)
	outcome map[cell]string // of its rows
	after   map[cell]string // the grants when it has ended
	status  string
}

// operation is what the API says about one.
type operation struct {
	ID, Status string
	Digest     *string
	Counts     client.Counts
}

const fields = ` { bulkOperation { id status digest counts { total pending added changed removed unchanged refused } } userErrors { code message } }`

type payload struct {
	BulkOperation *operation
	UserErrors    []client.Problem
}

// mutate asks for one of the mutations of bulk operations.
func mutate(ctx context.Context, c *client.Client, name, inputType string, input map[string]any, upload []byte) (*operation, error) {
	query := `mutation ($input: ` + inputType + `!) { ` + name + `(input: $input)` + fields + ` }`
	var out map[string]payload
	var err error
	if upload == nil {
		err = c.Do(ctx, query, map[string]any{"input": input}, &out)
	} else {
		err = c.Upload(ctx, query, map[string]any{"input": input}, "variables.input.source.csv", bytes.NewReader(upload), int64(len(upload)), &out)
	}
	if err != nil {
		return nil, err
	}
	answer := out[name]
	if len(answer.UserErrors) > 0 {
		return answer.BulkOperation, &client.Error{Code: answer.UserErrors[0].Code, Message: answer.UserErrors[0].Message}
	}
	if answer.BulkOperation == nil {
		return nil, fmt.Errorf("%s answered nothing", name)
	}
	return answer.BulkOperation, nil
}

// together plans and runs rows in one call.
func (s *scene) together(key string, rows [][]string) func(context.Context, *client.Client) (string, error) {
	var file bytes.Buffer
	w := csv.NewWriter(&file)
	_ = w.Write([]string{"action", "email", "platform", "handle", "roles"})
	_ = w.WriteAll(rows) // into memory
	return func(ctx context.Context, c *client.Client) (string, error) {
		op, err := mutate(ctx, c, "bulkOperationPlan", "BulkOperationPlanInput", map[string]any{
			"organizationId": s.id(), "source": map[string]any{"csv": nil}, "run": map[string]any{"idempotencyKey": key}}, file.Bytes())
		if err != nil {
			return "", err
		}
		return op.ID, nil
	}
}

// apart plans, looks, and runs what was seen. A plan whose answer got lost is made again: it has changed nothing.
func (s *scene) apart(plan func(context.Context, *client.Client) (*operation, error)) func(context.Context, *client.Client) (string, error) {
	var seen *operation
	key := uuid.NewString()
	return func(ctx context.Context, c *client.Client) (string, error) {
		if seen == nil {
			op, err := plan(ctx, c)
			if err != nil {
				return "", err
			}
			for op.Digest == nil || op.Status == "PLANNING" {
				if op, err = ask(ctx, c, op.ID); err != nil {
					return "", err
				}
			}
			seen = op
		}
		op, err := mutate(ctx, c, "bulkOperationRun", "BulkOperationRunInput", map[string]any{"id": seen.ID, "digest": *seen.Digest, "idempotencyKey": key}, nil)
		if err != nil {
			return "", err
		}
		return op.ID, nil
	}
}

// ask reads an operation as it is now.
func ask(ctx context.Context, c *client.Client, id string) (*operation, error) {
	var out struct{ BulkOperation *operation }
	err := c.Do(ctx, `query ($id: ID!) { bulkOperation(id: $id) { id status digest counts { total pending added changed removed unchanged refused } } }`, map[string]any{"id": id}, &out)
	if err == nil && out.BulkOperation == nil {
		err = &client.Error{Code: "NOT_FOUND", Message: "the operation has gone"}
	}
	return out.BulkOperation, err
}

// everywhere is each person on each account.
func (s *scene) everywhere(each func(cell)) { s.on(s.handles, each) }

func (s *scene) on(handles []string, each func(cell)) {
	for _, h := range handles {
		for _, p := range s.people {
			each(cell{p, h})
		}
	}
}

// add puts everybody everywhere; who is there already stays as they are.
func (s *scene) add(role string) *wish { return s.addOn(s.handles, role, uuid.NewString()) }

func (s *scene) addOn(handles []string, role, key string) *wish {
	w := &wish{name: "add", outcome: map[cell]string{}, after: maps.Clone(s.grants), status: "SUCCEEDED"}
	var rows [][]string
	s.on(handles, func(c cell) {
		rows = append(rows, []string{"ADD", c.email, "X", c.handle, role})
		if w.outcome[c] = "UNCHANGED"; s.grants[c] == "" {
			w.outcome[c], w.after[c] = "ADDED", role
		}
	})
	w.start = s.together(key, rows)
	return w
}

// assign gives everybody, everywhere where they are, another role.
func (s *scene) assign(role string) *wish {
	w := &wish{name: "assign", outcome: map[cell]string{}, after: maps.Clone(s.grants), status: "SUCCEEDED"}
	users := make([]any, len(s.people))
	for i, p := range s.people {
		users[i] = map[string]any{"email": p}
	}
	s.everywhere(func(c cell) {
		if w.outcome[c] = "UNCHANGED"; s.grants[c] != role {
			w.outcome[c], w.after[c] = "CHANGED", role
		}
	})
	w.start = s.apart(func(ctx context.Context, c *client.Client) (*operation, error) {
		return mutate(ctx, c, "bulkOperationPlan", "BulkOperationPlanInput", map[string]any{"organizationId": s.id(), "source": map[string]any{"selection": map[string]any{
			"action": "ASSIGN", "users": users, "accounts": map[string]any{"all": true}, "roles": []any{map[string]any{"name": role}}}}}, nil)
	})
	return w
}

// remove takes everybody off everything, and each account's only administrator too, which must be refused.
func (s *scene) remove() *wish {
	w := &wish{name: "remove", outcome: map[cell]string{}, after: maps.Clone(s.grants), status: "PARTIAL"}
	var rows [][]string
	s.everywhere(func(c cell) {
		rows = append(rows, []string{"REMOVE", c.email, "X", c.handle, ""})
		if w.outcome[c] = "NOT_A_MEMBER"; s.grants[c] != "" {
			w.outcome[c] = "REMOVED"
		}
		delete(w.after, c)
	})
	for handle, email := range s.admins {
		rows = append(rows, []string{"REMOVE", email, "X", handle, ""})
		w.outcome[cell{email, handle}] = "REFUSED"
	}
	w.start = s.together(uuid.NewString(), rows)
	return w
}

// undo takes an operation back that was the last one.
func (s *scene) undo(id string, what *wish, before map[cell]string) *wish {
	w := &wish{name: "undo " + what.name, outcome: map[cell]string{}, after: before, status: "SUCCEEDED"}
	for c, o := range what.outcome {
		if back := map[string]string{"ADDED": "REMOVED", "REMOVED": "ADDED", "CHANGED": "CHANGED"}[o]; back != "" {
			w.outcome[c] = back
		}
	}
	w.start = s.apart(func(ctx context.Context, c *client.Client) (*operation, error) {
		return mutate(ctx, c, "bulkOperationUndo", "BulkOperationUndoInput", map[string]any{"id": id}, nil)
	})
	return w
}

// until is how long a client keeps asking before the test gives up. It only ends a test that hangs: nothing on a busy machine takes this long.
const until = 10 * time.Minute
