package bulk

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"example.com/roster/internal/directory"
)

func TestPlansWaitForMemory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		e := &Engine{PlanMemory: 10 << 20}
		first, second, third, small := e.burden(), e.burden(), e.burden(), e.burden()
		grow := func(b *burden, to int64) <-chan error {
			done := make(chan error, 1)
			go func() { done <- b.grow(t.Context(), to) }()
			synctest.Wait()
			return done
		}
		had := func(c <-chan error) bool {
			select {
			case err := <-c:
				if err != nil {
					t.Error(err)
				}
				return true
			default:
				return false
			}
		}
		if !had(grow(first, 6<<20)) || !had(grow(second, 4<<20)) {
			t.Fatal("there was room")
		}
		if !had(grow(small, freeWeight)) {
			t.Error("a small plan waited")
		}
		waits := grow(second, 5<<20)
		if had(waits) {
			t.Error("more than there is was taken")
		}
		if !had(grow(first, 20<<20)) {
			t.Error("the first waited: two that wait for each other never end")
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if err := third.grow(ctx, 2<<20); err == nil {
			t.Error("more than there is was taken")
		}
		first.leave()
		synctest.Wait()
		if !had(waits) {
			t.Error("the second still waits")
		}
		if !had(grow(second, 30<<20)) {
			t.Error("now the second is first")
		}
		second.leave()
		third.leave()
		small.leave()
		if e.scale.total != 0 || len(e.scale.plans) != 0 {
			t.Errorf("%d bytes and %d plans are left", e.scale.total, len(e.scale.plans))
		}
	})
}

// A cell that is longer than what it can be is not kept whole: it is refused as before.
func TestLongCellsAreNotKept(t *testing.T) {
	long := strings.Repeat("x", maxField)
	b := newBook()
	b.add(item{who: directory.NewUser{Email: long, Username: long, FirstName: long, LastName: long}, account: directory.AccountRef{Handle: long},
		roles: []RoleRef{{Name: long}}})
	who := b.people[0].who
	for _, s := range []string{who.Email, who.Username, who.FirstName, who.LastName, b.places[0].ref.Handle, b.roleSets[1].refs[0].Name} {
		if len(s) > 321 {
			t.Errorf("%d bytes are kept", len(s))
		}
	}
	if _, err := who.CleanNames(); err == nil {
		t.Error("a name that was too long can be taken now")
	}
}

func TestACellNamesNoThousandRoles(t *testing.T) {
	var problem error
	err := readCSV(strings.NewReader("email,platform,handle,roles\na@acme.test,X,acmenews,"+strings.Repeat("a;", maxRoles)+"\n"), func(it item) error {
		problem = it.Problem
		return nil
	})
	if err != nil || problem == nil || !strings.Contains(problem.Error(), "Line 2, column 4") {
		t.Error(err, problem)
	}
}
