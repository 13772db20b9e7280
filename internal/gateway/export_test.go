package gateway_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// exported downloads a list as a person. It returns its rows by column name, or the body of the refusal.
func (r *race) exported(email, path, filter string) (status int, rows []map[string]string, body string) {
	r.Helper()
	q, err := http.NewRequestWithContext(context.Background(), http.MethodGet, r.g.URL+path+".csv?filter="+url.QueryEscape(filter), nil)
	r.must(err)
	q.Header.Set("Authorization", "Bearer "+r.g.Token(email))
	resp, err := http.DefaultClient.Do(q)
	r.must(err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	r.must(err)
	if resp.StatusCode != http.StatusOK {
		return resp.StatusCode, nil, string(text)
	}
	all, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	r.must(err)
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, name := range all[0] {
			row[name] = cells[i]
		}
		rows = append(rows, row)
	}
	return resp.StatusCode, rows, string(text)
}

// column returns the values of some columns of all rows.
func column(rows []map[string]string, names ...string) string {
	var out []string
	for _, row := range rows {
		var cells []string
		for _, name := range names {
			cells = append(cells, row[name])
		}
		out = append(out, strings.Join(cells, "/"))
	}
	return strings.Join(out, " ")
}

// An exported list has the rows that its reader sees with the filter. The access of a person has one row per role, and one row if there is no role.
func TestAListIsExportedAsItsReaderSeesIt(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 10)
		other := r.g.Account(r.org, "other")
		ann, ben := r.g.Person(r.org, "ann@race.test"), r.g.Person(r.org, "ben@race.test")
		r.g.Grant(r.org, r.account, ann, "Administrator")
		r.g.Grant(r.org, r.account, ben, "Analyst", "Publisher")
		r.g.Grant(r.org, other, ben, "Analyst")
		name := "=cmd|' /C calc'!A0"
		_, err := r.g.Directory.UserUpdate(gatewaytest.System(), directory.UserUpdate{User: directory.UserRef{ID: ben}, FirstName: &name})
		r.must(err)
		org := "/organizations/" + globalid.ID{Kind: globalid.Organization, UUID: r.org}.String()
		account := "/accounts/" + globalid.ID{Kind: globalid.Account, UUID: r.account}.String()
		for _, c := range []struct{ who, path, filter, columns, want string }{
			{boss, org + "/people", "", "email,status,accounts", "ann@race.test/ACTIVE/1 ben@race.test/ACTIVE/2 boss@race.test/ACTIVE/0"},
			{boss, org + "/people", `{"search":"ben"}`, "email,first_name", "ben@race.test/'" + name},
			{boss, org + "/access", "", "email,handle,role", "ann@race.test/handle/Administrator ben@race.test/handle/Analyst ben@race.test/handle/Publisher ben@race.test/other/Analyst boss@race.test//"},
			{"ann@race.test", org + "/access", "", "email,handle,role", "ann@race.test/handle/Administrator ben@race.test/handle/Analyst ben@race.test/handle/Publisher"},
			{boss, org + "/rows", `{"capability":"POST"}`, "email,handle,roles", "ann@race.test/handle/Administrator"},
			{boss, org + "/rows", `{"search":"ben"}`, "email,handle,roles", "ben@race.test/handle/Analyst;Publisher ben@race.test/other/Analyst"},
			{boss, account + "/access", `{"search":"ben"}`, "email,role,primary_user", "ben@race.test/Analyst/no ben@race.test/Publisher/no"},
			{boss, account + "/rows", "", "email,roles", "ann@race.test/Administrator ben@race.test/Analyst;Publisher"},
			{boss, org + "/accounts", "", "handle,primary_user", "handle/ann@race.test other/"},
			{"ben@race.test", org + "/accounts", `{"search":"other"}`, "handle,primary_user", "other/"},
			{boss, org + "/seats", "", "handle,people,only_on_this_account,exact", "handle/2/1/yes other/1/0/yes"},
			{boss, org + "/operations", `{"status":["FAILED"]}`, "id", ""},
			{boss, org + "/activity", `{"kind":["USER_UPDATED"]}`, "action,person", "user.updated/ben@race.test"},
		} {
			status, rows, body := r.exported(c.who, c.path, c.filter)
			if got := column(rows, strings.Split(c.columns, ",")...); status != http.StatusOK || got != c.want {
				t.Errorf("%s, %s %s: %d %s, want %s\n%s", c.who, c.path, c.filter, status, got, c.want, body)
			}
		}
		for _, c := range []struct {
			who, path, filter string
			status            int
			says              string
		}{
			{boss, org + "/people", `{"serch":"ben"}`, http.StatusBadRequest, "filter.serch: unknown field"},
			{boss, org + "/people", `{"search"`, http.StatusBadRequest, "filter is not what this list takes"},
			{boss, org + "/roles", `{}`, http.StatusBadRequest, "filter is not what this list takes"},
			{boss, org + "/people", `{"roleId":"usr_1"}`, http.StatusNotFound, "NOT_FOUND"},
			{"ben@race.test", org + "/people", "", http.StatusForbidden, "FORBIDDEN"},
			{"ben@race.test", account + "/access", "", http.StatusForbidden, "FORBIDDEN"},
			{boss, org + "/nothing", "", http.StatusNotFound, ""},
		} {
			if status, _, body := r.exported(c.who, c.path, c.filter); status != c.status || !strings.Contains(body, c.says) {
				t.Errorf("%s, %s %s: %d %s, want %d %s", c.who, c.path, c.filter, status, body, c.status, c.says)
			}
		}
	})
}

// Planning the exported access of an organization again changes nothing, also for people who have more accounts than a page, are suspended, or have a legacy
// role or an end.
func TestAnExportThatIsPlannedAgainChangesNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 10)
		ann, ben, cat := r.g.Person(r.org, "ann@race.test"), r.g.Person(r.org, "ben@race.test"), r.g.Person(r.org, "cat@race.test")
		r.g.Grant(r.org, r.account, ann, "Administrator")
		r.g.Grant(r.org, r.account, ben, "Legacy User")
		r.g.Grant(r.org, r.account, cat, "Analyst", "Publisher")
		end := time.Date(2039, 1, 2, 3, 4, 5, 678901000, time.UTC)
		const accounts = 130
		roles := []uuid.UUID{r.g.Role(r.org, "Analyst")}
		for i := range accounts {
			id := r.g.Account(r.org, fmt.Sprintf("handle%03d", i))
			_, err := r.g.Directory.MembershipAdd(gatewaytest.System(), directory.MembershipAdd{
				Account: directory.AccountRef{ID: id}, Roles: roles, User: directory.NewUser{Email: "ann@race.test"}, ExpiresAt: &end,
			})
			r.must(err)
		}
		_, err := r.g.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: cat}, nil)
		r.must(err)
		_, rows, text := r.exported(boss, "/organizations/"+globalid.ID{Kind: globalid.Organization, UUID: r.org}.String()+"/rows", "")
		if len(rows) != accounts+3 {
			t.Fatalf("%d rows, want %d", len(rows), accounts+3)
		}
		op, err := r.g.As(boss).PlanCSV(context.Background(), client.Plan{}, strings.NewReader(text), int64(len(text)))
		r.must(err)
		if c := op.Counts; c.Total != len(rows) || c.Unchanged != len(rows) {
			t.Errorf("%d rows were planned as %+v", len(rows), c)
		}
	})
}
