package rules

import (
	"testing"

	"example.com/roster/internal/roster"
)

// A row that repeats an effective one is done together with it. A row that repeats one without an effect has none for the same reason.
func TestH18WhatARepeatedRowFinds(t *testing.T) {
	o := read(t, "ada news=Administrator*\nbob news=Standard")
	rows := o.rows(t, "ADD zoe news Standard\nADD zoe news Standard\nADD bob news Standard\nADD bob news Standard\nREMOVE eve news\nREMOVE eve news")
	got := Decide(o.world(), rows, Options{Actor: o.actor("")}).Results
	for i, want := range []bool{false, true, false, false, false, false} {
		if got[i].Repeats != want {
			t.Errorf("row %d repeats %t, want %t", i+1, got[i].Repeats, want)
		}
	}
	if got[1].Before.Exists() || got[1].After.Exists() {
		t.Errorf("the repeated addition tells %+v", got[1])
	}
	if first, again := got[2], got[3]; again.Before.Version == 0 || again.Before.Version != first.Before.Version || again.After.Version != first.After.Version {
		t.Errorf("the repeated row without an effect found %+v, the first one %+v", again, first)
	}
}

func TestASelectionAddsWhoIsNotThere(t *testing.T) {
	play(t, []scene{
		{
			name: "H17 only ASSIGN leaves alone who is not there", org: "ada news=Administrator*", rows: "ADD zoe news Standard", opts: Options{Selected: true}, want: "ADDED",
			after: "ada news=Administrator*\nzoe invited news=Standard",
		},
	})
}

func TestTheOtherOrganizationRole(t *testing.T) {
	for r, want := range map[roster.OrganizationRole]roster.OrganizationRole{roster.Auditor: roster.Manager, roster.Manager: roster.Auditor, roster.NoDuty: roster.NoDuty} {
		if got := r.Other(); got != want {
			t.Errorf("the other one of %s is %s, want %s", r, got, want)
		}
	}
}

// Counts people who become invited, and people with a sign-in who become former.
func TestWhoIsInvitedAndWhoIsSignedOut(t *testing.T) {
	person := func(s roster.Status, canSignIn bool) roster.Person {
		return roster.Person{Status: s, CanSignIn: canSignIn, Grants: 1}
	}
	for name, c := range map[string]struct {
		before, after      roster.Person
		invited, signedOut int
	}{
		"a newcomer":                          {person(roster.Former, false), person(roster.Invited, false), 1, 0},
		"somebody who waits already":          {person(roster.Invited, false), person(roster.Invited, false), 0, 0},
		"somebody who can sign in":            {person(roster.Former, true), person(roster.Active, true), 0, 0},
		"who leaves":                          {person(roster.Active, true), person(roster.Former, true), 0, 1},
		"who leaves suspended":                {person(roster.Suspended, true), person(roster.Former, true), 0, 1},
		"who leaves and never came":           {person(roster.Invited, false), person(roster.Former, false), 0, 0},
		"who has left before":                 {person(roster.Former, true), person(roster.Former, true), 0, 0},
		"who stays":                           {person(roster.Active, true), person(roster.Active, true), 0, 0},
		"who was active and is invited again": {person(roster.Active, false), person(roster.Invited, false), 1, 0},
	} {
		i, _ := impactOf(roster.Seats{}, func(each func(before, after roster.Person)) { each(c.before, c.after) })
		if i.Invited != c.invited || i.SignedOut != c.signedOut {
			t.Errorf("%s: %d invited, %d signed out; want %d, %d", name, i.Invited, i.SignedOut, c.invited, c.signedOut)
		}
	}
}
