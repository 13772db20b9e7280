package migrations_test

import (
	"context"
	"os"
	"os/exec"
	"path"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store/migrations"
)

// A step must not change after it has landed: a database that has taken the step is refused by every binary with another step of that number.
func TestWhatHasLandedNeverChanges(t *testing.T) {
	landed, err := migrations.Landed()
	if err != nil {
		t.Fatal(err)
	}
	for _, of := range []string{dialect.Postgres, dialect.SQLite} {
		list, err := migrations.List(of)
		if err != nil {
			t.Fatal(err)
		}
		dir := "sqlite"
		if of == dialect.Postgres {
			dir = "postgres"
		}
		for _, m := range list {
			name := path.Join(dir, m.Name)
			switch sum := landed[name]; sum {
			case m.Checksum:
			case "":
				t.Errorf("%s is not in landed.txt; the line is:\n%s %s", name, name, m.Checksum)
			default:
				t.Errorf("%s has landed and is changed; put it back and write another step", name)
			}
			delete(landed, name)
		}
	}
	for name := range landed {
		t.Errorf("%s has landed and is missing", name)
	}
}

// The list of landed steps only grows: the lines of the target branch must be in it unchanged. Without Git history, or on the target branch, there is nothing
// to compare.
func TestTheListOfWhatHasLandedOnlyGrows(t *testing.T) {
	git := func(args ...string) (string, error) {
		out, err := exec.CommandContext(context.Background(), "git", args...).Output()
		return strings.TrimSpace(string(out)), err
	}
	now, err := os.ReadFile("landed.txt")
	if err != nil {
		t.Fatal(err)
	}
	compared := false
	for _, into := range []string{"origin/main", "main"} {
		before, err := git("show", into+":./landed.txt")
		if err != nil {
			continue
		}
		compared = true
		for line := range strings.Lines(before) {
			if !strings.Contains(string(now), strings.TrimSpace(line)) {
				t.Errorf("%s has %q, which is changed here", into, strings.TrimSpace(line))
			}
		}
	}
	if !compared {
		t.Log("NOT COMPARED: there is neither origin/main nor main")
	}
}

func TestALaterStepSaysItsOldestBinary(t *testing.T) {
	for sql, want := range map[string]int{
		"-- oldest: 13\nCREATE": 13, "-- oldest: 14\n": 14, "-- oldest: 1\n": 1,
		"CREATE": 0, "-- oldest: 15\n": 0, "-- oldest: 0\n": 0, "\n-- oldest: 13\n": 0, "-- oldest: 13, 14\n": 0,
	} {
		if got, err := migrations.OldestOf(migrations.Migration{Version: 14, SQL: sql}); got != want || (err == nil) != (want > 0) {
			t.Errorf("%q: %d %v, want %d", sql, got, err, want)
		}
	}
	if got, err := migrations.OldestOf(migrations.Migration{Version: migrations.Strict, SQL: "CREATE"}); got != migrations.Strict || err != nil {
		t.Errorf("%d %v", got, err)
	}
}
