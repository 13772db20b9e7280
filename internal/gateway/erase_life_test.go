package gateway_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/user"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// H43: a person whose names and addresses have changed and contain an "&", who acted under each of them and was named in runs before being known, is erased.
// No table has any of their names any more, and what names other people stays.
func TestErasingTakesAllThatSomebodyWasEverCalled(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 30)
		r.g.Grant(r.org, r.account, r.g.Person(r.org, "keeper@race.test"), "Administrator")
		const first, second, last = "qtom&jerry@race.test", "qsecond.address@race.test", "qthird@race.test"
		called := []string{"qtom", "jerry", "qsecond", "qthird", "qthomas", "qnewman", "qnick"}
		person := r.g.Person(r.org, first)
		ref := map[string]any{"id": r.id(globalid.User, person)}
		onHandle := map[string]any{"handle": map[string]any{"platform": "X", "handle": "handle"}}
		row := func(action, key, value string) map[string]any {
			out := map[string]any{"action": action, key: value, "account": onHandle}
			if action == "ADD" {
				out["roles"] = []any{map[string]any{"name": "Analyst"}}
			}
			return out
		}
		run := func(as *visitor, key, want string, rows ...map[string]any) {
			t.Helper()
			if id, code := r.bulk(as, key, rows...); code != done || r.ended(id) != want {
				t.Fatalf("%s: %s", key, code)
			}
		}
		change := func(in map[string]any) {
			t.Helper()
			in["user"] = ref
			if code, _ := mutate(r.g.As(boss), "userUpdate", "UserUpdateInput", in); code != done {
				t.Fatalf("%v: %s", in, code)
			}
		}
		_, err := r.g.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: person}, "MANAGER")
		r.must(err)
		change(map[string]any{"firstName": "Qthomas", "lastName": "Jerryson", "username": "qnick"})

		// They are named, in another spelling, before anybody has these names.
		run(r.g.As(boss), "unknown address", "UNKNOWN_PERSON", row("REMOVE", "email", strings.ToUpper(second)))
		run(r.g.As(boss), "unknown username", "UNKNOWN_PERSON", row("REMOVE", "username", "@QNick.new"))
		run(r.g.As(first), "by the first", done, row("ADD", "email", "one@race.test"))
		if code, _ := mutate(r.g.As(first), "apiClientCreate", "ApiClientCreateInput", map[string]any{"name": "script", "scopes": []string{"READ"}}); code != done {
			t.Fatalf("an API client: %s", code)
		}
		change(map[string]any{"email": second, "username": "qnick.new"})
		in := r.accept(r.stranger(), map[string]any{"token": r.links(second, "invitation", 1)[0], "password": chosen})
		if in.Viewer == nil {
			t.Fatalf("the proof of the second address opens %+v", in)
		}
		run(client.New(r.g.URL, in.Token), "by the second", done, row("ADD", "email", "two@race.test"), row("ADD", "username", "qnick.new"))
		change(map[string]any{"email": last, "lastName": "Qnewman"})
		var plan struct {
			BulkOperationPlan struct{ BulkOperation struct{ ID string } }
		}
		r.must(r.g.As(boss).Do(context.Background(), `mutation ($in: BulkOperationPlanInput!) { bulkOperationPlan(input: $in) { bulkOperation { id } } }`,
			map[string]any{"in": map[string]any{"label": "Offboard Qthomas Jerryson", "source": map[string]any{"offboard": []any{map[string]any{"email": last}}}, "run": map[string]any{"idempotencyKey": "leaves"}}}, &plan))
		if code := r.ended(plan.BulkOperationPlan.BulkOperation.ID); code != done {
			t.Fatalf("offboard: %s", code)
		}
		r.within("the mails are sent", func() bool { return r.number(`SELECT count(*) FROM outbox WHERE sent_at IS NULL`) == 0 })
		keeper := uuid.Nil
		r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error { // and mails that are not sent yet
			keeper, err = tx.User.Query().Where(user.EmailKey("keeper@race.test")).OnlyID(ctx)
			if err != nil {
				return err
			}
			if err := notify.Enqueue(ctx, tx, time.Now().Add(time.Hour), notify.Message{Organization: r.org, User: keeper, Kind: notify.Added, Actor: person, Payload: notify.Payload{By: first, Accounts: []string{"X @handle"}}}); err != nil {
				return err
			}
			if err := notify.EnqueueTo(ctx, tx, time.Now().Add(time.Hour), notify.PasswordReset, strings.ToUpper(first)); err != nil {
				return err
			}
			return notify.EnqueueTo(ctx, tx, time.Now().Add(time.Hour), notify.PasswordReset, "keeper@race.test")
		}))

		for _, name := range called {
			if len(r.whereNamed(name)) == 0 {
				t.Errorf("%s stands nowhere before", name)
			}
		}
		if code, _ := mutate(r.g.As(boss), "userErase", "UserEraseInput", map[string]any{"user": ref}); code != done {
			t.Fatalf("erase: %s", code)
		}
		for _, name := range called {
			if left := r.whereNamed(name); len(left) > 0 {
				t.Errorf("%s is still in %v", name, left)
			}
		}
		if n := r.number(`SELECT count(*) FROM outbox WHERE sent_at IS NULL AND (user_id = $1 AND payload LIKE '%X @handle%' OR payload LIKE '%keeper@race.test%')`, keeper); n != 2 {
			t.Errorf("%d mails of others wait, want 2", n)
		}
		if n := r.number(`SELECT count(*) FROM memberships WHERE added_by = 'erased' AND added_by_id = $1`, person); n != 2 {
			t.Errorf("%d memberships say that who added them was erased, want 2", n)
		}
	})
}

// If a person is erased, the mails to their former address stay if another person has it now.
func TestErasingLeavesTheMailOfWhoHasTheAddressNow(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 30)
		r.g.Grant(r.org, r.account, r.g.Person(r.org, "keeper@race.test"), "Administrator")
		before := r.g.Person(r.org, "shared@race.test")
		r.g.Grant(r.org, r.account, before, "Analyst")
		r.does(`userUpdate(input: {user: {id: "` + r.id(globalid.User, before) + `"}, email: "own@race.test"})`)
		r.g.Grant(r.org, r.account, r.g.Person(r.org, "shared@race.test"), "Analyst")
		r.remove("own@race.test")
		r.within("the mails are sent", func() bool { return r.number(`SELECT count(*) FROM outbox WHERE sent_at IS NULL`) == 0 })
		r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			for _, to := range []string{"shared@race.test", "own@race.test"} {
				if err := notify.EnqueueTo(ctx, tx, time.Now().Add(time.Hour), notify.PasswordReset, to); err != nil {
					return err
				}
			}
			return nil
		}))
		if code, _ := mutate(r.g.As(boss), "userErase", "UserEraseInput", map[string]any{"user": map[string]any{"id": r.id(globalid.User, before)}}); code != done {
			t.Fatalf("erase: %s", code)
		}
		if n := r.number(`SELECT count(*) FROM outbox WHERE payload LIKE '%shared@race.test%'`); n != 1 {
			t.Errorf("%d mails to who has the address now, want 1", n)
		}
		if n := r.number(`SELECT count(*) FROM outbox WHERE payload LIKE '%own@race.test%'`); n != 0 {
			t.Errorf("%d mails to who was erased, want none", n)
		}
	})
}
