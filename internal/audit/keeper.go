package audit

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// A growing chain is signed when the keeper next looks after this time or this number of entries.
const (
	SignEvery   = time.Hour
	SignEntries = 10_000
	lookEvery   = 30 * time.Second
	settleEvery = time.Second
)

// Keeper signs the heads of chains that have grown, and logs the checkpoints, so that there are copies outside the database.
type Keeper struct {
	DB   *store.DB
	Key  ed25519.PrivateKey // nil to sign nothing
	File string             // checkpoints are appended to it as well; empty for no file
	Now  func() time.Time
	Log  *slog.Logger
}

// Run adds pending events to their chains, lists events and signs heads until ctx ends.
func (k *Keeper) Run(ctx context.Context) {
	tick := time.NewTicker(settleEvery)
	defer tick.Stop()
	signed, listed := time.Time{}, time.Time{}
	for {
		if err := k.Settle(ctx); err != nil && ctx.Err() == nil {
			k.Log.ErrorContext(ctx, "events could not be added to the audit chain; trying again", "error", err)
		}
		if now := k.Now(); now.Sub(listed) >= lookEvery {
			listed = now
			if err := k.List(ctx); err != nil && ctx.Err() == nil {
				k.Log.ErrorContext(ctx, "audit events could not be added to the index of lists; trying again", "error", err)
			}
		}
		if now := k.Now(); k.Key != nil && now.Sub(signed) >= lookEvery {
			signed = now
			if err := k.Sign(ctx); err != nil && ctx.Err() == nil {
				k.Log.ErrorContext(ctx, "audit checkpoints could not be signed; trying again", "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Sign signs all heads that are due. Several gateways can call it at once: a lock on the head decides which one signs.
func (k *Keeper) Sign(ctx context.Context) error {
	ctx = access.With(ctx, access.System())
	var due []uuid.UUID
	rows, err := k.DB.QueryContext(ctx, `SELECT organization_id FROM audit_heads WHERE `+isDue, k.due()...)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var org uuid.UUID
		err := scan(&org)
		due = append(due, org)
		return err
	}); err != nil {
		return err
	}
	for _, org := range due {
		c, err := k.sign(ctx, org)
		if err != nil {
			return err
		}
		if c == nil {
			continue
		}
		k.Log.InfoContext(ctx, "audit checkpoint", "organization", org, "entries", c.Sequence, "checkpoint", c.String())
		if err := k.append(c); err != nil {
			return err
		}
	}
	return nil
}

const isDue = `sequence > checkpoint_sequence AND (checkpoint_at IS NULL OR checkpoint_at <= $1 OR sequence - checkpoint_sequence >= $2)`

func (k *Keeper) due() []any { return []any{store.Instant(k.Now().Add(-SignEvery)), SignEntries} }

func (k *Keeper) sign(ctx context.Context, org uuid.UUID) (signed *Checkpoint, err error) {
	err = k.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		signed = nil
		query := `SELECT sequence, hash FROM audit_heads WHERE ` + isDue + ` AND organization_id = $3`
		if tx.Dialect == store.Postgres {
			query += ` FOR UPDATE`
		}
		var h *Head
		rows, err := tx.QueryContext(ctx, query, append(k.due(), org)...)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			h = &Head{}
			return scan(&h.Sequence, &h.Hash)
		}); err != nil || h == nil { // another gateway was faster
			return err
		}
		c := Sign(k.Key, org, *h, k.Now())
		if err := tx.AuditCheckpoint.Create().SetOrganizationID(org).SetSequence(int(c.Sequence)).SetHash(c.Hash[:]).SetAt(c.At).
			SetPublicKey(c.PublicKey).SetSignature(c.Signature).Exec(ctx); err != nil {
			return err
		}
		signed = &c
		return tx.AuditHead.UpdateOneID(org).SetCheckpointSequence(int(c.Sequence)).SetCheckpointAt(c.At).Exec(ctx)
	})
	return signed, err
}

func (k *Keeper) append(c *Checkpoint) error {
	if k.File == "" {
		return nil
	}
	f, err := os.OpenFile(k.File, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("append to the file of checkpoints: %w", err)
	}
	if _, err := fmt.Fprintln(f, c); err != nil {
		_ = f.Close()
		return fmt.Errorf("append to the file of checkpoints: %w", err)
	}
	return f.Close()
}
