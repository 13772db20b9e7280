package main

import (
	"fmt"
	"regexp"
	"strings"
)

// verdict is the result of a test.
type verdict struct {
	word string // as printed
	good bool   // as expected
	line string // the check that failed, or what went wrong
}

var (
	running = regexp.MustCompile(`^=== (?:RUN|NAME|CONT|PAUSE)\s+(\S+)`)
	ended   = regexp.MustCompile(`^\s*--- (PASS|FAIL|SKIP): (\S+) \(`)
	check   = regexp.MustCompile(`^\s+(\w+_test\.go:\d+: .*)`)
	crashed = regexp.MustCompile(`(?m)^(?:panic: |fatal error: ).*|PostgreSQL is needed: .*`)
)

// verdictOf reads the output of a test process and decides whether a test did what is expected. A mutant is caught only by a check of the test itself: a
// process that panics, times out, finds no PostgreSQL or does not run the test proves nothing.
func verdictOf(out string, err error, w want, says string) verdict {
	result, lines := outcome(out, w.test)
	first, own := "", false
	for _, l := range lines {
		if strings.Contains(l, says) {
			first, own = l, true
			break
		}
	}
	crash := crashed.FindString(out)
	switch {
	case crash != "":
		return verdict{word: "BROKEN", line: crash}
	case result == "":
		return verdict{word: "BROKEN", line: fmt.Sprintf("no such test was run: is %s still its name? (%v)", w.test, err)}
	case result == "SKIP":
		return verdict{word: "BROKEN", line: "the test was skipped"}
	case w.hold && result == "PASS":
		return verdict{word: "held", good: true}
	case w.hold:
		return verdict{word: "NOT HELD", line: shortened(first)}
	case result == "PASS":
		return verdict{word: "SURVIVED", line: "the test passes without the guard"}
	case !own:
		return verdict{word: "BROKEN", line: fmt.Sprintf("it failed, but by no check of its own that says %q", says)}
	}
	return verdict{word: "caught", good: true, line: shortened(first)}
}

// outcome returns how a test ended, and the lines that it and its subtests wrote, in order.
func outcome(out, test string) (result string, lines []string) {
	within := false
	for line := range strings.Lines(out) {
		line = strings.TrimRight(line, "\n")
		if m := running.FindStringSubmatch(line); m != nil {
			within = m[1] == test || strings.HasPrefix(m[1], test+"/")
		} else if m := ended.FindStringSubmatch(line); m != nil {
			if m[2] == test {
				result = m[1]
			}
		} else if m := check.FindStringSubmatch(line); m != nil && within {
			lines = append(lines, m[1])
		}
	}
	return result, lines
}

func shortened(line string) string {
	const most = 200
	if r := []rune(line); len(r) > most {
		return string(r[:most]) + "…"
	}
	return line
}
