package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/demo"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

type demoCommand struct {
	config.Demo
	config.Origins
	config.Cost
	config.Log
	Listen string `env:"ROSTER_LISTEN" default:"127.0.0.1:8080" help:"Address to listen on: a loopback address only, because the passwords are public."`
	Fresh  bool   `help:"Delete the demo's data first and start again."`
}

// Help returns the details for --help.
func (demoCommand) Help() string {
	return `Starts a gateway with an embedded database and sample data, and prints who can sign in. Nothing else has to be
installed. The data is kept between starts:

  roster demo
  roster demo --fresh --listen 127.0.0.1:9090

Then open http://127.0.0.1:8080 in a browser and sign in, or send a query:

  TOKEN=$(roster sign-in --email mira.okafor@aurora.example)     # the password is printed by the demo
  curl http://127.0.0.1:8080/graphql -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
    -d '{"query": "{ organization { name seatUsage { used entitled } } }"}'

To develop a front end that runs on its own origin:

  roster demo --allowed-origins http://localhost:5173

The front end then calls http://localhost:8080/graphql. Use localhost for both: browsers do not send the session cookie from localhost to 127.0.0.1.`
}

// Validate returns an error if the gateway would listen on a network, because everybody knows the demo's passwords, or if another setting is not valid.
func (c *demoCommand) Validate() error {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("--listen is %q; write host:port, as in 127.0.0.1:8080", c.Listen)
	}
	if ip := net.ParseIP(host); host != "localhost" && !ip.IsLoopback() {
		return fmt.Errorf("--listen is %q, but the demo's passwords are public, so it listens on loopback addresses only; use roster serve instead", c.Listen)
	}
	return cmp.Or(c.Origins.Validate(), c.Cost.Validate())
}

// Run creates the sample data at the first start, and serves the gateway until a signal.
func (c *demoCommand) Run(ctx context.Context, con *console) error {
	file := filepath.Join(c.DataDir, "roster.db")
	mails := filepath.Join(c.DataDir, "mail")
	if c.Fresh {
		if err := removeDemo(file, mails); err != nil {
			return err
		}
	}
	db, err := openDatabase(ctx, config.Database{DatabaseURL: "sqlite:" + file})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	if err := c.fill(ctx, db); err != nil {
		return err
	}
	key, err := auditKey(config.Database{DatabaseURL: "sqlite:" + file}, config.Audit{})
	if err != nil {
		return err
	}
	// Proxies on this machine, for example the port forwarding of an editor, are trusted to name the client in X-Forwarded-For.
	near := config.Network{TrustedProxies: []string{"127.0.0.0/8", "::1"}}
	cfg := config.Gateway{Network: near, Origins: c.Origins, Limits: config.Limits{Cost: c.Cost}, Audit: config.Audit{AuditKey: key}, Listen: c.Listen, MailDir: mails, InvitationTTL: 30 * 24 * time.Hour, Grace: 5 * time.Second}
	return serve(ctx, cfg, db, logger(c.Log, con.err), nil, func(cfg config.Gateway) {
		con.printf("Roster listens on %s\n\n", cfg.URL())
		for _, l := range demo.Logins {
			con.printf("sign in: %s %s (%s)\n", l.Email, demo.Password, l.Who)
		}
		con.printf("\nConsole:  %s, in a browser\nGraphQL:  POST %s/graphql; to explore it, %s/graphiql\nMails:    written to %s\n", cfg.URL(), cfg.URL(), cfg.URL(), mails)
		if newest := (notify.Folder{Dir: mails}).Newest(); newest != "" {
			con.printf("          the newest: %s\n", newest)
		}
		for _, origin := range c.AllowedOrigins {
			con.printf("Pages:    %s can call %s/graphql\n", origin, sameSite(origin, cfg))
		}
		con.printf("Data:     %s (kept between starts; --fresh deletes it)\n", c.DataDir)
	})
}

// sameSite returns the URL of the gateway for the pages of an origin. If both are on this machine, it has the host name of the origin: browsers treat
// localhost and 127.0.0.1 as two sites and send no cookie from one to the other.
func sameSite(origin string, cfg config.Gateway) string {
	page, err := url.Parse(origin)
	_, port, bad := net.SplitHostPort(cfg.Listen)
	if err != nil || bad != nil || !config.Loopback(net.JoinHostPort(page.Hostname(), port)) {
		return cfg.URL()
	}
	return "http://" + net.JoinHostPort(page.Hostname(), port)
}

// removeDemo removes the files that the demo created, and no other files of the directory.
func removeDemo(file, mails string) error {
	var all error
	for _, f := range []string{file, file + "-wal", file + "-shm", file + ".audit-key"} {
		if err := os.Remove(f); err != nil && !errors.Is(err, os.ErrNotExist) {
			all = errors.Join(all, err)
		}
	}
	return errors.Join(all, os.RemoveAll(mails))
}

func (c *demoCommand) fill(ctx context.Context, db *store.DB) error {
	people := &directory.Directory{DB: db, Now: time.Now, InvitationTTL: 30 * 24 * time.Hour}
	who := &signin.Signin{DB: db, Now: time.Now, Activate: people.Activate}
	_, err := (&demo.Demo{DB: db, Directory: people, Signin: who, Now: time.Now}).Fill(ctx)
	return err
}
