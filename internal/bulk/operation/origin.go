package operation

import (
	"encoding/json"

	"github.com/google/uuid"

	"example.com/roster/ent"
)

// Origin is the part of a source that an operation's rows do not contain. It has only ids and numbers: texts that people entered are stored in rows, where an
// erasure finds them (H43).
type Origin struct {
	Rows     int         `json:"rows,omitempty"` // number of rows that were asked for; later rows are a successor's
	Event    *uuid.UUID  `json:"event,omitempty"`
	Role     *uuid.UUID  `json:"role,omitempty"` // the role that is replaced
	With     *uuid.UUID  `json:"with,omitempty"`
	Accounts []uuid.UUID `json:"accounts,omitempty"` // the accounts where it is replaced; none means wherever the actor manages people
}

// KeepOrigin sets an operation's origin.
func KeepOrigin(op *ent.BulkOperation, o Origin) error {
	b, err := json.Marshal(o)
	op.Origin = new(string(b))
	return err
}

// OriginOf returns an operation's origin.
func OriginOf(op *ent.BulkOperation) (o Origin, err error) {
	if op.Origin != nil {
		err = json.Unmarshal([]byte(*op.Origin), &o)
	}
	return o, err
}
