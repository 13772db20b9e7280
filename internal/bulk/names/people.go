package names

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// People finds the people whom a book names, with one statement for emails and one for usernames, and gives each name that is not valid or not found a
// problem. People who are known already stay as they are, and people with an unknown email become the book's newcomers.
func People(ctx context.Context, c *directory.Change, b *book.Book) error {
	emails, usernames := store.NewTable("key", store.Text), store.NewTable("key", store.Text)
	byEmail, byUsername := map[string]*directory.FoundPerson{}, map[string]*directory.FoundPerson{}
	for i := range b.People {
		m := &b.People[i]
		if m.User != uuid.Nil {
			continue
		}
		who, err := m.Who.CleanNames()
		if f, ok := fault.Of(err); ok {
			m.Problem = f
			continue
		}
		m.Who = who
		if m.Who.Email != "" {
			key := identifier.EmailKey(who.Email)
			if _, asked := byEmail[key]; !asked {
				byEmail[key] = nil
				emails.Add(key)
			}
		}
		if m.Who.Username != "" {
			for _, key := range identifier.UsernameKeys(m.Who.Username) {
				if _, asked := byUsername[key]; !asked {
					byUsername[key] = nil
					usernames.Add(key)
				}
			}
		}
	}
	if err := c.FindPeople(ctx, emails, "email_key", byEmail); err != nil {
		return err
	}
	if err := c.FindPeople(ctx, usernames, "username_key", byUsername); err != nil {
		return err
	}
	for i := range b.People {
		if m := &b.People[i]; m.User == uuid.Nil && m.Problem == nil {
			m.Problem = identify(b, m, byEmail, byUsername)
		}
	}
	return nil
}

// identify finds a person by email, or else by username. An unknown person becomes a newcomer of the book (H35).
func identify(b *book.Book, m *book.Person, byEmail, byUsername map[string]*directory.FoundPerson) *fault.Error {
	email, username := identifier.EmailKey(m.Who.Email), identifier.UsernameKey(m.Who.Username)
	known, owner := byEmail[email], byUsername[username]
	for _, key := range identifier.UsernameKeys(m.Who.Username) {
		if owner == nil && m.Who.Username != "" {
			owner = byUsername[key]
		}
	}
	if f := flawed(&m.Who, known != nil, owner != nil); f != nil {
		return f
	}
	switch {
	case email == "" && username == "":
		return fault.New(fault.InvalidInput, "The row has no person. Give an email or a username.")
	case email == "" && (owner == nil || owner.Hidden):
		return fault.New(fault.UnknownPerson, "Nobody in the organization has the username %s. Give an email to invite a new person.", m.Who.Username)
	case email == "":
		m.User, m.Who.Email = owner.ID, owner.Email
	case known != nil && owner != nil && owner.ID != known.ID, known == nil && owner != nil:
		return fault.New(fault.InvalidInput, "The username %s belongs to someone other than %s.", m.Who.Username, m.Who.Email)
	case known != nil:
		m.User, m.Hidden = known.ID, known.Hidden
	default:
		known = &directory.FoundPerson{ID: store.NewID(), Email: m.Who.Email, Newcomer: true}
		m.User = known.ID
		byEmail[email] = known
		if username != "" {
			byUsername[username] = known
		}
		b.Newcomers[m.User] = m.Who
	}
	if known := byEmail[email]; known != nil && known.Newcomer {
		m.Newcomer = true
		m.Who = b.Newcomers[m.User] // all rows of a newcomer use the names of the first one
	}
	return nil
}

// flawed cleans the email and the username if nobody has them yet, and returns what is wrong with them. Those of a known person may be older than today's
// rules (H1), and are not checked.
func flawed(who *directory.NewUser, known, owned bool) *fault.Error {
	clean := *who
	var err error
	if who.Email != "" && !known {
		clean.Email, err = identifier.Email(who.Email, "email")
	}
	if err == nil && who.Username != "" && !owned {
		clean.Username, err = identifier.Username(who.Username, "username")
	}
	if f, ok := fault.Of(err); ok {
		return f // keep the row as written, so that it can be fixed
	}
	*who = clean
	return nil
}
