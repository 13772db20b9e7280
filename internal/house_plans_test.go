package internal_test

import (
	"regexp"
	"strings"
	"testing"
)

// A statement with {v} is planned once for each connection, for an organization of average size. If it has the organization as a parameter, PostgreSQL may read all
// rows of a large organization instead of those that {v} names.
var (
	byOrganization = regexp.MustCompile(`\{v\}[^` + "`" + `]*?JOIN (?:accounts|users|roles) (\w) ON (\w)\.organization_id = \$\d`)
	byIDs          = regexp.MustCompile(`JOIN (?:accounts|users|roles) \w ON \w\.id = v\.\w+ WHERE \w\.organization_id = \$\d`)
)

func TestRowsThatAreNamedAreNotFoundByTheirOrganization(t *testing.T) {
	for path, source := range written(t) {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		for _, found := range byOrganization.FindAllString(string(source), -1) {
			t.Errorf("%s: use v.organization_id, of Table.InOrganization, in %q", path, found)
		}
		for _, found := range byIDs.FindAllString(string(source), -1) {
			t.Errorf("%s: use store.BelongsTo in %q", path, found)
		}
	}
	for _, bad := range []string{
		"SELECT u.id\n\t\tFROM {v} JOIN users u ON u.organization_id = $1 AND u.email_key = v.key",
		"{v} JOIN accounts a ON a.organization_id = $1 AND a.platform = v.platform",
	} {
		if !byOrganization.MatchString(bad) {
			t.Errorf("not found: %s", bad)
		}
	}
	if bad := "{v} JOIN users u ON u.id = v.id WHERE u.organization_id = $2"; !byIDs.MatchString(bad) {
		t.Errorf("not found: %s", bad)
	}
}
