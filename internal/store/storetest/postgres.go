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

// server returns the URL of a PostgreSQL server whose user may create databases: TEST_POSTGRES_URL, or that of a throwaway cluster of this process.
var server = sync.OnceValues(func() (string, error) {
	if u := os.Getenv("TEST_POSTGRES_URL"); u != "" {
		return u, nil
	}
	return startCluster()
})

// create creates a database from a template. PostgreSQL 15 and newer are asked to copy its files, which takes a quarter of the time of copying its blocks
// through the log. Older versions always copy the files.
func create(base, template string) (url string, drop func() error, err error) {
	db, err := connect(base)
	if err != nil {
		return "", nil, err
	}
	defer db.Close() //nolint:errcheck // an error here loses nothing
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

// migratedTemplate returns the name of a migrated database to copy. The name contains a digest of the migrations: processes that use the same server share
// the database, and a changed migration creates another one.
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
		// It is renamed when it is complete, so that a database with this name can always be copied.
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

// locked runs fn while no other process that uses this package on the same server runs a locked function.
func locked(base string, fn func(context.Context, *sql.Conn) error) error {
	ctx := context.Background()
	db, err := connect(base)
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // an error here loses nothing
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close() //nolint:errcheck // closing it releases the lock
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
	defer db.Close() //nolint:errcheck // an error here loses nothing
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

// inDatabase returns the server's URL with another database.
func inDatabase(base, database string) string {
	u, err := url.Parse(base)
	if err != nil {
		panic(err) // connect has parsed it before
	}
	u.Path = "/" + database
	return u.String()
}
