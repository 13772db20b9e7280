package identifier

import (
	"strings"
	"testing"

	"example.com/roster/internal/fault"
)

func TestHandle(t *testing.T) {
	for _, c := range []struct{ platform, in, want, says string }{
		{"X", "auroranews", "auroranews", ""},
		{"X", " @AuroraNews\u00a0", "AuroraNews", ""},
		{"X", "@@auroranews", "auroranews", ""},
		{"X", "@ @@ @auroranews", "auroranews", ""},
		{"X", "https://x.com/auroranews", "auroranews", ""},
		{"X", "HTTPS://X.com/AuroraNews/", "AuroraNews", ""},
		{"X", "x.com/auroranews?lang=en", "auroranews", ""},
		{"X", "x.com/@auroranews#top", "auroranews", ""},
		{"X", "http://www.twitter.com/auroranews/", "auroranews", ""},
		{"X", "mobile.twitter.com/auroranews", "auroranews", ""},
		{"X", "//twitter.com:443/auroranews", "auroranews", ""},
		{"X", "https://twitter.com/auroranews/status/123", "auroranews", ""},
		{"X", "@https://x.com/auroranews", "auroranews", ""},
		{"FACEBOOK", "https://m.facebook.com/auroranews/", "auroranews", ""},
		{"FACEBOOK", "de-de.facebook.com/auroranews", "auroranews", ""},
		{"FACEBOOK", "https://www.facebook.com/profile.php?id=100064&sk=about", "100064", ""},
		{"FACEBOOK", "facebook.com/pages/Aurora-News/123456789", "123456789", ""},
		{"FACEBOOK", "https://www.facebook.com/p/Aurora-News-61550000000000/", "61550000000000", ""},
		{"FACEBOOK", "https://www.facebook.com/people/Aurora/61550000000000/", "61550000000000", ""},
		{"FACEBOOK", "fb.com/pg/auroranews", "auroranews", ""},
		{"INSTAGRAM", "https://www.instagram.com/aurora.news/?hl=en", "aurora.news", ""},
		{"INSTAGRAM", "booking.com", "booking.com", ""},
		{"YOUTUBE", "https://www.youtube.com/@auroranewstv", "auroranewstv", ""},
		{"YOUTUBE", "youtube.com/channel/UCabcdefghijklmnopqrstuv", "UCabcdefghijklmnopqrstuv", ""},
		{"YOUTUBE", "https://m.youtube.com/c/AuroraNews/videos", "AuroraNews", ""},
		{"YOUTUBE", "https://youtube.com/user/AuroraNews", "AuroraNews", ""},
		{"YOUTUBE", "youtube.com/AuroraNews", "AuroraNews", ""},
		{"YOUTUBE", "https://youtube.com/@%E6%97%A5%E6%9C%AC", "\u65e5\u672c", ""},
		{"TIKTOK", "https://www.tiktok.com/@auroranews?is_from_webapp=1", "auroranews", ""},
		{"LINKEDIN", "https://de.linkedin.com/company/aurora-news/about/", "aurora-news", ""},
		{"LINKEDIN", "linkedin.com/in/ada-lovelace", "ada-lovelace", ""},
		{"OTHER", "https://www.mastodon.example/@aurora?x=1", "mastodon.example/@aurora", ""},
		{"VIDEO", "https://vimeo.com/aurora/", "vimeo.com/aurora", ""},
		{"OTHER", "https://example.org", "example.org", ""},
		{"FACEBOOK", "https://facebook.com/Aurora-News-1000123456/", "1000123456", ""},
		{"INSTAGRAM", "https://instagram.com/_u/auroranews", "auroranews", ""},
		{"YOUTUBE", "https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos", "UCabcdefghijklmnopqrstuv", ""},
		{"OTHER", "https://wiki.example/Aurora_(news)", "wiki.example/Aurora_(news)", ""},
		{"X", "_", "_", ""},
		{"LINKEDIN", "at&t", "at&t", ""},
		{"LINKEDIN", "aurora-", "aurora-", ""},
		{"X", "1e5", "1e5", ""},

		{"INSTAGRAM", "https://x.com/auroranews", "", `is a URL on X, not on Instagram`},
		{"OTHER", "https://x.com/auroranews", "", "is a URL on X, not on OTHER"},
		{"X", "https://example.com/auroranews", "", "not the URL of a platform"},
		{"X", "https://x.com/", "", "not the URL of a profile on X"},
		{"X", "x.com", "", "not the URL of a profile on X"},
		{"X", "https://x.com/i/lists/1", "", "not the URL of a profile"},
		{"X", "https://help.x.com/auroranews", "", "not the URL of a profile"},
		{"FACEBOOK", "facebook.com/groups/1", "", "not the URL of a profile"},
		{"YOUTUBE", "youtube.com/watch?v=abc", "", "not the URL of a profile"},
		{"YOUTUBE", "youtu.be/abc", "", "not the URL of a profile"},
		{"TIKTOK", "https://vm.tiktok.com/@abc", "", "not the URL of a profile"},
		{"LINKEDIN", "https://www.linkedin.com/posts/x", "", "not the URL of a profile"},
		{"X", "https://x.com/aurora%E2%80%8Bnews", "", "U+200B (zero width space)"},
		{"X", "https://x.com/x.com%2Fauroranews", "", "is not a handle"},
		{"FACEBOOK", "https://business.facebook.com/latest/home?asset_id=12345", "", "not the URL of a profile"},
		{"INSTAGRAM", "https://www.instagram.com/s/abc", "", "not the URL of a profile"},
		{"INSTAGRAM", "https://www.instagram.com/stories/highlights/179/", "", "not the URL of a profile"},
		{"X", `"auroranews"`, "", "because it begins with \"; write auroranews."},
		{"X", "'auroranews", "", "because it begins with '; write auroranews."},
		{"X", "auroranews,", "", "because it ends with ,; write auroranews."},
		{"X", "auroranews.", "", "because it ends with .; write auroranews."},
		{"X", "=1+1", "", "because it begins with =; write 1+1."},
		{"X", "\u00abauroranews\u00bb", "", "because it begins with \u00ab; write auroranews."},
		{"X", "aurora/news", "", "is not a handle"},
		{"X", "aurora news", "", "contains a space"},
		{"X", "#N/A", "", "spreadsheets show it"},
		{"X", "#REF!", "", "spreadsheets show it"},
		{"X", "n/a", "", "spreadsheets show it"},
		{"X", "-", "", "spreadsheets show it"},
		{"X", "1.23457E+14", "", "a spreadsheet has shortened a long number"},
		{"X", "1,23457e+14", "", "a spreadsheet has shortened a long number"},
		{"X", "", "", "Enter the handle."},
		{"X", "@", "", "Enter the handle."},
		{"X", "un\u200bi", "", "U+200B (zero width space) at position 3; write uni."},
		{"X", "auroranews\ufe0f", "", "U+FE0F"},
		{"X", "\uff41urora", "", "another form of a"},
		{"X", strings.Repeat("a", 201), "", "longer than 200 characters"},
	} {
		t.Run(c.platform+" "+c.in, func(t *testing.T) {
			platform, got, err := Handle(c.platform, c.in, "handle")
			if c.says == "" {
				if err != nil || got != c.want || platform != c.platform {
					t.Errorf("%s %q, %v", platform, got, err)
				}
				if key := HandleKey(c.platform, c.in); key != strings.ToLower(c.want) {
					t.Errorf("key %q", key)
				}
				return
			}
			f, ok := fault.Of(err)
			if !ok || f.Code != fault.InvalidInput || !strings.Contains(f.Message, c.says) || strings.Join(f.Path, ".") != "handle" {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
	for in, want := range map[string]string{"https://x.com/a_b": "X a_b", "youtube.com/@a_b": "YOUTUBE a_b", "a_b": " a_b"} {
		if p, h, err := Handle("", in); err != nil || p+" "+h != want {
			t.Errorf("%s: %s %s, %v", in, p, h, err)
		}
	}
}

// What was stored under an older law is still found by what it was stored as.
func TestKeysOfOldHandles(t *testing.T) {
	for _, c := range []struct{ typed, old string }{
		{"@@double", "@double"}, {"@double", "@double"}, {"dou ble", "dou ble"}, {"https://x.com/a", "https://x.com/a"}, {"#N/A", "#n/a"}, {"Plain", "plain"},
	} {
		found := false
		for _, k := range HandleKeys("X", c.typed) {
			found = found || k == c.old
		}
		if !found {
			t.Errorf("%q: %q is not among %q", c.typed, c.old, HandleKeys("X", c.typed))
		}
	}
	if got := HandleKeys("X", "@plain"); len(got) != 2 || got[0] != "plain" {
		t.Errorf("%q", got)
	}
}

func TestUsername(t *testing.T) {
	for in, want := range map[string]string{
		" @@Ada_L ": "Ada_L", "": "", "@": "", "ada@acme.test": "ada@acme.test", `ACME\ada`: `ACME\ada`,
		"a da": "!", "n/a": "!", `"ada"`: "!", "'ada": "!", "ada,": "!", "ada;": "!", "ada.": "!", "=ada": "!", "+1": "!", "a.d-a": "a.d-a", "1.5E+10": "!", "a\u200bda": "!", "https://x.com/ada": "!", "\u212ada": "!", strings.Repeat("a", 101): "!",
	} {
		got, err := Username(in, "username")
		if (err != nil) != (want == "!") || err == nil && got != want {
			t.Errorf("%q: %q, %v", in, got, err)
		}
	}
	if UsernameKey("@@Ada") != "ada" || UsernameKey("@ne@ws") != "ne@ws" {
		t.Error(UsernameKey("@@Ada"), UsernameKey("@ne@ws"))
	}
}
