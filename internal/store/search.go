package store

import (
	"context"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"
)

// mostFound limits how many people PeopleFound finds. If there are more, it is faster to filter people in the order of the page.
const mostFound = 500

var likePattern = strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`)

// Contains returns the LIKE pattern for texts that contain a text.
func Contains(text string) string { return "%" + likePattern.Replace(text) + "%" }

// PeopleFound uses the trigram index to find the people of an organization who match all words, and returns the predicate that narrows a query over users to
// them. It returns nil if there is no index, if no word has a trigram, or if it finds more than mostFound.
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

// searchIndexed reports whether the trigram index exists. It is checked once, and again after a migration.
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

// hasTrigram reports whether a word, written as in search keys, has three characters of a to z and 0 to 9 in a row. Whether the index covers other characters
// depends on the database's locale.
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
