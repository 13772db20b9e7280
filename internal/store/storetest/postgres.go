package storetest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"example.com/roster/internal/store/migrations"
)

// server is the address of a PostgreSQL server whose user may create databases: TEST_POSTGRES_URL, else a throwaway
// cluster of this process.
var server = sync.OnceValues(func() (string, error) {
	if u := os.Getenv("TEST_POSTGRES_URL"); u != "" {
		return u, nil
	}
	return startCluster()
})

// create makes a database from a template. PostgreSQL 15 and newer copy its files, which takes a quarter of the time
// that copying its blocks through the log takes; older ones copy files anyway.
func create(base, template string) (url string, drop func() error, err error) {
	db, err := connect(base)
	if err != nil {
		return "", nil, err
	}
	defer db.Close() //nolint:errcheck // nothing is left to lose
	var strategy string
	if err := db.QueryRowContext(context.Background(), "SELECT CASE WHEN current_setting('server_version_num')::int >= 150000 THEN ' STRATEGY file_copy' ELSE '' END").Scan(&strategy); err != nil {
		return "", nil, err
	}
	name := "roster_" + strings.ToLower(rand.Text())
	if _, err := db.ExecContext(context.Background(), "CREATE DATABASE "+name+" TEMPLATE "+template+strategy); err != nil {
		return "", nil, err
	}
	return inDatabase(base, name), func() error { return run(base, "DROP DATABASE "+name+" WITH (FORCE)") }, nil
}

// migratedTemplate is the name of a migrated database to copy. It is named for its migrations, so that processes that
// share a server share it and a changed migration makes another.
var migratedTemplate = sync.OnceValues(func() (string, error) {
	base, err := server()
	if err != nil {
		return "", err
	}
	steps, err := migrations.List(dialect.Postgres)
	if err != nil {
		return "", err
	}
	sums := ""
	for _, m := range steps {
		sums += m.Checksum
	}
	name := "roster_template_" + digest(sums)
	return name, locked(base, func(ctx context.Context, conn *sql.Conn) error {
		var there bool
		err := conn.QueryRowContext(ctx, "SELECT count(*) > 0 FROM pg_database WHERE datname = $1", name).Scan(&there)
		if err != nil || there {
			return err
		}
		// Renamed when it is whole, so that what bears the name can be copied.
		draft := name + "_draft"
		for _, statement := range []string{"DROP DATABASE IF EXISTS " + draft + " WITH (FORCE)", "CREATE DATABASE " + draft + " TEMPLATE template0"} {
			if _, err := conn.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
		if err := migrate(inDatabase(base, draft)); err != nil {
			return err
		}
		_, err = conn.ExecContext(ctx, "ALTER DATABASE "+draft+" RENAME TO "+name)
		return err
	})
})

// locked runs fn while no other process of ours on that server does.
func locked(base string, fn func(context.Context, *sql.Conn) error) error {
	ctx := context.Background()
	db, err := connect(base)
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // nothing is left to lose
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close() //nolint:errcheck // its end frees the lock
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock(7234)"); err != nil {
		return err
	}
	return fn(ctx, conn)
}

func run(base, statement string) error {
	db, err := connect(base)
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // nothing is left to lose
	_, err = db.ExecContext(context.Background(), statement)
	return err
}

func connect(base string) (*sql.DB, error) {
	connector, err := pq.NewConnector(base)
	if err != nil {
		return nil, fmt.Errorf("TEST_POSTGRES_URL: %w", err)
	}
	return sql.OpenDB(connector), nil
}

// inDatabase is the server's address with another database.
func inDatabase(base, database string) string {
	u, err := url.Parse(base)
	if err != nil {
		panic(err) // connect has parsed it before
	}
	u.Path = "/" + database
	return u.String()
}
