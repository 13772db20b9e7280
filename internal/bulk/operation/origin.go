package operation

import (
	"encoding/json"

	"github.com/google/uuid"

	"example.com/roster/ent"
)

// Origin is what a source asked for and the rows of its operation do not say. It holds ids and numbers alone: what a person typed stands
// in the rows, where an erasure finds it (H43).
type Origin struct {
	Rows     int         `json:"rows,omitempty"` // that were asked for; those beyond them are a successor's
	Event    *uuid.UUID  `json:"event,omitempty"`
	Role     *uuid.UUID  `json:"role,omitempty"` // the one that is replaced
	With     *uuid.UUID  `json:"with,omitempty"`
	Accounts []uuid.UUID `json:"accounts,omitempty"` // where it is; none is wherever the actor manages people
}

// KeepOrigin notes on an operation what its rows do not say.
func KeepOrigin(op *ent.BulkOperation, o Origin) error {
	b, err := json.Marshal(o)
	op.Origin = new(string(b))
	return err
}

// OriginOf reads what KeepOrigin noted.
func OriginOf(op *ent.BulkOperation) (o Origin, err error) {
	if op.Origin != nil {
		err = json.Unmarshal([]byte(*op.Origin), &o)
	}
	return o, err
}
