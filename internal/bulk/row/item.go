package row

import (
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// Item is a row of an operation after its names were looked up: to be decided, decided, or read from the database.
type Item struct {
	rules.Row
	Who         directory.NewUser
	AccountText string // the account as written, if it was not found
	RolesText   string // the roles as written, if one was not found

	ActionText, ExpiresText string // as written, if it could not be read as an action or as a date
	Note                    string // what the source says in addition to the outcome

	Result  rules.Result        // of a stored row: the foreseen result
	Chunk   int                 // of a stored row: the number of its chunk, 0 for none
	Primary rules.PrimaryChange // the change of the account's primary user, on the first row of the account with an effect
	Moved   bool                // of a stored row: somebody else with the newcomer's email has joined since, and replaces them
}

// Refuse sets the problem, unless there is one already.
func (it *Item) Refuse(f *fault.Error) {
	if it.Problem == nil {
		it.Problem = f
	}
}

// Accounts returns the accounts of some rows, each once and ordered by id.
func Accounts(items []Item) []uuid.UUID {
	ids := map[uuid.UUID]bool{}
	for _, it := range items {
		if it.Account != uuid.Nil {
			ids[it.Account] = true
		}
	}
	return Sorted(ids)
}

// NotePrimaries notes the changes of primary users that a decision makes, each on the account's first row with an effect, and returns how many there are.
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

// MovedEnds returns the number of memberships whose end a decision changes.
func MovedEnds(dec *rules.Decision) (n int) {
	for _, r := range dec.Results {
		was, is := r.Before.ExpiresAt, r.After.ExpiresAt
		if (r.Outcome == roster.Added || r.Outcome == roster.Changed) && (was == nil) != (is == nil) || was != nil && is != nil && r.Outcome == roster.Changed && !was.Equal(*is) {
			n++
		}
	}
	return n
}

// Sorted returns the ids of a set in ascending order.
func Sorted(ids map[uuid.UUID]bool) []uuid.UUID {
	out := make([]uuid.UUID, 0, len(ids))
	for id := range ids {
		out = append(out, id)
	}
	slices.SortFunc(out, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	return out
}
