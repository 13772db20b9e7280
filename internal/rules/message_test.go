package rules

import (
	"strings"
	"testing"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// TestMessages checks that an error or notice contains the people, accounts and numbers that it is about.
func TestMessages(t *testing.T) {
	for _, c := range []struct {
		name, org, rows string
		seats           int
		opts            Options
		tells           []string // words in the first refusal or, if there is none, in the last row's notice
		not             string
	}{
		{name: "H25 whose rights are protected, and on which account", org: "ada news=Administrator*", rows: "REMOVE ada news", tells: []string{"ada", "news"}},
		{name: "the first refusal, though rows before it are fine", org: "ada news=Administrator*", rows: "ADD zoe news Standard\nREMOVE ada news", tells: []string{"ada", "news"}},
		{name: "H33 who would be the only administrator", org: "ada news=Administrator*\nbob sport=Standard", rows: "ASSIGN bob sport Administrator@soon", tells: []string{"bob", "sport"}},
		{name: "H13 for whom no seat is left, and of how many", org: "ada news=Administrator*", rows: "ADD zoe news Standard", seats: 1, opts: Options{Shortage: roster.FillInOrder}, tells: []string{"zoe", "1"}},
		{name: "H18 with which row one is merged", org: "ada news=Administrator*", rows: "ADD bob news Standard\nADD zoe news Standard\nADD zoe news Standard", tells: []string{"row 2"}},
		{name: "H16 that other roles were not changed", org: "ada news=Administrator*\nbob news=Standard", rows: "ADD bob news Editor", tells: []string{"not changed"}},
		{name: "H16 nothing where the roles are the same, whatever the end", org: "ada news=Administrator*\nbob news=Standard", rows: "ADD bob news Standard@soon", not: "roles"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := read(t, c.org)
			if c.seats > 0 {
				o.limit = &c.seats
			}
			rows := o.rows(t, c.rows)
			c.opts.Actor = o.actor("")
			d := Decide(o.world(), rows, c.opts)
			text := d.Results[len(rows)-1].Notice
			if f := d.First(); f != nil {
				text = f.Message
			}
			for _, word := range c.tells {
				if !strings.Contains(text, word) {
					t.Errorf("%q says nothing of %q", text, word)
				}
			}
			if c.not != "" && strings.Contains(text, c.not) {
				t.Errorf("%q speaks of %q", text, c.not)
			}
		})
	}
	t.Run("H13 how many seats are used and missing", func(t *testing.T) {
		for rows, want := range map[string]string{
			"ADD bob news Standard":                        "1 person needs a new seat, but 1 of 1 seats are in use: 1 more needed",
			"ADD bob news Standard\nADD cat news Standard": "2 people need a new seat, but 1 of 1 seats are in use: 2 more needed",
		} {
			o, one := read(t, "ada news=Administrator*"), 1
			o.limit = &one
			err := Decide(o.world(), o.rows(t, rows), Options{Actor: o.actor("")}).Seats.Fault()
			if f, _ := fault.Of(err); f == nil || !strings.HasPrefix(f.Message, want) {
				t.Errorf("%v, want %s", err, want)
			}
		}
	})
	t.Run("H20 what there is now, where the caller has seen something else", func(t *testing.T) {
		o := read(t, "ada news=Administrator*\nbob news=Standard")
		d := Decide(o.world(), o.rows(t, "REMOVE bob news seen=7"), Options{Actor: o.actor("")})
		if f := d.First(); f == nil || f.Current == nil || f.Current.Version != 1 {
			t.Errorf("%+v", f)
		}
	})
	t.Run("a person of whom nothing is known is spoken of, too", func(t *testing.T) {
		o := read(t, "ada news=Administrator*\nbob news=Standard")
		w := o.world()
		delete(w.People, id("ada"))
		if _, err := Suspend(w, o.actor(""), id("bob"), person("")); err == nil || !strings.Contains(err.Error(), "The person is the primary user of news") {
			t.Error(err)
		}
	})
}
