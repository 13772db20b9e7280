// Package result writes the file with the outcome of each row of an operation, in a form that can be fixed and uploaded again. It refuses to read a file:
// that is the duty of package file.
package result

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/table"
)

// The formats of a result file.
const (
	CSV   = "CSV"
	JSONL = "JSONL"
)

// pageRows is the number of rows that are read at once.
const pageRows = 5_000

// resultRow is one row of a result file. Its first nine columns are those of an upload, so that refused rows can be fixed and uploaded again.
type resultRow struct {
	Action      string     `json:"action"`
	Email       string     `json:"email,omitempty"`
	Username    string     `json:"username,omitempty"`
	FirstName   string     `json:"firstName,omitempty"`
	LastName    string     `json:"lastName,omitempty"`
	Platform    string     `json:"platform,omitempty"`
	Handle      string     `json:"handle,omitempty"`
	Roles       []string   `json:"roles,omitempty"`
	ExpiresAt   *time.Time `json:"expiresAt,omitempty"`
	ExpiresText string     `json:"expiresText,omitempty"` // as written, if it could not be read as a date
	Number      int        `json:"number"`
	Outcome     string     `json:"outcome"`
	Done        bool       `json:"done"`
	Problem     string     `json:"problem,omitempty"`
	Message     string     `json:"message,omitempty"`
	Notice      string     `json:"notice,omitempty"`
	RolesBefore []string   `json:"rolesBefore,omitempty"`
	RolesAfter  []string   `json:"rolesAfter,omitempty"`

	ExpiresBefore *time.Time `json:"expiresBefore,omitempty"`
	ExpiresAfter  *time.Time `json:"expiresAfter,omitempty"`
}

// Writer writes the results of operations.
type Writer struct {
	DB     *store.DB
	Places *capacity.Places
}

// Write streams an operation's rows in the order of the input, reading 5,000 at a time. If outcomes are given, it writes only the rows with these. It returns
// ROWS_REMOVED if the rows were deleted because of their age.
func (r *Writer) Write(ctx context.Context, w io.Writer, id uuid.UUID, format string, outcomes []roster.Outcome) error {
	op, err := operation.Find(ctx, r.DB, id)
	if err != nil {
		return err
	}
	if gone := operation.RowsRemoved(op); gone != nil {
		return gone
	}
	ctx = access.Trusted(ctx) // the viewer sees the operation, so they may see its rows
	roles, err := r.DB.Ent.Role.Query().Where(role.OrganizationID(op.OrganizationID)).All(ctx)
	if err != nil {
		return err
	}
	names := map[uuid.UUID]string{}
	for _, role := range roles {
		names[role.ID] = role.Name
	}
	done, err := row.Done(ctx, r.DB, op)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(w, 1<<16)
	put, flush, err := encoder(buffered, format)
	if err != nil {
		return err
	}
	for after := op.ID; ; {
		leave, err := r.Places.Enter(ctx, pageRows)
		if err != nil {
			return err
		}
		q := r.DB.Ent.BulkRow.Query().Where(bulkrow.IDGT(after), bulkrow.IDLTE(store.LastRow(op.ID)))
		if len(outcomes) > 0 {
			q = q.Where(bulkrow.OutcomeIn(outcomes...))
		}
		var lines []resultRow
		rows, err := q.Order(bulkrow.ByID()).Limit(pageRows).All(ctx)
		if err == nil {
			lines, err = r.writeRows(ctx, op, rows, done, names)
		}
		leave() // the reader of the response may be slow
		if err != nil {
			return err
		}
		for _, l := range lines {
			if err := put(l); err != nil {
				return err
			}
		}
		if len(rows) < pageRows {
			if op, err = operation.Find(ctx, r.DB, id); err != nil { // the rows may have been deleted in the meantime
				return err
			}
			if gone := operation.RowsRemoved(op); gone != nil {
				return gone
			}
			if err := flush(); err != nil {
				return err
			}
			return buffered.Flush()
		}
		after = rows[len(rows)-1].ID
	}
}

func (r *Writer) writeRows(ctx context.Context, op *ent.BulkOperation, rows []*ent.BulkRow, done func(*int) bool, names map[uuid.UUID]string) ([]resultRow, error) {
	accounts, people := map[uuid.UUID]*ent.Account{}, map[uuid.UUID]*ent.User{}
	wantA, wantU := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	for _, r := range rows {
		if r.AccountID != nil {
			wantA[*r.AccountID] = true
		}
		if r.UserID != nil {
			wantU[*r.UserID] = true
		}
	}
	for ids := range slices.Chunk(row.Sorted(wantA), 1000) {
		found, err := r.DB.Ent.Account.Query().Where(account.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, a := range found {
			accounts[a.ID] = a
		}
	}
	for ids := range slices.Chunk(row.Sorted(wantU), 1000) {
		found, err := r.DB.Ent.User.Query().Where(user.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, u := range found {
			people[u.ID] = u
		}
	}
	out := make([]resultRow, len(rows))
	for i, r := range rows {
		out[i] = describe(r, done, names, accounts, people)
		heir := op.SuccessorID != nil && r.UserID != nil && *r.UserID == *op.SuccessorID
		out[i].ExpiresAfter = operation.EndAfter(r.Outcome, r.Action, r.ExpiresAt, r.ExpiresBefore, operation.PutsBack(op.Source), heir)
	}
	return out, nil
}

func describe(r *ent.BulkRow, done func(*int) bool, names map[uuid.UUID]string, accounts map[uuid.UUID]*ent.Account, people map[uuid.UUID]*ent.User) resultRow {
	l := resultRow{
		Action: string(r.Action), Email: deref(r.Email), Username: deref(r.Username), FirstName: deref(r.FirstName), LastName: deref(r.LastName),
		ExpiresAt: r.ExpiresAt, Number: r.Number, Outcome: string(r.Outcome), Done: done(r.Chunk), Problem: deref(r.ProblemCode),
		Message: deref(r.ProblemMessage), Notice: deref(r.Notice), Roles: roleNames(r.RoleIds, names),
		RolesBefore: roleNames(deref(r.RolesBefore), names), RolesAfter: roleNames(deref(r.RolesAfter), names),
		ExpiresBefore: r.ExpiresBefore,
	}
	if r.ActionText != nil {
		l.Action = *r.ActionText
	}
	l.ExpiresText = deref(r.ExpiresText)
	if r.RolesText != nil {
		l.Roles = strings.Split(*r.RolesText, ";")
	}
	if r.UserID != nil && l.Email == "" && people[*r.UserID] != nil {
		l.Email = people[*r.UserID].Email
	}
	if r.AccountID != nil && accounts[*r.AccountID] != nil {
		a := accounts[*r.AccountID]
		l.Platform, l.Handle = string(a.Platform), a.Handle
	} else if r.AccountText != nil {
		l.Platform, l.Handle = row.SplitAccountText(*r.AccountText)
	}
	return l
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func roleNames(ids string, names map[uuid.UUID]string) []string {
	var out []string
	for _, id := range row.SplitIDs(ids) {
		out = append(out, names[id])
	}
	return out
}

func formatTime(at *time.Time) string {
	if at == nil {
		return ""
	}
	return at.Format(time.RFC3339Nano)
}

// resultHeader returns the columns of a file of changes, followed by those of the result.
func resultHeader() []string {
	out := make([]string, 0, len(columns.Changes.Written)+len(columns.Results))
	for _, name := range columns.Changes.Written {
		out = append(out, string(name))
	}
	return append(out, columns.Results...)
}

// encoder returns functions that write the rows in a format.
func encoder(w io.Writer, format string) (put func(resultRow) error, flush func() error, err error) {
	switch format {
	case JSONL:
		e := json.NewEncoder(w)
		return func(l resultRow) error { return e.Encode(l) }, func() error { return nil }, nil
	case CSV:
		file, err := table.Write(w, resultHeader())
		if err != nil {
			return nil, nil, err
		}
		return func(l resultRow) error {
			return file.Row([]string{l.Action, l.Email, l.Username, l.FirstName, l.LastName, l.Platform, l.Handle, strings.Join(l.Roles, ";"), cmp.Or(l.ExpiresText, formatTime(l.ExpiresAt)),
				strconv.Itoa(l.Number), l.Outcome, strconv.FormatBool(l.Done), l.Problem, l.Message, l.Notice, strings.Join(l.RolesBefore, ";"), strings.Join(l.RolesAfter, ";"),
				formatTime(l.ExpiresBefore), formatTime(l.ExpiresAfter)})
		}, file.Flush, nil
	}
	return nil, nil, fault.New(fault.InvalidInput, "%q is not a format. Use CSV or JSONL.", format)
}
