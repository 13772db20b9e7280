package audit

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// eraseBatch limits the memory of an erasure.
const eraseBatch = 10_000

// Erase removes a person's names from a chain: the email from events in which they acted, and the states from events about them. The digests, which the hashes
// cover, are kept without their salts, so that names cannot be guessed. The caller writes the event of the erasure, "user.erased" or "identity.erased" about
// the person; without it, a verifier reports tampering.
func Erase(ctx context.Context, tx *store.Tx, org, person uuid.UUID) error {
	if err := extend(ctx, tx, org); err != nil { // pending events contain names, too
		return err
	}
	if err := eraseActor(ctx, tx, org, person); err != nil {
		return err
	}
	for _, about := range []string{"user_id", "former_id"} {
		if err := passes(ctx, tx, org, person, about+` = $3 AND text_salt IS NOT NULL`, func(r *Record, erased *store.Table) {
			d := textDigest(r.TextSalt, r.Before, r.After)
			erased.Add(r.ID, d[:])
		}, `UPDATE audit_events SET before = NULL, after = NULL, text_salt = NULL, text_digest = v.digest FROM {v} WHERE audit_events.id = v.id`); err != nil {
			return err
		}
	}
	return nil
}

// eraseActor removes the name from events in which the person acted. The names are in audit_actors; if the chain is not fully listed, all events are read.
func eraseActor(ctx context.Context, tx *store.Tx, org, person uuid.UUID) error {
	c, err := lockHead(ctx, tx, org)
	if err != nil {
		return err
	}
	const where = `actor_id = $3 AND actor_salt IS NOT NULL`
	ways, args := []string{where}, [][]any{nil}
	if c.listed.through == c.head.Sequence { // one name after another, by the index
		ways, args = nil, nil
		rows, err := tx.QueryContext(ctx, `SELECT actor FROM audit_actors WHERE organization_id = $1 AND actor_id = $2`, org, person)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var name string
			err := scan(&name)
			ways, args = append(ways, where+` AND actor = $5`), append(args, []any{name})
			return err
		}); err != nil {
			return err
		}
	}
	did := false
	for i, way := range ways {
		if err := passes(ctx, tx, org, person, way, func(r *Record, erased *store.Table) {
			d := actorDigest(r.ActorSalt, r.Actor)
			erased.Add(r.ID, d[:])
			did = true
		}, `UPDATE audit_events SET actor = '`+Erased+`', actor_salt = NULL, actor_digest = v.digest FROM {v} WHERE audit_events.id = v.id`, args[i]...); err != nil {
			return err
		}
	}
	if err := forget(ctx, tx, org, person); err != nil || !did {
		return err
	}
	named := newActors()
	named.add(person, Erased)
	var w store.Writes
	named.write(&w, tx.Dialect, org)
	return w.Run(ctx, tx)
}

// passes erases the events of a chain that match a condition, eraseBatch at a time. $3 is the person, and $5 the first element of more.
func passes(ctx context.Context, tx *store.Tx, org, person uuid.UUID, where string, erase func(*Record, *store.Table), update string, more ...any) error {
	for after := int64(0); ; {
		erased := store.NewTable("id", store.UUID, "digest", store.Bytes)
		rows, err := tx.QueryContext(ctx, `SELECT `+columns+` FROM audit_events WHERE organization_id = $1 AND sequence > $2 AND `+where+` ORDER BY sequence LIMIT $4`,
			append([]any{org, after, person, eraseBatch}, more...)...)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var r Record
			err := r.scan(scan)
			if err == nil {
				after = r.Sequence
				erase(&r, erased)
			}
			return err
		}); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, erased, update); err != nil {
			return err
		}
		if erased.Len() < eraseBatch {
			return nil
		}
	}
}
