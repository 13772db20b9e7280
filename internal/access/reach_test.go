package access_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/roster/internal/access"
)

func TestAContextReachesWhatItsViewerDoesAndNoMore(t *testing.T) {
	a, b, c := uuid.UUID{1}, uuid.UUID{2}, uuid.UUID{3}
	in := func(orgs ...uuid.UUID) *access.Viewer {
		v := &access.Viewer{}
		for _, o := range orgs {
			v.Persons = append(v.Persons, access.Person{Organization: o})
		}
		return v
	}
	none := context.Background()
	for name, x := range map[string]struct {
		ctx  context.Context
		want string
	}{
		"a stranger":                           {none, ""},
		"a stranger's trusted code":            {access.Trusted(none), ""},
		"a viewer of nothing":                  {access.With(none, in()), ""},
		"a viewer who is nobody":               {access.With(access.With(none, in(a)), nil), ""},
		"one organization":                     {access.With(none, in(a)), a.String()},
		"their trusted code":                   {access.Trusted(access.With(none, in(a))), a.String()},
		"two, in any order":                    {access.With(none, in(b, a, b)), a.String() + "," + b.String()},
		"staff":                                {access.With(none, &access.Viewer{Staff: true}), "*"},
		"the system":                           {access.With(none, access.System()), "*"},
		"sign-in":                              {access.Across(none), "*"},
		"a viewer after sign-in":               {access.With(access.Across(none), in(a)), a.String()},
		"a stranger after sign-in":             {access.With(access.Across(none), nil), ""},
		"one of two":                           {access.Only(access.With(none, in(a, b)), b), b.String()},
		"one that is not theirs":               {access.Only(access.With(none, in(a, b)), c), ""},
		"one of all":                           {access.Only(access.With(none, access.System()), c), c.String()},
		"narrowed twice":                       {access.Only(access.Only(access.With(none, access.System()), a), b), ""},
		"a stranger's":                         {access.Only(none, a), ""},
		"a beginning of an id is not the id":   {access.Only(access.With(none, in(a)), uuid.Nil), ""},
		"another viewer in a narrowed context": {access.With(access.Only(access.With(none, in(a, b)), a), in(b)), b.String()},
	} {
		if got := access.Reach(x.ctx); got != x.want {
			t.Errorf("%s reaches %q, want %q", name, got, x.want)
		}
	}
}

// Whoever lifts the fence stands here, with why: a new place is a decision, not an accident.
func TestWhoReachesAcross(t *testing.T) {
	want := map[string]int{
		"internal/signin/viewer.go":                  1, // what an identity is, anywhere
		"internal/signin/session.go":                 1, // whose token it is
		"internal/signin/filelink.go":                1, // whose link it is
		"internal/signin/sessions.go":                1, // the end of one's own session is told in each organization
		"internal/signin/client.go":                  2, // whose token an API client's is
		"internal/signin/signin.go":                  3, // a sign-in is noted, and ends, here or everywhere
		"internal/signin/link.go":                    1, // it is linked to who waits in any organization
		"internal/signin/open.go":                    1, // invitations are from organizations where the viewer is nobody
		"internal/signin/preview.go":                 1, // and so is what a link says
		"internal/directory/signin.go":               1, // a sign-in goes with the last organization that needs it
		"internal/signin/claim.go":                   1, // the first of the staff
		"internal/signin/staff.go":                   3, // staff are of no organization
		"internal/signin/change.go":                  1, // a password is everywhere the same
		"internal/signin/reset.go":                   2, // and its mail of no organization
		"internal/signin/invitation.go":              1, // a token says who comes
		"internal/notify/sender.go":                  1, // mail is sent for everybody
		"internal/directory/slug.go":                 1, // a slug is one organization's among all
		"internal/directory/organization_archive.go": 1, // who is active elsewhere stays signed in
		"internal/directory/write.go":                1, // who is active elsewhere stays signed in
		"internal/directory/erase.go":                1, // and keeps their sign-in
		"internal/directory/erase_texts.go":          1, // nobody else has the address
		"internal/signin/oidc_link.go":               1, // whom a provider has seen
		"internal/signin/oidc_logout.go":             1, // a provider ends its sessions everywhere
		"internal/gateway/backlog.go":                1, // how much waits, in numbers
		"internal/notify/stuck.go":                   2, // an operator asks what is stuck
		"internal/demo/year.go":                      1, // the demo makes all of its organizations
	}
	got := map[string]int{}
	across := regexp.MustCompile(`access\.Across\(`)
	root := filepath.Join("..", "..")
	if err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		b, err := os.ReadFile(path)
		if n := len(across.FindAll(b, -1)); n > 0 {
			name, _ := filepath.Rel(root, path)
			got[filepath.ToSlash(name)] = n
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("who reaches across organizations (-said +found):\n%s", diff)
	}
}
