package gateway_test

import (
	"net/http"
	"testing"

	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin/oidctest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A signed-in person who accepts an invitation gets another session. If the provider began the first session, its logout ends both.
func TestASessionThatAnInvitationBeganIsTheProvidersToo(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		p := oidctest.Start(t)
		o := d.door(t, p)
		invite := func(name string) string {
			t.Helper()
			id, err := d.Directory.UserAdd(gatewaytest.System(), directory.UserAdd{Organization: new(d.Organization(name, 5, false)), User: directory.NewUser{Email: "ben@acme.test"}, Duty: roster.Auditor})
			d.must(err)
			return global(globalid.User, id)
		}
		accept := func(token, invitation string) *http.Cookie {
			t.Helper()
			var out struct {
				InvitationAccept struct {
					Token      string
					UserErrors []struct{ Message string }
				}
			}
			d.must(client.New(o.url, token).Do(t.Context(), `mutation { invitationAccept(input: {invitation: "`+invitation+`"}) { token userErrors { message } } }`, nil, &out))
			if out.InvitationAccept.Token == "" {
				t.Fatalf("the invitation is not accepted: %v", out.InvitationAccept.UserErrors)
			}
			return &http.Cookie{Name: sessionCookie, Value: out.InvitationAccept.Token}
		}
		named(p, "one")
		begun := accept(o.come(p, oidctest.Person{Subject: "ben", Email: "ben@acme.test"}).Value, invite("borealis"))
		own := accept(d.Token("ben@acme.test"), invite("cirrus"))
		if got := o.told(p.LogoutToken("ben", "one")); got != http.StatusOK || o.me(begun) != "" {
			t.Errorf("the provider has ended its session (%d), and what that one began is of %q", got, o.me(begun))
		}
		if o.me(own) == "" {
			t.Error("the provider has ended a session that began with a password")
		}
	})
}
