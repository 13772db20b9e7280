package graph_test

import (
	"database/sql"
	"testing"
	"time"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Every mutation succeeds or is refused if each pool has one connection: no mutation holds a connection while it waits for another.
func TestEveryMutationNeedsOneConnection(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		p := setPlayhouse(t, db)
		db.Pools(func(_ string, pool *sql.DB) { pool.SetMaxOpenConns(1) })
		p.keep()
		deeds := p.deeds()
		every(t, "Mutation", deeds)
		for _, d := range deeds {
			as := d.as
			if as == "" && d.trail == nil {
				as = "mia"
			}
			answered := make(chan answer, 1)
			go func() { answered <- p.does(t, d, as) }()
			select {
			case a := <-answered:
				for _, code := range a.codes() {
					if code == "INTERNAL" || code == "UNAVAILABLE" {
						t.Errorf("%s: %s", d.title(), a.body)
					}
				}
			case <-time.After(time.Minute):
				t.Fatalf("%s is not answered", d.title())
			}
			p.wiped()
		}
	})
}
