package columns_test

import (
	"strings"
	"testing"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/roster"
)

func TestACellNamesAnAccount(t *testing.T) {
	for cell, want := range map[string]string{
		"https://www.instagram.com/acme.lab/": "INSTAGRAM|acme.lab|",
		"x.com/acme_news":                     "X|acme_news|",
		"twitter.com/acme_news":               "X|acme_news|",
		"x/acme_news":                         "X|acme_news|",
		"X/@acme_news":                        "X|acme_news|",
		"Video Cloud/acme":                    "VIDEO|acme|",
		"Video Cloud @acme":                   "VIDEO|acme|",
		"@acme on Twitter":                    "X|acme|",
		"@acme":                               "TIKTOK|acme|",
		" @ acme ":                            "TIKTOK|acme|",
		"acme":                                "TIKTOK||acme",
		"X News":                              "TIKTOK||X News",
		"Live on X":                           "TIKTOK||Live on X",
		"Arts/Culture":                        "TIKTOK||Arts/Culture",
		"https://acme.example/a/b":            "refused",
		"https://www.instagram.com/p/1":       "refused",
		"x/ac\u200bme":                        "refused",
	} {
		n, f := columns.AccountIn(cell, roster.TikTok)
		got := strings.Join([]string{string(n.Platform), n.Handle, n.Text}, "|")
		if f != nil {
			got = "refused"
		}
		if got != want {
			t.Errorf("%q is %s, want %s (%v)", cell, got, want, f)
		}
	}
}
