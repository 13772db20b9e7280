package directory_test

import (
	"testing"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// H39: an archived account is restored without people. It keeps its handle, or gets another one if another account uses it now.
func TestAnArchivedAccountIsRestored(t *testing.T) {
	each(t, 9, func(h *house) {
		first := h.account("news")
		h.known(first, "ann@acme.test", "Administrator")
		h.known(h.account("sport"), "bob@acme.test", "Administrator")
		archive := func(a directory.AccountRef) error {
			_, _, err := h.dir.AccountArchive(h.boss(), a, false)
			return err
		}
		restore := func(a directory.AccountRef) error { _, err := h.dir.AccountRestore(h.boss(), a); return err }
		h.refuses("restoring what is not archived", fault.InvalidInput, func() error { return restore(first) })
		h.must(archive(first))
		h.refuses("restoring by somebody else", fault.NotFound, func() error { _, err := h.dir.AccountRestore(h.as("bob@acme.test"), first); return err })
		h.allows("restoring", func() error { return restore(first) }, "account.restored")
		h.uses(1, 0)
		h.known(first, "new@acme.test", "Administrator")
		if h.primary(first) != h.user("new@acme.test").ID {
			t.Error("the first administrator is not the primary user")
		}

		h.must(archive(first))
		second := h.account("news") // the handle is free
		byHandle := directory.AccountRef{Platform: roster.X, Handle: "@News"}
		h.known(byHandle, "sue@acme.test", "Administrator")
		if h.primary(second) != h.user("sue@acme.test").ID {
			t.Error("the handle does not lead to the account that has it now")
		}
		h.refuses("restoring beside it", fault.Taken, func() error { return restore(first) })
		handle := "oldnews"
		_, err := h.dir.AccountUpdate(h.boss(), directory.AccountUpdate{Account: first, Handle: &handle})
		h.must(err)
		h.must(restore(first))
		h.must(archive(first))
		h.must(archive(second))
		third := h.account("news")
		h.must(archive(third))
		if found, err := h.dir.FindAccount(h.boss(), byHandle); err != nil || found.ID != third.ID {
			t.Errorf("of two archived ones the handle leads to %v, %v, want the latest, %v", found, err, third.ID)
		}
		h.must(restore(second))
		if found, err := h.dir.FindAccount(h.boss(), byHandle); err != nil || found.ID != second.ID {
			t.Errorf("the handle leads to %v, %v, want the one that is not archived, %v", found, err, second.ID)
		}
	})
}
