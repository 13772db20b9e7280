package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type loginCommand struct {
	config.Client
	Email     string `help:"Your email. Asked for in a terminal if missing."`
	InFile    bool   `help:"Keep the session in a file that only you can read, even if the system has a keyring."`
	WithToken bool   `help:"Read a bearer token, such as an API client's, from standard input instead of a password."`
}

// Help returns the details for --help.
func (loginCommand) Help() string {
	return `Signs in and keeps the session, so that other commands need neither --server nor a token. The token is kept in the system's keyring (the keychain of macOS,
the Secret Service of a Linux desktop); if there is none, or with --in-file, in roster/sessions.json in your
configuration folder, readable only by you. A token in ROSTER_TOKEN is used instead.

  roster login --server https://roster.example.com --email you@example.com
  roster whoami
  roster logout

Sessions at several gateways are kept side by side: roster contexts lists them, roster use chooses one.`
}

// Run signs in, and stores the session after the gateway has confirmed it.
func (c *loginCommand) Run(ctx context.Context, con *console) error {
	kept, err := readSessions()
	if err != nil {
		return err
	}
	token, err := c.token(ctx, con)
	if err != nil {
		return err
	}
	who, err := client.New(c.Server, token).WhoAmI(ctx)
	if err != nil {
		return err
	}
	where, err := kept.keep(keptURL(c.Server), session{Email: who.Email, Token: token}, c.InFile)
	if err != nil {
		return err
	}
	con.printf("Signed in at %s as %s.\n", kept.Current, cell(who.Name()))
	fmt.Fprintf(con.err, "The session is kept in %s.\n", cell(where))
	return nil
}

// token reads a token from standard input, or signs in with a password to get one.
func (c *loginCommand) token(ctx context.Context, con *console) (token string, err error) {
	if c.WithToken {
		return con.password("Token: ")
	}
	if c.Email == "" {
		if _, ok := terminal(con.in); !ok {
			return "", errors.New("pass --email, and the password on standard input")
		}
		fmt.Fprint(con.err, "Email: ")
		if c.Email, err = con.readLine(); err != nil {
			return "", err
		}
	}
	password, err := con.password("Password: ")
	if err != nil {
		return "", err
	}
	return client.New(c.Server, "").SignIn(ctx, strings.TrimSpace(c.Email), password)
}

type logoutCommand struct {
	config.Client
}

// Help returns the details for --help.
func (logoutCommand) Help() string {
	return `Ends the session that roster login keeps, at the gateway and on this machine. An API client's token stays valid: revoke it with roster client revoke.`
}

// Run removes the session from this machine, even if the gateway cannot be reached, and ends it at the gateway. An API client's token stays valid.
func (c *logoutCommand) Run(ctx context.Context, con *console) error {
	kept, err := readSessions()
	if err != nil {
		return err
	}
	at := keptURL(c.Server)
	s, ok := kept.Servers[at]
	if !ok {
		return fmt.Errorf("there is no session at %s; roster contexts lists your sessions", at)
	}
	delete(kept.Servers, at)
	if kept.Current == at {
		kept.Current = ""
		for _, other := range slices.Sorted(maps.Keys(kept.Servers)) {
			kept.Current = other
			break
		}
	}
	if err := kept.save(); err != nil {
		return err
	}
	token, err := s.token(at)
	if s.Token == "" {
		err = errors.Join(err, keyringForget(at))
	}
	if err == nil && s.Email != "" {
		err = client.New(at, token).SignOut(ctx)
	}
	if err != nil {
		return fmt.Errorf("the session was removed from this machine, but it may still be open at the gateway, until it is ended there: %w", err)
	}
	con.printf("Signed out at %s.\n", at)
	return nil
}

type whoamiCommand struct {
	config.Client
	listing
}

// Run prints the viewer and the gateway.
func (c *whoamiCommand) Run(ctx context.Context, con *console) error {
	who, err := client.New(c.Server, c.Token).WhoAmI(ctx)
	if err != nil {
		return err
	}
	var slugs []string
	for _, o := range who.Organizations {
		slugs = append(slugs, o.Slug)
	}
	return con.list(c.Output, []string{"SERVER", "WHO", "KIND", "ORGANIZATIONS"}, [][]string{{keptURL(c.Server), who.Name(), who.Kind(), strings.Join(slugs, ";")}})
}

type contextsCommand struct {
	listing
}

// Run prints one line for each session. The current one is marked with a star.
func (c *contextsCommand) Run(con *console) error {
	kept, err := readSessions()
	if err != nil {
		return err
	}
	var rows [][]string
	for _, at := range slices.Sorted(maps.Keys(kept.Servers)) {
		mark, who := "", kept.Servers[at].Email
		if at == kept.Current {
			mark = "*"
		}
		if who == "" {
			who = "a token"
		}
		rows = append(rows, []string{mark, at, who})
	}
	return con.list(c.Output, []string{"CURRENT", "SERVER", "WHO"}, rows)
}

type useCommand struct {
	URL string `arg:"" name:"server" help:"The gateway's URL, as roster contexts shows it."`
}

// Run makes a session the current one, which commands use.
func (c *useCommand) Run(con *console) error {
	kept, err := readSessions()
	if err != nil {
		return err
	}
	if _, ok := kept.Servers[keptURL(c.URL)]; !ok {
		return fmt.Errorf("there is no session at %s; create one with roster login --server %s", keptURL(c.URL), keptURL(c.URL))
	}
	kept.Current = keptURL(c.URL)
	con.printf("Commands use %s now.\n", kept.Current)
	return kept.save()
}
