package file

import (
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/columns"
)

// H37: a cell whose roles are separated by other characters is treated as one unknown word, for which several roles can be suggested.
func TestH37RolesWithOtherSeparatorsAreSuggestedAndRead(t *testing.T) {
	roles := []string{"Analyst", "Contributor", "Video Editor", "Social Video"}
	for word, want := range map[string]string{
		"contributor, Analyst": "Contributor;Analyst",
		"Analyst/Video Editor": "Analyst;Video Editor",
		"Analyst & Boss":       "",
		"Editor":               "Video Editor",
		"Video":                "",
		",":                    "",
	} {
		if got := suggestRoles(word, roles); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
	const text = "email,url,roles\nann@x.test,https://x.com/news,\"Contributor, Analyst\"\n"
	p, err := PreviewOf(strings.NewReader(text), How{}, time.UTC, roles, false)
	if err != nil || len(p.Unknown) != 1 || p.Unknown[0].Suggestion != "Contributor;Analyst" || p.Flawed != 1 {
		t.Fatalf("%v, %+v", err, p)
	}
	u := p.Unknown[0]
	how := How{}
	how.Values = append(how.Values, columns.Value{Column: u.Column, From: u.Value, To: u.Suggestion})
	p, err = PreviewOf(strings.NewReader(text), how, time.UTC, roles, false)
	if err != nil || p.Flawed != 0 || len(p.Mistakes) != 0 || strings.Join(p.Shown[0].Roles, "|") != "Contributor|Analyst" {
		t.Errorf("%v, %+v", err, p)
	}
}
