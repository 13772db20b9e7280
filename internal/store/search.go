package store

import (
	"context"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"
)

// mostFound is how many people PeopleFound names: a search that finds more is quicker along the order of the page.
const mostFound = 500

var likePattern = strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`)

// Contains is the pattern of LIKE for what holds a text.
func Contains(text string) string { return "%" + likePattern.Replace(text) + "%" }

// PeopleFound asks the index of trigrams who of an organization is found by all words, folded, and narrows a selection of users to them. It
// answers nil where there is no such index, where no word has a trigram, and where it finds many.
func (db *DB) PeopleFound(ctx context.Context, org uuid.UUID, words []string) (func(*entsql.Selector), error) {
	patterns, long := make([]string, len(words)), false
	for i, word := range words {
		patterns[i] = Contains(word)
		long = long || hasTrigram(word)
	}
	if !long {
		return nil, nil
	}
	if indexed, err := db.searchIndexed(ctx); err != nil || !indexed {
		return nil, err
	}
	rows, err := db.QueryContext(ctx, "SELECT people_found($1, $2)", org, pq.Array(patterns))
	var found []string
	err = Scan(rows, err, func(scan func(...any) error) error {
		found = append(found, "")
		return scan(&found[len(found)-1])
	})
	if err != nil || len(found) > mostFound {
		return nil, err
	}
	return func(s *entsql.Selector) {
		s.Where(entsql.P(func(b *entsql.Builder) {
			b.Ident(s.C("id")).WriteString(" = ANY (").Arg(pq.Array(found)).WriteString("::uuid[])")
		}))
	}, nil
}

// searchIndexed says whether makeSearch could make the index. It is asked once, and again after a migration.
func (db *DB) searchIndexed(ctx context.Context) (bool, error) {
	if db.Dialect != dialect.Postgres {
		return false, nil
	}
	if known := db.indexed.Load(); known != nil {
		return *known, nil
	}
	var indexed bool
	rows, err := db.QueryContext(ctx, "SELECT to_regprocedure('people_found(uuid, text[])') IS NOT NULL")
	err = Scan(rows, err, func(scan func(...any) error) error { return scan(&indexed) })
	if err == nil {
		db.indexed.Store(&indexed)
	}
	return indexed, err
}

// hasTrigram says whether three letters or digits stand in a row. Of others the index may know nothing: that is the locale's affair.
func hasTrigram(word string) bool {
	row := 0
	for _, r := range word {
		if row++; ('a' > r || r > 'z') && ('0' > r || r > '9') {
			row = 0
		}
		if row == 3 {
			return true
		}
	}
	return false
}
