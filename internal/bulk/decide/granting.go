package decide

import (
	"encoding/json"
	"fmt"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// Granting returns what custom roles grant while an operation is planned, in the form that is stored with the operation: it is part of what people approve
// when they review the plan (H20).
func Granting(roles map[uuid.UUID]*ent.Role) (string, error) {
	seen := map[uuid.UUID]string{}
	for id, r := range roles {
		if !r.BuiltIn { // built-in roles never change (H28)
			seen[id] = rights(r.Modules, r.Capabilities)
		}
	}
	b, err := json.Marshal(seen)
	return string(b), err
}

// rights returns what a role grants, in a form that can be compared. The role's name is not part of it.
func rights(m roster.Modules, c roster.Capabilities) string {
	return fmt.Sprintf("%d %d", int64(m), int64(c))
}

// Altered returns the roles that no longer grant what they granted when the operation was planned.
func Altered(op *ent.BulkOperation, w *rules.World) (map[roster.RoleID]bool, error) {
	if op.Granting == "" {
		return nil, nil
	}
	var seen map[uuid.UUID]string
	if err := json.Unmarshal([]byte(op.Granting), &seen); err != nil {
		return nil, err
	}
	out := map[roster.RoleID]bool{}
	for id, was := range seen {
		if r, there := w.Roles[id]; there && rights(r.Modules, r.Capabilities) != was {
			out[id] = true
		}
	}
	return out, nil
}
