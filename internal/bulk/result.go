package bulk

import (
	"bufio"
	"cmp"
	"context"
	"encoding/csv"
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
	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// The formats of a result file.
const (
	CSV   = "CSV"
	JSONL = "JSONL"
)

// line is one row of a result file. Its first nine columns are an upload's, so that refused rows can be mended and sent
// again.
type line struct {
	Action      string     `json:"action"`
	Email       string     `json:"email,omitempty"`
	Username    string     `json:"username,omitempty"`
	FirstName   string     `json:"firstName,omitempty"`
	LastName    string     `json:"lastName,omitempty"`
	Platform    string     `json:"platform,omitempty"`
	Handle      string     `json:"handle,omitempty"`
	Roles       []string   `json:"roles,omitempty"`
	ExpiresAt   *time.Time `json:"expiresAt,omitempty"`
	ExpiresText string     `json:"expiresText,omitempty"` // as written, where it is no date
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

// WriteResult streams an operation's rows, 5,000 at a time, in the order of the input; with outcomes only those.
// Where the rows were deleted because of their age it is ROWS_REMOVED.
func (e *Engine) WriteResult(ctx context.Context, w io.Writer, id uuid.UUID, format string, outcomes []rules.Outcome) error {
	op, err := e.find(ctx, id)
	if err != nil {
		return err
	}
	if gone := rowsRemoved(op); gone != nil {
		return gone
	}
	ctx = access.Trusted(ctx) // the operation is the viewer's to see, and so are its rows
	roles, err := e.DB.Ent.Role.Query().Where(role.OrganizationID(op.OrganizationID)).All(ctx)
	if err != nil {
		return err
	}
	names := map[uuid.UUID]string{}
	for _, r := range roles {
		names[r.ID] = r.Name
	}
	done, err := done(ctx, e.DB, op)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(w, 1<<16)
	put, flush, err := encoder(buffered, format)
	if err != nil {
		return err
	}
	for after := op.ID; ; {
		leave, err := e.making.enter(ctx, pageRows)
		if err != nil {
			return err
		}
		q := e.DB.Ent.BulkRow.Query().Where(bulkrow.IDGT(after), bulkrow.IDLTE(store.LastRow(op.ID)))
		if len(outcomes) > 0 {
			q = q.Where(bulkrow.OutcomeIn(outcomes...))
		}
		var lines []line
		rows, err := q.Order(bulkrow.ByID()).Limit(pageRows).All(ctx)
		if err == nil {
			lines, err = e.lines(ctx, op, rows, done, names)
		}
		leave() // whoever reads the answer may be slow
		if err != nil {
			return err
		}
		for _, l := range lines {
			if err := put(l); err != nil {
				return err
			}
		}
		if len(rows) < pageRows {
			if op, err = e.find(ctx, id); err != nil { // its rows may have gone meanwhile
				return err
			}
			if gone := rowsRemoved(op); gone != nil {
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

// done tells of which chunk's rows are done; those of none are when the operation went to its end.
func done(ctx context.Context, db reader, op *ent.BulkOperation) (func(*int) bool, error) {
	open, err := open(ctx, db, op.ID)
	if err != nil {
		return nil, err
	}
	waiting := make(map[int]bool, len(open))
	for _, n := range open {
		waiting[n] = true
	}
	return func(chunk *int) bool {
		if chunk == nil {
			return op.FinishedAt != nil && op.Pending == 0
		}
		return !waiting[*chunk]
	}, nil
}

func (e *Engine) lines(ctx context.Context, op *ent.BulkOperation, rows []*ent.BulkRow, done func(*int) bool, names map[uuid.UUID]string) ([]line, error) {
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
	for ids := range slices.Chunk(sorted(wantA), 1000) {
		found, err := e.DB.Ent.Account.Query().Where(account.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, a := range found {
			accounts[a.ID] = a
		}
	}
	for ids := range slices.Chunk(sorted(wantU), 1000) {
		found, err := e.DB.Ent.User.Query().Where(user.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, u := range found {
			people[u.ID] = u
		}
	}
	out := make([]line, len(rows))
	for i, r := range rows {
		out[i] = describe(r, done, names, accounts, people)
		heir := op.SuccessorID != nil && r.UserID != nil && *r.UserID == *op.SuccessorID
		out[i].ExpiresAfter = EndAfter(r.Outcome, r.Action, r.ExpiresAt, r.ExpiresBefore, PutsBack(op.Source), heir)
	}
	return out, nil
}

func describe(r *ent.BulkRow, done func(*int) bool, names map[uuid.UUID]string, accounts map[uuid.UUID]*ent.Account, people map[uuid.UUID]*ent.User) line {
	l := line{
		Action: string(r.Action), Email: deref(r.Email), Username: deref(r.Username), FirstName: deref(r.FirstName), LastName: deref(r.LastName),
		ExpiresAt: r.ExpiresAt, Number: r.Number, Outcome: string(r.Outcome), Done: done(r.Chunk), Problem: deref(r.ProblemCode),
		Message: deref(r.ProblemMessage), Notice: deref(r.Notice), Roles: named(r.RoleIds, names),
		RolesBefore: named(deref(r.RolesBefore), names), RolesAfter: named(deref(r.RolesAfter), names),
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
		l.Platform, l.Handle, _ = strings.Cut(*r.AccountText, " ")
		l.Platform = strings.ReplaceAll(l.Platform, noBreak, " ")
	}
	return l
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func named(ids string, names map[uuid.UUID]string) []string {
	var out []string
	for _, id := range splitIDs(ids) {
		out = append(out, names[id])
	}
	return out
}

func written(at *time.Time) string {
	if at == nil {
		return ""
	}
	return at.Format(time.RFC3339Nano)
}

// resultHeader is that of a file of changes, and what its rows came to behind it.
func resultHeader() []string {
	out := make([]string, 0, len(columns.Written)+len(columns.Results))
	for _, name := range columns.Written {
		out = append(out, string(name))
	}
	return append(out, columns.Results...)
}

// encoder writes lines in a format.
func encoder(w io.Writer, format string) (put func(line) error, flush func() error, err error) {
	switch format {
	case JSONL:
		e := json.NewEncoder(w)
		return func(l line) error { return e.Encode(l) }, func() error { return nil }, nil
	case CSV:
		c := csv.NewWriter(w)
		if err := c.Write(resultHeader()); err != nil {
			return nil, nil, err
		}
		return func(l line) error {
				record := []string{l.Action, l.Email, l.Username, l.FirstName, l.LastName, l.Platform, l.Handle, strings.Join(l.Roles, ";"), cmp.Or(l.ExpiresText, written(l.ExpiresAt)),
					strconv.Itoa(l.Number), l.Outcome, strconv.FormatBool(l.Done), l.Problem, l.Message, l.Notice, strings.Join(l.RolesBefore, ";"), strings.Join(l.RolesAfter, ";"),
					written(l.ExpiresBefore), written(l.ExpiresAfter)}
				for i := range record {
					record[i] = Neutralise(record[i])
				}
				return c.Write(record)
			}, func() error {
				c.Flush()
				return c.Error()
			}, nil
	}
	return nil, nil, fault.New(fault.InvalidInput, "%q is not a format. Use CSV or JSONL.", format)
}
