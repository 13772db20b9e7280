package rules

import (
	"testing"

	"pgregory.net/rapid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestRight(t *testing.T) {
	two := `
		ada news=Administrator*
		bob news=Standard
		cat sport=Administrator*
		kim news=Chief`
	play(t, []scene{
		{
			name: "H22 an account's administrator cannot reach other accounts by a bulk call", org: two, by: "ada",
			rows: "ADD zoe news Standard\nADD zoe sport Standard\nREMOVE cat sport\nASSIGN cat sport Analyst seen=9",
			want: "ADDED FORBIDDEN CONFLICTING_ROWS CONFLICTING_ROWS", after: two + "\nzoe invited news=Standard",
		},
		{name: "H22 who does not manage users manages nobody", org: two, by: "bob", rows: "ADD zoe news Analyst\nREMOVE kim news", want: "FORBIDDEN FORBIDDEN"},
		{name: "S17 a Contributor cannot add users", org: "ada news=Administrator*\nbob news=Contributor", by: "bob", rows: "ADD zoe news Contributor", want: "FORBIDDEN"},
		{name: "H22 nobody grants more than they hold there", org: two, by: "kim", rows: "ADD zoe news Administrator\nASSIGN bob news Analyst", want: "FORBIDDEN FORBIDDEN"},
		{
			name: "H22 what they hold they may grant", org: two, by: "kim",
			rows: "ADD zoe news Chief", want: "ADDED", after: two + "\nzoe invited news=Chief",
		},
		{name: "H22 not to themselves either", org: two, by: "kim", rows: "ASSIGN kim news Administrator", opts: Options{IncludeSelf: true}, want: "FORBIDDEN"},
		{name: "H22 not by adding somebody in the mode that takes roles away either", org: two, by: "kim", rows: "ADD zoe news Administrator", opts: Options{Mode: roster.RemoveRoles}, want: "FORBIDDEN"},
		{
			name: "H15 H22 taking away is not granting: roles that they do not have may be named", org: "ada news=Administrator*\nbob news=Analyst+Editor\nkim news=Chief", by: "kim",
			rows: "ASSIGN bob news Editor+Administrator", opts: Options{Mode: roster.RemoveRoles}, want: "CHANGED", after: "ada news=Administrator*\nbob news=Analyst\nkim news=Chief",
		},
		{
			name: "H27 offboarding refuses one's own removal and no other change", org: "ada news=Administrator*", by: "ada",
			rows: "ASSIGN ada news Chief", opts: Options{Offboard: true, IncludeSelf: true}, want: "CHANGED", after: "ada news=Chief*",
		},
		{
			name: "H22 roles that are there already may stay", org: two, by: "kim",
			rows: "ASSIGN bob news Standard+Chief", want: "CHANGED", after: "ada news=Administrator*\nbob news=Chief+Standard\ncat sport=Administrator*\nkim news=Chief",
		},
		{
			name: "H22 more than they hold may be taken away", org: two, by: "kim",
			rows: "REMOVE bob news", want: "REMOVED", after: "ada news=Administrator*\nbob former\ncat sport=Administrator*\nkim news=Chief",
		},
		{
			name: "H22 an end date is not moved by who holds less", org: "ada news=Administrator*\nbob news=Standard@soon\nkim news=Chief", by: "kim",
			rows: "ASSIGN bob news Standard@later", want: "FORBIDDEN",
		},
		{
			name: "H22 an end date is drawn nearer by who holds less", org: "ada news=Administrator*\nbob news=Standard@later\nkim news=Chief", by: "kim",
			rows: "ASSIGN bob news Standard@soon", want: "CHANGED", after: "ada news=Administrator*\nbob news=Standard@soon\nkim news=Chief",
		},
		{
			name: "H33 an end date is taken away when that is asked for", org: "ada news=Administrator*\nbob news=Standard@soon",
			rows: "ASSIGN bob news Standard forever", want: "CHANGED", after: "ada news=Administrator*\nbob news=Standard",
		},
		{
			name: "H33 and stays where nothing is said", org: "ada news=Administrator*\nbob news=Standard@soon",
			rows: "ASSIGN bob news Standard", want: "UNCHANGED",
		},
		{
			name: "H22 an end date is not taken away by who holds less", org: "ada news=Administrator*\nbob news=Standard@soon\nkim news=Chief", by: "kim",
			rows: "ASSIGN bob news Standard forever", want: "FORBIDDEN",
		},
		{
			name: "H22 H33 what has ended is not given back by who holds less", org: "ada news=Administrator*\nbob news=Standard@ended\nkim news=Chief", by: "kim",
			rows: "ADD bob news Standard@soon", opts: Options{OnExisting: roster.ReplaceExisting}, want: "FORBIDDEN",
		},
		{
			name: "H22 an organization manager grants everything without an account of their own", org: "ada news=Administrator*\nzoe former",
			rows: "ADD zoe news Administrator", want: "ADDED", after: "ada news=Administrator*\nzoe news=Administrator",
		},
		{
			name: "H41 rights are the union of roles", org: "ada news=Administrator*\nkim news=Chief+Analyst", by: "kim",
			rows: "ADD zoe news Analyst", want: "ADDED", after: "ada news=Administrator*\nkim news=Analyst+Chief\nzoe invited news=Analyst",
		},
		{name: "H33 rights that have ended let nobody act", org: "ada news=Administrator*\nbob news=Administrator@ended", by: "bob", rows: "ADD zoe news Analyst", want: "FORBIDDEN"},
	})
}

func TestSelf(t *testing.T) {
	team := "ada news=Administrator*\nbob news=Administrator\ncat news=Standard"
	play(t, []scene{
		{name: "H27 a bulk run does not touch its actor", org: team, by: "bob", rows: "REMOVE bob news\nADD bob news Standard", want: "CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H27 not without a flag", org: team, by: "bob", rows: "ASSIGN bob news Standard", want: "SELF_PROTECTED"},
		{name: "H27 with the flag it does", org: team, by: "bob", rows: "ASSIGN bob news Standard", opts: Options{IncludeSelf: true}, want: "CHANGED", after: "ada news=Administrator*\nbob news=Standard\ncat news=Standard"},
		{name: "H27 anybody may leave an account, without any right", org: team, by: "cat", rows: "REMOVE cat news", opts: Options{IncludeSelf: true, Single: true}, want: "REMOVED", after: "ada news=Administrator*\nbob news=Administrator\ncat former"},
		{name: "H27 leaving is all that they may", org: team, by: "cat", rows: "ASSIGN cat news Analyst", opts: Options{IncludeSelf: true, Single: true}, want: "FORBIDDEN"},
		{name: "H27 nobody offboards themselves, flag or not", org: team, by: "bob", rows: "REMOVE bob news", opts: Options{IncludeSelf: true, Offboard: true}, want: "SELF_PROTECTED"},
		{name: "H27 H26 nor takes their own duty", org: "bob manager", rows: "REMOVE bob duty manager", opts: Options{Actor: roster.Actor{User: id("bob"), Everywhere: true}, IncludeSelf: true}, want: "SELF_PROTECTED"},
		{name: "H27 naming oneself as the successor does not remove oneself", org: team, by: "bob", rows: "REMOVE bob news", opts: Options{Successor: id("bob")}, want: "SELF_PROTECTED"},
		{
			name: "H26 H27 naming oneself as the successor lets one take over", org: "ada news=Administrator*\nbob news=Administrator@soon", by: "bob",
			rows: "REMOVE ada news\nADD bob news Administrator", opts: Options{Successor: id("bob")}, want: "REMOVED CHANGED", after: "ada former\nbob news=Administrator*",
		},
	})
}

func TestManage(t *testing.T) {
	for _, c := range []struct {
		name                        string
		may, staff, legacy, primary bool
		reason                      fault.Code
	}{
		{"H29 B61 a legacy user's menu is disabled, and says why", true, false, true, false, fault.LegacyRole},
		{"H29 for staff, too", true, true, true, false, fault.LegacyRole},
		{"H25 the primary user's is, too", true, false, false, true, fault.PrimaryProtected},
		{"B32 staff may manage the primary user", true, true, false, true, ""},
		{"H22 who may not manage users is told so first", false, false, true, true, fault.Forbidden},
		{"everybody else can be managed", true, false, false, false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if reason, ok := Manage(c.may, c.staff, c.legacy, c.primary); reason != c.reason || ok != (c.reason == "") {
				t.Errorf("%q, %t", reason, ok)
			}
		})
	}
}

// TestNobodyGrantsMoreThanTheyHold checks H22 for any rows, options and rights, and for setting the primary user.
func TestNobodyGrantsMoreThanTheyHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := drawOrg(t)
		opts := drawOptions(t, o)
		opts.Actor.Everywhere = false
		var d *Decision
		if rapid.Bool().Draw(t, "set primary") {
			d, _ = SetPrimary(o.world(), opts.Actor, drawAccount(t), drawPerson(t, "whom"))
		} else {
			d = Decide(o.world(), drawRows(t, o), opts)
		}
		if d == nil {
			return
		}
		for _, g := range d.Grants {
			had, has := o.capabilities(g.Before), o.capabilities(g.After)
			if lastsLonger(g.Before, g.After) {
				had = 0
			}
			if more := has &^ had &^ opts.Actor.On[g.Account]; more != 0 {
				t.Fatalf("%+v grants %v", g, more.Names())
			}
		}
	})
}

func lastsLonger(before, after roster.Grant) bool {
	return before.ExpiresAt != nil && (after.ExpiresAt == nil || after.ExpiresAt.After(*before.ExpiresAt))
}
