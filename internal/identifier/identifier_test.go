package identifier

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/roster/internal/fault"
)

// platforms are those of the contract, and none.
var platforms = []string{"", "X", "FACEBOOK", "INSTAGRAM", "YOUTUBE", "TIKTOK", "LINKEDIN", "VIDEO", "OTHER"}

// law is one kind: how a text is cleaned, and its key.
type law struct {
	name  string
	clean func(string) (string, error)
	key   func(string) string
}

func laws() []law {
	out := []law{
		{"email", func(s string) (string, error) { return Email(s, "email") }, EmailKey},
		{"domain", Domain, func(s string) string { d, _ := Domain(s); return d }},
		{"username", func(s string) (string, error) { return Username(s, "username") }, UsernameKey},
		{"role", func(s string) (string, error) { return RoleName(s, "name") }, RoleKey},
		{"client", func(s string) (string, error) { return ClientName(s, "name") }, ClientKey},
		{"name", func(s string) (string, error) { return Name(s, "firstName") }, func(s string) string { return NameKey(s, "") }},
		{"text", func(s string) (string, error) { return FreeText(s, 50, "reason") }, nil},
		{"group", func(s string) (string, error) { return Group(s, "group") }, func(s string) string { g, _ := Group(s, "group"); return g }},
		{"slug", func(s string) (string, error) { return Slug(s, "slug") }, func(s string) string { g, _ := Slug(s, "slug"); return g }},
	}
	for _, p := range platforms {
		out = append(out, law{"handle of " + p, func(s string) (string, error) { _, h, err := Handle(p, s, "handle"); return h, err },
			func(s string) string { return HandleKey(p, s) }})
	}
	return out
}

// draw makes texts as people, spreadsheets and attackers write them.
func draw() *rapid.Generator[string] {
	part := rapid.OneOf(
		rapid.SampledFrom([]string{"ana", "Ana", "ANA", "@", "@@", ".", "/", "-", "+tag", " ", "\u00a0", "\t", "\r\n", "\u3000", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u202e", "\ufe0f", "\ufffd",
			"e\u0301", "\u00e9", "\u0130", "i\u0307", "\u212a", "\u017f", "\u00df", "\u1e9e", "\u03a3", "\u03c3", "\u03c2", "\u039f\u0394\u039f\u03a3", "\u0430", "\u0131", "\u0958", "\u0915\u093c", "\uff41", "\ufb01",
			"b\u00fccher.example", "B\u00dcCHER.example", "xn--bcher-kva.example", "XN--BCHER-KVA.EXAMPLE", "fa\u00df.example", "xn--fa-hia.example", "acme.test", "\u0395\u039b\u039b\u0391\u03a3.gr", "xn--", "xn--a", "\u3002",
			"https://", "//", "x.com", "x.com/", "www.", "m.", "de-de.", "facebook.com/profile.php?id=", "youtube.com/channel/UC", "linkedin.com/in/", "tiktok.com/@", "vimeo.com/", "?lang=en", "#top", "%40", "%2F", "%E2%80%8B",
			"n/a", "#N/A", "1.23457E+14", "123456", "mailto:", "<", ">", "\"", "\u201c", "\u201d", "'"}),
		rapid.String(), rapid.StringMatching(`[a-zA-Z0-9._@/-]{0,12}`))
	return rapid.Custom(func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(part, 0, 6).Draw(t, "parts"), "") })
}

// TestCleaningIsAFixedPoint holds H1 for any text: what is clean stays as it is and has the key of what was typed, and a key is its own.
func TestCleaningIsAFixedPoint(t *testing.T) {
	for _, l := range laws() {
		t.Run(l.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				s := draw().Draw(t, "s")
				once, err := l.clean(s)
				if err != nil {
					if f, ok := fault.Of(err); !ok || f.Code != fault.InvalidInput || f.Message == "" {
						t.Fatalf("%q: %v", s, err)
					}
				} else if twice, err := l.clean(once); err != nil || twice != once {
					t.Fatalf("%q is cleaned to %q, that to %q, %v", s, once, twice, err)
				} else if l.key != nil && l.key(once) != l.key(s) {
					t.Fatalf("%q has the key %q, clean as %q it has %q", s, l.key(s), once, l.key(once))
				}
				if l.key != nil && l.name != "name" {
					if key := l.key(s); l.key(key) != key {
						t.Fatalf("%q has the key %q, which has %q", s, key, l.key(key))
					}
				}
			})
		})
	}
}

// TestNothingHiddenIsKept looks at each character of a clean text, whatever the message says.
func TestNothingHiddenIsKept(t *testing.T) {
	for _, l := range laws() {
		t.Run(l.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				clean, err := l.clean(draw().Draw(t, "s"))
				if err != nil {
					return
				}
				for _, r := range clean {
					c := classify(r)
					if c != ordinary && !(c == joiner || c == selector) {
						t.Fatalf("%q holds %s", clean, describe(r))
					}
					if c != ordinary && l.name != "name" && l.name != "text" {
						t.Fatalf("%q holds %s", clean, describe(r))
					}
				}
			})
		})
	}
}

// TestAProposalIsClean holds what a message proposes to the law that it speaks for.
func TestAProposalIsClean(t *testing.T) {
	for _, l := range laws() {
		t.Run(l.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				_, err := l.clean(draw().Draw(t, "s"))
				f, _ := fault.Of(err)
				if f == nil {
					return
				}
				if _, proposal, found := strings.Cut(f.Message, "; write "); found && !strings.Contains(f.Message, `"`) {
					proposal = strings.TrimSuffix(proposal, ".")
					if again, err := l.clean(proposal); err != nil && !strings.HasSuffix(f.Message, "..") || err == nil && again != proposal {
						t.Fatalf("%s: %v", f.Message, err)
					}
				}
			})
		})
	}
}
