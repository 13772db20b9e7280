package signin_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// client creates an API client and returns it with its token.
func (h *house) client(org uuid.UUID, edit func(*ent.APIClientCreate)) (*ent.APIClient, string) {
	h.Helper()
	id := store.NewID()
	token, hash := access.NewClientToken(id)
	var saved *ent.APIClient
	h.write(func(ctx context.Context, tx *store.Tx) (err error) {
		scopes, _ := roster.ScopesOf(roster.ManageMembers)
		q := tx.APIClient.Create().SetID(id).SetOrganizationID(org).SetName("feed").SetNameKey(id.String()).SetScopes(scopes).
			SetTokenID(store.NewID()).SetTokenHash(hash).SetCreatedAt(h.now).SetCreatedBy("test")
		if edit != nil {
			edit(q)
		}
		saved, err = q.Save(ctx)
		return err
	})
	return saved, token
}

func (h *house) change(c *ent.APIClient, edit func(*ent.APIClientUpdateOne)) {
	h.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) error {
		q := tx.APIClient.UpdateOneID(c.ID)
		edit(q)
		return q.Exec(ctx)
	})
}

// nobody checks that a token has no access any more, neither in a request nor on a connection that was opened with it.
func (h *house) nobody(token string, before *access.Viewer) {
	h.Helper()
	if v, err := h.Authenticate(h.ctx, token); v != nil || err != nil {
		h.Errorf("the token still opens: %+v, %v", v, err)
	}
	if v, err := h.Reload(h.ctx, before); v != nil || err != nil {
		h.Errorf("a socket goes on: %+v, %v", v, err)
	}
	org := before.Persons[0].Organization
	if there, err := signin.Present(access.Across(h.ctx), h.DB, h.now, org, []uuid.UUID{before.Session}); err != nil || len(there) != 0 {
		h.Errorf("a stream goes on: %+v, %v", there, err)
	}
}

// H8, H22: a client's token only has access to the client's organization.
func TestAClientsTokenIsTheClientInItsOrganizationAlone(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		c, token := h.client(org, nil)
		before := h.DB.Statements()
		v, err := h.Authenticate(h.ctx, token)
		if err != nil || v == nil {
			t.Fatalf("%+v, %v", v, err)
		}
		first := h.DB.Statements() - before
		if _, err := h.Authenticate(h.ctx, token); err != nil || h.DB.Statements()-before-first != 1 {
			t.Errorf("%d statements, the first time %d, want 1 (%v)", h.DB.Statements()-before-first, first, err)
		}
		if v.Client.ID != c.ID || v.Label() != "api client feed (cli_"+token[4:30]+")" || v.Email != "" || v.Staff || v.Manages(org) || !v.ReadsAll(org) ||
			!v.Administers(org, uuid.New()) || v.Reaches(h.organization("b")) || len(v.Persons) != 1 || v.Persons[0].User != uuid.Nil {
			t.Errorf("viewer %+v", v)
		}
		there, err := signin.Present(access.Across(h.ctx), h.DB, h.now, org, []uuid.UUID{v.Session})
		if err != nil || there[v.Session] == nil || there[v.Session].Label() != v.Label() {
			t.Errorf("present: %+v, %v", there, err)
		}
		job, err := h.ViewerOf(h.ctx, v.Identity)
		if err != nil || job.Label() != v.Label() || !job.Reaches(org) {
			t.Errorf("for a job: %+v, %v", job, err)
		}
		for _, wrong := range []string{
			token[:len(token)-1], token + "A", token[:31] + strings.Repeat("A", 43), strings.ToUpper(token), "rst_", token[4:], token[31:],
			strings.Replace(token, token[4:30], strings.Repeat("a", 26), 1),
		} {
			if v, err := h.Authenticate(h.ctx, wrong); v != nil || err != nil {
				t.Errorf("%q: %+v, %v", wrong, v, err)
			}
		}
	})
}

func TestAClientEnds(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		end := h.now.Add(time.Hour)
		expires, short := h.client(org, func(q *ent.APIClientCreate) { q.SetExpiresAt(end) })
		revoked, once := h.client(org, nil)
		rotated, old := h.client(org, nil)
		var viewers []*access.Viewer
		for _, token := range []string{short, once, old} {
			v, err := h.Authenticate(h.ctx, token)
			if err != nil || v == nil {
				t.Fatalf("%+v, %v", v, err)
			}
			viewers = append(viewers, v)
		}
		h.now = end
		h.nobody(short, viewers[0])
		h.change(revoked, func(q *ent.APIClientUpdateOne) { q.SetRevokedAt(h.now) })
		h.nobody(once, viewers[1])
		fresh, hash := access.NewClientToken(rotated.ID)
		h.change(rotated, func(q *ent.APIClientUpdateOne) { q.SetTokenID(store.NewID()).SetTokenHash(hash) })
		h.nobody(old, viewers[2])
		if v, err := h.Authenticate(h.ctx, fresh); v == nil || err != nil {
			t.Errorf("the new token: %+v, %v", v, err)
		}
		for _, c := range []*ent.APIClient{expires, revoked} {
			if v, err := h.ViewerOf(h.ctx, c.ID); err != nil || v.Reaches(org) {
				t.Errorf("a job of an ended client: %+v, %v", v, err)
			}
		}
	})
}

func TestAClientsUseIsNotedOnceAMinute(t *testing.T) {
	each(t, func(h *house) {
		c, token := h.client(h.organization("a"), nil)
		used := func() *time.Time {
			now, err := h.DB.Ent.APIClient.Get(access.Across(access.Trusted(h.ctx)), c.ID)
			if err != nil {
				t.Fatal(err)
			}
			return now.LastUsedAt
		}
		if at := used(); at != nil {
			t.Errorf("used at %s before it was", at)
		}
		first := h.now
		for _, step := range []struct {
			after time.Duration
			noted time.Time
		}{{0, first}, {59 * time.Second, first}, {time.Second, first.Add(time.Minute)}} {
			h.now = h.now.Add(step.after)
			if _, err := h.Authenticate(h.ctx, token); err != nil {
				t.Fatal(err)
			}
			if at := used(); at == nil || !at.Equal(step.noted) {
				t.Errorf("noted %v, want %s", at, step.noted)
			}
		}
	})
}

// If nothing can be written, the use of a session or an API client is recorded by a later request.
func TestReadingNeedsNoWriting(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		h.accepted(org, "ada@example.com")
		c, token := h.client(org, nil)
		session, _, err := h.SignIn(h.ctx, "ada@example.com", password)
		if err != nil {
			h.Fatal(err)
		}
		h.now = h.now.Add(2 * time.Minute)
		if err := h.DB.Write(h.ctx, func(ctx context.Context, tx *store.Tx) error { // locks both rows, on SQLite all writes
			for _, statement := range []string{"UPDATE api_clients SET name = name", "UPDATE sessions SET agent = agent"} {
				if _, err := tx.ExecContext(ctx, statement); err != nil {
					return err
				}
			}
			for _, token := range []string{session, token} {
				if v, err := h.Authenticate(h.ctx, token); err != nil || v == nil {
					h.Errorf("beside a writer: %+v, %v", v, err)
				}
			}
			return nil
		}); err != nil {
			h.Fatal(err)
		}
		if _, err := h.Authenticate(h.ctx, token); err != nil {
			h.Fatal(err)
		}
		now, err := h.DB.Ent.APIClient.Get(access.Across(access.Trusted(h.ctx)), c.ID)
		if err != nil || now.LastUsedAt == nil || !now.LastUsedAt.Equal(h.now) {
			h.Errorf("recorded %v, want %s, %v", now.LastUsedAt, h.now, err)
		}
		ended, cancel := context.WithCancel(h.ctx)
		cancel()
		if v, err := h.Authenticate(ended, token); err == nil {
			h.Errorf("a request that has ended: %+v", v)
		}
	})
}
