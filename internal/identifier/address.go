package identifier

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"example.com/roster/internal/fault"
)

// site describes the URLs of profiles on one platform.
type site struct {
	platform, name string
	hosts          []string
	below          []string // first parts of a path that the name follows; "@" means that the first part is the name with an "@"
	plain          bool     // the first part can be the name itself
	reserved       []string // first parts that are never names
}

var sites = []site{
	{platform: "X", name: "X", hosts: []string{"x.com", "twitter.com"}, plain: true,
		reserved: []string{"i", "home", "search", "explore", "hashtag", "intent", "share", "messages", "notifications", "settings", "login", "compose", "account", "jobs", "privacy", "tos"}},
	{platform: "FACEBOOK", name: "Facebook", hosts: []string{"facebook.com", "fb.com"}, plain: true, below: []string{"pg"},
		reserved: []string{"groups", "events", "watch", "photo", "photo.php", "photos", "story.php", "permalink.php", "share", "share.php", "sharer", "sharer.php", "hashtag",
			"marketplace", "reel", "media", "gaming", "help", "policies", "login", "login.php", "home.php", "dialog", "plugins", "latest", "stories", "messages", "notifications", "settings", "search", "friends", "bookmarks", "ads", "business"}},
	{platform: "INSTAGRAM", name: "Instagram", hosts: []string{"instagram.com", "instagr.am"}, plain: true, below: []string{"stories", "_u"},
		reserved: []string{"p", "s", "reel", "reels", "tv", "explore", "accounts", "direct"}},
	{platform: "YOUTUBE", name: "YouTube", hosts: []string{"youtube.com"}, plain: true, below: []string{"channel", "c", "user"},
		reserved: []string{"watch", "shorts", "playlist", "live", "embed", "results", "feed", "hashtag", "redirect", "about", "t"}},
	{platform: "YOUTUBE", name: "YouTube", hosts: []string{"youtu.be"}},
	{platform: "TIKTOK", name: "TikTok", hosts: []string{"tiktok.com"}, below: []string{"@"}},
	{platform: "TIKTOK", name: "TikTok", hosts: []string{"vm.tiktok.com", "vt.tiktok.com"}},
	{platform: "LINKEDIN", name: "LinkedIn", hosts: []string{"linkedin.com"}, below: []string{"company", "in", "school", "showcase", "company-beta", "pub"}},
}

// spelled returns a platform's name as people write it.
func spelled(platform string) string {
	for _, s := range sites {
		if s.platform == platform {
			return s.name
		}
	}
	return platform
}

// webAddress is a text that was read as a URL.
type webAddress struct {
	typed    string
	platform string // empty if the site is not known
	site     site
	profiles bool     // the host has profiles, unlike, for example, help.x.com
	path     []string // without empty parts
	query    url.Values
	place    string // host and path
}

var (
	scheme   = regexp.MustCompile(`(?i)^(https?:)?//`)
	hostName = regexp.MustCompile(`^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$`)
	port     = regexp.MustCompile(`:\d{1,5}$`)
	// variant matches a subdomain of a site: a version for phones, a country, a language.
	variant = regexp.MustCompile(`^(www|m|mobile|mbasic|touch|web|business|music|studio|[a-z]{2}|[a-z]{2}-[a-z]{2})$`)
)

// readAddress reads a text as a URL and reports whether it is one: it has a scheme, or a host and a path, or is only the host of a platform.
func readAddress(s string) (webAddress, bool) {
	rest := scheme.ReplaceAllString(s, "")
	named := rest != s
	host, tail := rest, ""
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		host, tail = rest[:i], rest[i:]
	}
	host = strings.TrimSuffix(strings.ToLower(port.ReplaceAllString(host, "")), ".")
	a := webAddress{typed: s}
	if !hostName.MatchString(host) {
		return a, named
	}
	for _, known := range sites {
		for _, name := range known.hosts {
			if prefix := strings.TrimSuffix(host, name); prefix == "" || prefix != host && strings.HasSuffix(prefix, ".") {
				a.platform, a.site = known.platform, known
				a.profiles = prefix == "" || !slices.ContainsFunc(strings.Split(strings.TrimSuffix(prefix, "."), "."), func(l string) bool { return !variant.MatchString(l) })
			}
		}
	}
	if !named && (tail == "" || tail[0] != '/') && a.platform == "" {
		return a, false
	}
	tail, _, _ = strings.Cut(tail, "#")
	path, query, _ := strings.Cut(tail, "?")
	a.query, _ = url.ParseQuery(query) // a query that cannot be parsed contains no name
	for part := range strings.SplitSeq(path, "/") {
		if part != "" {
			a.path = append(a.path, part)
		}
	}
	for short := strings.TrimPrefix(host, "www."); short != host && strings.Contains(short, "."); short = strings.TrimPrefix(host, "www.") {
		host = short
	}
	a.place = strings.Join(append([]string{host}, a.path...), "/")
	return a, true
}

// name returns the handle that a URL contains.
func (a webAddress) name() (string, *fault.Error) {
	if a.platform == "" {
		return "", fault.New(fault.InvalidInput, "%q is not the URL of a platform that Roster knows. Enter only the handle, such as auroranews.", a.typed)
	}
	none := fault.New(fault.InvalidInput, "%q is not the URL of a profile on %s. Enter only the handle, such as auroranews.", a.typed, a.site.name)
	if !a.profiles || len(a.path) == 0 {
		return "", none
	}
	first := strings.ToLower(a.path[0])
	name := ""
	switch {
	case a.platform == "FACEBOOK" && first == "profile.php":
		name = a.query.Get("id")
	case a.platform == "FACEBOOK" && (first == "pages" || first == "people" || first == "p"):
		name = trailingID.FindString(a.path[len(a.path)-1])
	case slices.Contains(a.site.below, first):
		if len(a.path) > 1 && (first != "stories" || a.path[1] != "highlights") { // highlights belong to nobody
			name = a.path[1]
		}
	case slices.Contains(a.site.reserved, first):
	case a.site.plain, first[0] == '@' && slices.Contains(a.site.below, "@"):
		name = a.path[0]
		if page := namedPage.FindStringSubmatch(name); page != nil && a.platform == "FACEBOOK" {
			name = page[1]
		}
	}
	if plain, err := url.PathUnescape(name); err == nil && a.platform != "" && bare(plain) != "" {
		return plain, nil
	}
	return "", none
}

// trailingID matches the id at the end of a page's URL.
var trailingID = regexp.MustCompile(`\d{5,}$`)

// namedPage matches the path of a page that has no handle: its title and its id. Facebook's handles contain no hyphen.
var namedPage = regexp.MustCompile(`-(\d{5,})$`)
