package row

import (
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// Item is a row on its way: as resolved, as decided, as stored.
type Item struct {
	rules.Row
	Who         directory.NewUser
	AccountText string // the account as written, where it names none
	RolesText   string // the roles as written, where one names none

	ActionText, ExpiresText string // as written, where it is no action or no date
	Note                    string // what a source says beside the outcome

	Result  rules.Result        // of a stored row: what the plan foresaw
	Chunk   int                 // of a stored row: its chunk's number, 0 for none
	Primary rules.PrimaryChange // of the account, noted on its first row that has an effect
	Moved   bool                // of a stored row: the newcomer has come by the same email since, as somebody else
}

// Refuse keeps the first problem.
func (it *Item) Refuse(f *fault.Error) {
	if it.Problem == nil {
		it.Problem = f
	}
}

// Accounts are those that rows are about, in the order of their ids.
func Accounts(items []Item) []uuid.UUID {
	ids := map[uuid.UUID]bool{}
	for _, it := range items {
		if it.Account != uuid.Nil {
			ids[it.Account] = true
		}
	}
	return Sorted(ids)
}

// NotePrimaries notes which accounts' primary users change by a decision, each on the account's first row that has an effect, and answers how many.
func NotePrimaries(items []Item, dec *rules.Decision) (n int) {
	if len(dec.Primaries) == 0 {
		return 0
	}
	at := make(map[uuid.UUID]rules.PrimaryChange, len(dec.Primaries))
	for _, p := range dec.Primaries {
		at[p.Account] = p
	}
	for i := range items {
		if p, changes := at[items[i].Account]; changes && dec.Results[i].Outcome.Effective() {
			items[i].Primary = p
			delete(at, p.Account)
			n++
		}
	}
	return n
}

// MovedEnds counts the memberships whose end a decision moves.
func MovedEnds(dec *rules.Decision) (n int) {
	for _, r := range dec.Results {
		was, is := r.Before.ExpiresAt, r.After.ExpiresAt
		if (r.Outcome == rules.Added || r.Outcome == rules.Changed) && (was == nil) != (is == nil) || was != nil && is != nil && r.Outcome == rules.Changed && !was.Equal(*is) {
			n++
		}
	}
	return n
}

// Sorted are the ids of a set in their order.
func Sorted(ids map[uuid.UUID]bool) []uuid.UUID {
	out := make([]uuid.UUID, 0, len(ids))
	for id := range ids {
		out = append(out, id)
	}
	slices.SortFunc(out, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	return out
}
