package audit_test

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/seedtest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// chain writes events whose instants are a little out of order now and then, and answers the instants by sequence.
func lateChain(t *testing.T, db *store.DB, org uuid.UUID, from time.Time, draw *rand.Rand, n int, actors []audit.Event) (at []time.Time, by []string) {
	t.Helper()
	for len(at) < n {
		var events []audit.Event
		for range 1 + draw.IntN(4) {
			when := from.Add(time.Duration(len(at)) * time.Minute)
			if draw.IntN(5) == 0 {
				when = when.Add(-time.Duration(draw.IntN(600)) * time.Second)
			}
			who := actors[draw.IntN(len(actors))]
			events = append(events, audit.Event{Organization: org, At: when, ActorID: who.ActorID, Actor: who.Actor, Action: "role.updated", User: who.ActorID})
			at, by = append(at, when), append(by, who.Actor)
		}
		if err := db.Write(access.With(context.Background(), access.System()), func(ctx context.Context, tx *store.Tx) error { return audit.Write(ctx, tx, events...) }); err != nil {
			t.Fatal(err)
		}
	}
	return at, by
}

// Where events from one instant to another stand in the chain is told so that none is missed, and not much more is read; so it is when the keeper lists what
// was written without a listing. Who acted is known by name.
func TestTheListingOfAChainMissesNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		seed := seedtest.Seed(t)
		draw := rand.New(rand.NewPCG(seed, 7))
		org, from := store.NewID(), time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
		people := []audit.Event{{Actor: "system"}}
		for _, name := range []string{"Ada@many.test", "ben@many.test", "ada.long@few.test"} {
			people = append(people, audit.Event{ActorID: store.NewID(), Actor: name})
		}
		ctx := access.Only(access.With(context.Background(), access.System()), org)
		at, by := lateChain(t, db, org, from, draw, 200, people)
		check := func(what string) {
			t.Helper()
			for range 50 {
				a, b := at[draw.IntN(len(at))].Add(time.Duration(draw.IntN(3)-1)*time.Second), at[draw.IntN(len(at))]
				above, below, err := audit.Window(ctx, db, org, &a, &b)
				if err != nil {
					t.Fatal(err)
				}
				for i, when := range at {
					in := above < int64(i+1) && (below == 0 || int64(i+1) < below)
					if wanted := !when.Before(a) && when.Before(b); wanted && !in {
						t.Fatalf("%s: event %d of %s is in [%s, %s), and said not to be: (%d, %d)", what, i+1, when, a, b, above, below)
					} else if far := when.Before(a.Add(-time.Hour)) || when.After(b.Add(time.Hour)); far && in {
						t.Fatalf("%s: event %d of %s is an hour from [%s, %s), and said to be there: (%d, %d)", what, i+1, when, a, b, above, below)
					}
				}
			}
			for _, words := range [][]string{{"ada"}, {"ADA", "few"}, {"nobody"}, {"many"}, {"sys"}} {
				want := slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(by))), func(name string) bool {
					return slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(strings.ToLower(name), strings.ToLower(w)) })
				})
				got, all, err := audit.Actors(ctx, db, org, words)
				if err != nil || !all || !slices.Equal(got, want) {
					t.Errorf("%s: by %v did %v, %t, %v; want %v", what, words, got, all, err, want)
				}
			}
		}
		check("as they were written")
		exec := func(statement string) {
			t.Helper()
			if _, err := db.Raw().ExecContext(t.Context(), statement); err != nil {
				t.Fatal(err)
			}
		}
		exec("DELETE FROM audit_actors")
		exec("UPDATE audit_heads SET listed_sequence = 0, late_by = 0, latest_at = NULL")
		if above, below, err := audit.Window(ctx, db, org, &at[100], &at[150]); above != 0 || below != 0 || err != nil {
			t.Errorf("of a chain that is not listed (%d, %d), %v is told", above, below, err)
		}
		if _, all, err := audit.Actors(ctx, db, org, []string{"ada"}); all || err != nil {
			t.Errorf("who acted in a chain that is not listed is said to be known: %v", err)
		}
		more, others := lateChain(t, db, org, from.Add(200*time.Minute), draw, 20, people)
		at, by = append(at, more...), append(by, others...)
		k := &audit.Keeper{DB: db, Now: time.Now}
		if err := k.List(context.Background()); err != nil {
			t.Fatal(err)
		}
		check("as the keeper listed them")
	})
}

// Who is erased is called by no name among those who acted, also where the names come from a listing afterwards.
func TestErasedActorsAreListedNoMore(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		org, gone := store.NewID(), store.NewID()
		ctx := access.Only(access.With(context.Background(), access.System()), org)
		write := func(events ...audit.Event) {
			t.Helper()
			if err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error { return audit.Write(ctx, tx, events...) }); err != nil {
				t.Fatal(err)
			}
		}
		event := func(id uuid.UUID, actor, action string) audit.Event {
			return audit.Event{Organization: org, At: time.Now(), ActorID: id, Actor: actor, Action: audit.Action(action), User: gone}
		}
		for _, listed := range []bool{true, false} {
			write(event(gone, "gone@x.test", "role.updated"), event(gone, "gone.before@x.test", "role.updated"), event(store.NewID(), "gone@x.test", "role.updated"))
			if !listed {
				if _, err := db.Raw().ExecContext(t.Context(), "UPDATE audit_heads SET listed_sequence = 0"); err != nil {
					t.Fatal(err)
				}
			}
			if err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error { return audit.Erase(ctx, tx, org, gone) }); err != nil {
				t.Fatal(err)
			}
			write(event(uuid.Nil, "system", "user.erased"))
			if err := (&audit.Keeper{DB: db, Now: time.Now}).List(context.Background()); err != nil {
				t.Fatal(err)
			}
			names, all, err := audit.Actors(ctx, db, org, []string{"e"})
			if want := []string{"erased", "gone@x.test", "system"}; err != nil || !all || !slices.Equal(names, want) {
				t.Errorf("listed %t: those who acted are %v, %t, %v; want %v", listed, names, all, err, want)
			}
			var left int
			if err := db.Raw().QueryRowContext(t.Context(), "SELECT count(*) FROM audit_events WHERE actor_id = $1 AND actor <> 'erased'", gone).Scan(&left); err != nil || left != 0 {
				t.Errorf("listed %t: %d events name who is erased, %v", listed, left, err)
			}
		}
	})
}
