package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// An account's members are ordered by columns of the membership that are copied from the person, whoever writes: an older binary that does not know these
// columns also adds and renames people.
func TestAMembershipTakesItsOrderFromThePerson(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		org, person, account, now := store.NewID(), store.NewID(), store.NewID(), store.Instant(time.Now())
		exec := func(statement string, args ...any) {
			t.Helper()
			if _, err := db.Raw().ExecContext(context.Background(), statement, args...); err != nil {
				t.Fatalf("%s\n%v", statement, err)
			}
		}
		exec(`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'Aurora', 'aurora', $2)`, org, now)
		exec(`INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, created_at) VALUES ($1, $2, 'X', 'a', 'a', 'A', 'a', $3)`, account, org, now)
		exec(`INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, status, created_at) VALUES ($1, $2, 'Ann@a.test', 'ann@a.test', 'Ann', 'Adams', 'adams, ann', 'ACTIVE', $3)`,
			person, org, now)
		add := func(columns, values string) uuid.UUID {
			t.Helper()
			id := store.NewID()
			exec(`DELETE FROM memberships`)
			exec(`INSERT INTO memberships (id, organization_id, user_id, account_id, added_at, added_by`+columns+`) VALUES ($1, $2, $3, $4, $5, 'boss'`+values+`)`, id, org, person, account, now)
			return id
		}
		is := func(id uuid.UUID, name, email string) {
			t.Helper()
			var gotName, gotEmail string
			if err := db.Raw().QueryRowContext(context.Background(), `SELECT name_key, email_key FROM memberships WHERE id = $1`, id).Scan(&gotName, &gotEmail); err != nil {
				t.Fatal(err)
			}
			if gotName != name || gotEmail != email {
				t.Errorf("the membership stands at %q and %q, not at %q and %q", gotName, gotEmail, name, email)
			}
		}
		is(add("", ""), "adams, ann", "ann@a.test")
		is(add(", name_key", ", 'given'"), "adams, ann", "ann@a.test") // one of the two columns is not enough
		id := add(", name_key, email_key", ", 'adams, ann', 'ann@a.test'")
		is(id, "adams, ann", "ann@a.test")
		exec(`UPDATE users SET name_key = 'baker, ann', version = version + 1 WHERE id = $1`, person)
		is(id, "baker, ann", "ann@a.test")
		exec(`UPDATE users SET email_key = 'ann@b.test' WHERE id = $1`, person)
		is(id, "baker, ann", "ann@b.test")
	})
}
