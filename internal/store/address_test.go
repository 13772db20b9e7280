package store_test

import (
	"net/netip"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/lib/pq"

	"example.com/roster/internal/store"
)

// variables sets exactly these of libpq's environment variables until the test ends, since the driver reads them itself.
func variables(t *testing.T, set []string) {
	t.Helper()
	for _, e := range append(os.Environ(), set...) {
		if name, _, _ := strings.Cut(e, "="); strings.HasPrefix(name, "PG") {
			t.Setenv(name, "") // so that it is restored when the test ends
			if err := os.Unsetenv(name); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, e := range set {
		name, value, _ := strings.Cut(e, "=")
		t.Setenv(name, value)
	}
}

// reached returns where the driver connects to and how, as "host:port@address mode" for each host and a common mode.
func reached(t *testing.T, dsn string) string {
	t.Helper()
	c, err := pq.NewConfig(dsn)
	if err != nil {
		t.Errorf("the driver refuses %s: %v", dsn, err)
		return ""
	}
	var out []string
	for _, h := range append([]pq.ConfigMultihost{{Host: c.Host, Hostaddr: c.Hostaddr, Port: c.Port}}, c.Multi...) {
		at := h.Host + ":" + strconv.Itoa(int(h.Port))
		if h.Hostaddr != (netip.Addr{}) {
			at += "@" + h.Hostaddr.String()
		}
		out = append(out, at)
	}
	return strings.Join(out, " ") + " " + string(c.SSLMode)
}

func TestTheSameHostIsReachedTheSameWayHoweverItIsWritten(t *testing.T) {
	for _, c := range []struct {
		url  string
		env  []string
		want string // what the driver does
	}{
		// The certificate of a server on another machine is verified.
		{url: "postgres://u:p@db.test/x", want: "db.test:5432 verify-full"},
		{url: "postgresql://u:p@db.test:6432/x", want: "db.test:6432 verify-full"},
		{url: "postgres://u:p@/x?host=db.test&port=6432", want: "db.test:6432 verify-full"},
		{url: "postgres://u:p@/x", env: []string{"PGHOST=db.test", "PGPORT=6432"}, want: "db.test:6432 verify-full"},
		{url: "postgres://", env: []string{"PGHOST=db.test", "PGUSER=u", "PGDATABASE=x"}, want: "db.test:5432 verify-full"},
		{url: "postgres:///x?host=db.test&user=u", want: "db.test:5432 verify-full"},
		{url: "postgres://u:p@localhost/x?host=db.test", want: "db.test:5432 verify-full"}, // the query has priority, as in libpq
		{url: "postgres://u:p@db.test/x?hostaddr=127.0.0.1", want: "db.test:5432@127.0.0.1 disable"},
		{url: "postgres://u:p@localhost/x?hostaddr=192.0.2.1", want: "localhost:5432@192.0.2.1 verify-full"},
		{url: "postgres://u:p@localhost/x", env: []string{"PGHOSTADDR=192.0.2.1"}, want: "localhost:5432@192.0.2.1 verify-full"},
		{url: "postgres://u:p@192.0.2.1/x", want: "192.0.2.1:5432 verify-full"},
		{url: "postgres://u:p@[2001:db8::1]:6432/x", want: "2001:db8::1:6432 verify-full"},
		{url: "postgres://u:p@127.1/x", want: "127.1:5432 verify-full"},
		{url: "postgres://u:p@localhost.evil.test/x", want: "localhost.evil.test:5432 verify-full"},
		{url: "postgres://u:p@127.0.0.1.evil.test/x", want: "127.0.0.1.evil.test:5432 verify-full"},
		{url: "postgres://u:p@db.test/x?sslrootcert=%2Fca.pem", want: "db.test:5432 verify-full"},
		{url: "postgres://u:p@h@db.test/x", want: "db.test:5432 verify-full"}, // the last @ of two counts
		// Several hosts.
		{url: "postgres://u:p@h1:5433,h2:5434/x", want: "h1:5433 h2:5434 verify-full"},
		{url: "postgres://u:p@h1:5433,h2/x", want: "h1:5433 h2:5432 verify-full"},
		{url: "postgres://u:p@h1,h2/x", want: "h1:5432 h2:5432 verify-full"},
		{url: "postgres://u:p@h1,h2/x?port=6432", want: "h1:6432 h2:6432 verify-full"},
		{url: "postgres://u:p@/x?host=h1,h2&port=1,2", want: "h1:1 h2:2 verify-full"},
		{url: "postgres://u:p@/x", env: []string{"PGHOST=h1,h2", "PGPORT=1,2"}, want: "h1:1 h2:2 verify-full"},
		{url: "postgres://u:p@localhost,h2/x", want: "localhost:5432 h2:5432 verify-full"},
		{url: "postgres://u:p@[::1]:1,[2001:db8::1]:2/x", want: "::1:1 2001:db8::1:2 verify-full"},
		{url: "postgres://u:p@127.0.0.1:1,localhost:2/x", want: "127.0.0.1:1 localhost:2 disable"},
		// A server on this machine needs no TLS.
		{url: "postgres://u:p@localhost/x", want: "localhost:5432 disable"},
		{url: "postgres://u:p@LOCALHOST/x", want: "LOCALHOST:5432 disable"},
		{url: "postgres://u:p@127.0.0.1:6432/x", want: "127.0.0.1:6432 disable"},
		{url: "postgres://u:p@[::1]/x", want: "::1:5432 disable"},
		{url: "postgres://u:p@/x", want: "localhost:5432 disable"},
		{url: "postgres://u:p@/x?host=/run/postgresql", want: "/run/postgresql:5432 disable"},
		{url: "postgres://u:p@%2Frun%2Fpostgresql:6432/x", want: "/run/postgresql:6432 disable"},
		{url: "postgres://u:p@localhost/x?host=/cloudsql/a:b:c", want: "/cloudsql/a:b:c:5432 disable"},
		{url: "postgres://u:p@/x", env: []string{"PGHOST=/run/postgresql"}, want: "/run/postgresql:5432 disable"},
		{url: "postgres://u:p@/x", env: []string{"PGHOST=@abstract"}, want: "@abstract:5432 disable"},
		// An explicit sslmode is used.
		{url: "postgres://u:p@db.test/x?sslmode=require", want: "db.test:5432 require"},
		{url: "postgres://u:p@db.test/x?sslmode=disable", want: "db.test:5432 disable"},
		{url: "postgres://u:p@/x?host=db.test&sslmode=require", want: "db.test:5432 require"},
		{url: "postgres://u:p@db.test/x?sslmode=verify-ca", want: "db.test:5432 verify-ca"},
		{url: "postgres://u:p@db.test/x", env: []string{"PGSSLMODE=verify-ca"}, want: "db.test:5432 verify-ca"},
		{url: "postgres://u:p@localhost/x", env: []string{"PGSSLMODE=verify-full"}, want: "localhost:5432 verify-full"},
		{url: "postgres://u:p@db.test/x?sslmode=require", env: []string{"PGSSLMODE=verify-full"}, want: "db.test:5432 require"}, // the URL has priority
		{url: "postgres://u:p@localhost/x?sslmode=prefer", want: "localhost:5432 prefer"},
		{url: "postgres://u:p@/x?host=/run/postgresql&sslmode=verify-full", want: "/run/postgresql:5432 disable"}, // no TLS over a socket
		// URLs that hosting providers hand out.
		{url: "postgres://u:p@ep-x.test/x?sslmode=require&channel_binding=require", want: "ep-x.test:5432 verify-full"},
		{url: "postgres://u:p@db.test/x?channel_binding=prefer&gssencmode=disable", want: "db.test:5432 verify-full"},
		{url: "postgres://u:p@db.test/x?gssencmode=prefer&target_session_attrs=primary", want: "db.test:5432 verify-full"},
	} {
		t.Run(c.url+" "+strings.Join(c.env, " "), func(t *testing.T) {
			variables(t, c.env)
			dsn, _, _, err := store.PostgresDSN(c.url, os.Environ())
			if err != nil {
				t.Fatal(err)
			}
			if got := reached(t, dsn); got != c.want {
				t.Errorf("it goes to %s, want %s", got, c.want)
			}
		})
	}
}

func TestAnAddressThatWouldMeanLessThanItSaysIsRefused(t *testing.T) {
	for _, c := range []struct {
		url  string
		env  []string
		says string
	}{
		{url: "postgres://u:canary@db.test/x?sslmode=prefer", says: "plain text"},
		{url: "postgres://u:canary@db.test/x?sslmode=allow", says: "plain text"},
		{url: "postgres://u:canary@db.test/x?sslmode=", says: "sslmode is empty"},
		{url: "postgres://u:canary@db.test/x?sslmode=verify_full", says: "no sslmode"},
		{url: "postgres://u:canary@db.test/x?sslmode=pqgo-x", says: "no sslmode"},
		{url: "postgres://u:canary@db.test/x?sslmode=verify-full&sslmode=disable", says: "more than once"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGSSLMODE=require"}, says: "write sslmode=require into the URL"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGSSLMODE=disable"}, says: "write sslmode=disable into the URL"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGSSLMODE=prefer"}, says: "plain text"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGSSLMODE=full"}, says: "no sslmode"},
		{url: "postgres://u:canary@/x?hostaddr=192.0.2.1", says: "write host"},
		{url: "postgres://u:canary@%2Frun,db.test/x", says: "one kind"}, // the driver would use no TLS for db.test
		{url: "postgres://u:canary@db.test/x?host=/run,db.test", says: "one kind"},
		{url: "postgres://u:canary@/x", env: []string{"PGHOST=/run,db.test"}, says: "one kind"},
		{url: "postgres://u:canary@%2Frun,localhost/x?sslmode=verify-full", says: "one kind"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGHOST=a,b"}, says: "PGHOST"}, // the driver would also connect to b
		{url: "postgres://u:canary@db.test/x", env: []string{"PGPORT=1,2"}, says: "PGPORT"},
		{url: "postgres://u:canary@db.test/x?channel_binding=require&sslmode=disable", says: "channel_binding=require"},
		{url: "postgres://u:canary@/x?host=/run&channel_binding=require", says: "channel_binding=require"},
		{url: "postgres://u:canary@db.test/x?channel_binding=yes", says: "no channel_binding"},
		{url: "postgres://u:canary@db.test/x?gssencmode=require", says: "gssencmode=require"},
		{url: "postgres://u:canary@db.test/x?target_session_attrs=standby", says: "a gateway writes"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGTARGETSESSIONATTRS=read-only"}, says: "a gateway writes"},
		{url: "postgres://u:canary@db.test/x?service=prod", says: "service is not taken"},
		{url: "postgres://u:canary@db.test/x?pgbouncer=true", says: "pgbouncer is not taken"},
		{url: "postgres://u:canary@db.test/x?keepalives_idle=5", says: "keepalives_idle is not taken"},
		{url: "postgres://u:canary@db.test/x?sslcrl=x", says: "sslcrl is not taken"},
		{url: "postgres://u:canary@db.test/x?require_auth=scram-sha-256", says: "require_auth is not taken"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGSERVICE=prod"}, says: "PGSERVICE"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGCHANNELBINDING=require"}, says: "PGCHANNELBINDING"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGGSSENCMODE=disable"}, says: "PGGSSENCMODE"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGREQUIREAUTH=scram-sha-256"}, says: "PGREQUIREAUTH"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGSSLCRL=x"}, says: "PGSSLCRL"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGREQUIRESSL=1"}, says: "PGREQUIRESSL"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGTZ=Europe/Berlin"}, says: "PGTZ"},
		{url: "postgres://u:canary@db.test/x", env: []string{"PGGEQO=off"}, says: "PGGEQO"},
		{url: "postgres://u:canary@db.test:notaport/x", says: "port"},
		{url: "postgres://u:canary@::1/x", says: "brackets"},
		{url: "postgres://u:canary@[::1/x", says: "brackets"},
		{url: "postgres://u:canary@h%2C2/x", says: "host"},
		{url: "postgres://u:can#ary@db.test/x", says: ""},
		{url: "postgres://u:canary@db.test/x#y", says: "#"},
		{url: "postgres://u:canary%zz@db.test/x", says: ""},
	} {
		t.Run(c.url+" "+strings.Join(c.env, " "), func(t *testing.T) {
			variables(t, c.env)
			dsn, _, _, err := store.PostgresDSN(c.url, os.Environ())
			if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "canary") {
				t.Errorf("%q, %v, want %q", dsn, err, c.says)
			}
		})
	}
}

func TestTheDriverIsToldWhatTheEnvironmentSays(t *testing.T) {
	variables(t, []string{"PGCONNECT_TIMEOUT=9", "PGSSLMINPROTOCOLVERSION=TLSv1.3", "PGUSER=u", "PGPASSWORD=p", "PGDATABASE=x", "PGHOST=h1,h2", "PGTZ=UTC"})
	dsn, role, _, err := store.PostgresDSN("postgres://?app_role=other", os.Environ())
	if err != nil {
		t.Fatal(err)
	}
	c, err := pq.NewConfig(dsn)
	if err != nil {
		t.Fatal(err)
	}
	if c.ConnectTimeout.Seconds() != 9 || c.SSLMinProtocolVersion != pq.SSLProtocolVersionTLS13 || c.User != "u" || c.Password != "p" || c.Database != "x" ||
		c.TargetSessionAttrs != pq.TargetSessionAttrsReadWrite || len(c.Multi) != 1 || role != "other" || c.Runtime["timezone"] != "UTC" || c.Runtime["app_role"] != "" {
		t.Errorf("%+v, role %s", c, role)
	}
	for dsn, want := range map[string]pq.TargetSessionAttrs{"postgres://h1,h2/x?target_session_attrs=any": "any", "postgres://h1/x": ""} {
		variables(t, nil)
		dsn, _, _, err := store.PostgresDSN(dsn, os.Environ())
		if err != nil {
			t.Fatal(err)
		}
		if c, err := pq.NewConfig(dsn); err != nil || c.TargetSessionAttrs != want {
			t.Errorf("%v, %v, want %q", c.TargetSessionAttrs, err, want)
		}
	}
	odd := "postgres://us%40er:p%3A%2F%40%23%27+%5C@db.test/na%20me?application_name=a%20b"
	dsn, _, _, err = store.PostgresDSN(odd, nil)
	if err != nil {
		t.Fatal(err)
	}
	if c, err := pq.NewConfig(dsn); err != nil || c.User != "us@er" || c.Password != `p:/@#'+\` || c.Database != "na me" || c.ApplicationName != "a b" {
		t.Errorf("%q %q %q %q, %v", c.User, c.Password, c.Database, c.ApplicationName, err)
	}
}
