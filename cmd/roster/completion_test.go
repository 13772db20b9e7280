package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

func TestRolesAreCompletedWhereverTheyCanBeTyped(t *testing.T) {
	t.Setenv("COMP_LINE", "")
	parser, err := newParser(t.Context(), &console{}, kong.Exit(func(int) {}))
	if err != nil {
		t.Fatal(err)
	}
	names := []string{"Administrator", "Analyst", "Video Editor", "Night's desk: \"A\""}
	for line, want := range map[string]string{
		"roster people list --role ":                                  `Administrator|Analyst|Video\ Editor|Night\'s\ desk\:\ \"A\"`,
		"roster people list --role A":                                 "Administrator|Analyst",
		"roster people list --role=vid":                               `Video\ Editor`,
		"roster people list --search x --role Vid":                    `Video\ Editor`,
		`roster people list --role Video\ Ed`:                         `Video\ Editor`,
		`roster people list --role "Video Ed`:                         "Video Editor",
		`roster people list --role 'Video Ed`:                         "Video Editor",
		`roster people list --role "Night`:                            `Night's desk: \"A\"`,
		"roster access list --role Analyst,":                          `Analyst,Administrator|Analyst,Video\ Editor|Analyst,Night\'s\ desk\:\ \"A\"`,
		`roster access list --role Video\ Editor,An`:                  `Video\ Editor,Analyst`,
		`roster access list --role=Analyst,Video\ Editor,Ad`:          `Analyst,Video\ Editor,Administrator`,
		"roster accounts show x acme --role Admin":                    "Administrator",
		"roster bulk plan --replace-role Ana":                         "Analyst",
		`roster bulk plan --replace-role "Video Editor" --with Admin`: "Administrator",
		"roster roles show Vi":                                        `Video\ Editor`,
		"roster roles show --organization acme Vi":                    `Video\ Editor`,
		"roster roles show -o csv Vi":                                 `Video\ Editor`,
		"fish roster people list --role=Vi":                           "--role=Video Editor",
		"zsh roster access list --role Analyst,Vi":                    "Analyst,Video Editor",
		"roster people list --ro":                                     "no role",
		"roster people list --status ":                                "no role",
		"roster people list ":                                         "no role",
		"roster roles show Analyst ":                                  "no role",
		"roster roles show -":                                         "no role",
		"roster roles list ":                                          "no role",
		"roster invitations send --role ":                             "no role",
		"roster ":                                                     "no role",
		"roster":                                                      "no role",
	} {
		shell, rest, _ := strings.Cut(line, " ")
		if shell == "roster" {
			shell, rest = "", line
		}
		w := wordsOf(rest)
		got := "no role"
		if separator, ok := w.roles(parser.Model.Node); ok {
			got = strings.Join(w.offer(slices.Clone(names), separator, shell), "|")
		}
		if got != want {
			t.Errorf("%q offers %s, want %s", line, got, want)
		}
	}
}
