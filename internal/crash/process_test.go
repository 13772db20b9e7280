package crash

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// tune is how the gateways of a test are set.
type tune struct {
	lease   time.Duration
	chunk   int
	timeout time.Duration // of operations; 0 is the usual one
	measure bool          // it tells metrics
}

// gateway is one process of the built binary, in its present life.
type gateway struct {
	t        *testing.T
	name     string // as PostgreSQL knows it
	database string
	tune     tune

	mu    sync.Mutex
	cmd   *exec.Cmd
	ended chan struct{} // closed when the process has ended
	code  int
	url   string
	meter string // where its metrics are
	lives int
	inner int // errors that were INTERNAL
	log   []string
}

// lines is how much of a gateway's log is kept for a test that fails.
const lines = 60

// newGateway makes a process that the test ends with.
func newGateway(t *testing.T, name, database string, set tune) *gateway {
	t.Helper()
	g := &gateway{t: t, name: name, database: database, tune: set}
	g.start()
	t.Cleanup(func() {
		g.signal(syscall.SIGCONT)
		g.kill()
		if t.Failed() {
			g.mu.Lock()
			defer g.mu.Unlock()
			t.Logf("the last of %s:\n%s", g.name, strings.Join(g.log, "\n"))
		}
	})
	return g
}

// start begins another life and returns when the gateway listens.
func (g *gateway) start() {
	g.t.Helper()
	args := []string{"serve", "--listen", "127.0.0.1:0", "--database-url", g.database, "--mail-dir", "", "--stop-delay", "0s", "--log-format", "json", "--no-migrate",
		"--staff-token-file", filepath.Join(scratch, "staff-token"), "--bulk-lease", g.tune.lease.String(), "--bulk-chunk-rows", fmt.Sprint(g.tune.chunk)}
	if g.tune.timeout > 0 {
		args = append(args, "--operation-timeout", g.tune.timeout.String())
	}
	if g.tune.measure {
		args = append(args, "--metrics-listen", "127.0.0.1:0")
	}
	deadline := time.Now().Add(30 * time.Second)
	for !g.try(args) { // a database that starts at the same time may refuse the first of them
		if time.Now().After(deadline) {
			g.mu.Lock()
			defer g.mu.Unlock()
			g.t.Fatalf("%s does not start:\n%s", g.name, strings.Join(g.log, "\n"))
		}
	}
}

func (g *gateway) try(args []string) bool {
	g.t.Helper()
	cmd := exec.CommandContext(context.Background(), roster, args...)
	cmd.Env = environment()
	out, err := cmd.StderrPipe()
	if err != nil {
		g.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		g.t.Fatal(err)
	}
	listening, ended := make(chan string, 1), make(chan struct{})
	go func() {
		g.listen(out, listening)
		_ = cmd.Wait() // killed, as a rule
		g.mu.Lock()
		g.code = cmd.ProcessState.ExitCode()
		g.mu.Unlock()
		close(ended)
	}()
	g.mu.Lock()
	g.cmd, g.ended = cmd, ended
	g.lives++
	g.mu.Unlock()
	select {
	case url := <-listening:
		g.mu.Lock()
		g.url = url
		g.mu.Unlock()
		return true
	case <-ended:
		return false
	case <-time.After(30 * time.Second):
		g.t.Fatalf("%s neither listens nor ends", g.name)
	}
	return false
}

// listen keeps the last of the log and waits for the address.
func (g *gateway) listen(out io.Reader, listening chan<- string) {
	scanner := bufio.NewScanner(out)
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		var line struct{ Level, Msg, URL string }
		if json.Unmarshal(scanner.Bytes(), &line) == nil && line.Msg == "listening" {
			listening <- line.URL
		}
		g.mu.Lock()
		switch line.Msg {
		case "metrics":
			g.meter = line.URL
		case "internal error", "panic":
			g.inner++
		}
		g.mu.Unlock()
		if line.Level == "INFO" {
			continue
		}
		g.mu.Lock()
		if g.log = append(g.log, scanner.Text()); len(g.log) > lines {
			g.log = g.log[len(g.log)-lines:]
		}
		g.mu.Unlock()
	}
}

// environment is ours without the settings, of which the test has its own.
func environment() (out []string) {
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "ROSTER_") {
			out = append(out, e)
		}
	}
	return out
}

func (g *gateway) signal(s syscall.Signal) {
	g.mu.Lock()
	defer g.mu.Unlock()
	_ = g.cmd.Process.Signal(s) // it may have ended
}

// exit is the code that the process ended with.
func (g *gateway) exit() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.code
}

// kill is kill -9.
func (g *gateway) kill() {
	g.signal(syscall.SIGKILL)
	<-g.end()
}

func (g *gateway) end() <-chan struct{} {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.ended
}

// life counts the process's starts.
func (g *gateway) life() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.lives
}

func (g *gateway) address() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.url
}

// metrics is where the gateway tells them.
func (g *gateway) metrics() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.meter
}

// internal counts what the gateway has answered INTERNAL.
func (g *gateway) internal() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.inner
}
