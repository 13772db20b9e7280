package rules

import (
	"testing"

	"example.com/roster/internal/roster"
)

func TestAssign(t *testing.T) {
	team := `
		ada news=Administrator*
		bob news=Standard
		cat news=LegacyUser`
	play(t, []scene{
		{
			name: "H15 Assign roles replaces by default, legacy roles included", org: team,
			rows: "ASSIGN bob news Editor\nASSIGN cat news Editor", want: "CHANGED CHANGED",
			after: "ada news=Administrator*\nbob news=Editor\ncat news=Editor",
		},
		{
			name: "H15 ADD keeps what is there, but legacy roles go when a role is granted", org: team,
			rows: "ASSIGN bob news Editor\nASSIGN cat news Editor", opts: Options{Mode: roster.AddRoles}, want: "CHANGED CHANGED",
			after: "ada news=Administrator*\nbob news=Editor+Standard\ncat news=Editor",
		},
		{
			name: "H15 REMOVE takes the named roles and leaves the rest", org: "ada news=Administrator*\nbob news=Editor+Standard",
			rows: "ASSIGN bob news Editor+Analyst", opts: Options{Mode: roster.RemoveRoles}, want: "CHANGED",
			after: "ada news=Administrator*\nbob news=Standard",
		},
		{
			name: "H15 REMOVE does not leave somebody without a role", org: team,
			rows: "ASSIGN bob news Standard", opts: Options{Mode: roster.RemoveRoles}, want: "INVALID_INPUT",
		},
		{
			name: "H15 the same roles again are no change", org: team,
			rows: "ASSIGN bob news Standard\nASSIGN ada news Administrator", want: "UNCHANGED UNCHANGED",
		},
		{
			name: "B62 to B64 five selected, two of them legacy: all carry the new role", org: `
				ada news=Administrator*
				bob news=LegacyUser
				cat news=LegacyAdmin
				dan news=Standard
				eve invited news=Standard
				fay news=Analyst`,
			rows: "ASSIGN bob news Editor\nASSIGN cat news Editor\nASSIGN dan news Editor\nASSIGN eve news Editor\nASSIGN fay news Editor",
			opts: Options{Single: true}, want: "CHANGED CHANGED CHANGED CHANGED CHANGED", after: `
				ada news=Administrator*
				bob news=Editor
				cat news=Editor
				dan news=Editor
				eve invited news=Editor
				fay news=Editor`,
		},
		{name: "H17 assigning needs a membership", org: team, rows: "ASSIGN dan news Standard", want: "NOT_A_MEMBER!"},
		{
			name: "H17 roles are given to whoever of a selection is there", org: team, opts: Options{Selected: true},
			rows: "ASSIGN bob news Editor\nASSIGN dan news Editor", want: "CHANGED NOT_A_MEMBER", after: "ada news=Administrator*\nbob news=Editor\ncat news=LegacyUser",
		},
		{name: "H17 whoever of a selection is not there is left alone before roles are judged", org: team, rows: "ASSIGN dan news LegacyUser", opts: Options{Selected: true}, want: "NOT_A_MEMBER"},
		{name: "assigning needs a role", org: team, rows: "ASSIGN bob news", want: "INVALID_INPUT"},
		{name: "an unknown role is refused", org: team, rows: "ASSIGN bob news Nonsense", want: "UNKNOWN_ROLE"},
		{name: "H29 nobody is newly granted a legacy role", org: team, rows: "ASSIGN bob news LegacyUser\nADD dan news LegacyAdmin", want: "LEGACY_ROLE LEGACY_ROLE"},
		{
			name: "H29 from one person's row a legacy user is not removed", org: team,
			rows: "REMOVE cat news", opts: Options{Single: true, IncludeSelf: true}, want: "LEGACY_ROLE",
		},
		{
			name: "H29 from one person's row anybody else is removed", org: team,
			rows: "REMOVE bob news", opts: Options{Single: true}, want: "REMOVED", after: "ada news=Administrator*\nbob former\ncat news=LegacyUser",
		},
		{
			name: "H29 offboarding and bulk removal of a legacy user work", org: team,
			rows: "REMOVE cat news", want: "REMOVED", after: "ada news=Administrator*\nbob news=Standard\ncat former",
		},
		{
			name: "H29 H27 a legacy user may leave by themselves", org: team, by: "cat",
			rows: "REMOVE cat news", opts: Options{Single: true, IncludeSelf: true}, want: "REMOVED",
			after: "ada news=Administrator*\nbob news=Standard\ncat former",
		},
	})
}

func TestExisting(t *testing.T) {
	team := "ada news=Administrator*\nbob news=Standard"
	play(t, []scene{
		{name: "H16 adding somebody with the roles they have is a success without change", org: team, rows: "ADD bob news Standard", opts: Options{OnExisting: roster.RefuseExisting}, want: "UNCHANGED"},
		{name: "H16 with other roles they are left as they are by default", org: team, rows: "ADD bob news Editor", want: "UNCHANGED"},
		{name: "H16 SKIP leaves the end date alone, too", org: team, rows: "ADD bob news Standard@soon", want: "UNCHANGED"},
		{name: "H16 ADD adds", org: team, rows: "ADD bob news Editor", opts: Options{OnExisting: roster.AddToExisting}, want: "CHANGED", after: "ada news=Administrator*\nbob news=Editor+Standard"},
		{name: "H16 REPLACE replaces", org: team, rows: "ADD bob news Editor", opts: Options{OnExisting: roster.ReplaceExisting}, want: "CHANGED", after: "ada news=Administrator*\nbob news=Editor"},
		{name: "H16 REPLACE sets a new end date with the same roles", org: team, rows: "ADD bob news Standard@soon", opts: Options{OnExisting: roster.ReplaceExisting}, want: "CHANGED", after: "ada news=Administrator*\nbob news=Standard@soon"},
		{name: "H16 REPLACE replaces, whatever the mode of Assign roles", org: team, rows: "ADD bob news Editor", opts: Options{OnExisting: roster.ReplaceExisting, Mode: roster.AddRoles}, want: "CHANGED", after: "ada news=Administrator*\nbob news=Editor"},
		{name: "H16 the same roles without an end are no change of an end that is there", org: "ada news=Administrator*\nbob news=Standard@soon", rows: "ADD bob news Standard", opts: Options{OnExisting: roster.RefuseExisting}, want: "UNCHANGED"},
		{name: "H16 the same roles and the same end are no change", org: "ada news=Administrator*\nbob news=Standard@soon", rows: "ADD bob news Standard@soon", opts: Options{OnExisting: roster.RefuseExisting}, want: "UNCHANGED"},
		{name: "H16 the same roles and another end are refused by ERROR", org: team, rows: "ADD bob news Standard@soon", opts: Options{OnExisting: roster.RefuseExisting}, want: "TAKEN"},
		{name: "adding needs a role", org: team, rows: "ADD zoe news", want: "INVALID_INPUT"},
		{name: "H43 who was erased is not added again", org: "ada news=Administrator*\nbob former erased", rows: "ADD bob news Standard", want: "UNKNOWN_PERSON"},
		{
			name: "a membership without a role can be removed", org: "ada news=Administrator*\nbob news=",
			rows: "REMOVE bob news", want: "REMOVED", after: "ada news=Administrator*\nbob former",
		},
		{
			name: "H13 only a row that brings somebody in can be left without a seat", seats: 2, org: team, opts: Options{Seatless: map[roster.UserID]bool{id("bob"): true, id("zoe"): true}, Tallied: true},
			rows: "ADD bob news Standard\nASSIGN zoe news Standard", want: "UNCHANGED NOT_A_MEMBER!",
		},
		{
			name: "H13 a row that brings in somebody for whom no seat is left is refused", seats: 2, org: team, opts: Options{Seatless: map[roster.UserID]bool{id("zoe"): true}, Tallied: true},
			rows: "ADD zoe news Standard", want: "SEAT_EXHAUSTED",
		},
		{
			name: "H13 where a tally judges the seats, the decision does not", seats: 2, org: team, opts: Options{Tallied: true, Shortage: roster.FillInOrder},
			rows: "ADD zoe news Standard", want: "ADDED", after: team + "\nzoe invited news=Standard",
		},
		{name: "H16 ERROR refuses", org: team, rows: "ADD bob news Editor", opts: Options{OnExisting: roster.RefuseExisting}, want: "TAKEN"},
		{name: "H16 H15 a legacy role goes when one is added", org: "ada news=Administrator*\nbob news=LegacyUser", rows: "ADD bob news Editor", opts: Options{OnExisting: roster.AddToExisting}, want: "CHANGED", after: "ada news=Administrator*\nbob news=Editor"},
		{name: "H17 removing somebody who is not there is a success", org: team, rows: "REMOVE zoe news", want: "NOT_A_MEMBER"},
		{name: "B69 being on one account is nothing on another", org: "ada news=Administrator* sport=Administrator*\nbob news=Standard", rows: "REMOVE bob sport\nASSIGN bob sport Analyst", want: "CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H39 an archived account takes no rows", org: "ada news=Administrator*", rows: "ADD bob closed Standard", want: "UNKNOWN_ACCOUNT"},
		{name: "a row that could not be read keeps its reason and the others stand", org: team, rows: "ADD zoe news unreadable\nREMOVE bob news", want: "INVALID_INPUT REMOVED", after: "ada news=Administrator*\nbob former"},
		{
			name: "a row that could not be read speaks for nobody, though it names a person and roles", org: team,
			rows: "ADD zoe news Standard unreadable\nADD zoe news Editor", want: "INVALID_INPUT ADDED", after: team + "\nzoe invited news=Editor",
		},
	})
}

func TestRows(t *testing.T) {
	team := "ada news=Administrator*\nbob news=Standard"
	play(t, []scene{
		{
			name: "H18 identical rows are taken once, however their roles are ordered", org: team,
			rows: "ADD zoe news Standard+Editor\nADD zoe news Editor+Standard\nADD zoe news Editor+Editor+Standard", want: "ADDED UNCHANGED UNCHANGED",
			after: "ada news=Administrator*\nbob news=Standard\nzoe invited news=Editor+Standard",
		},
		{name: "H18 contradictory rows are all refused: neither first nor last wins", org: team, rows: "ASSIGN bob news Editor\nASSIGN bob news Analyst", want: "CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H18 adding and assigning the same roles contradict", org: team, rows: "ADD bob news Editor\nASSIGN bob news Editor", want: "CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H18 a third row that repeats a contradictory one is refused with it", org: team, rows: "ASSIGN bob news Editor\nREMOVE bob news\nASSIGN bob news Editor", want: "CONFLICTING_ROWS CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H18 a merged row is contradicted, too", org: team, rows: "ASSIGN bob news Editor\nASSIGN bob news Editor\nREMOVE bob news", want: "CONFLICTING_ROWS CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H18 rows that differ in the end date contradict", org: team, rows: "ASSIGN bob news Editor@soon\nASSIGN bob news Editor@later", want: "CONFLICTING_ROWS CONFLICTING_ROWS"},
		{name: "H18 the double of a refused row is refused like it", org: team, rows: "REMOVE ada news\nREMOVE ada news", want: "PRIMARY_PROTECTED PRIMARY_PROTECTED"},
		{
			name: "H18 the same person on another account is no double", org: "ada news=Administrator* sport=Administrator*",
			rows: "ADD zoe news Standard\nADD zoe sport Editor", want: "ADDED ADDED",
			after: "ada news=Administrator* sport=Administrator*\nzoe invited news=Standard sport=Editor",
		},
		{name: "H20 a row that has seen what is there goes on", org: team, rows: "REMOVE bob news seen=1", want: "REMOVED", after: "ada news=Administrator*\nbob former"},
		{name: "H20 changed since it was seen is STALE and not overwritten", org: team, rows: "ASSIGN bob news Editor seen=7", want: "STALE"},
		{name: "H20 added since it was seen is STALE", org: team, rows: "ADD bob news Editor seen=0", opts: Options{OnExisting: roster.ReplaceExisting}, want: "STALE"},
		{name: "H20 removed since it was seen is STALE", org: team, rows: "ASSIGN zoe news Editor seen=1", want: "STALE"},
		{name: "H20 a row that has seen this membership goes on", org: team, rows: "REMOVE bob news was=it", want: "REMOVED", after: "ada news=Administrator*\nbob former"},
		{name: "H20 removed and added again since it was seen is STALE, though the version is the same", org: team, rows: "REMOVE bob news seen=1 was=another", want: "STALE"},
		{
			name: "H20 nobody seen and nobody there goes on", org: team, rows: "ADD zoe news Editor seen=0", want: "ADDED",
			after: "ada news=Administrator*\nbob news=Standard\nzoe invited news=Editor",
		},
	})
}

func TestUndo(t *testing.T) {
	undo := Options{Undo: true, Mode: roster.ReplaceRoles}
	play(t, []scene{
		{
			name: "H32 undo of Assign roles gives the legacy role and the end date back", org: "ada news=Administrator*\nbob news=Editor",
			rows: "ASSIGN bob news LegacyUser@soon seen=1", opts: undo, want: "CHANGED", after: "ada news=Administrator*\nbob news=LegacyUser@soon",
		},
		{
			name: "H32 undo takes away an end date that was not there", org: "ada news=Administrator*\nbob news=Editor@soon",
			rows: "ASSIGN bob news Editor seen=1", opts: undo, want: "CHANGED", after: "ada news=Administrator*\nbob news=Editor",
		},
		{
			name: "H32 BX4 undo of a removal brings the legacy user back", seats: 2, org: "ada news=Administrator*\nbob former",
			rows: "ADD bob news LegacyUser seen=0", opts: undo, want: "ADDED", after: "ada news=Administrator*\nbob news=LegacyUser",
		},
		{
			name: "H32 undo needs a seat like everyone", seats: 1, org: "ada news=Administrator*\nbob former",
			rows: "ADD bob news Standard seen=0", opts: Options{Undo: true, Shortage: roster.FillInOrder}, want: "SEAT_EXHAUSTED",
		},
		{name: "H32 undo of what was touched since is STALE, so it is kept", org: "ada news=Administrator*\nbob news=Editor", rows: "REMOVE bob news seen=4", opts: undo, want: "STALE"},
		{name: "H32 undo cannot take the last administrator", org: "ada news=Administrator*", rows: "REMOVE ada news seen=1", opts: undo, want: "PRIMARY_PROTECTED"},
		{name: "H32 undo cannot bring back an access that has ended by now", org: "ada news=Administrator*\nbob former", rows: "ADD bob news Editor@ended seen=0", opts: undo, want: "INVALID_INPUT"},
	})
}

func TestEnd(t *testing.T) {
	play(t, []scene{
		{
			name: "H33 access can be given with an end", org: "ada news=Administrator*",
			rows: "ADD bob news Standard@soon", want: "ADDED", after: "ada news=Administrator*\nbob invited news=Standard@soon",
		},
		{name: "H33 an end in the past is refused", org: "ada news=Administrator*\nbob news=Standard", rows: "ADD zoe news Standard@ended\nASSIGN bob news Standard@ended", want: "INVALID_INPUT INVALID_INPUT"},
		{name: "H33 the primary user cannot get an end date", org: "ada news=Administrator*\nbob news=Administrator", rows: "ASSIGN ada news Administrator@soon", want: "PRIMARY_PROTECTED"},
		{name: "H33 nobody with an end date is the only administrator", org: "bob news=Standard", rows: "ASSIGN bob news Administrator@soon\nADD zoe news Chief@later", want: "LAST_ADMIN LAST_ADMIN"},
		{
			name: "H33 a second administrator may have an end date", org: "ada news=Administrator*\nbob news=Standard",
			rows: "ASSIGN bob news Administrator@soon", want: "CHANGED", after: "ada news=Administrator*\nbob news=Administrator@soon",
		},
		{
			name: "H33 other roles keep the end date that is there", org: "ada news=Administrator*\nbob news=Standard@soon",
			rows: "ASSIGN bob news Editor", want: "CHANGED", after: "ada news=Administrator*\nbob news=Editor@soon",
		},
	})
}
