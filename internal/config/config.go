// Package config defines all settings of the binary: name, flag, environment variable, default and meaning. The table in docs/operators.md is generated from it.
// It refuses to read files and to act on a setting: that is cmd/roster.
package config

import (
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"strings"
	"time"
)

// Config contains all settings. A command embeds the parts that it needs. A flag takes precedence over the environment.
type Config struct {
	Database
	Log
	Gateway
	Demo
	Client
}

// Database is the location of the data.
type Database struct {
	DatabaseURL string `name:"database-url" env:"ROSTER_DATABASE_URL" default:"sqlite:./roster-data/roster.db" help:"Where the data is stored: sqlite:FILE, or postgres://USER:PASSWORD@HOST/DATABASE. The certificate of a HOST that is not this machine is checked (sslmode=verify-full); ?sslrootcert=FILE names the certificate authority. postgres://…@HOST1,HOST2/… uses the server that accepts writes, postgres://…@%2Frun%2Fpostgresql/… is a socket. The PG… variables of psql also apply; those that are not supported are refused."`
}

// Log configures what is logged, and in which format.
type Log struct {
	LogLevel  string `env:"ROSTER_LOG_LEVEL" default:"info" enum:"debug,info,warn,error" help:"Lowest level that is logged: ${enum}."`
	LogFormat string `env:"ROSTER_LOG_FORMAT" default:"text" enum:"text,json" help:"Format of log lines: ${enum}."`
}

// Gateway contains the settings of a gateway, except those of its database and its log.
type Gateway struct {
	ReplicaURL         string        `name:"replica-url" env:"ROSTER_REPLICA_URL" placeholder:"URL" help:"A hot standby of the PostgreSQL database, as in postgres://USER:PASSWORD@HOST/DATABASE: queries and exports read from it once it has replayed everything that was committed before them. Changes, sign-in and permission checks use the database itself."`
	Listen             string        `env:"ROSTER_LISTEN" default:"127.0.0.1:8080" help:"Address to listen on."`
	PublicURL          string        `name:"public-url" env:"ROSTER_PUBLIC_URL" placeholder:"URL" help:"How people reach the gateway, for links in mails. Without it: http:// and the address it listens on."`
	SMTPURL            string        `name:"smtp-url" env:"ROSTER_SMTP_URL" placeholder:"URL" help:"Mail server: smtp://USER:PASSWORD@HOST:587 (STARTTLS, required unless HOST is this machine; there it is used if the server offers it, and the certificate is not checked) or smtps://…:465 (implicit TLS). Set it in the environment to keep it out of the process list."`
	MailFrom           string        `env:"ROSTER_MAIL_FROM" placeholder:"ADDRESS" help:"Sender of mails, as in Roster <roster@example.com>. Without it: roster@ and the host of the public URL."`
	MailDir            string        `env:"ROSTER_MAIL_DIR" default:"./roster-data/mail" help:"Without a mail server: directory into which mails are written, one .eml file each. Empty: mails go nowhere."`
	InvitationTTL      time.Duration `name:"invitation-ttl" env:"ROSTER_INVITATION_TTL" default:"720h" help:"How long an invitation can be accepted and holds its seat."`
	StaffTokenFile     string        `name:"staff-token-file" env:"ROSTER_STAFF_TOKEN_FILE" placeholder:"FILE" help:"File for the one-time token of the first staff user, written while there is no staff user. Without it: staff-token beside the SQLite file, or in the working directory."`
	NoMigrate          bool          `env:"ROSTER_NO_MIGRATE" help:"Don't migrate the database at start; refuse to start if its schema is out of date."`
	BulkChunkRows      int           `name:"bulk-chunk-rows" env:"ROSTER_BULK_CHUNK_ROWS" default:"1500" help:"Rows of a bulk operation in one transaction, and up to three times as many while nobody else waits for the organization. More rows are slightly faster, but single changes in the same organization wait longer."`
	BulkLease          time.Duration `name:"bulk-lease" env:"ROSTER_BULK_LEASE" default:"5s" help:"How long until another gateway continues the bulk operations of one that was killed."`
	PersistedDocuments []string      `env:"ROSTER_PERSISTED_DOCUMENTS" placeholder:"FILE" help:"Files with the persisted documents of front ends, separated by commas: JSON objects of documents by their SHA-256, or Apollo's manifests."`
	OnlyPersisted      bool          `env:"ROSTER_ONLY_PERSISTED" help:"Refuse all other documents from browsers and from clients that are not signed in. Programs with a bearer token can still send any document."`
	Federation         bool          `env:"ROSTER_FEDERATION" help:"Be a subgraph of Apollo Federation 2: answer _service and _entities, with the permissions of the caller."`
	Grace              time.Duration `env:"ROSTER_GRACE" default:"10s" help:"How long requests in progress can take to finish after a signal to stop and ROSTER_STOP_DELAY."`
	Origins
	Limits
	Network
	Audit
	Retention
	SingleSignOn
}

// Audit configures the key that signs the audit's checkpoints, and the file to which a copy of the checkpoints is written.
type Audit struct {
	AuditKey         string `name:"audit-key" env:"ROSTER_AUDIT_KEY" placeholder:"FILE" help:"Private key that signs the audit's checkpoints; roster audit key creates one. Without it: FILE.audit-key beside a SQLite database, created at the first start; on PostgreSQL nothing is signed. Keep it where people who can write to the database cannot read it."`
	AuditCheckpoints string `name:"audit-checkpoints" env:"ROSTER_AUDIT_CHECKPOINTS" placeholder:"FILE" help:"File to which each checkpoint is appended, besides the log. roster audit verify needs a copy that nobody can change to find a chain that was shortened or replaced."`
}

// Demo is the location of the demo's data.
type Demo struct {
	DataDir string `name:"data-dir" env:"ROSTER_DATA_DIR" default:"./roster-data/demo" help:"Where the demo keeps its database and mails between starts."`
}

// Client contains the settings of the commands that send requests to a gateway.
type Client struct {
	Server string `env:"ROSTER_SERVER" default:"http://127.0.0.1:8080" help:"The gateway's URL."`
	Token  string `env:"ROSTER_TOKEN" placeholder:"TOKEN" help:"Bearer token; roster sign-in prints one. Set it in the environment to keep it out of the process list."`
}

// Validate returns an error for the first setting of the gateway that is not valid or that contradicts another one.
func (g Gateway) Validate() error {
	if _, _, err := net.SplitHostPort(g.Listen); err != nil {
		return fmt.Errorf("ROSTER_LISTEN is %q; write host:port, as in 127.0.0.1:8080", g.Listen)
	}
	if g.PublicURL != "" {
		if u, err := url.Parse(g.PublicURL); err != nil || !web(u) || u.RawQuery != "" || u.Fragment != "" {
			return fmt.Errorf("ROSTER_PUBLIC_URL is %q; write a URL, as in https://roster.example.com", g.PublicURL)
		}
	}
	if err := g.Origins.Validate(); err != nil {
		return err
	}
	if err := g.validateMail(); err != nil {
		return err
	}
	if err := g.SingleSignOn.validate(); err != nil {
		return err
	}
	if g.InvitationTTL < time.Minute {
		return fmt.Errorf("ROSTER_INVITATION_TTL is %s; write a minute or more, as in 720h", g.InvitationTTL)
	}
	if g.BulkChunkRows < 1 || g.BulkChunkRows > 100_000 {
		return fmt.Errorf("ROSTER_BULK_CHUNK_ROWS is %d; write 1 to 100000", g.BulkChunkRows)
	}
	if g.BulkLease < 500*time.Millisecond {
		return fmt.Errorf("ROSTER_BULK_LEASE is %s; write 500ms or more, as in 5s", g.BulkLease)
	}
	if err := g.Limits.validate(); err != nil {
		return err
	}
	if err := g.Retention.Validate(); err != nil {
		return err
	}
	if g.Grace < 0 {
		return fmt.Errorf("ROSTER_GRACE is %s; write zero or more, as in 10s", g.Grace)
	}
	return g.validateNetwork()
}

func web(u *url.URL) bool { return (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" }

// URL returns the address at which people reach the gateway, without a slash at the end.
func (g Gateway) URL() string {
	if g.PublicURL != "" {
		return strings.TrimRight(g.PublicURL, "/")
	}
	if g.Encrypted() {
		return "https://" + g.Listen
	}
	return "http://" + g.Listen
}

// Level returns the lowest level that is logged: LevelInfo if the setting is not a level.
func (l Log) Level() slog.Level {
	var level slog.Level
	if err := level.UnmarshalText([]byte(l.LogLevel)); err != nil {
		return slog.LevelInfo
	}
	return level
}
