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
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// imported returns the result of each imported account: its outcome, its stored names, and why it is refused.
func (h *house) imported(dryRun bool, in ...directory.NewAccount) []string {
	h.Helper()
	done, err := h.dir.AccountsImport(h.boss(), directory.AccountsImport{Organization: h.org, Accounts: in, DryRun: dryRun})
	h.must(err)
	out := make([]string, len(done))
	for i, a := range done {
		out[i] = fmt.Sprintf("%s %s %s %s %s", a.Outcome, a.Platform, a.Handle, a.Name, a.Group)
		if a.Refused != nil {
			out[i] = fmt.Sprintf("%s %s: %s (%s)", a.Outcome, a.Refused.Code, a.Refused.Message, strings.Join(a.Refused.Path, "."))
		}
	}
	return out
}

// An import checks each account like a single addition, against existing accounts and the rows before it. A dry run returns the same results and writes
// nothing.
func TestH1AnImportAddsWhatCanBeAdded(t *testing.T) {
	each(t, 9, func(h *house) {
		h.account("comnews")
		h.account("Gone")
		_, _, err := h.dir.AccountArchive(h.boss(), directory.AccountRef{Platform: roster.X, Handle: "gone"}, false)
		h.must(err)
		rows := []directory.NewAccount{
			{Platform: roster.X, Handle: "@New_desk", Group: "/emea/news/"},
			{Platform: roster.X, Handle: "https://x.com/ComNews", Name: "Other"},
			{Handle: "https://www.tiktok.com/@comnews", Name: "Comnews"},
			{Platform: roster.X, Handle: "cornnews"},
			{Platform: roster.X, Handle: "new_DESK", Name: "Another"},
			{Platform: roster.X, Handle: "n\u0435w_desk"},
			{Platform: roster.TikTok, Handle: "cornnews"},
			{Platform: roster.X, Handle: "gone"},
			{Handle: "nowhere"},
			{Platform: "CHIRPER", Handle: "one"},
			{Platform: roster.X, Handle: "un\u200bi"},
			{Platform: roster.X, Handle: "uni", Group: "em\u00adea"},
			{Platform: roster.X, Handle: "known", Refused: fault.New(fault.InvalidInput, "The line is not a row.")},
		}
		want := []string{
			"ADDED X New_desk New_desk emea/news",
			"UNCHANGED X ComNews Other ",
			"ADDED TIKTOK comnews Comnews ",
			"REFUSED TAKEN: cornnews looks like X comnews, which the organization already has. (handle)",
			"UNCHANGED X new_DESK Another ",
			"REFUSED TAKEN: n\u0435w_desk looks like X New_desk, which is in an earlier row. (handle)",
			"REFUSED TAKEN: cornnews looks like TIKTOK comnews, which is in an earlier row. (handle)",
			"ADDED X gone gone ",
			"REFUSED INVALID_INPUT: The row has no platform. (platform)",
			"REFUSED INVALID_INPUT: The row has no platform. (platform)",
			"REFUSED INVALID_INPUT: The handle contains the invisible character U+200B (zero width space) at position 3; write uni. (handle)",
			"REFUSED INVALID_INPUT: The group contains the invisible character U+00AD (soft hyphen) at position 3; write emea. (group)",
			"REFUSED INVALID_INPUT: The line is not a row. ()",
		}
		all := access.Trusted(h.staff)
		count := func() int {
			ids, err := h.db.Ent.Account.Query().Where(account.OrganizationID(h.org)).IDs(all)
			h.must(err)
			return len(ids)
		}
		if d := cmp.Diff(want, h.imported(true, rows...)); d != "" || count() != 2 {
			h.Errorf("the dry run leaves %d accounts (-want +got):\n%s", count(), d)
		}
		if d := cmp.Diff(want, h.imported(false, rows...)); d != "" || count() != 5 {
			h.Errorf("%d accounts (-want +got):\n%s", count(), d)
		}
		for i, again := range h.imported(false, rows...) {
			if strings.HasPrefix(want[i], "ADDED") && !strings.HasPrefix(again, "UNCHANGED") || strings.HasPrefix(again, "ADDED") {
				h.Errorf("again, row %d is %s", i+1, again)
			}
		}
		events, err := h.db.Ent.AuditEvent.Query().Where(auditevent.Action(string(audit.AccountCreated)), auditevent.OrganizationID(h.org)).IDs(all)
		h.must(err)
		if len(events) != 5 {
			h.Errorf("%d events say that an account was added, want 5", len(events))
		}

		// An imported account is stored exactly like a single addition.
		one, err := h.dir.AccountCreate(h.boss(), directory.AccountCreate{Organization: &h.org, Platform: roster.TikTok, Handle: "@New_desk", Group: "/emea/news/"})
		h.must(err)
		single, err := h.db.Ent.Account.Get(all, one)
		h.must(err)
		of, err := h.db.Ent.Account.Query().Where(account.OrganizationID(h.org), account.PlatformEQ(roster.X), account.HandleKey("new_desk")).Only(all)
		h.must(err)
		of.ID, of.Platform, of.CreatedAt = single.ID, single.Platform, single.CreatedAt
		if of.String() != single.String() {
			h.Errorf("imported %s\nadded    %s", of, single)
		}
	})
}

func TestH22OnlyManagersImportAccounts(t *testing.T) {
	each(t, 9, func(h *house) {
		news := h.account("news")
		h.known(news, "lead@acme.test", "Administrator")
		lead := h.as("lead@acme.test")
		for _, dryRun := range []bool{true, false} {
			_, err := h.dir.AccountsImport(lead, directory.AccountsImport{Organization: h.org, Accounts: []directory.NewAccount{{Platform: roster.X, Handle: "mine"}}, DryRun: dryRun})
			h.is(err, fault.Forbidden)
		}
		_, err := h.dir.MayImport(lead, &h.org)
		h.is(err, fault.Forbidden)
		_, err = h.dir.MayImport(h.boss(), &h.org)
		h.must(err)
		if all, err := h.db.Ent.Account.Query().Where(account.OrganizationID(h.org)).IDs(access.Trusted(h.staff)); err != nil || len(all) != 1 {
			h.Errorf("%d accounts, %v", len(all), err)
		}
	})
}

// Ten thousand accounts are imported in one transaction, during which others wait.
func TestTenThousandAccountsAreImportedAtOnce(t *testing.T) {
	each(t, 9, func(h *house) {
		rows := make([]directory.NewAccount, 10_000)
		for i := range rows {
			rows[i] = directory.NewAccount{Platform: roster.Platforms[i%4], Handle: fmt.Sprintf("desk%06d", i), Name: fmt.Sprintf("Desk %d", i)}
		}
		began := time.Now()
		added := 0
		for _, r := range h.imported(false, rows...) {
			if strings.HasPrefix(r, "ADDED") {
				added++
			}
		}
		if added != len(rows) {
			h.Errorf("%d of %d were added", added, len(rows))
		}
		h.Logf("%d in %v", added, time.Since(began))
	})
}
