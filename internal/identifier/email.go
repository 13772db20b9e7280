package identifier

import (
	"strings"
	"unicode"

	"golang.org/x/net/idna"

	"example.com/roster/internal/fault"
)

// MaxEmail is the maximum length of an email in characters. maxLocal is the maximum length in bytes of the part before the "@", a limit of mail servers.
const (
	MaxEmail = 320
	maxLocal = 64
)

var email = kind{noun: "email", limit: MaxEmail, strange: func(r rune) bool { return r > '~' && !unicode.In(r, unicode.L, unicode.M, unicode.N) && !altered(r) }}

// Email cleans an email address. Mail must be deliverable to it: a display name around it and a domain without a dot are errors.
func Email(s string, path ...string) (string, error) {
	k := email
	k.shape = emailShape
	return k.clean(s, path)
}

func emailShape(s string) (string, *fault.Error) {
	why, flawed := emailFlaw(s)
	if !flawed {
		return s, nil
	}
	bare := strings.TrimSpace(s)
	if from, to := strings.LastIndexByte(bare, '<'), strings.LastIndexByte(bare, '>'); from >= 0 && from < to {
		bare = bare[from+1 : to]
	}
	if len(bare) > 7 && strings.EqualFold(bare[:7], "mailto:") {
		bare = bare[7:]
	}
	if bare = strings.TrimRight(strings.Trim(bare, `"' `), ".,;: "); bare != s {
		if _, flawed := emailFlaw(bare); !flawed {
			why += "; write " + bare
		}
	}
	return "", fault.New(fault.InvalidInput, "%q is not an email address%s.", s, why)
}

// emailFlaw reports whether a text is not an email address, and why, unless that is obvious.
func emailFlaw(s string) (why string, flawed bool) {
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return "", true
	}
	local, domain := s[:at], s[at+1:]
	for i, r := range local {
		switch {
		case r >= 0x80 && !(i == 0 && unicode.Is(unicode.M, r)), r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		case r == '@':
			return ": it contains more than one @", true
		case r == '\'' && i == 0:
			return ": it begins with an apostrophe", true
		case strings.ContainsRune("!#$%&'*+-/=?^_`{|}~.", r):
		default:
			return ": " + spoken(r) + " cannot stand before the @", true
		}
	}
	switch {
	case local == "":
		return ": nothing stands before the @", true
	case len(local) > maxLocal:
		return ": more than 64 bytes stand before the @", true
	case strings.HasPrefix(local, "."), strings.HasSuffix(local, "."), strings.Contains(local, ".."):
		return ": a dot stands where none can", true
	}
	if _, err := asciiDomain(domain); err != "" {
		return ": " + err, true
	}
	return "", false
}

func spoken(r rune) string {
	if unicode.IsSpace(r) {
		return "a space"
	}
	return string(r)
}

// EmailKey returns the key of an email address: two addresses with the same key belong to the same person, because mail does not distinguish them. The domain
// is compared in the Unicode form of IDNA (UTS 46), so an internationalized domain and its "xn--" form are equal.
func EmailKey(s string) string {
	s = strings.TrimSpace(s)
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return fold(s)
	}
	return fold(s[:at]) + "@" + domainKey(s[at+1:])
}

// Mailbox returns the address to which mail is sent, with the domain in its ASCII form ("xn--"). It returns the address unchanged if the domain has no ASCII
// form.
func Mailbox(s string) string {
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return s
	}
	domain, why := asciiDomain(s[at+1:])
	if why != "" {
		return s
	}
	return s[:at+1] + domain
}

// InDomain reports whether an address belongs to a domain, in any spelling of the two.
func InDomain(address, domain string) bool {
	at := strings.LastIndexByte(address, '@')
	return at >= 0 && domainKey(address[at+1:]) == domainKey(domain)
}

// Domain cleans a domain of emails and returns it in the ASCII form of IDNA, in which domains are compared.
func Domain(s string) (string, error) {
	k := kind{noun: "domain", limit: 253, strange: email.strange, shape: func(s string) (string, *fault.Error) {
		out, why := asciiDomain(s)
		if why != "" {
			return "", fault.New(fault.InvalidInput, "%q is not a domain: %s.", s, why)
		}
		return out, nil
	}}
	return k.clean(s, nil)
}

// profile is UTS 46 as browsers and mail use it: ß and final sigma are kept, and hyphens are allowed anywhere inside a label.
var profile = idna.New(idna.MapForLookup(), idna.Transitional(false), idna.CheckHyphens(false), idna.BidiRule())

// asciiDomain returns the domain in its ASCII form, or why mail cannot be sent to it.
func asciiDomain(s string) (domain, why string) {
	domain = strings.ToLower(s)
	if !ascii(s) || strings.Contains(domain, "xn--") {
		var err error
		if domain, err = profile.ToASCII(s); err != nil {
			return "", "its domain is not one that the network knows"
		}
	}
	labels := strings.Split(domain, ".")
	switch {
	case domain == "":
		return "", "it has no domain"
	case domain[len(domain)-1] == '.':
		return "", "it ends with a dot"
	case len(labels) < 2:
		return "", "its domain has no dot"
	case len(domain) > 253:
		return "", "its domain is longer than 253 characters"
	case strings.Trim(labels[len(labels)-1], "0123456789") == "":
		return "", "its domain ends in a number"
	}
	for _, l := range labels {
		if l == "" || len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' || strings.Trim(l, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" ||
			strings.ContainsFunc(l, func(r rune) bool { return r != '-' && !(r >= '0' && r <= '9') && !(r >= 'a' && r <= 'z') }) {
			return "", "its domain is not one that the network knows"
		}
	}
	return domain, ""
}

func domainKey(s string) string {
	s = strings.TrimSpace(s)
	if ascii(s) && !strings.Contains(strings.ToLower(s), "xn--") {
		return strings.ToLower(s)
	}
	if strings.ContainsFunc(s, func(r rune) bool { return altered(r) || classify(r) != ordinary }) {
		return fold(s) // the mapping would turn it into another domain
	}
	known, err := profile.ToASCII(s)
	if err != nil {
		return fold(s)
	}
	if read, err := profile.ToUnicode(known); err == nil {
		return read
	}
	return known
}
