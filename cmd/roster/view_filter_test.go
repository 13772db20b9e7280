package main

import (
	"encoding/json"
	"net/url"
	"testing"
	"time"
)

func TestASavedViewIsReadAsTheConsoleReadsIt(t *testing.T) {
	now := time.Date(2026, 11, 30, 15, 0, 0, 0, time.FixedZone("", 3600))
	for _, c := range []struct{ list, query, want string }{
		{"PEOPLE", "q=lee&status=ACTIVE&status=INVITED&status=NOBODY&module=ADMIN&capability=POST&legacy=yes&ends=7&absent=90&sort=-EMAIL&column=-name",
			`{"filter":{"accessEndsBefore":"2026-12-07T23:00:00Z","capability":"POST","legacy":true,"module":"ADMIN","notSignedInSince":"2026-09-01T00:00:00Z","search":"lee","status":["ACTIVE","INVITED"]},"order":{"direction":"DESC","field":"EMAIL"},"roles":null}`},
		{"PEOPLE", "absent=never&role=Night desk&sort=SIZE&legacy=no", `{"filter":{"neverLoggedIn":true},"order":null,"roles":["Night desk"]}`},
		{"USERS", "role=A&role=B&legacy=no&ends=30&sort=ADDED_AT", `{"filter":{"expiresBefore":"2026-12-30T23:00:00Z","legacy":false},"order":{"direction":"ASC","field":"ADDED_AT"},"roles":["A","B"]}`},
		{"ACCOUNTS", "platform=X&platform=TIKTOK&group=emea&vacant=yes&primary=x/acme&archived=yes&q=a",
			`{"filter":{"archived":true,"group":"emea","platform":["X","TIKTOK"],"primaryAccount":{"handle":{"handle":"acme","platform":"X"}},"search":"a","withoutAdministrator":true},"order":null,"roles":null}`},
		{"ACCOUNTS", "primary=acme&vacant=no", `{"filter":{},"order":null,"roles":null}`},
		{"OPERATIONS", "status=INCOMPLETE&since=7", `{"filter":{"finishedAfter":"2026-11-23T00:00:00Z","status":["PARTIAL","FAILED"]},"order":null,"roles":null}`},
		{"OPERATIONS", "status=PLANNED&since=x", `{"filter":{"status":["PLANNED"]},"order":null,"roles":null}`},
		{"ACTIVITY", "actor=mira&user=ann@example.com&account=x/acme&action=role.created&operation=blk_1&from=2026-11-01&to=2026-11-02",
			`{"filter":{"account":{"handle":{"handle":"acme","platform":"X"}},"action":["role.created"],"actor":"mira","bulkOperationId":"blk_1","from":"2026-10-31T23:00:00Z","to":"2026-11-02T23:00:00Z","user":{"email":"ann@example.com"}},"order":null,"roles":null}`},
		{"INVITATIONS", "mail=REFUSED&ends=14&q=x", `{"filter":{"expiresBefore":"2026-12-14T23:00:00Z","mail":["REFUSED"],"search":"x"},"order":null,"roles":null}`},
	} {
		asked, err := url.ParseQuery(c.query)
		if err != nil {
			t.Fatal(err)
		}
		v := readView(c.list, asked, now)
		got, err := json.Marshal(map[string]any{"filter": v.filter, "order": v.order, "roles": v.roles})
		if err != nil || string(got) != c.want {
			t.Errorf("%s %s\n got %s\nwant %s (%v)", c.list, c.query, got, c.want, err)
		}
	}
}
