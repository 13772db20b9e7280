package directory_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/savedview"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func (h *house) saves(ctx context.Context, name, query string, shared bool) (uuid.UUID, error) {
	return h.dir.SavedViewCreate(ctx, directory.SavedViewCreate{Organization: &h.org, List: roster.PeopleList, Name: name, Query: query, Shared: shared})
}

func (h *house) view(id uuid.UUID) *ent.SavedView {
	h.Helper()
	v, err := h.db.Ent.SavedView.Query().Where(savedview.ID(id)).Only(h.as("ann@acme.test"))
	h.must(err)
	return v
}

// H52: everybody can have their own views, which nobody else can see, whatever their organization role is. Only managers can save shared views.
func TestAViewOfOnesOwnIsNobodyElses(t *testing.T) {
	each(t, 9, func(h *house) {
		h.known(h.account("one"), "ann@acme.test", "Analyst")
		h.known(h.account("two"), "bob@acme.test", "Administrator")
		h.duty(h.person("auditor@acme.test"), roster.Auditor)
		own, err := h.saves(h.as("ann@acme.test"), "Dormant", "absent=90", false)
		h.must(err)
		shared, err := h.saves(h.boss(), "Dormant", "absent=180", true)
		h.must(err)
		_, client := h.client(roster.AllScopes...)
		name := "Mine now"
		for who, ctx := range map[string]context.Context{"bob": h.as("bob@acme.test"), "the manager": h.boss(), "the auditor": h.as("auditor@acme.test"), "a client": client, "staff": h.staff} {
			seen, err := h.db.Ent.SavedView.Query().IDs(ctx)
			h.must(err)
			if fmt.Sprint(seen) != fmt.Sprint([]uuid.UUID{shared}) {
				h.Errorf("%s sees %v, want the shared view alone", who, seen)
			}
			_, err = h.dir.SavedViewUpdate(ctx, directory.SavedViewUpdate{ID: own, Name: &name})
			h.is(err, fault.NotFound)
			_, err = h.dir.SavedViewDelete(ctx, own, nil)
			h.is(err, fault.NotFound)
		}
		for _, ctx := range []context.Context{h.as("ann@acme.test"), h.as("bob@acme.test"), h.as("auditor@acme.test"), client} {
			_, err := h.saves(ctx, "For everybody", "", true)
			h.is(err, fault.Forbidden)
			_, err = h.dir.SavedViewUpdate(ctx, directory.SavedViewUpdate{ID: shared, Name: &name})
			h.is(err, fault.Forbidden)
			_, err = h.dir.SavedViewDelete(ctx, shared, nil)
			h.is(err, fault.Forbidden)
		}
		_, err = h.saves(client, "Mine", "", false)
		h.is(err, fault.Forbidden)
		query := "absent=30"
		_, err = h.dir.SavedViewUpdate(h.as("ann@acme.test"), directory.SavedViewUpdate{ID: own, Query: &query})
		h.must(err)
		if v := h.view(own); v.Query != query || v.Version != 2 || v.Name != "Dormant" {
			h.Errorf("%v", v)
		}
		_, err = h.saves(h.as("auditor@acme.test"), "Mine", "", false)
		h.must(err)
	})
}

// A person who has lost access since the request started can neither save nor see views.
func TestWhoHasLeftKeepsTheirViewsAndUsesNone(t *testing.T) {
	each(t, 9, func(h *house) {
		one := h.account("one")
		h.known(one, "adm@acme.test", "Administrator")
		h.known(one, "ann@acme.test", "Analyst")
		ann := h.as("ann@acme.test")
		own, err := h.saves(ann, "Mine", "", false)
		h.must(err)
		h.must(h.remove(h.staff, one, "ann@acme.test"))
		_, err = h.saves(ann, "More", "", false)
		h.is(err, fault.Forbidden)
		_, err = h.dir.SavedViewDelete(ann, own, nil)
		h.is(err, fault.Forbidden)
		if n := h.number(`SELECT count(*) FROM saved_views`); n != 1 {
			h.Errorf("%d views, want the one that is kept", n)
		}
	})
}

func TestAViewsNameIsUniqueBesideOthersOfItsList(t *testing.T) {
	each(t, 9, func(h *house) {
		h.known(h.account("one"), "ann@acme.test", "Analyst")
		ann := h.as("ann@acme.test")
		first, err := h.saves(ann, "  Night   desk ", "", false)
		h.must(err)
		if v := h.view(first); v.Name != "Night desk" {
			h.Errorf("%q", v.Name)
		}
		_, err = h.saves(ann, "NIGHT DESK", "", false)
		h.is(err, fault.Taken)
		_, err = h.saves(ann, " ", "", false)
		h.is(err, fault.InvalidInput)
		_, err = h.saves(ann, strings.Repeat("n", 65), "", false)
		h.is(err, fault.InvalidInput)
		_, err = h.saves(h.boss(), "Night desk", "", false)
		h.must(err)
		_, err = h.saves(h.boss(), "Night desk", "", true)
		h.must(err)
		_, err = h.dir.SavedViewCreate(ann, directory.SavedViewCreate{List: roster.AccountsList, Name: "Night desk"})
		h.must(err)
		second, err := h.saves(ann, "Day desk", "", false)
		h.must(err)
		taken, same := "night desk", "DAY DESK"
		_, err = h.dir.SavedViewUpdate(ann, directory.SavedViewUpdate{ID: second, Name: &taken})
		h.is(err, fault.Taken)
		_, err = h.dir.SavedViewUpdate(ann, directory.SavedViewUpdate{ID: second, Name: &same})
		h.must(err)
	})
}

func TestAPersonSavesAHundredViewsOfAList(t *testing.T) {
	each(t, 9, func(h *house) {
		h.known(h.account("one"), "ann@acme.test", "Analyst")
		ann := h.as("ann@acme.test")
		var last uuid.UUID
		for i := range directory.MaxSavedViews {
			var err error
			last, err = h.saves(ann, fmt.Sprint("view ", i), "", false)
			h.must(err)
		}
		_, err := h.saves(ann, "one more", "", false)
		h.is(err, fault.LimitReached)
		_, err = h.dir.SavedViewCreate(ann, directory.SavedViewCreate{List: roster.AccountsList, Name: "another list"})
		h.must(err)
		_, err = h.saves(h.boss(), "another person", "", false)
		h.must(err)
		_, err = h.dir.SavedViewDelete(ann, last, nil)
		h.must(err)
		_, err = h.saves(ann, "one more", "", false)
		h.must(err)
	})
}

// A view is the query of its list: it only contains parameters of the list and cannot lead anywhere else.
func TestAViewShowsItsListAlone(t *testing.T) {
	each(t, 9, func(h *house) {
		many := make([]string, 61)
		for i := range many {
			many[i] = fmt.Sprint("column=", i)
		}
		for query, want := range map[string]string{
			"":                              "",
			"?sort=-EMAIL&status=ACTIVE&q=": "sort=-EMAIL&status=ACTIVE",
			"status=INVITED&q=%20a%20b%20&status=ACTIVE": "q=a+b&status=INVITED&status=ACTIVE",
			"status=ACTIVE&status=ACTIVE":                "status=ACTIVE",
			"q=https%3A%2F%2Fevil.test":                  "q=https%3A%2F%2Fevil.test",  // it is just a text to search for
			strings.Join(many[:60], "&"):                 strings.Join(many[:60], "&"), // the values of one parameter keep their order
		} {
			id, err := h.saves(h.boss(), uuid.NewString(), query, true)
			if err != nil {
				h.Errorf("%q: %v", query, err)
				continue
			}
			if got := h.db.Ent.SavedView.GetX(h.boss(), id).Query; got != want {
				h.Errorf("%q is stored as %q, want %q", query, got, want)
			}
			again, err := h.saves(h.boss(), uuid.NewString(), want, true)
			h.must(err)
			if got := h.db.Ent.SavedView.GetX(h.boss(), again).Query; got != want {
				h.Errorf("%q is stored as %q the second time", want, got)
			}
		}
		for _, query := range []string{
			"https://evil.test/", "//evil.test", "/users?q=a", "org=globex", "dialog=add", "do=remove&who=a%40b.test", "saved=viw_x", "platform=X", "constructor=a", "%zz=a", "q=%ff", "q=a;b=c", "q=a%00b", "q=a%0ab",
			"q=" + strings.Repeat("a", 257), "q=" + strings.Repeat("%C3%A9", 700), strings.Repeat("q=a&", 1001), strings.Join(many, "&"), "=a", "q%00=a",
		} {
			_, err := h.saves(h.boss(), uuid.NewString(), query, true)
			h.says(query, err, fault.InvalidInput, "query", "")
		}
		if n := h.number(`SELECT count(*) FROM saved_views`); n != 12 {
			h.Errorf("%d views", n)
		}
	})
}

// Erasing a person deletes their views and those whose filters name them. Other views stay, but no longer name the person who saved them.
func TestErasingSomebodyDeletesTheirViews(t *testing.T) {
	each(t, 9, func(h *house) {
		one := h.account("one")
		h.known(one, "adm@acme.test", "Administrator")
		who := h.known(one, "thomas@acme.test", "Analyst")
		h.duty(who, roster.Manager)
		thomas := h.as("thomas@acme.test")
		_, err := h.saves(thomas, "Mine", "", false)
		h.must(err)
		stays, err := h.saves(thomas, "Everybody's", "absent=90", true)
		h.must(err)
		_, err = h.saves(h.boss(), "Changes of Thomas@acme.test", "", false)
		h.must(err)
		_, err = h.saves(h.boss(), "The new one", "q=thomas%40acme.test", true)
		h.must(err)
		kept, err := h.saves(h.boss(), "Others", "q=thomasina%40acme.test", false)
		h.must(err)
		h.duty(who, roster.NoDuty)
		h.must(h.remove(h.staff, one, "thomas@acme.test"))
		_, err = h.dir.UserErase(h.boss(), who)
		h.must(err)
		left, err := h.db.Ent.SavedView.Query().Order(savedview.ByID()).All(h.boss())
		h.must(err)
		if len(left) != 2 || left[0].ID != stays || left[1].ID != kept || left[0].CreatedBy != roster.ErasedEmail || left[1].CreatedBy != "manager@acme.test" {
			h.Errorf("%v", left)
		}
		if n := h.number(`SELECT count(*) FROM saved_views`); n != 2 {
			h.Errorf("%d views are left, want 2", n)
		}
	})
}

// A manager can share their own view with the organization and take it back; then it belongs to the manager who does so. For the organization, it is created
// and deleted.
func TestH52AManagerSharesAViewAndTakesItBack(t *testing.T) {
	each(t, 9, func(h *house) {
		h.known(h.account("one"), "ann@acme.test", "Analyst")
		h.duty(h.person("other@acme.test"), roster.Manager)
		ann, other, yes, no := h.as("ann@acme.test"), h.as("other@acme.test"), true, false
		own, err := h.saves(ann, "Dormant", "absent=90", false)
		h.must(err)
		_, err = h.dir.SavedViewUpdate(ann, directory.SavedViewUpdate{ID: own, Shared: &yes})
		h.is(err, fault.Forbidden)
		for _, ctx := range []context.Context{h.boss(), h.staff} {
			_, err = h.dir.SavedViewUpdate(ctx, directory.SavedViewUpdate{ID: own, Shared: &yes})
			h.is(err, fault.NotFound)
		}
		mine, err := h.saves(h.boss(), "Dormant", "absent=90", false)
		h.must(err)
		h.allows("sharing", func() error {
			_, err := h.dir.SavedViewUpdate(h.boss(), directory.SavedViewUpdate{ID: mine, Shared: &yes})
			return err
		}, "saved_view.created")
		if v := h.view(mine); v.OwnerID != nil || v.Version != 2 || v.Query != "absent=90" { // ann sees it
			h.Errorf("%v", v)
		}
		for _, ctx := range []context.Context{ann, h.as("ann@acme.test")} {
			_, err = h.dir.SavedViewUpdate(ctx, directory.SavedViewUpdate{ID: mine, Shared: &no})
			h.is(err, fault.Forbidden)
		}
		_, client := h.client(roster.AllScopes...)
		_, err = h.dir.SavedViewUpdate(client, directory.SavedViewUpdate{ID: mine, Shared: &no})
		h.is(err, fault.Forbidden)

		// The new place must have no view with the same name, and room for one more.
		theirs, err := h.saves(other, "DORMANT", "", false)
		h.must(err)
		_, err = h.dir.SavedViewUpdate(other, directory.SavedViewUpdate{ID: theirs, Shared: &yes})
		h.is(err, fault.Taken)
		_, err = h.dir.SavedViewUpdate(other, directory.SavedViewUpdate{ID: mine, Shared: &no})
		h.is(err, fault.Taken)
		name := "Asleep"
		h.allows("taking it back under another name", func() error {
			_, err := h.dir.SavedViewUpdate(other, directory.SavedViewUpdate{ID: mine, Shared: &no, Name: &name})
			return err
		}, "saved_view.deleted")
		if n := h.number(`SELECT count(*) FROM saved_views WHERE owner_id IS NULL`); n != 0 {
			h.Errorf("%d shared views", n)
		}
		_, err = h.dir.SavedViewUpdate(h.boss(), directory.SavedViewUpdate{ID: mine, Shared: &yes})
		h.is(err, fault.NotFound) // it belongs to the other manager
		h.allows("what it is already", func() error {
			_, err := h.dir.SavedViewUpdate(other, directory.SavedViewUpdate{ID: mine, Shared: &no})
			return err
		})
		for i := range directory.MaxSavedViews {
			_, err = h.saves(h.boss(), fmt.Sprint("shared ", i), "", true)
			h.must(err)
		}
		_, err = h.dir.SavedViewUpdate(other, directory.SavedViewUpdate{ID: mine, Shared: &yes})
		h.is(err, fault.LimitReached)
	})
}
