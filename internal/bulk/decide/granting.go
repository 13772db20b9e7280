package decide

import (
	"encoding/json"
	"fmt"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/rules"
)

// Granting is what roles grant while an operation is planned, as the operation keeps it: people who review the plan agree to that (H20).
func Granting(roles map[uuid.UUID]*ent.Role) (string, error) {
	seen := map[uuid.UUID]string{}
	for id, r := range roles {
		if !r.BuiltIn { // nobody changes those (H28)
			seen[id] = rights(r.Modules, r.Capabilities)
		}
	}
	b, err := json.Marshal(seen)
	return string(b), err
}

// rights are what a role grants, in a form in which then and now are compared. By another name it grants the same.
func rights(m rules.Modules, c rules.Capabilities) string {
	return fmt.Sprintf("%d %d", int64(m), int64(c))
}

// Altered are the roles that grant something else than they did when the operation was planned.
func Altered(op *ent.BulkOperation, w *rules.World) (map[rules.RoleID]bool, error) {
	if op.Granting == "" {
		return nil, nil
	}
	var seen map[uuid.UUID]string
	if err := json.Unmarshal([]byte(op.Granting), &seen); err != nil {
		return nil, err
	}
	out := map[rules.RoleID]bool{}
	for id, was := range seen {
		if r, there := w.Roles[id]; there && rights(r.Modules, r.Capabilities) != was {
			out[id] = true
		}
	}
	return out, nil
}
