package rules

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

type verb = func(o *org, w *World) (*Decision, error)

func setPrimary(by, who, on string) verb {
	return func(o *org, w *World) (*Decision, error) { return SetPrimary(w, o.actor(by), id(on), id(who)) }
}

// person returns the id of a person, uuid.Nil for "".
func person(name string) roster.UserID {
	if name == "" {
		return uuid.Nil
	}
	return id(name)
}

// removePrimary removes the primary user of the account news.
func removePrimary(successor string) verb {
	return func(o *org, w *World) (*Decision, error) { return RemovePrimary(w, id("news"), person(successor)) }
}

func suspend(by, who, successor string) verb {
	return func(o *org, w *World) (*Decision, error) { return Suspend(w, o.actor(by), id(who), person(successor)) }
}

func TestPrimary(t *testing.T) {
	perform(t, []act{
		{
			name: "B33 B35 a promoted Contributor gains Administrator, and the old primary user keeps it", org: "ada news=Administrator*\nbob news=Contributor",
			do: setPrimary("", "bob", "news"), after: "ada news=Administrator\nbob news=Administrator+Contributor*",
		},
		{
			name: "B35 who held Standard gains Admin", org: "ada news=Administrator*\nbob news=Standard",
			do: setPrimary("ada", "bob", "news"), after: "ada news=Administrator\nbob news=Admin+Standard*",
		},
		{
			name: "B35 on a Video Cloud account it is Admin", org: "ada video=Admin*\nbob video=Editor",
			do: setPrimary("ada", "bob", "video"), after: "ada video=Admin\nbob video=Admin+Editor*",
		},
		{
			name: "H28 an administrator by a custom role gains nothing", org: "ada news=Administrator*\nbob news=Chief",
			do: setPrimary("ada", "bob", "news"), after: "ada news=Administrator\nbob news=Chief*",
		},
		{
			name: "H25 an account without an administrator gets one", org: "bob news=Standard",
			do: setPrimary("", "bob", "news"), after: "bob news=Admin+Standard*",
		},
		{name: "H25 the primary user again is no change", org: "ada news=Administrator*", do: setPrimary("", "ada", "news")},
		{name: "H25 an invited person cannot become primary", org: "ada news=Administrator*\nbob invited news=Administrator", do: setPrimary("", "bob", "news"), want: fault.InvalidInput},
		{name: "H25 a suspended person cannot become primary", org: "ada news=Administrator*\nbob suspended news=Administrator", do: setPrimary("", "bob", "news"), want: fault.InvalidInput},
		{name: "H29 B61 a legacy user cannot become primary", org: "ada news=Administrator*\nbob news=LegacyAdmin", do: setPrimary("", "bob", "news"), want: fault.LegacyRole},
		{name: "H33 who has an end date cannot become primary", org: "ada news=Administrator*\nbob news=Administrator@soon", do: setPrimary("", "bob", "news"), want: fault.InvalidInput},
		{name: "B69 who is not on the account cannot become primary", org: "ada news=Administrator*\nbob sport=Administrator*", do: setPrimary("", "bob", "news"), want: fault.NotAMember},
		{name: "H22 who does not manage users names no primary user", org: "ada news=Administrator*\nbob news=Standard", do: setPrimary("bob", "bob", "news"), want: fault.Forbidden},
		{name: "H22 nor makes an administrator one", org: "ada news=Administrator*\nbob news=Administrator\ncat news=Contributor", do: setPrimary("cat", "bob", "news"), want: fault.Forbidden},
		{name: "H22 who holds less than an administrator makes nobody one", org: "ada news=Administrator*\nbob news=Standard\nkim news=Chief", do: setPrimary("kim", "bob", "news"), want: fault.Forbidden},
		{
			name: "H22 but may name one of those who are", org: "ada news=Administrator*\nbob news=Administrator\nkim news=Chief",
			do: setPrimary("kim", "bob", "news"), after: "ada news=Administrator\nbob news=Administrator*\nkim news=Chief",
		},
		{
			name: "B32 staff remove the primary user, the longest-standing administrator follows", org: "ada news=Administrator*\nbob news=Standard\ncat news=Administrator\ndan news=Administrator",
			do: removePrimary(""), after: "ada former\nbob news=Standard\ncat news=Administrator*\ndan news=Administrator",
		},
		{name: "H24 staff do not remove the last administrator", org: "ada news=Administrator*\nbob news=Standard", do: removePrimary(""), want: fault.LastAdmin},
		{
			name: "H26 a successor takes over", org: "ada news=Administrator* sport=Standard\nbob news=Standard@soon",
			do: removePrimary("bob"), after: "ada sport=Standard\nbob news=Admin+Standard*",
		},
		{
			name: "H26 a successor from elsewhere is added", seats: 2, org: "ada news=Administrator*\nbob sport=Standard",
			do: removePrimary("bob"), after: "ada former\nbob news=Administrator* sport=Standard",
		},
		{
			name: "H26 H3 a successor who left comes back in the seat that becomes free", seats: 1, org: "ada news=Administrator*\nbob former",
			do: removePrimary("bob"), after: "ada former\nbob news=Administrator*",
		},
		{
			name: "H26 H33 a successor who is an administrator until an end date takes over for good", org: "ada news=Administrator*\nbob news=Administrator@soon",
			do: removePrimary("bob"), after: "ada former\nbob news=Administrator*",
		},
		{
			name: "H15 H26 a successor's legacy role goes when they take over", org: "ada news=Administrator*\nbob news=LegacyAdmin",
			do: removePrimary("bob"), after: "ada former\nbob news=Administrator*",
		},
		{name: "H26 a suspended successor cannot take over", org: "ada news=Administrator*\nbob suspended news=Standard", do: removePrimary("bob"), want: fault.InvalidInput},
		{name: "H26 H35 a successor who left and would be invited cannot take over", org: "ada news=Administrator*\nbob former without-sign-in", do: removePrimary("bob"), want: fault.InvalidInput},
		{name: "H13 a successor without a seat cannot take over", seats: 1, org: "ada news=Administrator* sport=Standard\nbob former", do: removePrimary("bob"), want: fault.SeatExhausted},
		{name: "H26 an invited successor cannot take over", org: "ada news=Administrator*\nbob invited news=Standard", do: removePrimary("bob"), want: fault.InvalidInput},
		{name: "H26 nobody succeeds themselves", org: "ada news=Administrator*\nbob news=Administrator", do: removePrimary("ada"), want: fault.InvalidInput},
		{name: "B32 where there is no primary user there is none to remove", org: "bob news=Standard", do: removePrimary(""), want: fault.NotFound},
	})
}

func TestStatus(t *testing.T) {
	reactivate := func(o *org, w *World) (*Decision, error) { return Reactivate(w, id("bob")) }
	activate := func(o *org, w *World) (*Decision, error) { return Activate(w, id("bob")) }
	duty := func(by string, d roster.OrganizationRole) verb {
		return func(o *org, w *World) (*Decision, error) { return SetDuty(w, o.actor(by), id("bob"), d) }
	}
	perform(t, []act{
		{name: "H7 a suspended person keeps the grants and frees the seat", org: "ada news=Administrator*\nbob news=Administrator", do: suspend("", "bob", ""), after: "ada news=Administrator*\nbob suspended news=Administrator"},
		{name: "H7 an invited person can be suspended", org: "ada news=Administrator*\nbob invited news=Standard", do: suspend("", "bob", ""), after: "ada news=Administrator*\nbob suspended news=Standard"},
		{name: "H7 suspending twice is no change", org: "bob suspended news=Standard", do: suspend("", "bob", "")},
		{name: "H26 a successor takes over from who is suspended already", org: "ada suspended news=Administrator*\nbob news=Administrator", do: suspend("", "ada", "bob"), after: "ada suspended news=Administrator\nbob news=Administrator*"},
		{name: "H7 who has no access has none to suspend", org: "bob former", do: suspend("", "bob", ""), want: fault.InvalidInput},
		{name: "H27 nobody suspends themselves", org: "ada news=Administrator*\nbob manager", do: suspend("bob", "bob", ""), want: fault.SelfProtected},
		{name: "H26 the primary user is suspended without a successor, and stays the primary user", org: "ada news=Administrator*\nbob news=Administrator", do: suspend("", "ada", ""), after: "ada suspended news=Administrator*\nbob news=Administrator"},
		{
			name: "H26 a successor takes over on each account that needs one, and on no other", seats: 2, org: `
				ada news=Administrator* sport=Administrator video=Admin*
				bob sport=Administrator*
				cat news=Standard`,
			do: suspend("", "ada", "cat"), after: `
				ada suspended news=Administrator sport=Administrator video=Admin
				bob sport=Administrator*
				cat news=Admin+Standard* video=Admin*`,
		},
		{
			name: "H26 a successor takes over from a primary user, though there is another administrator", org: "ada news=Administrator*\nbob news=Administrator\ncat news=Contributor",
			do: suspend("", "ada", "cat"), after: "ada suspended news=Administrator\nbob news=Administrator\ncat news=Administrator+Contributor*",
		},
		{name: "H26 the last administrator is suspended, also where nobody is the primary user", org: "ada news=Administrator", do: suspend("", "ada", ""), after: "ada suspended news=Administrator"},
		{
			name: "H24 H26 a successor takes over from the last administrator, though nobody is the primary user", org: "ada news=Administrator\ncat news=Contributor",
			do: suspend("", "ada", "cat"), after: "ada suspended news=Administrator\ncat news=Administrator+Contributor*",
		},
		{name: "H33 an administrator with an end date who was alone before stands in no other change's way", org: "ada news=Administrator@soon\nbob former", do: duty("", roster.Auditor), after: "ada news=Administrator@soon\nbob auditor"},
		{name: "H27 the duty that one has already is no change, one's own either", org: "bob manager", do: duty("bob", roster.Manager)},
		{name: "H26 who is suspended does not succeed themselves", org: "ada news=Administrator*", do: suspend("", "ada", "ada"), want: fault.InvalidInput},
		{name: "H7 reactivation takes a seat", seats: 2, org: "ada news=Administrator*\nbob suspended news=Standard", do: reactivate, after: "ada news=Administrator*\nbob news=Standard"},
		{name: "H7 reactivation needs a seat", seats: 1, org: "ada news=Administrator*\nbob suspended news=Standard", do: reactivate, want: fault.SeatExhausted},
		{name: "H7 who lost everything meanwhile comes back as history", org: "bob suspended", do: reactivate, after: "bob former"},
		{name: "H7 only who is suspended is reactivated", org: "bob news=Standard", do: reactivate, want: fault.InvalidInput},
		{name: "H25 H7 a reactivated administrator becomes primary user where there is none", org: "bob suspended news=Administrator", do: reactivate, after: "bob news=Administrator*"},
		{name: "H5 accepting never fails for seats, even over the limit", seats: 1, org: "ada news=Administrator*\nbob invited news=Standard", do: activate, after: "ada news=Administrator*\nbob news=Standard"},
		{name: "H25 the first to accept becomes the primary user", org: "ada invited news=Administrator\nbob invited news=Administrator", do: activate, after: "ada invited news=Administrator\nbob news=Administrator*"},
		{name: "H5 accepting twice is no change", org: "bob news=Standard", do: activate},
		{name: "H5 H7 who was suspended meanwhile does not come back by accepting", org: "ada news=Administrator*\nbob suspended news=Standard", do: activate},
		{name: "H2 a duty alone takes a seat", seats: 1, org: "bob former", do: duty("", roster.Auditor), after: "bob auditor"},
		{name: "H2 without a seat there is no duty", seats: 1, org: "ada news=Administrator*\nbob former", do: duty("", roster.Manager), want: fault.SeatExhausted},
		{name: "H2 H6 a duty beside an account takes no second seat", seats: 1, org: "bob news=Standard", do: duty("", roster.Manager), after: "bob manager news=Standard"},
		{name: "H2 the last duty frees the seat", org: "bob manager", do: duty("", roster.NoDuty), after: "bob former"},
		{name: "H27 nobody changes their own duty", org: "bob manager", do: duty("bob", roster.NoDuty), want: fault.SelfProtected},
		{name: "H7 a suspended person gets no duty", org: "bob suspended news=Standard", do: duty("", roster.Manager), want: fault.InvalidInput},
		{name: "H7 but may lose it", org: "bob suspended manager news=Standard", do: duty("", roster.NoDuty), after: "bob suspended news=Standard"},
	})
}

func TestRoleEdit(t *testing.T) {
	edit := func(name string, m ...roster.Module) verb {
		return func(o *org, w *World) (*Decision, error) {
			r := o.roles[id(name)]
			r.Modules = modules(m...)
			d, err := EditRole(w, r)
			if err == nil {
				o.roles[r.ID] = r
			}
			return d, err
		}
	}
	replace := func(from, to string) verb {
		return func(o *org, w *World) (*Decision, error) { return ReplaceRole(w, id(from), id(to)) }
	}
	perform(t, []act{
		{name: "H28 an edit that takes the Admin module from a primary user is refused", org: "ada news=Chief*\nbob news=Administrator", do: edit("Chief", roster.ModuleMedia), want: fault.PrimaryProtected},
		{name: "H24 on whichever account it is", org: "ada news=Administrator* sport=Chief\nbob sport=Administrator* news=Chief\ncat video=Chief*", do: edit("Chief"), want: fault.PrimaryProtected},
		{name: "H28 elsewhere an edit binds at once for all holders", org: "ada news=Administrator*\nbob news=Chief", do: edit("Chief", roster.ModuleMedia)},
		{
			name: "H28 B39 the Admin module makes a role's holders administrators, and the first of them primary user", org: "cat invited news=Editor\nada news=Editor\nbob news=Editor sport=Standard",
			do: edit("Editor", roster.ModuleAdmin), after: "cat invited news=Editor\nada news=Editor*\nbob news=Editor sport=Standard",
		},
		{name: "H33 but nobody with an end date the only one", org: "bob news=Editor@soon", do: edit("Editor", roster.ModuleAdmin), want: fault.LastAdmin},
		{
			name: "H28 reassigning gives every holder the other role, once, and keeps the rest", org: "ada news=Administrator*\nbob news=Editor+Standard sport=Editor@soon\ncat invited news=Editor",
			do: replace("Editor", "Standard"), after: "ada news=Administrator*\nbob news=Standard sport=Standard@soon\ncat invited news=Standard",
		},
		{
			name: "H28 reassigning takes the one role alone", org: "ada news=Administrator*\nbob news=Analyst+Editor",
			do: replace("Editor", "Standard"), after: "ada news=Administrator*\nbob news=Analyst+Standard",
		},
		{name: "H24 H25 a primary user does not lose Administrator with a role", org: "ada news=Chief*", do: replace("Chief", "Standard"), want: fault.PrimaryProtected},
		{name: "H28 from one role of administrators to another they may", org: "ada news=Chief*", do: replace("Chief", "Admin"), after: "ada news=Admin*"},
		{name: "H25 who becomes administrator this way becomes primary user where there is none", org: "ada news=Editor", do: replace("Editor", "Chief"), after: "ada news=Chief*"},
		{name: "H33 who has an end date does not become the only administrator this way", org: "ada news=Editor@soon", do: replace("Editor", "Chief"), want: fault.LastAdmin},
		{name: "H29 nobody gets a legacy role this way", org: "ada news=Administrator*\nbob news=Editor", do: replace("Editor", "LegacyUser"), want: fault.LegacyRole},
		{name: "H28 an unknown role takes nobody over", org: "ada news=Administrator*\nbob news=Editor", do: replace("Editor", "Nonsense"), want: fault.UnknownRole},
	})
}

func TestEnding(t *testing.T) {
	expire := func(names ...string) verb {
		return func(o *org, w *World) (*Decision, error) {
			var invitations []roster.UserID
			for _, n := range names {
				invitations = append(invitations, id(n))
			}
			return Expire(w, invitations)
		}
	}
	archive := func(on string) verb {
		return func(o *org, w *World) (*Decision, error) { return Archive(w, id(on)), nil }
	}
	perform(t, []act{
		{name: "H33 what has ended goes, what has not stays", org: "ada news=Administrator*\nbob news=Standard@ended sport=Standard@soon\ncat news=Administrator@ended", do: expire(), after: "ada news=Administrator*\nbob sport=Standard@soon\ncat former"},
		{name: "H5 an invitation that was not accepted in time frees its seat", org: "ada news=Administrator*\nbob invited news=Standard sport=Administrator", do: expire("bob"), after: "ada news=Administrator*\nbob former"},
		{name: "H5 other invitations stay", org: "ada news=Administrator*\nbob invited news=Standard\ncat invited news=Standard", do: expire("bob"), after: "ada news=Administrator*\nbob former\ncat invited news=Standard"},
		{name: "H5 with its duty", org: "ada news=Administrator*\nbob invited manager", do: expire("bob"), after: "ada news=Administrator*\nbob former"},
		{name: "H5 one that was accepted meanwhile stays", org: "ada news=Administrator*\nbob manager news=Standard", do: expire("bob")},
		{name: "H39 an archived account's grants end, and people who were only there free their seats", org: "ada news=Administrator*\nbob news=Standard sport=Administrator*\ncat invited news=Standard\ndan suspended news=Analyst", do: archive("news"), after: "ada former\nbob sport=Administrator*\ncat former\ndan suspended"},
		{name: "H39 an archived account has nobody to make primary user", org: "bob closed=Standard", do: setPrimary("", "bob", "closed"), want: fault.UnknownAccount},
	})
}
