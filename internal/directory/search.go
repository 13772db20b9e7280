package directory

import (
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// SearchPeople filters people by words that must all occur in the first name, last name, email or username, in the users' column
// search_key. It returns nil for an empty search.
func SearchPeople(text, searchKey string) *sql.Predicate { return search(text, personHolds(searchKey)) }

// SearchAccounts filters accounts by words that must all occur in the name or handle.
func SearchAccounts(text, nameKey, handleKey string) *sql.Predicate {
	return search(text, accountHolds(nameKey, handleKey))
}

// SearchOrganizations filters organizations by words that must all occur in the name or slug, in their column search_key.
func SearchOrganizations(text, searchKey string) *sql.Predicate {
	return search(text, personHolds(searchKey))
}

// SearchMemberships filters memberships by words that must all occur in the names of the person or the account.
func SearchMemberships(text, searchKey, nameKey, handleKey string) *sql.Predicate {
	person, account := personHolds(searchKey), accountHolds(nameKey, handleKey)
	return search(text, func(word string) *sql.Predicate {
		if found := account(word); found != nil {
			return either(person(word), found)
		}
		return person(word)
	})
}

// search filters by each word of a text, up to identifier.MostWords of them.
func search(text string, holds func(word string) *sql.Predicate) *sql.Predicate {
	var all []*sql.Predicate
	for _, word := range identifier.Words(text) {
		if found := holds(word); found != nil {
			all = append(all, found)
		}
	}
	if len(all) == 0 {
		return nil
	}
	return sql.And(all...)
}

// either is sql.Or in parentheses, which ent omits if there is no other predicate.
func either(of ...*sql.Predicate) *sql.Predicate {
	return sql.P(func(b *sql.Builder) { b.Wrap(func(b *sql.Builder) { b.Join(sql.Or(of...)) }) })
}

func personHolds(searchKey string) func(string) *sql.Predicate {
	return func(word string) *sql.Predicate { return contains(searchKey, identifier.SearchKey(word)) }
}

// accountHolds searches for a word without the leading @ of handles. Keys of handles keep diacritics, because handles that differ in them are different
// accounts (H1); keys of names do not. So handles are searched for the word as it was entered and for the word without diacritics.
func accountHolds(nameKey, handleKey string) func(string) *sql.Predicate {
	return func(word string) *sql.Predicate {
		folded, typed := identifier.SearchKey(identifier.Sought(word)), identifier.TypedKey(identifier.Sought(word))
		if folded == "" {
			return nil
		}
		matches := []*sql.Predicate{contains(nameKey, folded), contains(handleKey, folded)}
		if typed != folded {
			matches = append(matches, contains(handleKey, typed))
		}
		return either(matches...)
	}
}

// contains reports whether a column contains a key. SQLite's LIKE refuses long texts and treats some characters as equal.
func contains(column, key string) *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		if b.Dialect() == dialect.SQLite {
			b.WriteString("instr(").Ident(column).Comma().Arg(key).WriteString(") > 0")
			return
		}
		b.Ident(column).WriteString(" LIKE ").Arg(store.Contains(key))
	})
}
