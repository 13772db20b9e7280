package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"example.com/roster/internal/client"
)

func TestTheTerminalObeysNobodyElse(t *testing.T) {
	hostile := []string{"\x1b[2J\x1b[H", "\x1b]0;owned\a", "\x1b]52;c;cm0=\a", "\u009b31m", "a\rb", "\b\b\b", "\u202egnp.exe", "\u2066x\u2069", "\u200f", "\u061c", "\x7f", "\u2028", "\x00"}
	for _, s := range hostile {
		var out, errs bytes.Buffer
		c := &console{out: &out, err: &errs}
		c.title("Planned", &client.Operation{ID: "blk_1", Label: s + "\nforged"})
		c.printColumns([]string{"1\t" + cell(s+"\nforged\tcell")})
		c.fail(errors.New(s))
		for _, r := range out.String() + errs.String() {
			if r != '\n' && r != '\t' && unprintable(r) {
				t.Errorf("%q is shown as it is: %q", s, out.String()+errs.String())
				break
			}
		}
		if strings.Contains(out.String(), "\nforged") {
			t.Errorf("%q begins a line of its own: %q", s, out.String())
		}
	}
	for _, s := range []string{"Zoë Müller", "日本語", "👩‍👩‍👧", "שלום", "a\u200cb"} {
		if cell(s) != s {
			t.Errorf("%q is shown as %q", s, cell(s))
		}
	}
}
