package rules

import (
	"testing"

	"example.com/roster/internal/roster"
)

func TestLastAdministrator(t *testing.T) {
	play(t, []scene{
		{
			name: "H25 the first active administrator of an account becomes its primary user", org: "bob former",
			rows: "ADD bob news Administrator", want: "ADDED", after: "bob news=Administrator*",
		},
		{
			name: "H25 of two newcomers the first row's becomes the primary user", org: "bob former\nada former",
			rows: "ADD bob news Administrator\nADD ada news Administrator", want: "ADDED ADDED", after: "bob news=Administrator*\nada news=Administrator",
		},
		{
			name: "H25 an invited administrator is not the primary user yet", org: "bob former",
			rows: "ADD zoe news Administrator", want: "ADDED", after: "bob former\nzoe invited news=Administrator",
		},
		{
			name: "H28 a custom role with the Admin module makes an administrator and so a primary user", org: "bob former",
			rows: "ADD bob news Chief", want: "ADDED", after: "bob news=Chief*",
		},
		{name: "H25 the primary user is not removed", org: "ada news=Administrator*\nbob news=Administrator", rows: "REMOVE ada news", want: "PRIMARY_PROTECTED"},
		{name: "H25 the primary user does not lose Administrator", org: "ada news=Administrator*\nbob news=Administrator", rows: "ASSIGN ada news Standard", want: "PRIMARY_PROTECTED"},
		{name: "B32 no role of the customer's removes the primary user, not their own either", org: "ada news=Administrator*\nbob news=Administrator", by: "ada", rows: "REMOVE ada news", opts: Options{IncludeSelf: true, Single: true}, want: "PRIMARY_PROTECTED"},
		{
			name: "H25 the primary user may change from one role of administrators to another", org: "ada news=Administrator*",
			rows: "ASSIGN ada news Chief", want: "CHANGED", after: "ada news=Chief*",
		},
		{
			name: "H24 another administrator may go while one stays", org: "ada news=Administrator*\nbob news=Administrator",
			rows: "REMOVE bob news", want: "REMOVED", after: "ada news=Administrator*\nbob former",
		},
		{
			name: "B32 staff remove a primary user, and the longest-standing administrator follows", org: "ada news=Administrator*\ncat news=Administrator\nbob news=Administrator",
			rows: "REMOVE ada news", opts: Options{TakePrimary: true}, want: "REMOVED", after: "ada former\ncat news=Administrator*\nbob news=Administrator",
		},
		{name: "H24 staff do not remove the last administrator either", org: "ada news=Administrator*\nbob news=Standard", rows: "REMOVE ada news", opts: Options{TakePrimary: true}, want: "LAST_ADMIN"},
		{
			name: "H24 when all administrators go, the last row stays", org: "ada news=Administrator*\nbob news=Administrator\ncat news=Chief",
			rows: "REMOVE bob news\nREMOVE cat news\nASSIGN ada news Standard", opts: Options{TakePrimary: true},
			want: "REMOVED REMOVED LAST_ADMIN", after: "ada news=Administrator*\nbob former\ncat former",
		},
		{
			name: "H24 invited and suspended administrators and those with an end date do not count", org: `
				ada news=Administrator*
				bob invited news=Administrator
				cat suspended news=Administrator
				dan news=Administrator@soon`,
			rows: "REMOVE ada news", opts: Options{TakePrimary: true}, want: "LAST_ADMIN",
		},
		{
			name: "H24 an account that never had an active administrator may go on without", org: "bob invited news=Administrator\ncat news=Standard",
			rows: "REMOVE bob news\nREMOVE cat news", want: "REMOVED REMOVED", after: "bob former\ncat former",
		},
		{
			name: "H14 the old last administrator goes and the new one comes in one run, judged on the end", org: "ada news=Administrator*\nbob news=Standard",
			rows: "REMOVE ada news\nASSIGN bob news Administrator", opts: Options{TakePrimary: true}, want: "REMOVED CHANGED", after: "ada former\nbob news=Administrator*",
		},
		{
			name: "H24 where the new administrator is refused, the old one stays", org: "ada news=Administrator*\nbob invited news=Standard", by: "ada",
			rows: "REMOVE ada news\nASSIGN bob news Administrator", opts: Options{TakePrimary: true, IncludeSelf: true}, want: "LAST_ADMIN CHANGED", after: "ada news=Administrator*\nbob invited news=Administrator",
		},
		{
			name: "H24 a newcomer without a seat cannot relieve the last administrator", seats: 2, org: "ada news=Administrator* sport=Standard\nbob news=Standard\ncat former",
			rows: "REMOVE ada news\nADD cat news Administrator", opts: Options{TakePrimary: true, Shortage: roster.FillInOrder}, want: "LAST_ADMIN SEAT_EXHAUSTED",
		},
		{
			name: "H24 of the rows on one account the last administrator's is refused, whatever comes after on others", org: "ada news=Administrator* sport=Editor\nbob news=Administrator",
			rows: "ASSIGN ada news Standard\nREMOVE bob news\nASSIGN ada sport Analyst", opts: Options{TakePrimary: true},
			want: "CHANGED LAST_ADMIN CHANGED", after: "ada news=Standard sport=Analyst\nbob news=Administrator*",
		},
		{
			name: "H24 H33 an administrator with an end date was never one to rest on, and may go", org: "bob news=Administrator@soon\ncat news=Standard",
			rows: "REMOVE bob news", want: "REMOVED", after: "bob former\ncat news=Standard",
		},
		{
			name: "H25 the primary user stays it, though another administrator is there for longer", org: "bob news=Administrator\nada news=Administrator*\ncat news=Standard",
			rows: "ASSIGN cat news Editor", want: "CHANGED", after: "bob news=Administrator\nada news=Administrator*\ncat news=Editor",
		},
		{
			name: "H25 H19 a primary user who has no rights is not to blame on other people's rows, and is none any more", org: "ada invited news=Administrator*\nbob news=Standard",
			rows: "ASSIGN bob news Editor\nASSIGN ada news Administrator", want: "CHANGED UNCHANGED", after: "ada invited news=Administrator\nbob news=Editor",
		},
		{
			name: "H19 where a primary user without rights has no row, none is refused for them", org: "ada invited news=Administrator*\nbob news=Standard",
			rows: "ASSIGN bob news Editor", want: "CHANGED", after: "ada invited news=Administrator\nbob news=Editor",
		},
		{
			name: "H33 whose access ends is not waited for as the primary user", org: "ada suspended news=Administrator@soon*\nbob news=Standard",
			rows: "ASSIGN bob news Administrator", want: "CHANGED", after: "ada suspended news=Administrator@soon\nbob news=Administrator*",
		},
		{
			name: "H25 H26 a suspended primary user is not to blame on other people's rows, and stays the primary user", org: "ada suspended news=Administrator*\nbob news=Standard",
			rows: "ASSIGN bob news Editor\nASSIGN ada news Administrator", want: "CHANGED UNCHANGED", after: "ada suspended news=Administrator*\nbob news=Editor",
		},
		{
			name: "H26 where a suspended primary user has no row, none is refused for them", org: "ada suspended news=Administrator*\nbob news=Standard",
			rows: "ASSIGN bob news Editor", want: "CHANGED", after: "ada suspended news=Administrator*\nbob news=Editor",
		},
		{
			name: "H19 one account's refusal leaves the others alone", org: "ada news=Administrator* sport=Administrator*\nbob news=Standard sport=Administrator",
			rows: "REMOVE bob sport\nREMOVE ada news\nREMOVE bob news", want: "REMOVED PRIMARY_PROTECTED REMOVED", after: "ada news=Administrator* sport=Administrator*\nbob former",
		},
	})
}

func TestDuty(t *testing.T) {
	play(t, []scene{
		{
			name: "H26 offboarding takes the duty with the accounts", org: "ada news=Administrator*\nbob manager news=Standard",
			rows: "REMOVE bob news\nREMOVE bob duty manager", opts: Options{Offboard: true}, want: "REMOVED REMOVED", after: "ada news=Administrator*\nbob former",
		},
		{
			name: "H2 H26 who keeps an account keeps the seat without the duty", org: "ada manager news=Administrator*",
			rows: "REMOVE ada news\nREMOVE ada duty manager", opts: Options{Offboard: true}, want: "PRIMARY_PROTECTED REMOVED", after: "ada news=Administrator*",
		},
		{
			name: "H32 undo gives the duty back, in the seat that the account needs, too", seats: 2, org: "ada news=Administrator*\nbob former",
			rows: "ADD bob duty manager\nADD bob news Standard", opts: Options{Undo: true}, want: "ADDED ADDED", after: "ada news=Administrator*\nbob manager news=Standard",
		},
		{
			name: "H13 a duty needs a seat like everything", seats: 1, org: "ada news=Administrator*\nbob former",
			rows: "ADD bob duty manager\nADD bob news Standard", opts: Options{Undo: true, Shortage: roster.FillInOrder}, want: "SEAT_EXHAUSTED SEAT_EXHAUSTED",
		},
		{name: "H13 a duty for somebody for whom no seat is left is refused", seats: 1, org: "ada news=Administrator*\nbob former", opts: Options{Seatless: map[roster.UserID]bool{id("bob"): true}, Tallied: true}, rows: "ADD bob duty manager", want: "SEAT_EXHAUSTED"},
		{name: "H32 a duty that was changed since is kept", org: "bob auditor", rows: "ADD bob duty manager", opts: Options{Undo: true}, want: "STALE"},
		{name: "H32 an undo takes the duty that was given, and no other", org: "bob manager", rows: "REMOVE bob duty auditor", opts: Options{Undo: true}, want: "STALE"},
		{name: "H26 offboarding takes whichever duty there is", org: "bob manager", rows: "REMOVE bob duty auditor", want: "REMOVED", after: "bob former"},
		{name: "H32 a duty that replaced another becomes that again", org: "bob auditor", rows: "ASSIGN bob duty manager", opts: Options{Undo: true}, want: "CHANGED", after: "bob manager"},
		{name: "H32 a duty that is gone does not become another", org: "bob news=Standard", rows: "ASSIGN bob duty manager", opts: Options{Undo: true}, want: "STALE"},
		{name: "H32 a duty that was put back by somebody else is not put back again", org: "bob manager", rows: "ASSIGN bob duty manager", opts: Options{Undo: true}, want: "STALE"},
		{name: "H7 a suspended person's duty is not changed", org: "bob suspended auditor", rows: "ASSIGN bob duty manager", opts: Options{Undo: true}, want: "INVALID_INPUT"},
		{name: "H17 a duty that is gone is gone", org: "bob news=Standard", rows: "REMOVE bob duty manager", want: "NOT_A_MEMBER"},
		{name: "H16 a duty that is there is no change", org: "bob manager", rows: "ADD bob duty manager", want: "UNCHANGED"},
		{name: "H18 two duties for one person contradict", org: "bob former", rows: "ADD bob duty manager\nADD bob duty auditor", want: "CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H7 a suspended person gets no duty", org: "bob suspended news=Standard", rows: "ADD bob duty manager", want: "INVALID_INPUT"},
		{name: "H8 no API client gives a duty", org: "bob news=Standard", opts: Options{Actor: roster.Actor{User: id("a client"), Everywhere: true, Client: true}}, rows: "ADD bob duty manager", want: "FORBIDDEN"},
		{name: "H43 who was erased gets no duty", org: "bob former erased", rows: "ADD bob duty manager", want: "UNKNOWN_PERSON"},
		{name: "H22 only managers give and take duties", org: "ada news=Administrator*\nbob auditor", by: "ada", rows: "REMOVE bob duty auditor\nADD zoe duty manager", want: "FORBIDDEN FORBIDDEN"},
	})
}

func TestSuccessor(t *testing.T) {
	bob := Options{Successor: id("bob")}
	play(t, []scene{
		{
			name: "H26 offboarding keeps people where they are primary user, takes everything else, and keeps their seat", org: `
				ada news=Administrator* sport=Standard video=Administrator
				bob video=Admin*`,
			rows: "REMOVE ada news\nREMOVE ada sport\nREMOVE ada video", want: "PRIMARY_PROTECTED REMOVED REMOVED",
			after: "ada news=Administrator*\nbob video=Admin*",
		},
		{
			name: "H26 each account that needs them keeps them, and is named", org: "ada news=Administrator* sport=Chief* video=Standard",
			rows: "REMOVE ada news\nREMOVE ada sport\nREMOVE ada video", want: "PRIMARY_PROTECTED PRIMARY_PROTECTED REMOVED",
			after: "ada news=Administrator* sport=Chief*",
		},
		{
			name: "H26 a successor takes over in the same run", seats: 2, org: "ada news=Administrator* sport=Standard\nbob video=Admin*",
			rows: "REMOVE ada news\nREMOVE ada sport\nADD bob news Administrator", opts: bob, want: "REMOVED REMOVED ADDED",
			after: "ada former\nbob news=Administrator* video=Admin*",
		},
		{
			name: "H26 a successor who is a member already keeps their other roles", org: "ada news=Administrator*\nbob news=Editor",
			rows: "REMOVE ada news\nADD bob news Administrator", opts: bob, want: "REMOVED CHANGED",
			after: "ada former\nbob news=Administrator+Editor*",
		},
		{
			name: "H26 a successor who is an administrator already takes over from where they are", org: "ada news=Administrator*\ncat news=Administrator\nbob news=Administrator",
			rows: "REMOVE ada news", opts: bob, want: "REMOVED", after: "ada former\ncat news=Administrator\nbob news=Administrator*",
		},
		{
			name: "H26 H33 a successor with an end date takes over for good", org: "ada news=Administrator*\nbob news=Standard@soon",
			rows: "REMOVE ada news\nADD bob news Administrator", opts: bob, want: "REMOVED CHANGED", after: "ada former\nbob news=Administrator+Standard*",
		},
		{
			name: "H26 H33 a successor who is an administrator until an end date takes over for good", org: "ada news=Administrator*\nbob news=Administrator@soon",
			rows: "REMOVE ada news\nADD bob news Administrator", opts: bob, want: "REMOVED CHANGED", after: "ada former\nbob news=Administrator*",
		},
		{
			name: "H25 H26 an invited successor cannot take over", org: "ada news=Administrator*\nbob invited news=Standard",
			rows: "REMOVE ada news\nADD bob news Administrator", opts: bob, want: "PRIMARY_PROTECTED CHANGED",
			after: "ada news=Administrator*\nbob invited news=Administrator+Standard",
		},
		{
			name: "H13 H26 a successor without a seat cannot take over", seats: 1, org: "ada news=Administrator* sport=Standard\nbob former",
			rows: "REMOVE ada news\nADD bob news Administrator", opts: Options{Successor: id("bob"), Shortage: roster.FillInOrder}, want: "PRIMARY_PROTECTED SEAT_EXHAUSTED",
		},
	})
}
