// Package demo fills an empty database with an organization of a realistic size, through the same code as every other change, so that newcomers see the product
// in use. It is the only place with a known password, and the demo only listens on the local machine. It refuses to change a database that contains an
// organization.
package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/role"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// Password is the password of everyone in the demo.
const Password = "roster-demo-2026"

// Login is a person who can sign in.
type Login struct{ Email, Who string }

// Logins are people that a newcomer can sign in as.
var Logins = []Login{
	{"mira.okafor@aurora.example", "organization manager"},
	{"jonas.lindqvist@aurora.example", "account administrator"},
	{"ana.ferreira@aurora.example", "analyst"},
	{"staff@vendor.example", "vendor staff"},
}

// Demo fills a database.
type Demo struct {
	DB        *store.DB
	Directory *directory.Directory
	Signin    *signin.Signin
	Now       func() time.Time
}

// Fill creates the demo's organizations. If the database contains any organization, it returns false and changes nothing.
func (d *Demo) Fill(ctx context.Context) (bool, error) {
	ctx = access.With(ctx, &access.Viewer{System: true, Email: "demo"})
	there, err := d.DB.Ent.Organization.Query().Exist(ctx)
	if err != nil || there {
		return false, err
	}
	hash, err := d.Signin.Hash(ctx, Password)
	if err != nil {
		return false, err
	}
	if err := d.staff(ctx, hash); err != nil {
		return false, err
	}
	f := &filler{Demo: d, hash: hash, random: rand.New(rand.NewPCG(7, 11)), roles: map[string]uuid.UUID{}} //nolint:gosec // the same demo each time
	f.Directory = &directory.Directory{DB: d.DB, Now: func() time.Time { return f.clock }, InvitationTTL: d.Directory.InvitationTTL}
	f.who = &signin.Signin{DB: d.DB, Now: func() time.Time { return f.clock }}
	f.bulk = f.engine()
	f.drawHolds()
	if err := f.liveYear(ctx); err != nil {
		return false, fmt.Errorf("fill the demo: %w", err)
	}
	return true, nil
}

func (d *Demo) staff(ctx context.Context, hash string) error {
	return d.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		const email = "staff@vendor.example"
		return tx.Identity.Create().SetEmail(email).SetEmailKey(email).SetPasswordHash(hash).SetStaff(true).SetCreatedAt(store.Instant(d.Now())).Exec(ctx)
	})
}

type filler struct {
	*Demo
	Directory *directory.Directory // with the filler's clock
	who       *signin.Signin       // with the filler's clock
	bulk      *bulk.Engine         // with the filler's clock
	clock     time.Time
	hash      string
	random    *rand.Rand
	org       uuid.UUID
	roles     map[string]uuid.UUID
	handle    []account
	person    [staffed]*ent.User
	idle      [signedUp]time.Duration // since a person's last sign-in
	holds     [staffed][]hold
	legacy    [staffed][]hold // roles from before granular ones (B59)
}

type account struct {
	id       uuid.UUID
	platform roster.Platform
	group    string
}

const (
	seats   = 126 // the current limit
	staffed = 120 // number of people, one for each name
)

func (f *filler) organization(ctx context.Context) error {
	limit := 60 // of the first months
	var err error
	f.org, err = f.Directory.OrganizationCreate(ctx, directory.OrganizationCreate{Name: "Aurora Media Group", Slug: "aurora", Seats: &limit, BusinessManager: true})
	if err != nil {
		return err
	}
	for _, r := range []directory.RoleCreate{
		{
			Name: "Community Manager", Modules: []roster.Module{roster.ModuleLibrary, roster.ModulePublishing, roster.ModuleAnalytics},
			Capabilities: []roster.Capability{roster.Post, roster.UseLibrary, roster.ViewLibrary, roster.ViewAnalytics},
		},
		{
			Name: "Video Editor", Modules: []roster.Module{roster.ModuleMedia, roster.ModuleLibrary},
			Capabilities: []roster.Capability{roster.UploadVideos, roster.UseVideoEditor, roster.EditVideoMetadata, roster.ViewLibrary, roster.AccessAllVideos},
		},
		{
			Name: "Regional Lead", Modules: []roster.Module{roster.ModuleAdmin, roster.ModuleMedia, roster.ModuleLibrary, roster.ModuleAnalytics, roster.ModulePublishing},
			Capabilities: []roster.Capability{roster.Post, roster.UploadMedia, roster.EditMedia, roster.ViewLibrary, roster.ViewAnalytics, roster.ShareVideos},
		},
	} {
		r.Organization = &f.org
		if _, err := f.Directory.RoleCreate(ctx, r); err != nil {
			return err
		}
	}
	all, err := f.DB.Ent.Role.Query().Where(role.OrganizationID(f.org)).All(ctx)
	for _, r := range all {
		f.roles[r.Name] = r.ID
	}
	return err
}

func (f *filler) accounts(ctx context.Context) error {
	n := 0
	for line := range strings.SplitSeq(strings.TrimSpace(handles), "\n") {
		group, rest, _ := strings.Cut(line, "|")
		name, names, _ := strings.Cut(rest, "|")
		for word := range strings.FieldsSeq(names) {
			platform, handle, _ := strings.Cut(word, ":")
			id, err := f.Directory.AccountCreate(ctx, directory.AccountCreate{
				Organization: &f.org, Platform: roster.Platform(platform), Handle: handle, Name: name + " on " + roster.Platform(platform).Title(), Group: group,
			})
			if err != nil {
				return err
			}
			f.handle[n].id = id
			n++
		}
	}
	return nil
}

func emailOf(first, last string) string {
	fold := func(s string) string {
		return strings.NewReplacer(" ", "", "'", "", "ø", "o", "ł", "l", "ß", "ss").Replace(identifier.SearchKey(s))
	}
	return fold(first) + "." + fold(last) + "@aurora.example"
}
