package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"example.com/roster/internal/client"
)

// build builds the binary from the checkout that contains the working directory.
func build(ctx context.Context, dir string) (string, error) {
	file := filepath.Join(dir, "roster")
	out, err := exec.CommandContext(ctx, "go", "build", "-o", file, "example.com/roster/cmd/roster").CombinedOutput() //nolint:gosec // our own directory
	if err != nil {
		return "", fmt.Errorf("build the binary: %w\n%s", err, out)
	}
	return file, nil
}

// plainly returns the environment without settings of Roster.
func plainly() []string {
	var out []string
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "ROSTER_") {
			out = append(out, e)
		}
	}
	return out
}

func migrate(ctx context.Context, binary, url string) error {
	cmd := exec.CommandContext(ctx, binary, "migrate", "--database-url", url) //nolint:gosec // the operator's
	cmd.Env = plainly()
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("migrate: %w\n%s", err, out)
	}
	return nil
}

// gateway is a running gateway, a child process.
type gateway struct {
	cmd     *exec.Cmd
	log     *os.File
	ended   chan struct{}
	address string            // host:port
	tokens  map[string]string // of the managers, by slug
}

// free returns an address that no process listens on.
func free(ctx context.Context) (string, error) {
	ln, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return ln.Addr().String(), ln.Close()
}

// serve starts a gateway with the database, and waits until it is ready.
func (b *bench) serve(ctx context.Context, settings ...string) (*gateway, error) {
	address, err := free(ctx)
	if err != nil {
		return nil, err
	}
	g := &gateway{address: address, ended: make(chan struct{}), tokens: map[string]string{}}
	if g.log, err = os.Create(filepath.Join(b.dir, "gateway.log")); err != nil {
		return nil, err
	}
	args := []string{"serve", "--database-url", b.db.url, "--listen", g.address, "--mail-dir=", "--cost-limit=0", "--staff-token-file", filepath.Join(b.dir, "staff-token")}
	args = append(args, settings...)
	g.cmd = exec.CommandContext(context.WithoutCancel(ctx), b.binary, args...) //nolint:gosec // the operator's
	g.cmd.Env, g.cmd.Stdout, g.cmd.Stderr = plainly(), g.log, g.log
	if err := g.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		_ = g.cmd.Wait() // the exit status does not matter
		close(g.ended)
	}()
	ready, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+g.address+"/readyz", http.NoBody)
	if err != nil {
		return nil, err
	}
	for deadline := time.Now().Add(time.Minute); ; {
		res, err := http.DefaultClient.Do(ready)
		if err == nil {
			_ = res.Body.Close() // the body is not read
			if res.StatusCode == http.StatusOK {
				return g, nil
			}
		}
		select {
		case <-g.ended:
			said, _ := os.ReadFile(g.log.Name())
			return nil, fmt.Errorf("the gateway ended: %s", said)
		case <-ctx.Done():
			g.stop()
			return nil, ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			g.stop()
			return nil, fmt.Errorf("the gateway does not get ready: %w", err)
		}
	}
}

// stop ends the child process as an operator would.
func (g *gateway) stop() {
	_ = g.cmd.Process.Signal(syscall.SIGTERM) // it may have ended already
	select {
	case <-g.ended:
	case <-time.After(30 * time.Second):
		_ = g.cmd.Process.Kill()
		<-g.ended
	}
	g.log.Close()
}

// as returns a client that is signed in as a tenant's manager.
func (g *gateway) as(ctx context.Context, p *tenant) (*client.Client, error) {
	token, err := g.token(ctx, p)
	return client.New("http://"+g.address, token), err
}

func (g *gateway) token(ctx context.Context, p *tenant) (string, error) {
	if g.tokens[p.slug] != "" {
		return g.tokens[p.slug], nil
	}
	var out struct {
		SignIn struct {
			Token      string
			UserErrors []client.Problem
		}
	}
	err := client.New("http://"+g.address, "").Do(ctx, `mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code message } } }`,
		map[string]any{"input": map[string]any{"email": p.manager(), "password": password}}, &out)
	if err == nil && out.SignIn.Token == "" {
		err = fmt.Errorf("sign in as %s: %v", p.manager(), out.SignIn.UserErrors)
	}
	g.tokens[p.slug] = out.SignIn.Token
	return out.SignIn.Token, err
}

var errNotMeasured = errors.New("not measured")

// peak returns the maximum resident memory of the child process in MiB.
func (g *gateway) peak() (int, error) {
	f, err := os.Open(fmt.Sprintf("/proc/%d/status", g.cmd.Process.Pid))
	if err != nil {
		return 0, errNotMeasured
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if rest, ok := strings.CutPrefix(lines.Text(), "VmHWM:"); ok {
			kib, err := strconv.Atoi(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")))
			return kib >> 10, err
		}
	}
	return 0, errNotMeasured
}

// memory returns peak for a table.
func (g *gateway) memory() string {
	mib, err := g.peak()
	if err != nil {
		return "not measured"
	}
	return fmt.Sprintf("%d MiB", mib)
}
