package identifier

import (
	"slices"
	"strings"
	"testing"

	"example.com/roster/internal/fault"
)

func TestNames(t *testing.T) {
	person := func(s string) (string, error) { return Name(s, "firstName") }
	role := func(s string) (string, error) { return RoleName(s, "name") }
	group := func(s string) (string, error) { return Group(s, "group") }
	slug := func(s string) (string, error) { return Slug(s, "slug") }
	client := func(s string) (string, error) { return ClientName(s, "name") }
	for _, c := range []struct {
		name     string
		clean    func(string) (string, error)
		in, want string
		says     string
	}{
		{"a name as typed", person, "\u00a0Zo\u0065\u0308 M\u00fcller\u3000", "Zo\u00eb M\u00fcller", ""},
		{"a joiner inside of a name", person, "\u0646\u0627\u0645\u200c\u0647\u0627", "\u0646\u0627\u0645\u200c\u0647\u0627", ""},
		{"an emoji of several", person, "\U0001f469\u200d\U0001f4bb Ana \u2764\ufe0f", "\U0001f469\u200d\U0001f4bb Ana \u2764\ufe0f", ""},
		{"a name may have compatible forms", person, "Acme\u2122 \u2161", "Acme\u2122 \u2161", ""},
		{"an empty name is a door's to judge", person, " ", "", ""},
		{"a joiner at the edge", person, "Ana\u200d", "", "U+200D (zero width joiner) at position 4; write Ana."},
		{"H1 a line break and an override", person, "Mo\nve\u202er", "", "The first name contains a line break, U+000A (line feed) at position 3; write Mo ver."},
		{"U+0085 inside", person, "Mo\u0085ve", "", "a line break, U+0085 (next line)"},
		{"a tab", person, "Mo\tve", "", "the control character U+0009 (tab) at position 3; write Mo ve."},
		{"H1 zero width space", person, "A\u200bna", "", "U+200B"},
		{"too long, in characters", person, strings.Repeat("\u00fc", 201), "", "The first name is longer than 200 characters."},
		{"200 characters of two bytes", person, strings.Repeat("\u00fc", 200), strings.Repeat("\u00fc", 200), ""},
		{"a role's name", role, " Night desk ", "Night desk", ""},
		{"H1 a role beside a built-in one", role, "Analyst\u200b", "", "The role name contains the invisible character U+200B (zero width space) at position 8; write Analyst."},
		{"H1 a role that shows as Admin", role, "\u202enimdA", "", "U+202E (right-to-left override)"},
		{"a joiner in a role", role, "An\u200dalyst", "", "U+200D"},
		{"a hard space in a role", role, "Night\u00a0desk", "", "write Night desk."},
		{"a role's full width", role, "\uff21nalyst", "", "another form of A"},
		{"a role without a name", role, "\t", "", "Enter a descriptive name for the role."},
		{"a semicolon", role, "a;b", "", "semicolon"},
		{"a group", group, " /emea//news / uk/ ", "emea/news/uk", ""},
		{"no group", group, " / ", "", ""},
		{"a group with what cannot be seen", group, "emea/\u200bnews", "", "write emea/news."},
		{"a slug", slug, " acme-2 ", "acme-2", ""},
		{"a slug in capitals", slug, "ACME", "", "Write acme."},
		{"a slug in another script", slug, "\u0430cme", "", "lowercase letters"},
		{"a client", client, " Feed\u00a0reader", "Feed reader", ""},
		{"two spaces in a role", role, "Video  Editor", "Video Editor", ""},
		{"two spaces in a group", group, "emea/south  west\u00a0 coast", "emea/south west coast", ""},
		{"a client with a joiner", client, "Fe\u200ded", "", "U+200D"},
		{"a client without a name", client, "", "", "Enter a name"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.clean(c.in)
			if c.says == "" && (err != nil || got != c.want) || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
				t.Errorf("%q, %v", got, err)
			}
			if f, ok := fault.Of(err); err != nil && (!ok || len(f.Path) != 1) {
				t.Errorf("%v has no place", err)
			}
		})
	}
	if got := GroupsNamed("emea//news/"); !slices.Equal(got, []string{"emea/news", "emea//news"}) {
		t.Errorf("%q", got)
	}
	if a, b := NameKey(" Vel\u00e1zquez ", "Ada"), SearchKey("Vel\u00e1zquez"); a != "velazquez, ada" || b != "velazquez" {
		t.Error(a, b)
	}
}

func TestLookAlike(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Analyst", "ANALYST", true},
		{"Analyst", "\u0410nalyst", true}, // Cyrillic
		{"Analyst", "\u0430n\u0430lyst", true},
		{"Analyst", "AnaIyst", true}, // a capital I
		{"Analyst", "Ana1yst", true},
		{"ADMIN", "\u0430dmin", true},
		{"Admin", "\u0410DMIN", true},
		{"admin", "adrnin", true},
		{"Admin", "Adm\u200bin", true},
		{"comnews", "cornnews", true},
		{"\u041d\u041e\u0422", "HOT", true}, // whole words in another script
		{"Analyst", "Analysts", false},
		{"Editor", "Auditor", false},
		{"news0", "newso", true},
		{"AUR0RANEWS", "AuroraNews", true},
		{"news0", "news8", false},
		{"il", "ll", false},
	} {
		if LookAlike(c.a, c.b) != c.same || LookAlike(c.b, c.a) != c.same {
			t.Errorf("%q and %q: %q, %q", c.a, c.b, LookAlikes(c.a), LookAlikes(c.b))
		}
	}
}
