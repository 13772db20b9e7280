package columns

import (
	"strings"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
)

// NamedAccount is an account as it is named in a cell: by its platform and handle, or by a text, which is its name, or its handle on the row's platform.
type NamedAccount struct {
	Platform     roster.Platform
	Handle, Text string // one of them is set
}

// AccountIn reads a cell that names an account: the URL of its profile, x/acme_news, "X @acme_news", "@acme_news on X", "@acme_news" on the row's platform, or
// its name. A platform before a name without "/" or "@" is part of the name, as in "X News".
func AccountIn(cell string, platform roster.Platform) (NamedAccount, *fault.Error) {
	cell = strings.TrimSpace(cell)
	named, handle, err := identifier.Handle("", cell)
	if err == nil && named != "" {
		return NamedAccount{Platform: roster.Platform(named), Handle: handle}, nil
	}
	for _, form := range []struct {
		between       string
		platformFirst bool
	}{{"/", true}, {" @", true}, {" on ", false}} {
		before, after, cut := strings.Cut(cell, form.between)
		if !form.platformFirst {
			before, after = after, before
			cut = cut && strings.HasPrefix(cell, "@")
		}
		if is, known := PlatformOf(strings.TrimSpace(before)); cut && known && !strings.Contains(after, "/") {
			return handleOn(is, after)
		}
	}
	if f, ok := fault.Of(err); ok && strings.Contains(cell, "://") {
		return NamedAccount{}, f
	}
	if strings.HasPrefix(cell, "@") {
		return handleOn(platform, cell)
	}
	return NamedAccount{Platform: platform, Text: cell}, nil
}

func handleOn(p roster.Platform, handle string) (NamedAccount, *fault.Error) {
	_, handle, err := identifier.Handle(string(p), handle)
	f, _ := fault.Of(err)
	return NamedAccount{Platform: p, Handle: handle}, f
}
