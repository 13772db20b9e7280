package access

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"
)

// Everything is the Reach of staff, of the gateway's own jobs, and of sign-in.
const Everything = "*"

type reachKey struct{}

// Reach returns the organizations whose rows the statements of a context can read and write: ids separated by commas, "*" for all, or an
// empty string for a caller who is not signed in. PostgreSQL enforces it with row level security, independently of the checks in Go.
func Reach(ctx context.Context) string {
	s, _ := ctx.Value(reachKey{}).(string)
	return s
}

// Across returns a context that reaches all organizations. It is for sign-in, which looks people up before it knows who they are, and for the
// gateway's own jobs; TestWhoReachesAcross lists the few callers. With sets the reach to that of its viewer again.
func Across(ctx context.Context) context.Context {
	return context.WithValue(ctx, reachKey{}, Everything)
}

// Only restricts a context to one organization. It never adds reach: if the context could not reach the organization before, it reaches
// nothing afterwards.
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

// reach returns the Reach of a viewer.
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
