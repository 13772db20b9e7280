package directory

import (
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// SearchPeople keeps people of whom each word of a text is part of the first name, last name, email or username: of the users' column
// search_key. Nil for a text that says nothing.
func SearchPeople(text, searchKey string) *sql.Predicate { return search(text, personHolds(searchKey)) }

// SearchAccounts keeps accounts of which each word of a text is part of the name or handle.
func SearchAccounts(text, nameKey, handleKey string) *sql.Predicate {
	return search(text, accountHolds(nameKey, handleKey))
}

// SearchOrganizations keeps organizations of which each word of a text is part of the name or slug: of their column search_key.
func SearchOrganizations(text, searchKey string) *sql.Predicate {
	return search(text, personHolds(searchKey))
}

// SearchMemberships keeps memberships of which each word is part of what the person or the account is called.
func SearchMemberships(text, searchKey, nameKey, handleKey string) *sql.Predicate {
	person, account := personHolds(searchKey), accountHolds(nameKey, handleKey)
	return search(text, func(word string) *sql.Predicate {
		if found := account(word); found != nil {
			return either(person(word), found)
		}
		return person(word)
	})
}

// search keeps what holds each word of a text, up to identifier.MostWords of them.
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

// either is sql.Or in parentheses: ent leaves them out around a predicate that stands alone.
func either(of ...*sql.Predicate) *sql.Predicate {
	return sql.P(func(b *sql.Builder) { b.Wrap(func(b *sql.Builder) { b.Join(sql.Or(of...)) }) })
}

func personHolds(searchKey string) func(string) *sql.Predicate {
	return func(word string) *sql.Predicate { return contains(searchKey, identifier.SearchKey(word)) }
}

// accountHolds looks for a word without the @ that stands before handles. The keys of handles have diacritics, because they tell accounts
// apart (H1), those of names have none: so a handle is looked for by the word without them, and as it was typed.
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

// contains says whether a column holds a key. SQLite's LIKE refuses long texts and takes some characters for others.
func contains(column, key string) *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		if b.Dialect() == dialect.SQLite {
			b.WriteString("instr(").Ident(column).Comma().Arg(key).WriteString(") > 0")
			return
		}
		b.Ident(column).WriteString(" LIKE ").Arg(store.Contains(key))
	})
}
