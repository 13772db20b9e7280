package gateway_test

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Clients that read the audit trail slowly block nothing that others need, even with one connection per pool: other requests and readiness checks are
// answered.
func TestSlowReadersOfTheAuditKeepNobodyWaiting(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, 10)
		other := r.g.Organization("other", 5, true)
		r.g.Manager(other, "chief@other.test")
		r.must(db.Write(access.With(context.Background(), access.System()), func(ctx context.Context, tx *store.Tx) error {
			events := make([]audit.Event, 30_000) // more than the buffers between a gateway and its client hold
			for i := range events {
				events[i] = audit.Event{Organization: r.org, At: time.Now(), Actor: "system", Action: "role.updated", After: audit.Stored("a long story of what was done here, so that it takes room")}
			}
			return audit.Write(ctx, tx, events...)
		}))
		token, beside := r.g.Token(boss), r.g.Token("chief@other.test")
		db.Pools(func(_ string, pool *sql.DB) { pool.SetMaxOpenConns(1) })
		u, err := url.Parse(r.g.URL)
		r.must(err)
		for range 6 {
			conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", u.Host)
			r.must(err)
			defer conn.Close() //nolint:errcheck // it is not read to the end
			_, err = fmt.Fprintf(conn, "GET /organizations/%s/audit.jsonl HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n",
				globalid.ID{Kind: globalid.Organization, UUID: r.org}, u.Host, token)
			r.must(err)
			r.must(conn.SetReadDeadline(time.Now().Add(time.Minute)))
			if line, err := bufio.NewReaderSize(conn, 16).ReadString('\n'); err != nil || line != "HTTP/1.1 200 OK\r\n" {
				t.Fatalf("%q, %v", line, err)
			}
		}
		// Until the buffers are full, the readers take turns with the one connection, and a check of readiness may wait for too long. A reader that kept
		// the connection would keep it for a minute.
		client := &http.Client{Timeout: 40 * time.Second}
		for _, path := range []string{"/readyz", "/organizations/" + globalid.ID{Kind: globalid.Organization, UUID: other}.String() + "/audit.jsonl"} {
			var status int
			for end := time.Now().Add(40 * time.Second); status != http.StatusOK && time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
				q, err := http.NewRequestWithContext(t.Context(), http.MethodGet, r.g.URL+path, nil)
				r.must(err)
				q.Header.Set("Authorization", "Bearer "+beside)
				resp, err := client.Do(q)
				r.must(err)
				r.must(resp.Body.Close())
				status = resp.StatusCode
			}
			if status != http.StatusOK {
				t.Errorf("%s beside slow readers: %d", path, status)
			}
		}
	})
}
