package row

import (
	"context"
	"database/sql"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Chunk is what one transaction applies: the rows of a chunk as the plan stored them, or those of several chunks.
type Chunk struct {
	Numbers []int
	Items   []Item
}

// Fetch reads the rows of a chunk. It can be called outside of the transaction that applies them, because nobody else changes them.
func Fetch(ctx context.Context, db Reader, op uuid.UUID, number int) (*Chunk, error) {
	var first, last int
	var numbers sql.NullString
	rows, err := db.QueryContext(ctx, `SELECT first, last, numbers FROM bulk_chunks WHERE id = $1`, store.RowID(op, number))
	if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&first, &last, &numbers) }); err != nil {
		return nil, err
	}
	if numbers.Valid {
		t := store.NewTable("id", store.UUID)
		for part := range strings.SplitSeq(numbers.String, ",") {
			n, err := strconv.Atoi(part)
			if err != nil {
				return nil, err
			}
			t.Add(store.RowID(op, n))
		}
		rows, err = db.Select(ctx, t, `SELECT `+Columns+` FROM {v} JOIN bulk_rows r ON r.id = v.id ORDER BY r.id`)
	} else {
		rows, err = db.QueryContext(ctx, `SELECT `+Columns+` FROM bulk_rows r WHERE r.id >= $1 AND r.id <= $2 ORDER BY r.id`, store.RowID(op, first), store.RowID(op, last))
	}
	ch, sets := &Chunk{Numbers: []int{number}}, Sets{}
	return ch, store.Scan(rows, err, func(scan func(...any) error) error {
		it, err := Scan(scan, sets)
		ch.Items = append(ch.Items, it)
		return err
	})
}

// Columns are the columns that Scan reads. Here the names are null: a run needs only those of newcomers, and reads them separately. An undo uses
// NamedColumns.
const (
	Columns      = `NULL, NULL, NULL, NULL, ` + factColumns
	NamedColumns = `r.email, r.username, r.first_name, r.last_name, ` + factColumns
	factColumns  = `r.number, r.action, r.roles_text, r.user_id, r.account_id, r.role_ids, r.expires_at, r.roles_before, r.roles_after, r.expires_before,
	r.membership_id, r.version_before, r.version_after, r.outcome, r.chunk, r.primary_before, r.primary_after`
)

// Sets caches the sets of roles that were parsed, by their text.
type Sets map[string][]uuid.UUID

func (s Sets) of(text string) []uuid.UUID {
	ids, ok := s[text]
	if !ok {
		ids = SplitIDs(text)
		s[text] = ids
	}
	return ids
}

// Scan reads a stored row in the form that the rules need, with the plan's foreseen result.
func Scan(scan func(...any) error, sets Sets) (Item, error) {
	var it Item
	var user, account, membership, primaryBefore, primaryAfter uuid.NullUUID
	var email, username, first, last, rolesText, roles, before, after sql.NullString
	var expires, expiresBefore sql.NullTime
	var chunk sql.NullInt64
	var seen int
	if err := scan(&email, &username, &first, &last, &it.Number, &it.Action, &rolesText, &user, &account, &roles, &expires, &before, &after,
		&expiresBefore, &membership, &seen, &it.Result.After.Version, &it.Result.Outcome, &chunk, &primaryBefore, &primaryAfter); err != nil {
		return it, err
	}
	it.Who = directory.NewUser{Email: email.String, Username: username.String, FirstName: first.String, LastName: last.String}
	it.Chunk = int(chunk.Int64)
	it.Primary = rules.PrimaryChange{Account: account.UUID, Before: primaryBefore.UUID, After: primaryAfter.UUID}
	it.Seen, it.Was = &seen, membership.UUID
	it.Result.Before.ID, it.Result.Before.Version = membership.UUID, seen
	it.User, it.Account, it.Roles, it.ExpiresAt = user.UUID, account.UUID, sets.of(roles.String), Time(expires)
	it.Result.Before.Roles, it.Result.Before.ExpiresAt = sets.of(before.String), Time(expiresBefore)
	it.Result.After.Roles = sets.of(after.String)
	if !account.Valid {
		it.Duty = roster.OrganizationRole(rolesText.String)
	}
	return it, nil
}

// SplitIDs parses the result of JoinIDs.
func SplitIDs(s string) []uuid.UUID {
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

// Time returns a time that may be null, nil if it is.
func Time(t sql.NullTime) *time.Time {
	if !t.Valid {
		return nil
	}
	at := store.Instant(t.Time)
	return &at
}

// Cells returns the cells of an operation's rows, or only those of its refused rows. A cell without an account stands for an organization role.
func Cells(ctx context.Context, db Reader, op uuid.UUID, refused bool) (map[roster.Cell]bool, error) {
	statement := `SELECT account_id, user_id FROM bulk_rows WHERE id > $1 AND id <= $2 AND user_id IS NOT NULL`
	if refused {
		statement += ` AND outcome = 'REFUSED'`
	}
	out := map[roster.Cell]bool{}
	rows, err := db.QueryContext(ctx, statement, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var account, user uuid.NullUUID
		err := scan(&account, &user)
		out[roster.Cell{Account: account.UUID, User: user.UUID}] = true
		return err
	})
	return out, err
}
