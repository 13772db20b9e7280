package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// needed returns an error if something that the section peers needs is not installed.
func needed() error {
	for _, tool := range []string{"go", "node", "npm"} {
		if _, err := exec.LookPath(tool); err != nil {
			return fmt.Errorf("the section peers needs Go, Node (node and npm) and PostgreSQL with pgbench: %w", err)
		}
	}
	_, err := pgbenchFile()
	return err
}

// peer is another GraphQL server.
type peer struct {
	name    string
	command []string // followed by the port, the database and more
	more    []string
	environ []string
	dir     string
	tables  *peerTables

	cmd     *exec.Cmd
	address string
	ended   chan struct{}
}

// buildPeers prepares the servers of tools/peers in the temporary directory.
func (b *bench) buildPeers(ctx context.Context) ([]*peer, error) {
	root, err := checkout(ctx)
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(b.dir, "peers")
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(root, "tools", "peers"))); err != nil {
		return nil, err
	}
	schema := filepath.Join(dir, "schema.graphql")
	mercurius, gqlgen := filepath.Join(dir, "mercurius"), filepath.Join(dir, "gqlgen")
	text, err := os.ReadFile(schema)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(gqlgen, "schema.graphql"), text, 0o644); err != nil {
		return nil, err
	}
	for _, step := range []struct {
		dir     string
		command []string
	}{
		{mercurius, []string{"npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"}},
		{gqlgen, []string{"go", "tool", "gqlgen", "generate"}},
		{gqlgen, []string{"go", "build", "-o", "server", "."}},
	} {
		b.say("%s", strings.Join(step.command, " "))
		cmd := exec.CommandContext(ctx, step.command[0], step.command[1:]...) //nolint:gosec // one of the above
		cmd.Dir = step.dir
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%s: %w\n%s", strings.Join(step.command, " "), err, out)
		}
	}
	return []*peer{
		{name: "Mercurius", dir: mercurius, command: []string{"node", "server.mjs"}, more: []string{schema}, environ: []string{"NODE_ENV=production"}},
		{name: "gqlgen", dir: gqlgen, command: []string{"./server"}, environ: []string{"GOGC=400"}},
	}, nil
}

// checkout returns the root of the module that contains the working directory.
func checkout(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return "", fmt.Errorf("find the checkout: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}

// start starts the server, and waits until it accepts connections. It runs until stop is called.
func (s *peer) start(ctx context.Context, url string) error {
	var err error
	if s.address, err = free(ctx); err != nil {
		return err
	}
	_, port, err := net.SplitHostPort(s.address)
	if err != nil {
		return err
	}
	log, err := os.Create(filepath.Join(s.dir, "log"))
	if err != nil {
		return err
	}
	defer log.Close() // the child process has its own
	args := append(append([]string{}, s.command[1:]...), port, url)
	s.cmd = exec.CommandContext(context.WithoutCancel(ctx), s.command[0], append(args, s.more...)...) //nolint:gosec // built a moment ago
	s.cmd.Dir, s.cmd.Env, s.cmd.Stdout, s.cmd.Stderr = s.dir, append(os.Environ(), s.environ...), log, log
	if err := s.cmd.Start(); err != nil {
		return err
	}
	s.ended = make(chan struct{})
	go func() {
		_ = s.cmd.Wait() // the exit status does not matter
		close(s.ended)
	}()
	for range 600 {
		if conn, err := new(net.Dialer).DialContext(ctx, "tcp", s.address); err == nil {
			return conn.Close()
		}
		select {
		case <-s.ended:
			said, _ := os.ReadFile(log.Name())
			return fmt.Errorf("%s ended: %s", s.name, said)
		case <-ctx.Done():
			s.stop()
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
	s.stop()
	return fmt.Errorf("%s does not answer", s.name)
}

func (s *peer) stop() {
	_ = s.cmd.Process.Kill() // it has no data to save
	<-s.ended
}

func (s *peer) called() string { return s.name }

func (s *peer) ask(ctx context.Context, p *tenant) (answerer, string, error) {
	of := s.tables.of[p]
	l, err := dial(ctx, s.address, "/graphql", fmt.Sprint(of.id))
	return &asking{l, p}, fmt.Sprint(of.role), err
}

func (s *peer) added(ctx context.Context, w work, before []int) error {
	n := 0
	for i, p := range w.tenants {
		n += int(p.next.Load()) - before[i]
	}
	return s.tables.takeBack(ctx, n)
}
