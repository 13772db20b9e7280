package rules

import (
	"strings"
	"testing"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// H42: who may cancel an invitation, get its link, and have it sent again.
func TestInvitations(t *testing.T) {
	cancel := func(by string) func(*org, *World) (*Decision, error) {
		return func(o *org, w *World) (*Decision, error) { return CancelInvitation(w, o.actor(by), id("eve")) }
	}
	show := func(by string) func(*org, *World) (*Decision, error) {
		return func(o *org, w *World) (*Decision, error) {
			if err := MayShowLink(w, o.actor(by), id("eve")); err != nil {
				return nil, err
			}
			return &Decision{}, nil
		}
	}
	resend := func(by string) func(*org, *World) (*Decision, error) {
		return func(o *org, w *World) (*Decision, error) {
			if err := MayResend(w, o.actor(by), id("eve")); err != nil {
				return nil, err
			}
			return &Decision{}, nil
		}
	}
	client := func(o *org, w *World) (*Decision, error) {
		return CancelInvitation(w, roster.Actor{Everywhere: true, Client: true}, id("eve"))
	}
	clientShows := func(_ *org, w *World) (*Decision, error) {
		return nil, MayShowLink(w, roster.Actor{Everywhere: true, Client: true}, id("eve"))
	}
	const both = "ada news=Administrator* sport=Administrator*\nbob sport=Administrator\ncal news=Chief sport=Chief\neve invited news=Administrator sport=Analyst"
	perform(t, []act{
		{
			name: "H5 what the invited person holds goes, and the seat", org: both, do: cancel(""),
			after: "ada news=Administrator* sport=Administrator*\nbob sport=Administrator\ncal news=Chief sport=Chief\neve former",
		},
		{
			name: "who administers all of their accounts may", org: both, do: cancel("ada"),
			after: "ada news=Administrator* sport=Administrator*\nbob sport=Administrator\ncal news=Chief sport=Chief\neve former",
		},
		{name: "who administers one of them may not", org: both, do: cancel("bob"), want: fault.Forbidden},
		{name: "nor where there is a duty", org: "ada news=Administrator*\neve invited manager news=Analyst", do: cancel("ada"), want: fault.Forbidden},
		{name: "nor where there is nothing but a duty", org: "ada news=Administrator*\neve invited auditor", do: cancel("ada"), want: fault.Forbidden},
		{name: "a manager may there", org: "ada news=Administrator*\neve invited auditor", do: cancel(""), after: "ada news=Administrator*\neve former"},
		{name: "an API client may not there", org: "ada news=Administrator*\neve invited auditor", do: client, want: fault.Forbidden},
		{name: "an API client may else", org: "ada news=Administrator*\neve invited news=Analyst", do: client, after: "ada news=Administrator*\neve former"},
		{
			name: "who administers the only one may, whatever other accounts there are", org: "ada news=Administrator*\nbob sport=Administrator*\neve invited news=Analyst", do: cancel("ada"),
			after: "ada news=Administrator*\nbob sport=Administrator*\neve former",
		},
		{name: "nobody but a manager where the person is on no account", org: "ada news=Administrator*\neve invited", do: cancel("ada"), want: fault.Forbidden},
		{name: "H34 who has a new email is not invited", org: "ada news=Administrator*\neve without-sign-in news=Analyst", do: cancel(""), want: fault.InvalidInput},
		{name: "nor who can sign in", org: "ada news=Administrator*\neve news=Analyst", do: cancel(""), want: fault.InvalidInput},
		{name: "nor who is suspended", org: "ada news=Administrator*\neve suspended news=Analyst", do: cancel(""), want: fault.InvalidInput},

		{name: "a manager sees the link", org: both, do: show("")},
		{name: "who administers all of their accounts sees it", org: both, do: show("ada")},
		{
			name: "who administers the only one sees it, whatever other accounts there are", do: show("ada"),
			org: "ada news=Administrator*\nbob sport=Administrator*\neve invited news=Analyst",
		},
		{name: "who administers one of them does not", org: both, do: show("bob"), want: fault.Forbidden},
		{name: "H22 nor who lacks what it gives", org: both, do: show("cal"), want: fault.Forbidden},
		{name: "nor where there is a duty", org: "ada news=Administrator*\neve invited auditor news=Analyst", do: show("ada"), want: fault.Forbidden},
		{name: "nor an API client", org: both, do: clientShows, want: fault.Forbidden},
		{name: "a new email is proved by a mail alone", org: "ada news=Administrator*\neve without-sign-in news=Analyst", do: show(""), want: fault.InvalidInput},
		{name: "who can sign in has no link", org: "ada news=Administrator*\neve news=Analyst", do: show(""), want: fault.InvalidInput},

		{name: "a manager sends it again", org: both, do: resend("")},
		{name: "a manager does where there is no account", org: "ada news=Administrator*\neve invited auditor", do: resend("")},
		{name: "an administrator of one of the accounts does", org: both, do: resend("bob")},
		{name: "who administers none does not", org: "ada news=Administrator*\ndan sport=Administrator\neve invited news=Analyst", do: resend("dan"), want: fault.Forbidden},
		{name: "H34 who has a new email is sent its confirmation again", org: "ada news=Administrator*\neve without-sign-in news=Analyst", do: resend("ada")},
		{name: "who can sign in is not", org: "ada news=Administrator*\neve news=Analyst", do: resend("ada"), want: fault.InvalidInput},
		{name: "nor who is suspended, even if they cannot sign in", org: "ada news=Administrator*\neve suspended without-sign-in news=Analyst", do: resend(""), want: fault.InvalidInput},
		{name: "nor who is former", org: "ada news=Administrator*\neve former without-sign-in", do: resend(""), want: fault.InvalidInput},
		{name: "nor who is no administrator", org: "ada news=Administrator*\ndan news=Analyst\neve invited news=Analyst", do: resend("dan"), want: fault.Forbidden},
	})
}

// If a person is not invited, the error says what to do instead: a new email is confirmed by a mail; otherwise nothing is needed.
func TestWhoIsNotInvitedIsToldWhy(t *testing.T) {
	for eve, want := range map[string]string{
		"eve without-sign-in news=Analyst":           "has signed in before",
		"eve news=Analyst":                           "is not invited",
		"eve suspended news=Analyst":                 "is not invited",
		"eve suspended without-sign-in news=Analyst": "is not invited",
	} {
		o := read(t, "ada news=Administrator*\n"+eve)
		_, err := CancelInvitation(o.world(), o.actor(""), id("eve"))
		for what, err := range map[string]error{"the end": err, "the link": MayShowLink(o.world(), o.actor(""), id("eve"))} {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s of %q: %v, want %q", what, eve, err, want)
			}
		}
	}
}

// H2, H5, H16, H35: who can be added to the organization without an account.
func TestAPersonIsAddedWithoutAnAccount(t *testing.T) {
	add := func(who string, duty roster.OrganizationRole) func(*org, *World) (*Decision, error) {
		return func(o *org, w *World) (*Decision, error) {
			_, known := w.People[id(who)]
			if !known {
				w.People[id(who)] = roster.Person{ID: id(who), Label: who, Status: roster.Former, OrganizationRole: roster.NoDuty}
				if duty != roster.NoDuty { // with an organization role, the effect starts from the record; without one, it starts from nothing
					o.people[id(who)] = w.People[id(who)]
				}
			}
			return AddPerson(w, id(who), known, duty)
		}
	}
	perform(t, []act{
		{name: "H35 with a duty they are invited", seats: 2, org: "ada manager", do: add("eve", roster.Manager), after: "ada manager\neve invited manager"},
		{name: "H2 as an auditor, too", org: "ada manager", do: add("eve", roster.Auditor), after: "ada manager\neve invited auditor"},
		{name: "H5 which takes a seat", seats: 1, org: "ada manager", do: add("eve", roster.Auditor), want: fault.SeatExhausted, after: "ada manager\neve former"},
		{name: "H2 without a duty there is a record and no seat", seats: 1, org: "ada manager", do: add("eve", roster.NoDuty), after: "ada manager\neve former"},
		{name: "H16 who has the duty already is no change", seats: 1, org: "ada manager", do: add("ada", roster.Manager)},
		{name: "H16 nor who is invited with it", org: "ada manager\neve invited auditor", do: add("eve", roster.Auditor)},
		{name: "H16 nor who is on an account and shall have none", org: "ada manager\neve news=Standard", do: add("eve", roster.NoDuty)},
		{name: "H16 nor a record that is there", org: "ada manager\neve former", do: add("eve", roster.NoDuty)},
		{name: "H35 who is former is invited anew", org: "ada manager\neve former without-sign-in", do: add("eve", roster.Auditor), after: "ada manager\neve invited auditor"},
		{name: "H5 where there is a seat", seats: 1, org: "ada manager\neve former without-sign-in", do: add("eve", roster.Auditor), want: fault.SeatExhausted},
		{name: "an invitation takes no duty", org: "ada manager\neve manager", do: add("eve", roster.NoDuty), want: fault.Taken},
		{name: "nor changes it", org: "ada manager\neve invited manager", do: add("eve", roster.Auditor), want: fault.Taken},
		{name: "nor gives it to who is on an account", org: "ada manager\neve news=Standard", do: add("eve", roster.Auditor), want: fault.Taken},
		{name: "nor to who is suspended", org: "ada manager\neve suspended news=Standard", do: add("eve", roster.Auditor), want: fault.Taken},
	})
}

// A new record is one effect of the decision: a writer finds a new person in Decision.People exactly once, and does not find a known person whose record stays
// the same.
func TestTheRecordOfAPersonIsAnEffect(t *testing.T) {
	o := read(t, "ada manager\nbob former")
	for who, known := range map[string]bool{"eve": false, "bob": true} {
		for _, duty := range []roster.OrganizationRole{roster.NoDuty, roster.Manager} {
			w := o.world()
			if !known {
				w.People[id(who)] = roster.Person{ID: id(who), Label: who, Status: roster.Former, OrganizationRole: roster.NoDuty}
			}
			d, err := AddPerson(w, id(who), known, duty)
			if err != nil {
				t.Fatal(err)
			}
			want := 1
			if known && duty == roster.NoDuty {
				want = 0
			}
			if p, _ := d.Person(id(who)); len(d.People) != want || p.After.OrganizationRole != duty && want == 1 || p.Before.HoldsSeat() {
				t.Errorf("%s with %s: %+v", who, duty, d.People)
			}
		}
	}
}
