package rules

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

func TestAffiliate(t *testing.T) {
	acme, globex := uuid.New(), uuid.New()
	news := Affiliation{Account: uuid.New(), Organization: acme, Label: "X news"}
	sport := Affiliation{Account: uuid.New(), Organization: acme, Label: "X sport"}
	with := func(a Affiliation, change func(*Affiliation)) Affiliation {
		change(&a)
		return a
	}
	archived := func(a *Affiliation) { a.Archived = true }
	affiliated := func(a *Affiliation) { a.Primary = uuid.New() }
	primary := func(a *Affiliation) { a.HasAffiliates = true }
	for _, c := range []struct {
		name   string
		a, to  Affiliation
		reason fault.Code
	}{
		{"B70 an account is affiliated with another one", sport, news, ""},
		{"B70 a primary account has several affiliates", sport, with(news, primary), ""},
		{"B70 an affiliated account gets another primary account", with(sport, affiliated), news, ""},
		{"B70 also an archived account", with(sport, archived), news, ""},
		{"B70 not with itself", news, news, fault.InvalidInput},
		{"B70 not with an archived account", sport, with(news, archived), fault.InvalidInput},
		{"B70 not with an affiliated account: there is one level", sport, with(news, affiliated), fault.InvalidInput},
		{"B70 not where it has affiliates: there is one level", with(sport, primary), news, fault.InvalidInput},
		{"B70 not with an account of another organization, which is not named", sport, with(news, func(a *Affiliation) { a.Organization = globex }), fault.NotFound},
		{"B70 of which nothing else is said", sport, with(news, func(a *Affiliation) { a.Organization, a.Archived = globex, true }), fault.NotFound},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got fault.Code
			if f := Affiliate(c.a, c.to); f != nil {
				got = f.Code
			}
			if got != c.reason {
				t.Errorf("%q, want %q", got, c.reason)
			}
		})
	}
}
