package gateway_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/migrate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// whereNamed returns all tables and columns that contain a text. It searches every table, so new ones need not be listed.
func (r *race) whereNamed(text string) []string {
	r.Helper()
	var out []string
	for _, t := range migrate.Tables {
		rows, err := r.db.QueryContext(access.Across(context.Background()), `SELECT * FROM `+t.Name)
		r.must(err)
		columns, err := rows.Columns()
		r.must(err)
		r.must(store.Scan(rows, nil, func(scan func(...any) error) error {
			cells := make([]any, len(columns))
			for i := range cells {
				cells[i] = new(any)
			}
			err := scan(cells...)
			for i, c := range cells {
				s := fmt.Sprint(*c.(*any))
				if b, ok := (*c.(*any)).([]byte); ok {
					s = string(b)
				}
				if strings.Contains(strings.ToLower(s), text) {
					out = append(out, t.Name+"."+columns[i])
				}
			}
			return err
		}))
	}
	return out
}

// No table names an erased person. The trail still has what they did and what was done to them, and its chain is intact (the doctor checks at the end of the
// test).
func TestNothingNamesWhoWasErased(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 20)
		const zelda = "zelda@race.test"
		r.g.Grant(r.org, r.account, r.g.Person(r.org, "keeper@race.test"), "Administrator")
		person := r.g.Person(r.org, zelda)
		erase := func() string {
			code, _ := mutate(r.g.As(boss), "userErase", "UserEraseInput", map[string]any{"user": map[string]any{"id": r.id(globalid.User, person)}})
			return code
		}
		_, err := r.g.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: person}, "MANAGER")
		r.must(err)
		first := "Zelda"
		_, err = r.g.Directory.UserUpdate(gatewaytest.System(), directory.UserUpdate{User: directory.UserRef{ID: person}, FirstName: &first})
		r.must(err)
		id, code := r.bulk(r.g.As(zelda), "one", map[string]any{"action": "ADD", "email": "new@race.test", "account": map[string]any{"handle": map[string]any{"platform": "X", "handle": "handle"}}, "roles": []any{map[string]any{"name": "Administrator"}}})
		if code != done || r.ended(id) != done {
			t.Fatalf("%s %s", id, code)
		}
		if id, code = r.bulk(r.g.As(boss), "two", map[string]any{"action": "ADD", "email": zelda, "account": map[string]any{"handle": map[string]any{"platform": "X", "handle": "handle"}}, "roles": []any{map[string]any{"name": "Administrator"}}}); code != done || r.ended(id) != done {
			t.Fatalf("%s %s", id, code)
		}
		if code := erase(); code != "INVALID_INPUT" {
			t.Fatalf("somebody active is erased: %s", code)
		}
		if id, code = r.bulk(r.g.As(boss), "three", map[string]any{"action": "REMOVE", "email": zelda, "account": map[string]any{"handle": map[string]any{"platform": "X", "handle": "handle"}}}); code != done || r.ended(id) != done {
			t.Fatalf("%s %s", id, code)
		}
		_, err = r.g.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: person}, "NONE")
		r.must(err)
		for deadline := time.Now().Add(patience); r.number(`SELECT count(*) FROM outbox WHERE sent_at IS NULL`) > 0; time.Sleep(5 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal("the mails do not leave")
			}
		}
		const unread = "action,email,platform,handle,roles,expires_at\nlet Zelda go," + zelda + ",X,handle,Analyst,\nADD," + zelda + ",X,handle,Analyst,when Zelda leaves\n"
		refused, err := r.g.As(boss).PlanCSV(context.Background(), client.Plan{}, strings.NewReader(unread), int64(len(unread)))
		r.must(err)
		_, err = r.g.As(boss).Cancel(context.Background(), refused.ID) // a person cannot be erased while a plan is open
		r.must(err)
		if n := len(r.whereNamed("zelda")); n < 12 {
			t.Fatalf("she stands in %d places only", n)
		}
		events := r.number(`SELECT count(*) FROM audit_events`)
		if code := erase(); code != done {
			t.Fatalf("erase: %s", code)
		}
		if left := r.whereNamed("zelda"); len(left) > 0 {
			t.Errorf("she is still named in %v", left)
		}
		if n := r.number(`SELECT count(*) FROM audit_events`); n != events+1 {
			t.Errorf("%d events, want the %d and one of the erasure", n, events)
		}
		if code := erase(); code != "NOT_FOUND" {
			t.Errorf("erased again: %s", code)
		}
		// Undoing her removal does not bring her back, and her address then belongs to a new person.
		var undone struct {
			BulkOperationUndo struct{ UserErrors []problem }
		}
		r.must(r.g.As(boss).Do(context.Background(), `mutation ($id: ID!) { bulkOperationUndo(input: {id: $id}) { userErrors { code } } }`, map[string]any{"id": id}, &undone))
		if n := r.number(`SELECT count(*) FROM bulk_rows WHERE user_id = $1 AND action = 'ADD' AND problem_code = 'UNKNOWN_PERSON'`, person); n != 1 {
			t.Errorf("%d rows of the undo refuse to bring her back, %v", n, undone)
		}
		if code, _ := mutate(r.g.As(boss), "membershipAdd", "MembershipAddInput", map[string]any{
			"account": map[string]any{"id": r.id(globalid.Account, r.account)}, "email": zelda, "roleIds": []string{r.id(globalid.Role, r.g.Role(r.org, "Analyst"))},
		}); code != done {
			t.Errorf("added anew: %s", code)
		}
		if n := r.number(`SELECT count(*) FROM users WHERE email = $1 AND id <> $2`, zelda, person); n != 1 {
			t.Errorf("%d new records", n)
		}
	})
}

// A sign-in that another organization uses is kept.
func TestASignInThatIsNeededElsewhereStays(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 20)
		other := r.g.Organization("other", 5, true)
		here, there := r.g.Person(r.org, "yuri@race.test"), uuid.New()
		r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.ExecContext(ctx, `INSERT INTO users (id, organization_id, identity_id, email, email_key, first_name, last_name, name_key, search_key, status, created_at)
				SELECT $1, $2, identity_id, email, email_key, '', '', '', email, 'FORMER', created_at FROM users WHERE id = $3`, there, other, here)
			return err
		}))
		_, err := r.g.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: there}, roster.Auditor)
		r.must(err)
		r.g.Unused() // in this organization
		_, err = r.g.Directory.UserErase(gatewaytest.System(), directory.UserRef{ID: here})
		r.must(err)
		if n := r.number(`SELECT count(*) FROM identities WHERE email = 'yuri@race.test'`); n != 1 {
			t.Errorf("%d sign-ins are left", n)
		}
		if n := r.number(`SELECT count(*) FROM users WHERE email = 'yuri@race.test'`); n != 1 {
			t.Errorf("%d records of the other organization are left", n)
		}
	})
}
