package main

import (
	"errors"
	"testing"
)

const races = `=== RUN   TestRace
=== RUN   TestRace/sqlite
=== RUN   TestRace/postgres
=== NAME  TestRace/sqlite
    race_test.go:10: round 3: 2 seats were taken
=== NAME  TestRace/postgres
    race_test.go:20: 100 rounds
--- FAIL: TestRace (1.50s)
    --- FAIL: TestRace/sqlite (0.50s)
    --- PASS: TestRace/postgres (1.00s)
FAIL
`

func TestAVerdictComesOfTheTestsOwnCheck(t *testing.T) {
	panicked := "=== RUN   TestRace\n    race_test.go:10: begun\n--- FAIL: TestRace (0.00s)\npanic: oh [recovered]\n"
	alone := "=== RUN   TestRace\n    race_test.go:10: begun\n    storetest.go:23: PostgreSQL is needed: none answers\n--- FAIL: TestRace (0.00s)\n"
	helper := "=== RUN   TestRace\n    scene.go:23: no such file\n--- FAIL: TestRace (0.00s)\n"
	skipped := "=== RUN   TestRace\n    race_test.go:10: no PostgreSQL\n--- SKIP: TestRace (0.00s)\n"
	for _, c := range []struct {
		out        string
		want       want
		says       string
		word, line string
	}{
		{races, want{test: "TestRace"}, "", "caught", "race_test.go:10: round 3: 2 seats were taken"},
		{races, want{test: "TestRace/sqlite"}, "", "caught", "race_test.go:10: round 3: 2 seats were taken"},
		{races, want{test: "TestRace/sqlite"}, "seats", "caught", "race_test.go:10: round 3: 2 seats were taken"},
		{races, want{test: "TestRace/sqlite"}, "rounds", "BROKEN", `it failed, but by no check of its own that says "rounds"`},
		{races, want{test: "TestRace/postgres"}, "", "SURVIVED", "the test passes without the guard"},
		{races, want{test: "TestRace/postgres", hold: true}, "", "held", ""},
		{races, want{test: "TestRace/sqlite", hold: true}, "", "NOT HELD", "race_test.go:10: round 3: 2 seats were taken"},
		{races, want{test: "TestRace/mysql"}, "", "BROKEN", "no such test was run: is TestRace/mysql still its name? (exit status 1)"},
		{panicked, want{test: "TestRace"}, "", "BROKEN", "panic: oh [recovered]"},
		{alone, want{test: "TestRace"}, "", "BROKEN", "PostgreSQL is needed: none answers"},
		{helper, want{test: "TestRace"}, "", "BROKEN", `it failed, but by no check of its own that says ""`},
		{skipped, want{test: "TestRace", hold: true}, "", "BROKEN", "the test was skipped"},
	} {
		v := verdictOf(c.out, errors.New("exit status 1"), c.want, c.says)
		if v.word != c.word || v.line != c.line || v.good != (c.word == "caught" || c.word == "held") {
			t.Errorf("%v, %q: %+v, want %s and %q", c.want, c.says, v, c.word, c.line)
		}
	}
}

func TestTestsAreChosenExactly(t *testing.T) {
	if got, want := pattern([]want{{test: "TestA/sqlite"}, {test: "TestB"}}), "^TestA$/^sqlite$|^TestB$"; got != want {
		t.Errorf("the pattern is %s, want %s", got, want)
	}
}
