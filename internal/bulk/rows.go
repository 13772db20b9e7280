package bulk

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// rows are a plan's rows on their way into the database.
type rows struct{ *store.Table }

func newRows() rows {
	return rows{store.NewTable("id", store.UUID, "number", store.Int, "action", store.Text, "email", store.Text, "username", store.Text,
		"first_name", store.Text, "last_name", store.Text, "account_text", store.Text, "roles_text", store.Text, "action_text", store.Text, "expires_text", store.Text, "user_id", store.UUID,
		"account_id", store.UUID, "role_ids", store.Text, "expires_at", store.Time, "roles_before", store.Text, "roles_after", store.Text,
		"expires_before", store.Time, "membership_id", store.UUID, "version_before", store.Int, "version_after", store.Int, "outcome", store.Text, "chunk", store.Int,
		"problem_code", store.Text, "problem_message", store.Text, "notice", store.Text, "primary_before", store.UUID, "primary_after", store.UUID)}
}

// add adds a decided row; chunk is 0 where nothing is to be done.
func (t rows) add(op uuid.UUID, it *item, chunk int, texts texts) {
	r := &it.result
	code, message := problemOf(r)
	roles := it.rolesText
	if it.Duty != "" {
		roles = string(it.Duty)
	}
	var in *int
	if chunk > 0 {
		in = &chunk
	}
	t.Add(store.RowID(op, it.Number), it.Number, string(it.Action), optional(it.who.Email), optional(it.who.Username), optional(it.who.FirstName),
		optional(it.who.LastName), optional(it.asked), optional(roles), optional(it.actionText), optional(it.expiresText), it.User, it.Account, texts.of(it.Roles), it.ExpiresAt, texts.held(r.Before), texts.held(r.After),
		r.Before.ExpiresAt, r.Before.ID, r.Before.Version, r.After.Version, string(r.Outcome), in, code, message, optional(r.Notice),
		it.primary.Before, it.primary.After)
}

// crown notes which accounts' primary users change by a decision, each on the account's first row that has an effect, and answers how many.
func crown(items []item, dec *rules.Decision) (n int) {
	if len(dec.Primaries) == 0 {
		return 0
	}
	at := make(map[uuid.UUID]rules.PrimaryChange, len(dec.Primaries))
	for _, p := range dec.Primaries {
		at[p.Account] = p
	}
	for i := range items {
		if p, changes := at[items[i].Account]; changes && dec.Results[i].Outcome.Effective() {
			items[i].primary = p
			delete(at, p.Account)
			n++
		}
	}
	return n
}

// ends counts the memberships whose end a decision moves.
func ends(dec *rules.Decision) (n int) {
	for _, r := range dec.Results {
		was, is := r.Before.ExpiresAt, r.After.ExpiresAt
		if (r.Outcome == rules.Added || r.Outcome == rules.Changed) && (was == nil) != (is == nil) || was != nil && is != nil && r.Outcome == rules.Changed && !was.Equal(*is) {
			n++
		}
	}
	return n
}

// problemOf is what a row keeps of a refusal.
func problemOf(r *rules.Result) (code, message *string) {
	if r.Fault == nil {
		return nil, nil
	}
	return (*string)(&r.Fault.Code), &r.Fault.Message
}

func (t rows) insert(ctx context.Context, tx *store.Tx, org uuid.UUID) error {
	const cols = `id, number, action, email, username, first_name, last_name, account_text, roles_text, action_text, expires_text, user_id, account_id, role_ids, expires_at,
		roles_before, roles_after, expires_before, membership_id, version_before, version_after, outcome, chunk, problem_code, problem_message, notice, primary_before, primary_after`
	_, err := tx.Exec(ctx, t.Table, `INSERT INTO bulk_rows (organization_id, `+cols+`) SELECT $1, `+cols+` FROM {v}`, org)
	return err
}

// texts keeps the text form of sets of roles: rows share a few.
type texts map[string]string

func (t texts) of(ids []uuid.UUID) string {
	var buffer [128]byte
	key := buffer[:0]
	for _, id := range ids {
		key = append(key, id[:]...)
	}
	s, ok := t[string(key)]
	if !ok {
		s = joinIDs(ids)
		t[string(key)] = s
	}
	return s
}

// held is a grant's roles as a row keeps them; nil where there is no membership.
func (t texts) held(g rules.Grant) *string {
	if !g.Exists() {
		return nil
	}
	s := t.of(g.Roles)
	return &s
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func joinIDs(ids []uuid.UUID) string {
	var b strings.Builder
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(id.String())
	}
	return b.String()
}

// splitIDs reads what joinIDs wrote.
func splitIDs(s string) []uuid.UUID {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, ",")
	out := make([]uuid.UUID, len(parts))
	for i, p := range parts {
		out[i] = uuid.MustParse(p)
	}
	return out
}

// rowColumns are what scanRow reads. The names are null here: only a newcomer's are needed, and nameThem reads those; an undo
// asks for them all (namedColumns).
const (
	rowColumns   = `NULL, NULL, NULL, NULL, ` + factColumns
	namedColumns = `r.email, r.username, r.first_name, r.last_name, ` + factColumns
	factColumns  = `r.number, r.action, r.roles_text, r.user_id, r.account_id, r.role_ids, r.expires_at, r.roles_before, r.roles_after, r.expires_before,
	r.membership_id, r.version_before, r.version_after, r.outcome, r.chunk, r.primary_before, r.primary_after`
)

// sets reads the text form of sets of roles, each once.
type sets map[string][]uuid.UUID

func (s sets) of(text string) []uuid.UUID {
	ids, ok := s[text]
	if !ok {
		ids = splitIDs(text)
		s[text] = ids
	}
	return ids
}

// scanRow reads a stored row as the rules take it, with what the plan foresaw in its result.
func scanRow(scan func(...any) error, sets sets) (item, error) {
	var it item
	var user, account, membership, primaryBefore, primaryAfter uuid.NullUUID
	var email, username, first, last, rolesText, roles, before, after sql.NullString
	var expires, expiresBefore sql.NullTime
	var chunk sql.NullInt64
	var seen int
	if err := scan(&email, &username, &first, &last, &it.Number, &it.Action, &rolesText, &user, &account, &roles, &expires, &before, &after,
		&expiresBefore, &membership, &seen, &it.result.After.Version, &it.result.Outcome, &chunk, &primaryBefore, &primaryAfter); err != nil {
		return it, err
	}
	it.who = directory.NewUser{Email: email.String, Username: username.String, FirstName: first.String, LastName: last.String}
	it.chunk = int(chunk.Int64)
	it.primary = rules.PrimaryChange{Account: account.UUID, Before: primaryBefore.UUID, After: primaryAfter.UUID}
	it.Seen, it.Was = &seen, membership.UUID
	it.result.Before.ID, it.result.Before.Version = membership.UUID, seen
	it.User, it.Account, it.Roles, it.ExpiresAt = user.UUID, account.UUID, sets.of(roles.String), instant(expires)
	it.result.Before.Roles, it.result.Before.ExpiresAt = sets.of(before.String), instant(expiresBefore)
	it.result.After.Roles = sets.of(after.String)
	if !account.Valid {
		it.Duty = rules.OrganizationRole(rolesText.String)
	}
	return it, nil
}

func instant(t sql.NullTime) *time.Time {
	if !t.Valid {
		return nil
	}
	at := store.Instant(t.Time)
	return &at
}
