package audit

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// eraseBatch bounds what an erasure holds in memory.
const eraseBatch = 10_000

// Erase takes a person's names out of a chain: where they acted, their email; where an event is about them, its texts. The
// digests that the hashes cover stay, without the salts that would let somebody guess. The caller writes the event that
// says so, "user.erased" or "identity.erased" about the person, without which a verifier takes the gaps for tampering.
func Erase(ctx context.Context, tx *store.Tx, org, person uuid.UUID) error {
	if err := extend(ctx, tx, org, nil); err != nil { // what waits names people, too
		return err
	}
	for after := int64(0); ; {
		actors := store.NewTable("id", store.UUID, "digest", store.Bytes)
		texts := store.NewTable("id", store.UUID, "digest", store.Bytes)
		n := 0
		rows, err := tx.QueryContext(ctx, `SELECT `+columns+` FROM audit_events WHERE organization_id = $1 AND sequence > $2
			AND (actor_id = $3 AND actor_salt IS NOT NULL OR (user_id = $3 OR former_id = $3) AND text_salt IS NOT NULL) ORDER BY sequence LIMIT $4`,
			org, after, person, eraseBatch)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var r Record
			if err := r.scan(scan); err != nil {
				return err
			}
			n, after = n+1, r.Sequence
			if r.ActorID.UUID == person && r.ActorSalt != nil {
				d := actorDigest(r.ActorSalt, r.Actor)
				actors.Add(r.ID, d[:])
			}
			if (r.User.UUID == person || r.Former.UUID == person) && r.TextSalt != nil {
				d := textDigest(r.TextSalt, r.Before, r.After)
				texts.Add(r.ID, d[:])
			}
			return nil
		}); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, actors, `UPDATE audit_events SET actor = $1, actor_salt = NULL, actor_digest = v.digest FROM {v} WHERE audit_events.id = v.id`, Erased); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, texts, `UPDATE audit_events SET before = NULL, after = NULL, text_salt = NULL, text_digest = v.digest FROM {v} WHERE audit_events.id = v.id`); err != nil {
			return err
		}
		if n < eraseBatch {
			return nil
		}
	}
}
