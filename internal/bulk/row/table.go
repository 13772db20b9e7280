package row

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Batch is a batch of decided rows and chunks to insert into the database.
type Batch struct {
	rows, chunks *store.Table
	texts        Texts
}

// NewBatch returns an empty batch. Batches can share texts.
func NewBatch(texts Texts) Batch {
	return Batch{texts: texts, rows: store.NewTable("id", store.UUID, "number", store.Int, "action", store.Text, "email", store.Text, "username", store.Text,
		"first_name", store.Text, "last_name", store.Text, "account_text", store.Text, "roles_text", store.Text, "action_text", store.Text, "expires_text", store.Text, "user_id", store.UUID,
		"account_id", store.UUID, "role_ids", store.Text, "expires_at", store.Time, "roles_before", store.Text, "roles_after", store.Text,
		"expires_before", store.Time, "membership_id", store.UUID, "version_before", store.Int, "version_after", store.Int, "outcome", store.Text, "chunk", store.Int,
		"problem_code", store.Text, "problem_message", store.Text, "notice", store.Text, "primary_before", store.UUID, "primary_after", store.UUID),
		chunks: store.NewTable("id", store.UUID, "number", store.Int, "rows", store.Int, "first", store.Int, "last", store.Int, "numbers", store.Text)}
}

// Len returns the number of rows.
func (b Batch) Len() int { return b.rows.Len() }

// Add adds a decided row; chunk is 0 if there is nothing to do for it.
func (b Batch) Add(op uuid.UUID, it *Item, chunk int) {
	r, texts := &it.Result, b.texts
	code, message := problemOf(r)
	roles := it.RolesText
	if it.Duty != "" {
		roles = string(it.Duty)
	}
	var in *int
	if chunk > 0 {
		in = &chunk
	}
	b.rows.Add(store.RowID(op, it.Number), it.Number, string(it.Action), optional(it.Who.Email), optional(it.Who.Username), optional(it.Who.FirstName),
		optional(it.Who.LastName), optional(it.AccountText), optional(roles), optional(it.ActionText), optional(it.ExpiresText), it.User, it.Account, texts.of(it.Roles), it.ExpiresAt, texts.held(r.Before), texts.held(r.After),
		r.Before.ExpiresAt, r.Before.ID, r.Before.Version, r.After.Version, string(r.Outcome), in, code, message, optional(r.Notice),
		it.Primary.Before, it.Primary.After)
}

// problemOf returns what is stored of a refusal.
func problemOf(r *rules.Result) (code, message *string) {
	if r.Fault == nil {
		return nil, nil
	}
	return (*string)(&r.Fault.Code), &r.Fault.Message
}

// AddChunk adds a chunk with the numbers of its rows, which are stored as a range if there are no gaps.
func (b Batch) AddChunk(op uuid.UUID, number int, rows []int) {
	first, last := slices.Min(rows), slices.Max(rows)
	var numbers *string
	if last-first+1 != len(rows) {
		text := make([]byte, 0, 8*len(rows))
		for i, n := range rows {
			if i > 0 {
				text = append(text, ',')
			}
			text = strconv.AppendInt(text, int64(n), 10)
		}
		s := string(text)
		numbers = &s
	}
	b.chunks.Add(store.RowID(op, number), number, len(rows), first, last, numbers)
}

// Insert inserts the rows and the chunks.
func (b Batch) Insert(ctx context.Context, tx *store.Tx, org uuid.UUID) error {
	const cols = `id, number, action, email, username, first_name, last_name, account_text, roles_text, action_text, expires_text, user_id, account_id, role_ids, expires_at,
		roles_before, roles_after, expires_before, membership_id, version_before, version_after, outcome, chunk, problem_code, problem_message, notice, primary_before, primary_after`
	if _, err := tx.Exec(ctx, b.rows, `INSERT INTO bulk_rows (organization_id, `+cols+`) SELECT $1, `+cols+` FROM {v}`, org); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, b.chunks, `INSERT INTO bulk_chunks (organization_id, id, number, rows, first, last, numbers)
		SELECT $1, id, number, rows, first, last, numbers FROM {v}`, org)
	return err
}

// Texts caches the texts of sets of roles, because many rows have the same few sets.
type Texts map[string]string

func (t Texts) of(ids []uuid.UUID) string {
	var buffer [128]byte
	key := buffer[:0]
	for _, id := range ids {
		key = append(key, id[:]...)
	}
	s, ok := t[string(key)]
	if !ok {
		s = JoinIDs(ids)
		t[string(key)] = s
	}
	return s
}

// held returns the text of a grant's roles, nil if there is no membership.
func (t Texts) held(g roster.Grant) *string {
	if !g.Exists() {
		return nil
	}
	s := t.of(g.Roles)
	return &s
}

// Outcomes is a batch of outcomes that differ from those stored with the rows, to update in the database.
type Outcomes struct {
	*store.Table
	texts Texts
}

// NewOutcomes returns an empty batch.
func NewOutcomes() Outcomes {
	return Outcomes{texts: Texts{}, Table: store.NewTable("id", store.UUID, "outcome", store.Text, "user_id", store.UUID, "version_before", store.Int, "version_after", store.Int,
		"roles_before", store.Text, "roles_after", store.Text, "expires_before", store.Time, "problem_code", store.Text, "problem_message", store.Text, "notice", store.Text,
		"primary_before", store.UUID, "primary_after", store.UUID)}
}

// Add adds the outcome of a row.
func (t Outcomes) Add(op uuid.UUID, it *Item, r *rules.Result) {
	code, message := problemOf(r)
	t.Table.Add(store.RowID(op, it.Number), string(r.Outcome), it.User, r.Before.Version, r.After.Version, t.texts.held(r.Before), t.texts.held(r.After), r.Before.ExpiresAt, code, message,
		optional(r.Notice), it.Primary.Before, it.Primary.After)
}

// Update updates the rows.
func (t Outcomes) Update(ctx context.Context, tx *store.Tx) error {
	_, err := tx.Exec(ctx, t.Table, `UPDATE bulk_rows SET outcome = v.outcome, user_id = v.user_id, version_before = v.version_before, version_after = v.version_after,
		roles_before = v.roles_before, roles_after = v.roles_after, expires_before = v.expires_before,
		problem_code = v.problem_code, problem_message = v.problem_message, notice = v.notice, primary_before = v.primary_before, primary_after = v.primary_after FROM {v} WHERE bulk_rows.id = v.id`)
	return err
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// JoinIDs returns ids as text, separated by commas, as columns store them.
func JoinIDs(ids []uuid.UUID) string {
	var b strings.Builder
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(id.String())
	}
	return b.String()
}
