package directory

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// formerNames returns the names of a record that a change replaces, together with those that were replaced before.
func formerNames(u *ent.User, name, email, username string) *roster.FormerNames {
	var f roster.FormerNames
	if u.FormerNames != nil {
		f = *u.FormerNames
	}
	keep := func(list *[]string, was, is string) {
		if was = strings.TrimSpace(was); was != "" && was != strings.TrimSpace(is) && !slices.Contains(*list, was) {
			*list = append(slices.Clip(*list), was)
		}
	}
	keep(&f.Emails, u.Email, email)
	keep(&f.Usernames, textOrEmpty(u.Username), username)
	keep(&f.Names, u.FirstName+" "+u.LastName, name)
	return &f
}

// called has all names that a person has or had, as keys for finding them in texts.
type called struct{ emails, usernames, names []string }

func calledAs(u *ent.User) called {
	all := formerNames(u, "", "", "")
	var c called
	for _, email := range all.Emails {
		c.emails = append(c.emails, identifier.EmailKey(email))
	}
	for _, username := range all.Usernames {
		c.usernames = append(c.usernames, identifier.UsernameKeys(username)...)
	}
	for _, name := range all.Names {
		c.names = append(c.names, identifier.SearchKey(name))
	}
	return c
}

// in reports whether a text contains one of the names as a whole word or sequence of words.
func (c called) in(s string) bool {
	rest := identifier.SearchKey(s)
	for _, name := range slices.Concat(c.emails, c.usernames, c.names) {
		name = identifier.SearchKey(name)
		for text, before := rest, ' '; name != ""; {
			at := strings.Index(text, name)
			if at < 0 {
				break
			}
			if at > 0 {
				before, _ = utf8.DecodeLastRuneInString(text[:at])
			}
			after, _ := utf8.DecodeRuneInString(text[at+len(name):])
			if !inWord(before) && !inWord(after) {
				return true
			}
			first, size := utf8.DecodeRuneInString(text[at:])
			before, text = first, text[at+size:]
		}
	}
	return false
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// rowsNaming returns the rows of bulk operations about a person, with ids from one to another: rows that are linked to the person, rows with a username of
// the person, and rows that are linked to nobody and have an email of the person. Emails and usernames are compared here, because databases do not fold case
// as Go does.
func (c *Change) rowsNaming(ctx context.Context, who uuid.UUID, called called, from, to uuid.UUID) (found []uuid.UUID, err error) {
	const read = `SELECT id, user_id, coalesce(email, ''), coalesce(username, '') FROM bulk_rows WHERE organization_id = $1 AND id >= $2 AND id <= $3 AND `
	rows, err := c.Tx.QueryContext(ctx, read+`user_id = $4 UNION `+read+`(user_id IS NULL OR username IS NOT NULL)`, c.Org.ID, from, to, who)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var of uuid.NullUUID
		var email, username string
		if err := scan(&id, &of, &email, &username); err != nil {
			return err
		}
		if of.UUID == who || !of.Valid && email != "" && slices.Contains(called.emails, identifier.EmailKey(email)) ||
			username != "" && slices.Contains(called.usernames, identifier.UsernameKey(username)) {
			found = append(found, id)
		}
		return nil
	})
	return found, err
}

// eraseRows clears the texts about the person in rows of bulk operations, and the labels and failure messages of operations that name the person.
func (c *Change) eraseRows(ctx context.Context, u *ent.User) error {
	called := calledAs(u)
	found, err := c.rowsNaming(ctx, u.ID, called, uuid.Nil, uuid.Max)
	if err != nil {
		return err
	}
	if _, err := c.Tx.Exec(ctx, store.IDs(found), `UPDATE bulk_rows SET email = NULL, username = NULL, first_name = NULL, last_name = NULL, problem_message = NULL, notice = NULL,
		action_text = CASE WHEN action_text IS NOT NULL THEN '?' END, expires_text = CASE WHEN expires_text IS NOT NULL THEN '?' END
		WHERE id IN (SELECT v.id FROM {v})`); err != nil {
		return err
	}
	var labels, failures []uuid.UUID
	rows, err := c.Tx.QueryContext(ctx, `SELECT id, coalesce(label, ''), coalesce(failure_message, '') FROM bulk_operations
		WHERE organization_id = $1 AND (label IS NOT NULL OR failure_message IS NOT NULL)`, c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var label, failure string
		if err := scan(&id, &label, &failure); err != nil {
			return err
		}
		if called.in(label) {
			labels = append(labels, id)
		}
		if called.in(failure) {
			failures = append(failures, id)
		}
		return nil
	}); err != nil {
		return err
	}
	if _, err := c.Tx.Exec(ctx, store.IDs(labels), `UPDATE bulk_operations SET label = NULL WHERE id IN (SELECT v.id FROM {v})`); err != nil {
		return err
	}
	_, err = c.Tx.Exec(ctx, store.IDs(failures), `UPDATE bulk_operations SET failure_message = $1 WHERE id IN (SELECT v.id FROM {v})`, "The message named a person who was erased.")
	return err
}

// eraseActor removes the person's name from what they did. Records from before ids were stored with the names, and whose actor could not be identified later,
// are found by email.
func (c *Change) eraseActor(ctx context.Context, u *ent.User) error {
	for _, named := range []struct{ table, label, id, older string }{
		{"memberships", "added_by", "added_by_id", "added_by_id IS NULL"},
		{"bulk_operations", "created_by", "actor_id", "NOT EXISTS (SELECT 1 FROM users o WHERE o.id = bulk_operations.actor_id)"},
		{"api_clients", "created_by", "created_by_id", "created_by_id IS NULL"},
		{"saved_views", "created_by", "created_by_id", "created_by_id IS NULL"},
		{"users", "invited_by", "invited_by_id", "invited_by_id IS NULL"},
	} {
		for _, email := range formerNames(u, "", "", "").Emails {
			if _, err := c.Tx.ExecContext(ctx, fmt.Sprintf(`UPDATE %[1]s SET %[2]s = $3 WHERE organization_id = $1 AND (%[3]s = $2 OR %[2]s = $4 AND %[4]s)`,
				named.table, named.label, named.id, named.older), c.Org.ID, u.ID, roster.ErasedEmail, email); err != nil {
				return err
			}
		}
	}
	return nil
}

// eraseMails deletes the mails to the person, and removes their name from unsent mails to others. Mails that were sent have no text any more.
func (c *Change) eraseMails(ctx context.Context, u *ent.User) error {
	if _, err := c.Tx.ExecContext(ctx, `DELETE FROM outbox WHERE organization_id = $1 AND user_id = $2`, c.Org.ID, u.ID); err != nil {
		return err
	}
	rewritten := store.NewTable("id", store.UUID, "payload", store.Text)
	rows, err := c.Tx.QueryContext(ctx, `SELECT id, payload FROM outbox WHERE organization_id = $1 AND actor_id = $2 AND sent_at IS NULL`, c.Org.ID, u.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var payload string
		if err := scan(&id, &payload); err != nil {
			return err
		}
		payload, err := notify.WithoutActor(payload)
		rewritten.Add(id, payload)
		return err
	}); err != nil {
		return err
	}
	if _, err := c.Tx.Exec(ctx, rewritten, `UPDATE outbox SET payload = v.payload FROM {v} WHERE outbox.id = v.id`); err != nil {
		return err
	}
	return c.eraseAddressed(ctx, u)
}

// eraseAddressed deletes unsent mails about sign-ins, which are to an address and belong to no organization, unless somebody else has that address now.
func (c *Change) eraseAddressed(ctx context.Context, u *ent.User) error {
	ctx = access.Across(ctx) // people of other organizations can have the address
	emails, to := calledAs(u).emails, map[string][]uuid.UUID{}
	rows, err := c.Tx.QueryContext(ctx, `SELECT id, payload FROM outbox WHERE organization_id = $1 AND sent_at IS NULL`, uuid.Nil)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var payload string
		if err := scan(&id, &payload); err != nil {
			return err
		}
		address, err := notify.Addressed(payload)
		if key := identifier.EmailKey(address); slices.Contains(emails, key) {
			to[key] = append(to[key], id)
		}
		return err
	}); err != nil || len(to) == 0 {
		return err
	}
	others, err := c.Tx.User.Query().Where(user.EmailKeyIn(emails...), user.IDNEQ(u.ID)).Select(user.FieldEmailKey).Strings(ctx)
	if err != nil {
		return err
	}
	staff, err := c.Tx.Identity.Query().Where(identity.EmailKeyIn(emails...), identity.Staff(true)).Select(identity.FieldEmailKey).Strings(ctx)
	if err != nil {
		return err
	}
	var gone []uuid.UUID
	for key, mails := range to {
		if !slices.Contains(others, key) && !slices.Contains(staff, key) {
			gone = append(gone, mails...)
		}
	}
	_, err = c.Tx.Exec(ctx, store.IDs(gone), `DELETE FROM outbox WHERE id IN (SELECT v.id FROM {v})`)
	return err
}
