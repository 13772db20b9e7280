package access

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"
)

// Everything is the reach of staff, of the gateway's own jobs, and of sign-in.
const Everything = "*"

type reachKey struct{}

// Reach says which organizations' rows the statements of a context may touch, whatever they ask for: ids with commas
// between them, "*" for all, nothing for a stranger. PostgreSQL holds every statement to it (row level security), so it
// says nothing of what was checked before: a trusted context reaches no further than its viewer.
func Reach(ctx context.Context) string {
	s, _ := ctx.Value(reachKey{}).(string)
	return s
}

// Across lifts the fence for what must look across organizations before anybody is known, or for everybody at once:
// sign-in, and the gateway's own jobs. Few places may (TestWhoReachesAcross names them); the next viewer that is put
// into the context brings the fence back.
func Across(ctx context.Context) context.Context {
	return context.WithValue(ctx, reachKey{}, Everything)
}

// Only narrows a context to one organization: work for one touches no other, whoever does it. It never widens: an
// organization that was out of reach leaves nothing.
func Only(ctx context.Context, org uuid.UUID) context.Context {
	reach, id := Reach(ctx), org.String()
	if reach == id {
		return ctx
	}
	if reach != Everything && !slices.Contains(strings.Split(reach, ","), id) {
		id = ""
	}
	return context.WithValue(ctx, reachKey{}, id)
}

// reach is what a viewer reaches.
func (v *Viewer) reach() string {
	switch {
	case v == nil:
		return ""
	case v.Everywhere():
		return Everything
	case len(v.Persons) == 1:
		return v.Persons[0].Organization.String()
	}
	ids := make([]string, len(v.Persons))
	for i := range v.Persons {
		ids[i] = v.Persons[i].Organization.String()
	}
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), ",")
}
