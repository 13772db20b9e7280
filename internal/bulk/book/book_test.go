package book

import (
	"strings"
	"testing"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
)

// Of a cell that is longer than allowed, only enough is kept to refuse it as before.
func TestLongCellsAreNotKept(t *testing.T) {
	long := strings.Repeat("x", row.MaxText)
	b := New()
	b.Add(row.Wish{Who: directory.NewUser{Email: long, Username: long, FirstName: long, LastName: long}, AccountRef: directory.AccountRef{Handle: long},
		RoleRefs: []row.RoleRef{{Name: long}}})
	who := b.People[0].Who
	for _, s := range []string{who.Email, who.Username, who.FirstName, who.LastName, b.Accounts[0].Ref.Handle, b.RoleSets[1].Refs[0].Name} {
		if len(s) > 321 {
			t.Errorf("%d bytes are kept", len(s))
		}
	}
	if _, err := who.CleanNames(); err == nil {
		t.Error("a name that was too long can be taken now")
	}
}
