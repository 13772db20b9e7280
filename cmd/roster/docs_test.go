package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/alecthomas/kong"

	"example.com/roster/internal/client"
	"example.com/roster/internal/demo"
)

// example is a code block of a document, with its language.
type example struct{ page, language, text string }

var codeBlock = regexp.MustCompile("(?ms)^```([a-z]+)\n(.*?)^```$")

func examples(t *testing.T) []example {
	t.Helper()
	pages, err := filepath.Glob("../../docs/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	var all []example
	for _, page := range append(pages, "../../README.md", "../../SECURITY.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range codeBlock.FindAllStringSubmatch(string(text), -1) {
			all = append(all, example{filepath.Base(page), m[1], m[2]})
		}
	}
	return all
}

var (
	continued = regexp.MustCompile(`\\\n\s*`)
	today     = regexp.MustCompile(`\$\(date [^)]*\)`)
	inShell   = regexp.MustCompile(`(?m)(?:^|&& |; |\$\()(?:go run \./cmd/)?roster ([^#\n&;>|)]*)`)
	shellWord = regexp.MustCompile(`"[^"]*"|'[^']*'|\S+`)
)

// commandsOf returns the arguments of each call of roster in a shell block.
func commandsOf(shell string) [][]string {
	var calls [][]string
	shell = today.ReplaceAllString(continued.ReplaceAllString(shell, " "), "2026-11-29")
	for _, m := range inShell.FindAllStringSubmatch(shell, -1) {
		args := shellWord.FindAllString(m[1], -1)
		for i, a := range args {
			args[i] = strings.Trim(a, `"'`)
		}
		calls = append(calls, args)
	}
	return calls
}

// Every roster command in the documents is valid: its subcommands, flags and values exist.
func TestTheCommandsOfTheDocumentsExist(t *testing.T) {
	all := examples(t)
	t.Chdir(t.TempDir())
	n := 0
	for _, e := range all {
		if e.language != "sh" {
			continue
		}
		for _, args := range commandsOf(e.text) {
			n++
			if err := understood(args); err != nil {
				t.Errorf("%s: roster %s: %v", e.page, strings.Join(args, " "), err)
			}
		}
	}
	if n < 10 {
		t.Errorf("the documents call roster %d times: the pattern does not find the calls", n)
	}
	if understood([]string{"bulk", "plan", "--no-such-flag", "people.csv"}) == nil || understood([]string{"nosuch"}) == nil {
		t.Error("a call that does not exist is taken for one")
	}
}

func understood(args []string) error {
	parser, err := newParser(context.Background(), &console{out: io.Discard, err: io.Discard}, kong.Exit(func(int) {}))
	if err != nil {
		return err
	}
	_, err = parser.Parse(args)
	return err
}

var (
	readmeQuery = regexp.MustCompile(`(?m)^ask '(\{"query": .*\})'$`)
	readmeFile  = regexp.MustCompile(`(?ms)^cat > people\.csv <<'CSV'\n(.*?)^CSV$`)
	operationID = regexp.MustCompile(`\bblk_[0-9a-zA-Z]+`)
)

// The demo answers the queries in the documents without errors, and the file in the README can be planned, run and undone.
func TestTheExamplesOfTheDocumentsWorkInTheDemo(t *testing.T) {
	all := examples(t)
	folder := t.TempDir()
	url := demonstrating(t, folder)
	token, err := client.New(url, "").SignIn(t.Context(), demo.Logins[0].Email, demo.Password)
	if err != nil {
		t.Fatal(err)
	}
	gateway := client.New(url, token)
	asked := 0
	for _, e := range all {
		queries := []string{}
		if e.language == "graphql" {
			queries = append(queries, e.text)
		}
		for _, m := range readmeQuery.FindAllStringSubmatch(e.text, -1) {
			var body struct{ Query string }
			if err := json.Unmarshal([]byte(m[1]), &body); err != nil {
				t.Errorf("%s: %s: %v", e.page, m[1], err)
			}
			queries = append(queries, body.Query)
		}
		for _, q := range queries {
			asked++
			var data json.RawMessage
			if err := gateway.Do(t.Context(), q, nil, &data); err != nil {
				t.Errorf("%s: %s\n%v", e.page, q, err)
			}
		}
		env := []string{"ROSTER_SERVER=" + url, "ROSTER_TOKEN=" + token}
		if e.language == "csv" {
			asked++
			if err := os.WriteFile(filepath.Join(folder, "example.csv"), []byte(e.text), 0o600); err != nil {
				t.Fatal(err)
			}
			args := []string{"bulk", "plan", "example.csv"}
			if strings.HasPrefix(e.text, "platform,handle,name") { // a file of accounts
				args = []string{"accounts", "import", "example.csv", "--dry-run"}
			}
			runRoster(t, folder, env, args...) // it fails if a row is refused
		}
		if m := readmeFile.FindStringSubmatch(e.text); m != nil {
			asked++
			if err := os.WriteFile(filepath.Join(folder, "people.csv"), []byte(m[1]), 0o600); err != nil {
				t.Fatal(err)
			}
			runRoster(t, folder, env, "bulk", "plan", "people.csv")
			said := runRoster(t, folder, env, "bulk", "run", "people.csv")
			ids := operationID.FindAllString(said, -1)
			if len(ids) == 0 {
				t.Fatalf("the run prints no id: %s", said)
			}
			runRoster(t, folder, env, "bulk", "undo", ids[len(ids)-1])
		}
	}
	if asked < 5 {
		t.Errorf("the documents have %d examples that the demo can answer: the patterns do not find them", asked)
	}
}

// runRoster runs the program in a folder and returns its output.
func runRoster(t *testing.T, folder string, env []string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "roster", args...)
	cmd.Dir, cmd.Env = folder, append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("roster %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// demonstrating starts the demo in a folder and returns its address.
func demonstrating(t *testing.T, folder string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, "roster", "demo", "--listen", "127.0.0.1:0", "--data-dir", folder)
	cmd.Dir = folder
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		stop()
		_ = cmd.Wait() // the test has stopped it
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if url, found := strings.CutPrefix(lines.Text(), "Roster listens on "); found {
			go func() { _, _ = io.Copy(io.Discard, out) }() // so that the demo never blocks on its output
			return url
		}
	}
	t.Fatal("the demo ended before it listened")
	return ""
}
