package demo_test

import (
	"context"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/demo"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestTheDemoIsAnOrganizationOfABelievableSize(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx := access.With(context.Background(), access.System())
		people := &directory.Directory{DB: db, Now: time.Now, InvitationTTL: time.Hour}
		who := &signin.Signin{DB: db, Now: time.Now, Activate: people.Activate}
		d := &demo.Demo{DB: db, Directory: people, Signin: who, Now: time.Now}
		filled, err := d.Fill(ctx)
		if err != nil || !filled {
			t.Fatalf("Fill = %v, %v", filled, err)
		}
		if again, err := d.Fill(ctx); err != nil || again {
			t.Errorf("a second Fill = %v, %v; want false: the data is kept", again, err)
		}
		org, err := db.Ent.Organization.Query().All(ctx)
		if err != nil {
			t.Fatal(err)
		}
		aurora := org[0]
		used, limit := aurora.SeatsActive+aurora.SeatsReserved, *aurora.SeatLimit
		if used >= limit || used*10 < limit*9 || aurora.SeatsReserved == 0 {
			t.Errorf("%d active and %d reserved of %d seats; want nearly all, some invited", aurora.SeatsActive, aurora.SeatsReserved, limit)
		}
		for _, l := range demo.Logins {
			if _, v, err := who.SignIn(context.Background(), l.Email, demo.Password); err != nil || v == nil {
				t.Errorf("%s cannot sign in: %v", l.Who, err)
			}
		}
	})
}
