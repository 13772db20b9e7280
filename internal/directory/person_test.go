package directory_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestH1ParallelInsertsOfOneEmailInOtherCasesComeToOnePerson(t *testing.T) {
	each(t, 50, func(h *house) {
		emails := []string{"ann@acme.test", "Ann@Acme.test", "ANN@ACME.TEST", " ann@acme.test ", "zoe\u0308@acme.test", "ZO\u00cb@acme.test"}
		accounts := make([]directory.AccountRef, len(emails))
		for i := range emails {
			accounts[i] = h.account(string(rune('a' + i)))
		}
		errs := at(len(emails), func(i int) error { return h.add(accounts[i], emails[i], "Analyst") })
		for i, err := range errs {
			if err != nil {
				t.Errorf("%q: %v", emails[i], err)
			}
		}
		h.uses(0, 2)
		if n := h.db.Ent.Membership.Query().CountX(h.staff); n != len(emails) {
			t.Errorf("%d memberships, want %d", n, len(emails))
		}
	})
}

func TestH1ParallelInsertsOfOneHandleLetOneThrough(t *testing.T) {
	each(t, 50, func(h *house) {
		handles := []string{"news", "@News", "NEWS", " news "}
		errs := at(len(handles), func(i int) error {
			_, err := h.dir.AccountCreate(h.boss(), directory.AccountCreate{Platform: roster.X, Handle: handles[i]})
			return err
		})
		through := 0
		for _, err := range errs {
			if err == nil {
				through++
			} else {
				h.is(err, fault.Taken)
			}
		}
		if through != 1 {
			t.Errorf("%d got through, want 1", through)
		}
		_, err := h.dir.AccountCreate(h.boss(), directory.AccountCreate{Platform: roster.TikTok, Handle: "news"})
		h.must(err) // handles only need to be unique per platform
	})
}

// at makes n calls at the same time.
func at(n int, call func(i int) error) []error {
	errs := make([]error, n)
	start := make(chan struct{})
	var calls sync.WaitGroup
	for i := range n {
		calls.Go(func() {
			<-start
			errs[i] = call(i)
		})
	}
	close(start)
	calls.Wait()
	return errs
}

func TestH3TheSeatGoesWithTheLastAccountAndComesBackToTheSamePerson(t *testing.T) {
	each(t, 1, func(h *house) {
		a, b := h.account("a"), h.account("b")
		ann := h.known(a, "ann@acme.test", "Analyst")
		h.must(h.add(b, "ann@acme.test", "Publisher"))
		h.uses(1, 0)
		h.must(h.remove(h.boss(), a, "ann@acme.test"))
		h.uses(1, 0)
		h.must(h.remove(h.boss(), b, "ann@acme.test"))
		h.uses(0, 0)
		if u := h.user("ann@acme.test"); u.Status != roster.Former || u.SeatSince != nil {
			t.Errorf("ann is %s with a seat since %v, want FORMER", u.Status, u.SeatSince)
		}
		h.allows("removing again", func() error { return h.remove(h.boss(), b, "ann@acme.test") }) // H17, and there is nothing to record
		h.must(h.add(a, "ANN@acme.test", "Analyst"))
		if u := h.user("ann@acme.test"); u.ID != ann.ID || u.Status != roster.Invited || u.IdentityID != nil {
			t.Errorf("added again they are %s %s with the sign-in %v, want the same person, INVITED, without one", u.ID, u.Status, u.IdentityID)
		}
		h.uses(0, 1)
	})
}

func TestH5AnInvitationHoldsItsSeatUntilItEndsByTheClock(t *testing.T) {
	each(t, 1, func(h *house) {
		a := h.account("a")
		h.must(h.add(a, "new@acme.test", "Analyst"))
		h.uses(0, 1)
		h.refuses("a second person", fault.SeatExhausted, func() error { return h.add(a, "late@acme.test", "Analyst") })
		h.forward(invitationTTL - time.Minute)
		h.is(h.add(a, "late@acme.test", "Analyst"), fault.SeatExhausted)
		h.forward(2 * time.Minute)
		h.must(h.add(a, "late@acme.test", "Analyst")) // without a sweeper
		h.uses(0, 1)
		if u := h.user("new@acme.test"); u.Status != roster.Former {
			t.Errorf("who did not come is %s, want FORMER", u.Status)
		}
		h.is(h.add(a, "new@acme.test", "Analyst"), fault.SeatExhausted)
	})
}

func TestH5CancelingAnInvitationFreesTheSeatAndAcceptingKeepsIt(t *testing.T) {
	each(t, 1, func(h *house) {
		a := h.account("a")
		h.must(h.add(a, "new@acme.test", "Analyst"))
		h.must(h.remove(h.boss(), a, "new@acme.test"))
		h.uses(0, 0)
		h.must(h.add(a, "new@acme.test", "Analyst"))
		h.seats(1) // full, and over the limit
		h.must(h.activate("new@acme.test"))
		h.uses(1, 0)
	})
}

func TestH7SuspendedPeopleHaveNoRightsAndNoSeatAndNeedOneToComeBack(t *testing.T) {
	each(t, 1, func(h *house) {
		a := h.account("a")
		ann := h.known(a, "ann@acme.test", "Analyst")
		ctx := h.as("ann@acme.test")
		_, err := h.dir.UserSuspend(h.boss(), ann, nil)
		h.must(err)
		h.uses(0, 0)
		if err := h.remove(ctx, a, "ann@acme.test"); err == nil {
			t.Error("a request that began before still has rights")
		}
		h.must(h.add(a, "other@acme.test", "Analyst"))
		h.refuses("coming back to a full house", fault.SeatExhausted, func() error { _, err := h.dir.UserReactivate(h.boss(), ann); return err })
		h.must(h.remove(h.boss(), a, "other@acme.test"))
		_, err = h.dir.UserReactivate(h.boss(), ann)
		h.must(err)
		h.uses(1, 0)
		if n := h.db.Ent.Membership.Query().CountX(h.staff); n != 1 {
			t.Errorf("%d memberships, want the one from before", n)
		}
	})
}

func TestH10ALimitBelowUseRemovesNobodyAndStopsOnlyNewPeople(t *testing.T) {
	each(t, 3, func(h *house) {
		a, b := h.account("a"), h.account("b")
		for _, email := range []string{"x@acme.test", "y@acme.test", "z@acme.test"} {
			h.known(a, email, "Analyst")
		}
		h.seats(2)
		h.uses(3, 0)
		h.refuses("somebody new", fault.SeatExhausted, func() error { return h.add(a, "new@acme.test", "Analyst") })
		h.must(h.add(b, "x@acme.test", "Analyst"))
		h.must(h.assign(a, "y@acme.test", "Publisher"))
		h.must(h.remove(h.boss(), a, "z@acme.test"))
		h.refuses("still over", fault.SeatExhausted, func() error { return h.add(a, "new@acme.test", "Analyst") })
		h.must(h.remove(h.boss(), a, "y@acme.test"))
		h.is(h.add(a, "new@acme.test", "Analyst"), fault.SeatExhausted) // two of two are used
		if o := h.db.Ent.Organization.GetX(h.staff, h.org); o.SeatsHighWater != 4 {
			t.Errorf("the high-water mark is %d, want 4 (H4)", o.SeatsHighWater)
		}
	})
}

func TestH33AccessEndsByTheClockAndNotByASweeper(t *testing.T) {
	each(t, 5, func(h *house) {
		a, b := h.account("a"), h.account("b")
		h.known(a, "lead@acme.test", "Administrator")
		h.person("temp@acme.test")
		end := h.now().Add(time.Hour)
		h.must(h.addUntil(a, "temp@acme.test", &end, "Administrator"))
		h.must(h.acts("temp@acme.test", a)) // they read the account and change it
		h.forward(2 * time.Hour)
		h.is(h.acts("temp@acme.test", a), fault.NotFound) // they cannot see the account any more
		h.uses(1, 0)
		if u := h.user("temp@acme.test"); u.Status != roster.Former {
			t.Errorf("their access ended and they are %s", u.Status)
		}
		end = h.now().Add(time.Hour)
		h.person("first@acme.test")
		h.refuses("the only administrator with an end", fault.LastAdmin, func() error { return h.addUntil(b, "first@acme.test", &end, "Administrator") })
		past := h.now().Add(-time.Hour)
		h.refuses("an end in the past", fault.InvalidInput, func() error { return h.addUntil(b, "first@acme.test", &past, "Analyst") })
	})
}

// acts has a person add another one to an account, which needs all the rights that its administrators have.
func (h *house) acts(email string, a directory.AccountRef) error {
	h.Helper()
	ctx := h.as(email)
	if _, err := h.dir.FindAccount(ctx, a); err != nil {
		return err
	}
	_, err := h.dir.MembershipAdd(ctx, directory.MembershipAdd{Account: a, User: directory.NewUser{Email: "by-" + email}, Roles: []uuid.UUID{h.role("Analyst")}})
	return errors.Join(err, h.remove(h.boss(), a, "by-"+email))
}

func TestH34NamesAreEditedWhereASharedAccountIsAndTheEmailByManagersOnly(t *testing.T) {
	each(t, 5, func(h *house) {
		a, b := h.account("a"), h.account("b")
		h.known(a, "lead@acme.test", "Administrator")
		h.known(b, "far@acme.test", "Administrator")
		ann := h.known(a, "ann@acme.test", "Analyst")
		h.must(h.add(a, "bob@acme.test", "Analyst"))
		name, email, taken := "Anna", "anna@acme.test", "BOB@acme.test"
		edit := func(by string, in directory.UserUpdate) func() error {
			in.User = ann
			return func() error { _, err := h.dir.UserUpdate(h.as(by), in); return err }
		}
		h.allows("a name by an administrator", edit("lead@acme.test", directory.UserUpdate{FirstName: &name}), "user.updated")
		h.allows("a name by oneself", edit("ann@acme.test", directory.UserUpdate{LastName: &name}), "user.updated")
		h.refuses("a name by another account's administrator", fault.NotFound, edit("far@acme.test", directory.UserUpdate{FirstName: &name}))
		h.refuses("an email by an administrator", fault.Forbidden, edit("lead@acme.test", directory.UserUpdate{Email: &email}))
		h.refuses("an email by oneself", fault.Forbidden, edit("ann@acme.test", directory.UserUpdate{Email: &email}))
		h.refuses("an email that is somebody's", fault.Taken, edit("manager@acme.test", directory.UserUpdate{Email: &taken}))
		bad := "nobody"
		h.refuses("no email", fault.InvalidInput, edit("manager@acme.test", directory.UserUpdate{Email: &bad}))
		h.allows("an email by a manager", edit("manager@acme.test", directory.UserUpdate{Email: &email}), "user.updated")
		if u := h.user(email); u.ID != ann.ID || u.FirstName != "Anna" || u.Status != roster.Active {
			t.Errorf("afterwards %s is %s %s, want the same person", u.Email, u.FirstName, u.Status)
		}
		h.uses(3, 1)
		handle := "@Same"
		h.allows("a username", edit("manager@acme.test", directory.UserUpdate{Username: &handle}), "user.updated")
		same := "same"
		_, err := h.dir.UserUpdate(h.boss(), directory.UserUpdate{User: directory.UserRef{Email: "bob@acme.test"}, Username: &same})
		h.is(err, fault.Taken)
	})
}

// The people of a change are found with one statement on PostgreSQL, and on SQLite with one for each way of naming them.
func TestRolesAreAssignedToManyWithAFixedNumberOfStatements(t *testing.T) {
	each(t, -1, func(h *house) {
		a := h.account("news")
		users := make([]directory.UserRef, 0, 40)
		for i := range cap(users) {
			email := fmt.Sprintf("p%d@acme.test", i)
			ref := h.known(a, email, "Analyst")
			if i%2 == 0 {
				ref = directory.UserRef{Email: strings.ToUpper(email)}
			}
			users = append(users, ref)
		}
		statements := func(n int, role string) int64 {
			boss, id := h.boss(), h.role(role)
			before := h.db.Statements()
			_, err := h.dir.MembershipsAssignRoles(boss, directory.AssignRoles{Account: a, Users: users[:n], Roles: []uuid.UUID{id}})
			h.must(err)
			return h.db.Statements() - before
		}
		few, many := statements(2, "Publisher"), statements(len(users), "Uploader")
		if h.Logf("%d statements", many); many > few {
			h.Errorf("two people take %d statements, %d people take %d", few, len(users), many)
		}
		for i, wrong := range []directory.UserRef{{ID: uuid.New()}, {Email: "nobody@acme.test"}, {Username: "nobody"}} {
			_, err := h.dir.MembershipsAssignRoles(h.boss(), directory.AssignRoles{Account: a, Users: []directory.UserRef{users[0], wrong}, Roles: []uuid.UUID{h.role("Analyst")}})
			if f, ok := fault.Of(err); !ok || f.Code != fault.NotFound || strings.Join(f.Path, ".") != "users.1" {
				h.Errorf("%d: %v", i, err)
			}
		}
	})
}
