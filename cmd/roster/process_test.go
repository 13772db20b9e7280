package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
)

// patience is how long a test waits for what must happen, also on a busy machine.
const patience = 2 * time.Minute

// process is a running gateway. Its binary is this test's own, which acts as the command if it is called roster.
type process struct {
	t       *testing.T
	cmd     *exec.Cmd
	url     string // its public URL
	address string // where it listens
	metrics string
	ended   chan struct{}
	code    int

	mu  sync.Mutex
	log []string
}

// serving starts "roster serve" with a migrated database and returns when it listens.
func serving(t *testing.T, database string, env []string, flags ...string) *process {
	t.Helper()
	return servingBy(t, "roster", database, env, flags...)
}

// servingBy is serving with another binary.
func servingBy(t *testing.T, binary, database string, env []string, flags ...string) *process {
	t.Helper()
	p := &process{t: t, ended: make(chan struct{})}
	p.cmd = exec.CommandContext(context.Background(), binary, append([]string{"serve", "--listen", "127.0.0.1:0", "--log-format", "json"}, flags...)...)
	p.cmd.Dir = t.TempDir()
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "ROSTER_") {
			p.cmd.Env = append(p.cmd.Env, e)
		}
	}
	p.cmd.Env = append(append(p.cmd.Env, "ROSTER_DATABASE_URL="+database), env...)
	out, err := p.cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	listening := make(chan struct{})
	go func() {
		var once sync.Once
		lines := bufio.NewScanner(out)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var line struct{ Msg, URL, Address string }
			_ = json.Unmarshal(lines.Bytes(), &line) // lines that are not JSON are kept, too
			p.mu.Lock()
			p.log = append(p.log, lines.Text())
			switch line.Msg {
			case "metrics":
				p.metrics = line.URL
			case "listening":
				p.url, p.address = line.URL, line.Address
				once.Do(func() { close(listening) })
			}
			p.mu.Unlock()
		}
		_ = p.cmd.Wait() // the exit code is read below
		p.code = p.cmd.ProcessState.ExitCode()
		close(p.ended)
	}()
	t.Cleanup(func() {
		_ = p.cmd.Process.Kill() // it has usually ended already
		<-p.ended
		if t.Failed() {
			log := p.lines()
			last := max(0, len(log)-20)
			for _, line := range log[:last] {
				if strings.Contains(line, `"level":"ERROR"`) {
					t.Logf("an error of the gateway: %s", line)
				}
			}
			t.Logf("the last of the gateway's log:\n%s", strings.Join(log[last:], "\n"))
		}
	})
	select {
	case <-listening:
	case <-p.ended:
		t.Fatalf("the gateway does not start: %s", strings.Join(p.lines(), "\n"))
	case <-time.After(patience):
		t.Fatal("the gateway neither listens nor ends")
	}
	return p
}

func (p *process) lines() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.log...)
}

// stop sends SIGTERM, as an orchestrator does.
func (p *process) stop() {
	p.t.Helper()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		p.t.Fatal(err)
	}
}

// exit waits until the gateway has ended and returns the exit code.
func (p *process) exit() int {
	p.t.Helper()
	select {
	case <-p.ended:
	case <-time.After(patience):
		p.t.Fatal("the gateway does not end")
	}
	return p.code
}

const chief = "chief@roster.test"

// setScene creates an organization with a manager in a migrated database and returns the manager's token.
func setScene(t *testing.T, database string) (token string) {
	t.Helper()
	db, err := store.Open(context.Background(), database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	g := gatewaytest.Idle(t, db)
	g.Broken("the database is the process's from here on")
	org := g.Organization("aurora", -1, true)
	g.Manager(org, chief)
	return g.Token(chief)
}
