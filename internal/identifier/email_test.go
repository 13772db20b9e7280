package identifier

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/roster/internal/fault"
)

func TestEmail(t *testing.T) {
	for _, c := range []struct{ name, in, want, says string }{
		{"as typed", "Ada.Lovelace+tag@Example.COM", "Ada.Lovelace+tag@Example.COM", ""},
		{"white space of any kind falls", "\u00a0\u3000\r\nana@x.example\u2028\t", "ana@x.example", ""},
		{"an accent is composed", "rene\u0301@x.example", "ren\u00e9@x.example", ""},
		{"a straight apostrophe is a letter of names", "o'brien@x.example", "o'brien@x.example", ""},
		{"letters of any script", "\u03b1\u03bb\u03c6\u03b1@b\u00fccher.example", "\u03b1\u03bb\u03c6\u03b1@b\u00fccher.example", ""},
		{"H1 zero width space", "ana.ferreira@aurora.example\u200b", "", "The email contains the invisible character U+200B (zero width space) at position 28; write ana.ferreira@aurora.example."},
		{"H1 bidi", "\u202aana.ferreira@aurora.example\u202c", "", "The email contains the invisible character U+202A (left-to-right embedding) at position 1; write ana.ferreira@aurora.example."},
		{"H1 byte order mark", "\ufeffana@x.example", "", "U+FEFF (zero width no-break space) at position 1; write ana@x.example"},
		{"H1 word joiner", "an\u2060a@x.example", "", "U+2060 (word joiner) at position 3; write ana@x.example"},
		{"H1 soft hyphen", "an\u00ada@x.example", "", "U+00AD (soft hyphen) at position 3; write ana@x.example"},
		{"H1 mark", "ana@x\u200e.example", "", "U+200E (left-to-right mark)"},
		{"joiners, too", "an\u200da@x.example", "", "U+200D (zero width joiner)"},
		{"variation selectors, too", "ana\ufe0f@x.example", "", "U+FE0F"},
		{"tags", "ana\U000e0041@x.example", "", "U+E0041"},
		{"Hangul fillers", "ana\u3164@x.example", "", "U+3164 (hangul filler)"},
		{"position counts what was typed", "  an\u200ba@x.example", "", "position 5"},
		{"line break", "ana\n@x.example", "", "a line break, U+000A (line feed) at position 4"},
		{"control", "an\x00a@x.example", "", "the control character U+0000 (null) at position 3; write ana@x.example"},
		{"private use", "an\ue000a@x.example", "", "the private-use character U+E000"},
		{"unassigned", "an\u0378a@x.example", "", "the unassigned character U+0378"},
		{"no character", "an\uffffa@x.example", "", "the unassigned character U+FFFF"},
		{"lost", "an\ufffda@x.example", "", "the sign for a lost letter, U+FFFD (replacement character) at position 3."},
		{"bytes", "an\xffa@x.example", "", "not UTF-8"},
		{"H1 curly quotes", "\u201cana.ferreira@aurora.example\u201d", "", "The email contains the character U+201C (left double quotation mark) at position 1; write ana.ferreira@aurora.example."},
		{"H1 curly apostrophe", "o\u2019brien@x.example", "", "U+2019 (right single quotation mark)"},
		{"an apostrophe that Excel shows", "'ana@x.example", "", "begins with an apostrophe; write ana@x.example"},
		{"full width", "\uff41na@x.example", "", "U+FF41 (fullwidth latin small letter a), another form of a, at position 1; write ana@x.example."},
		{"full width @", "ana\uff20x.example", "", "write ana@x.example"},
		{"H1 Kelvin", "\u212aim@x.example", "", "U+212A (kelvin sign), another form of K, at position 1; write Kim@x.example."},
		{"long s", "\u017fam@x.example", "", "another form of s,"},
		{"Kelvin in the domain", "kim@\u212aim.example", "", "U+212A"},
		{"ligature", "o\ufb03ce@x.example", "", "another form of ffi"},
		{"a name around it", "Ana <ana@x.example>", "", "write ana@x.example"},
		{"mailto", "mailto:ana@x.example", "", "write ana@x.example"},
		{"quoted", `"ana@x.example"`, "", "write ana@x.example"},
		{"two", "ana@x.example;bob@x.example", "", "is not an email address"},
		{"two, with a comma", "ana@x.example,bob@x.example", "", "is not an email address"},
		{"a space inside", "a na@x.example", "", "a space cannot stand before the @"},
		{"no @", "ana", "", `"ana" is not an email address.`},
		{"nothing before", "@x.example", "", "nothing stands before"},
		{"nothing after", "ana@", "", "no domain"},
		{"empty", "", "", "is not an email address"},
		{"no dot", "ana@localhost", "", "its domain has no dot"},
		{"dot at the end", "ana@x.example.", "", "not an email address"},
		{"two dots", "ana@x..example", "", "not an email address"},
		{"a number", "ana@127.0.0.1", "", "ends in a number"},
		{"a dot at the end", "ana@x.example.", "", "it ends with a dot; write ana@x.example."},
		{"the end of a sentence", "ana@x.example,", "", "; write ana@x.example."},
		{"two addresses", "ana@x.example;bob@x.example", "", "it contains more than one @."},
		{"a literal", "ana@[127.0.0.1]", "", "not an email address"},
		{"hyphen", "ana@-x.example", "", "not one that the network knows"},
		{"underscore", "ana@x_y.example", "", "not one that the network knows"},
		{"doubled dots before", "a..b@x.example", "", "a dot stands where none can"},
		{"no such xn--", "ana@xn--a.example", "", "not one that the network knows"},
		{"too long before", strings.Repeat("a", 65) + "@x.example", "", "64 bytes"},
		{"too long", strings.Repeat("a", 321) + "@x.example", "", "longer than 320 characters"},
		{"label too long", "ana@" + strings.Repeat("a", 64) + ".example", "", "not one that the network knows"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Email(c.in, "users", "0", "email")
			if c.says == "" {
				if err != nil || got != c.want {
					t.Errorf("%q, %v", got, err)
				}
				return
			}
			f, ok := fault.Of(err)
			if !ok || f.Code != fault.InvalidInput || !strings.Contains(f.Message, c.says) || strings.Join(f.Path, ".") != "users.0.email" {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
}

func TestEmailKey(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		same       bool
	}{
		{"letter case does not make two people", "Ada@Example.COM", "ada@example.com", true},
		{"nor does space around", " \tada@example.com\u00a0\r\n", "ada@example.com", true},
		{"nor how an accent is composed", "rene\u0301@example.com", "REN\u00c9@example.com", true},
		{"nor whether a domain is written for people or for the network", "ada@b\u00fccher.example", "ada@XN--BCHER-KVA.example", true},
		{"nor its case", "ada@B\u00dcCHER.example", "ada@bu\u0308cher.example", true},
		{"H1 nor Greek capitals", "\u039f\u0394\u039f\u03a3@x.example", "\u03bf\u03b4\u03bf\u03c2@x.example", true},
		{"Greek capitals in a domain are as the network reads them", "a@\u039f\u0394\u039f\u03a3.example", "a@\u03bf\u03b4\u03bf\u03c3.example", true},
		{"+tag is another address", "ada+x@example.com", "ada@example.com", false},
		{"dots are another address", "a.da@example.com", "ada@example.com", false},
		{"an accent is another address", "ren\u00e9@example.com", "rene@example.com", false},
		{"H1 a dotted capital I is no i", "jonas.l\u0130ndqvist@aurora.example", "jonas.lindqvist@aurora.example", false},
		{"but its own small letter", "l\u0130@aurora.example", "li\u0307@aurora.example", true},
		{"H1 in the domain", "ceo@\u0130bm.example", "ceo@ibm.example", false},
		{"H1 a Kelvin sign is no k", "o\u212aafor@x.example", "okafor@x.example", false},
		{"H1 in the domain", "a@\u212aim.example", "a@kim.example", false},
		{"a long s is no s", "\u017fam@x.example", "sam@x.example", false},
		{"full width is not half width", "\uff41@x.example", "a@x.example", false},
		{"\u00df is not ss", "a@fa\u00df.example", "a@fass.example", false},
		{"\u00df in its own domain", "a@fa\u00df.example", "a@xn--fa-hia.example", true},
		{"a dotless i is no i", "\u0131@x.example", "i@x.example", false},
		{"Cyrillic is not Latin", "\u0430na@x.example", "ana@x.example", false},
		{"what cannot be seen makes another", "ana@x.example\u200b", "ana@x.example", false},
		{"also where IDNA would drop it", "ana@x\u200b.example", "ana@x.example", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if a, b := EmailKey(c.a), EmailKey(c.b); (a == b) != c.same {
				t.Errorf("%q becomes %q, %q becomes %q", c.a, a, c.b, b)
			}
		})
	}
}

func TestWhereMailIsSent(t *testing.T) {
	for in, want := range map[string]string{
		"Ada@Example.com":            "Ada@example.com",
		"ada@b\u00fccher.example":    "ada@xn--bcher-kva.example",
		"ada@xn--bcher-kva.example":  "ada@xn--bcher-kva.example",
		"ren\u00e9@fa\u00df.example": "ren\u00e9@xn--fa-hia.example",
		"root@localhost":             "root@localhost",
		"ceo@\u0130bm.example":       "ceo@xn--ibm-8dc.example",
		"ana@x\u200b.example":        "ana@x.example",
		"no address":                 "no address",
	} {
		if got := Mailbox(in); got != want {
			t.Errorf("%q: %q, not %q", in, got, want)
		}
	}
}

func TestDomain(t *testing.T) {
	for in, want := range map[string]string{
		"Example.COM": "example.com", " b\u00fccher.example ": "xn--bcher-kva.example", "xn--bcher-kva.example": "xn--bcher-kva.example",
		"": "", "@example.com": "", "*.example.com": "", "example": "", "https://example.com": "", "exa mple.com": "", "\u212aim.example": "", "x\u200b.example": "",
	} {
		if got, err := Domain(in); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v", in, got, err)
		}
	}
	for in, want := range map[string]bool{
		"a@B\u00fccher.example": true, "a@XN--BCHER-KVA.example": true, "a@x@bu\u0308cher.example": true, "a@bucher.example": false, "b\u00fccher.example": false,
		"a@b\u00fccher.example\u200b": false,
	} {
		if InDomain(in, "b\u00fccher.example") != want || InDomain(in, "xn--bcher-kva.example") != want {
			t.Error(in)
		}
	}
	if InDomain("a@\u212aim.example", "kim.example") || InDomain("a@\u0130bm.example", "ibm.example") { // F17
		t.Error("a look-alike is in the domain")
	}
}

// TestOneMailboxIsOnePerson holds the key to what mail does: the part before the "@" ignoring case, and the domain of the network.
func TestOneMailboxIsOnePerson(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		one := rapid.SampledFrom([]string{"ana", "ANA", "An\u00e1", "ana\u0301", "a.na", "\u0130", "i\u0307", "i", "\u0131", "\u00df", "SS", "\u1e9e"})
		at := rapid.SampledFrom([]string{"x.example", "X.Example", "fa\u00df.example", "FASS.example", "xn--fa-hia.example", "FA\u1e9e.example", "b\u00fccher.example", "XN--BCHER-KVA.example",
			"\u0130bm.example", "i\u0307bm.example", "ibm.example", "\u03c3\u03c2.example", "\u03a3\u03a3.example", "\u03c3\u03c3.example"})
		a, errA := Email(one.Draw(t, "a")+"@"+at.Draw(t, "at a"), "email")
		b, errB := Email(one.Draw(t, "b")+"@"+at.Draw(t, "at b"), "email")
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		localA, _, _ := strings.Cut(a, "@")
		localB, _, _ := strings.Cut(b, "@")
		same := fold(localA) == fold(localB) && network(a) == network(b)
		if (EmailKey(a) == EmailKey(b)) != same {
			t.Fatalf("%q has the key %q, %q has %q", a, EmailKey(a), b, EmailKey(b))
		}
	})
}

func network(email string) string {
	_, domain, _ := strings.Cut(Mailbox(email), "@")
	return domain
}
