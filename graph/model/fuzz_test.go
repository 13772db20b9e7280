package model_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/graph/model"
)

// FuzzID reads anything as an id: what names something is written back as it was read, up to case.
func FuzzID(f *testing.F) {
	for _, seed := range []string{"", "usr_", "usr_0", "blk_agrad6c4dj7slgp4wbcdeaaaaa", "usr_AGRAD6C4DJ7SLGP4WBCDEAAAAA", "usr_\x00", "no_agrad6c4dj7slgp4wbcdeaaaaa", "org_agrad6c4dj7slgp4wbcdeaaaab",
		model.ID{Kind: model.KindUser, UUID: uuid.Max}.String(), model.ID{Kind: model.KindAccount, UUID: uuid.MustParse("01a201ea-78d0-78b5-8888-b9d1e3d5a336")}.String()} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id := model.ParseID(s)
		if id.UUID == uuid.Nil {
			return
		}
		if again := model.ParseID(id.String()); again != id {
			t.Errorf("%q is %v, written as %q and read as %v", s, id, id.String(), again)
		}
		if other := id.Of(id.Kind); other != id.UUID {
			t.Errorf("%q is no %s", s, id.Kind)
		}
	})
}

// FuzzDateTime reads anything as an instant: what is taken comes back the same.
func FuzzDateTime(f *testing.F) {
	for _, seed := range []string{"", "2027-01-31T18:00:00Z", "2027-01-31", "2027-01-31T18:00:00.123456789+14:00", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2016-12-31T23:59:60Z", "2027-01-31T18:00:00+24:00", "1e9", "-1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at, err := model.UnmarshalDateTime(s)
		if err != nil {
			return
		}
		var b bytes.Buffer
		model.MarshalDateTime(at).MarshalGQL(&b)
		var text string
		if err := json.Unmarshal(b.Bytes(), &text); err != nil {
			t.Fatalf("%q is written as %s: %v", s, b.Bytes(), err)
		}
		again, err := model.UnmarshalDateTime(text)
		if err != nil || !again.Equal(at) {
			t.Errorf("%q is %v, written as %q and read as %v (%v)", s, at.Format(time.RFC3339Nano), text, again, err)
		}
	})
}
