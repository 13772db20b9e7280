package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"regexp"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"example.com/roster/internal/client"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"roster": main}) }

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", RequireExplicitExec: true, RequireUniqueNames: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"door": door, "answers": answers, "ask": ask, "keep": keep}})
}

// door finds a free port and has gateway and client meet there.
func door(ts *testscript.TestScript, _ bool, _ []string) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Setenv("ROSTER_LISTEN", ln.Addr().String())
	ts.Setenv("ROSTER_SERVER", "http://"+ln.Addr().String())
	ts.Check(ln.Close())
}

// answers waits until the gateway does.
func answers(ts *testscript.TestScript, _ bool, _ []string) {
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		res, err := http.Get(ts.Getenv("ROSTER_SERVER") + "/readyz")
		if err == nil {
			ts.Check(res.Body.Close())
			if res.StatusCode == http.StatusOK {
				return
			}
		}
		if time.Now().After(deadline) {
			ts.Fatalf("the gateway does not answer: %v", err)
		}
	}
}

// ask sends a GraphQL request, with the script's variables in it, and prints the answer.
func ask(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: ask 'query'")
	}
	var data json.RawMessage
	ts.Check(client.New(ts.Getenv("ROSTER_SERVER"), ts.Getenv("ROSTER_TOKEN")).Do(context.Background(), os.Expand(args[0], ts.Getenv), nil, &data))
	fmt.Fprintf(ts.Stdout(), "%s\n", data)
}

// keep sets a variable to what the group of a pattern matches in the last output.
func keep(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: keep VARIABLE 'pattern with one group'")
	}
	found := regexp.MustCompile("(?m)" + args[1]).FindStringSubmatch(ts.ReadFile("stdout"))
	if len(found) != 2 {
		ts.Fatalf("%s does not match the output", args[1])
	}
	ts.Setenv(args[0], found[1])
}
