package globalid

import (
	"testing"

	"github.com/google/uuid"
)

func TestAnIDReadsBack(t *testing.T) {
	id := ID{User, uuid.Must(uuid.NewV7())}
	if got := Parse(id.String()); got != id {
		t.Errorf("%v reads as %v", id, got)
	}
	for _, bad := range []string{"", "usr", "usr_", "xyz_" + id.String()[4:], id.String() + "a", "USR" + id.String()[3:], "usr_" + id.UUID.String()} {
		if got := Parse(bad); got != (ID{}) {
			t.Errorf("%q reads as %v", bad, got)
		}
	}
}

func FuzzID(f *testing.F) {
	f.Add("usr_aaaaaaaaaaaaaaaaaaaaaaaaaa")
	f.Add("row_777777777777777777777777774")
	f.Fuzz(func(t *testing.T, s string) {
		if id := Parse(s); id != (ID{}) && id.String() != s {
			t.Errorf("%q reads as %q", s, id)
		}
	})
}
