package directory_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/ent/account"
	"example.com/roster/ent/auditevent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// A row can name its primary account among the organization's accounts and all rows of the import. What rules.Affiliate refuses, the row is refused with.
func TestB70AnImportAffiliatesAccounts(t *testing.T) {
	each(t, 9, func(h *house) {
		main := h.account("main")
		_, err := h.dir.AccountUpdate(h.boss(), directory.AccountUpdate{Account: h.account("sub"), Primary: &main})
		h.must(err)
		h.account("gone")
		_, _, err = h.dir.AccountArchive(h.boss(), directory.AccountRef{Platform: roster.X, Handle: "gone"}, false)
		h.must(err)
		globex := h.organization("globex")
		_, err = h.dir.AccountCreate(access.Trusted(h.staff), directory.AccountCreate{Organization: &globex, Platform: roster.X, Handle: "foreign", Name: "Foreign desk"})
		h.must(err)
		on := func(p roster.Platform, handle, name, primary string) directory.NewAccount {
			return directory.NewAccount{Platform: p, Handle: handle, Name: name, Primary: primary}
		}
		rows := []directory.NewAccount{
			on(roster.X, "early", "", "@later"),
			on(roster.X, "later", "Later desk", ""),
			on(roster.TikTok, "byname", "", "later DESK"),
			on(roster.TikTok, "byurl", "", "https://twitter.com/Main"),
			on(roster.X, "byhandle", "", "main"),
			on(roster.TikTok, "other", "", "x/later"),
			on(roster.X, "main", "", "@later"),
			on(roster.X, "itself", "", "@itself"),
			on(roster.X, "second", "", "@early"),
			on(roster.X, "tosub", "", "x/sub"),
			on(roster.X, "togone", "", "x/gone"),
			on(roster.X, "toforeign", "", "x/foreign"),
			on(roster.X, "toforeignname", "", "Foreign desk"),
			on(roster.X, "one", "Twin", ""),
			on(roster.TikTok, "two", "Twin", ""),
			on(roster.X, "totwin", "", "twin"),
			on(roster.X, "towrong", "", "https://x.com/i/lists"),
			on(roster.X, "ring1", "", "@ring2"),
			on(roster.X, "ring2", "", "@ring1"),
			on(roster.TikTok, "blank", "", "  "),
			on(roster.X, "solo", "Solo", ""),
			on(roster.YouTube, "solo", "Solo", "Solo"),
		}
		want := []string{
			"ADDED early x/later", "ADDED later ", "ADDED byname x/later", "ADDED byurl x/main", "ADDED byhandle x/main", "ADDED other x/later",
			"UNCHANGED main @later",
			"REFUSED itself INVALID_INPUT: An account cannot be affiliated with itself.",
			"REFUSED second INVALID_INPUT: X early is affiliated with another account, so it cannot be a primary account.",
			"REFUSED tosub INVALID_INPUT: X sub is affiliated with another account, so it cannot be a primary account.",
			"REFUSED togone INVALID_INPUT: X gone is archived. Restore it first.",
			"REFUSED toforeign NOT_FOUND: The organization has no account X foreign.",
			`REFUSED toforeignname NOT_FOUND: The organization has no account "Foreign desk". Enter the primary account as in x/acme_news, or its name.`,
			"ADDED one ", "ADDED two ",
			`REFUSED totwin INVALID_INPUT: "twin" can be TIKTOK two or X one. Enter the primary account as in x/acme_news.`,
			`REFUSED towrong INVALID_INPUT: "https://x.com/i/lists" is not the URL of a profile on X. Enter only the handle, such as auroranews.`,
			"REFUSED ring1 INVALID_INPUT: X ring2 is affiliated with another account, so it cannot be a primary account.",
			"REFUSED ring2 INVALID_INPUT: X ring1 is affiliated with another account, so it cannot be a primary account.",
			"ADDED blank   ",
			"ADDED solo ", "ADDED solo x/solo",
		}
		for _, dryRun := range []bool{true, false} {
			done, err := h.dir.AccountsImport(h.boss(), directory.AccountsImport{Organization: h.org, Accounts: rows, DryRun: dryRun})
			h.must(err)
			var got []string
			for _, a := range done {
				line := fmt.Sprintf("%s %s %s", a.Outcome, a.Handle, a.Primary)
				if a.Refused != nil {
					line = fmt.Sprintf("%s %s %s: %s", a.Outcome, a.Handle, a.Refused.Code, a.Refused.Message)
					if path := strings.Join(a.Refused.Path, "."); path != "primaryAccount" {
						h.Errorf("%s is refused at %q", a.Handle, path)
					}
				}
				got = append(got, line)
			}
			if d := cmp.Diff(want, got); d != "" {
				h.Errorf("dry run %v (-want +got):\n%s", dryRun, d)
			}
		}
		all := access.Trusted(h.staff)
		of := map[string]string{}
		for _, a := range h.db.Ent.Account.Query().Where(account.OrganizationID(h.org)).AllX(all) {
			if a.PrimaryAccountID == nil {
				continue
			}
			of[a.Handle] = h.db.Ent.Account.GetX(all, *a.PrimaryAccountID).Handle
		}
		if d := cmp.Diff(map[string]string{"sub": "main", "early": "later", "byname": "later", "byurl": "main", "byhandle": "main", "other": "later", "solo": "solo"}, of); d != "" {
			h.Errorf("primary accounts (-want +got):\n%s", d)
		}
		events := h.db.Ent.AuditEvent.Query().Where(auditevent.Action(string(audit.AccountCreated)), auditevent.OrganizationID(h.org)).AllX(all)
		affiliated := 0
		for _, e := range events {
			if strings.Contains(fmt.Sprint(e), "primaryAccount") {
				affiliated++
			}
		}
		if affiliated != 6 {
			h.Errorf("%d of %d events have a primary account, want 6", affiliated, len(events))
		}
	})
}

// If ten thousand rows name accounts with the same name, that name is looked up once.
func TestTenThousandRowsNameTheirPrimaryAccounts(t *testing.T) {
	each(t, 9, func(h *house) {
		rows := make([]directory.NewAccount, 10_000)
		for i := range rows {
			rows[i] = directory.NewAccount{Platform: roster.X, Handle: fmt.Sprintf("desk%06d", i), Name: "Desk"}
			switch {
			case i%3 == 1:
				rows[i].Primary = fmt.Sprintf("@desk%06d", i-1)
			case i%3 == 2:
				rows[i].Primary = "Desk"
			}
		}
		began := time.Now()
		done, err := h.dir.AccountsImport(h.boss(), directory.AccountsImport{Organization: h.org, Accounts: rows})
		h.must(err)
		n := map[roster.Outcome]int{}
		for _, a := range done {
			n[a.Outcome]++
		}
		if n[roster.Added] != 6667 || n[roster.Refused] != 3333 {
			h.Errorf("%v", n)
		}
		h.Logf("%v in %v", n, time.Since(began))
	})
}
