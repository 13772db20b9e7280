package gateway_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Viewers with the right to read the audit trail can download and verify it. For others, the organization does not exist.
func TestTheAuditIsDownloadedByWhoMayReadIt(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 10)
		other := r.g.Organization("other", 5, true)
		r.g.Manager(other, "chief@other.test")
		r.g.Grant(r.org, r.account, r.g.Person(r.org, "ann@race.test"), "Administrator")
		r.g.Staff("staff@vendor.test")
		get := func(email string, org uuid.UUID, query string) (int, string) {
			id := globalid.ID{Kind: globalid.Organization, UUID: org}.String()
			q, err := http.NewRequestWithContext(context.Background(), http.MethodGet, r.g.URL+"/organizations/"+id+"/audit.jsonl"+query, nil)
			r.must(err)
			if email != "" {
				q.Header.Set("Authorization", "Bearer "+r.g.Token(email))
			}
			resp, err := http.DefaultClient.Do(q)
			r.must(err)
			defer resp.Body.Close()
			body, err := io.ReadAll(resp.Body)
			r.must(err)
			return resp.StatusCode, string(body)
		}
		for _, who := range []string{boss, "staff@vendor.test"} {
			status, body := get(who, r.org, "")
			v := &audit.Verifier{}
			r.must(v.Read(strings.NewReader(body)))
			if n := r.number(`SELECT sequence FROM audit_heads WHERE organization_id = $1`, r.org); status != http.StatusOK || int(v.Entries) != n || n == 0 || len(v.Findings) > 0 {
				t.Errorf("%s: %d, %d of %d entries, %v", who, status, v.Entries, n, v.Findings)
			}
		}
		if status, body := get(boss, r.org, "?to=2000-01-01"); status != http.StatusOK || body != "" {
			t.Errorf("before the beginning: %d %s", status, body)
		}
		if status, _ := get(boss, r.org, "?from=yesterday"); status != http.StatusBadRequest {
			t.Errorf("from yesterday: %d", status)
		}
		if status, _ := get("ann@race.test", r.org, ""); status != http.StatusForbidden {
			t.Errorf("an administrator of an account: %d", status)
		}
		_, foreign := get("chief@other.test", r.org, "")
		_, unknown := get("chief@other.test", uuid.New(), "")
		if status, _ := get("chief@other.test", r.org, ""); status != http.StatusNotFound || cut(foreign) != cut(unknown) {
			t.Errorf("another organization's: %d %s, an unknown one's: %s", status, foreign, unknown)
		}
		if status, _ := get("", r.org, ""); status != http.StatusUnauthorized {
			t.Errorf("a stranger: %d", status)
		}
	})
}

// cut removes the request id from an answer.
func cut(body string) string {
	before, _, _ := strings.Cut(body, "requestId")
	return before
}
