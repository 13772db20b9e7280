package model_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"example.com/roster/graph/model"
)

// FuzzDateTime parses any text as a time. An accepted time is the same after it is written and parsed again.
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
