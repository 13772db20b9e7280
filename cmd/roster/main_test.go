package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
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

// door chooses an address for gateway and client. Its port is below those that the system assigns. A UDP socket on the same port, held until the script ends,
// keeps the scripts of other processes away from it.
func door(ts *testscript.TestScript, _ bool, _ []string) {
	for range 1000 {
		address := fmt.Sprintf("127.0.0.1:%d", 20_000+rand.IntN(10_000))
		held, err := net.ListenPacket("udp", address)
		if err != nil {
			continue
		}
		ln, err := net.Listen("tcp", address)
		if err != nil {
			_ = held.Close()
			continue
		}
		ts.Check(ln.Close())
		ts.Defer(func() { _ = held.Close() })
		ts.Setenv("ROSTER_LISTEN", address)
		ts.Setenv("ROSTER_SERVER", "http://"+address)
		return
	}
	ts.Fatalf("no port is free")
}

// answers waits until the gateway is ready.
func answers(ts *testscript.TestScript, _ bool, _ []string) {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, ts.Getenv("ROSTER_SERVER")+"/readyz", http.NoBody)
	ts.Check(err)
	for deadline := time.Now().Add(patience); ; time.Sleep(10 * time.Millisecond) {
		res, err := http.DefaultClient.Do(r)
		if err == nil {
			ts.Check(res.Body.Close())
			if res.StatusCode == http.StatusOK {
				return
			}
		}
		if time.Now().After(deadline) {
			ts.Fatalf("the gateway does not answer in %s: %v", patience, err)
		}
	}
}

// ask sends a GraphQL request, expanding the script's variables, and prints the data.
func ask(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: ask 'query'")
	}
	var data json.RawMessage
	ts.Check(client.New(ts.Getenv("ROSTER_SERVER"), ts.Getenv("ROSTER_TOKEN")).Do(context.Background(), os.Expand(args[0], ts.Getenv), nil, &data))
	fmt.Fprintf(ts.Stdout(), "%s\n", data)
}

// keep sets a variable to the group that a pattern matches in the last output.
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
