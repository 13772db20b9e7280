package audit_test

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// storedTexts are states and texts from before there were states, some of which look like states.
func storedTexts() map[string]string {
	at := time.Date(2027, 1, 31, 23, 59, 59, 0, time.UTC)
	role := audit.RoleNamed(uuid.UUID{1}, `Desk "A" <b>, [MEDIA]: x`)
	state := string(audit.Encode(audit.Membership{Roles: []audit.Named{role}, ExpiresAt: &at}))
	return map[string]string{
		state:                               state,
		string(audit.Encode(audit.Seats{})): `{"v":1,"limit":null}`,
		"X news, News, in emea":             `{"text":"X news, News, in emea"}`,
		`{"roles":["Analyst","Publisher"]}`: `{"v":1,"roles":[{"name":"Analyst"},{"name":"Publisher"}]}`,
		`{"roles":[],"expiresAt":"2027-01-31T23:59:59Z"}`: `{"v":1,"roles":[],"expiresAt":"2027-01-31T23:59:59Z"}`,
		`{"roles":["a"],"more":1}`:                        `{"text":"{\"roles\":[\"a\"],\"more\":1}"}`,
		`{"v":1,"name":`:                                  `{"text":"{\"v\":1,\"name\":"}`,
		`{"v": 1}`:                                        `{"text":"{\"v\": 1}"}`,
		`{"text":"a name"}`:                               `{"text":"{\"text\":\"a name\"}"}`,
		"null":                                            `{"text":"null"}`,
		`"quoted" & <odd>`:                                `{"text":"\"quoted\" & <odd>"}`,
	}
}

func TestWhatWasStoredIsReadAsOneObject(t *testing.T) {
	for stored, want := range storedTexts() {
		got := audit.Object(&stored)
		if string(got) != want {
			t.Errorf("%s is read as %s, want %s", stored, got, want)
		}
		var object map[string]any
		if err := json.Unmarshal(got, &object); err != nil {
			t.Errorf("%s: %v", got, err)
		}
	}
	if audit.Object(nil) != nil || audit.Encode(nil) != "" {
		t.Error("nothing is something")
	}
	if id := audit.RoleNamed(uuid.UUID{1}, "x").ID; globalid.Parse(id).Of(globalid.Role) != (uuid.UUID{1}) {
		t.Errorf("a role has the id %s", id)
	}
}

// Exports have objects and can be verified, whatever was written when; what was exported before there were objects can be, too.
func TestExportedStatesAreObjectsAndProveWhatWasWritten(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 1)
		b.must(db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
			var events []audit.Event
			for stored := range storedTexts() {
				events = append(events, audit.Event{Organization: b.orgs[0], At: time.Now(), Actor: "system", Action: audit.OrganizationUpdated, Before: audit.Stored(stored), After: audit.Stored(stored)})
			}
			return audit.Write(ctx, tx, events...)
		}))
		var file bytes.Buffer
		b.must(audit.Export(system(), db, &file, b.orgs[0], nil, nil))
		var older strings.Builder // as files were before there were objects
		for line := range strings.Lines(file.String()) {
			var whole map[string]json.RawMessage
			b.must(json.Unmarshal([]byte(line), &whole))
			for _, side := range []string{"before", "after"} {
				var object map[string]any
				if err := json.Unmarshal(whole[side], &object); err != nil || object == nil {
					t.Errorf("%s is no object: %v", whole[side], err)
				}
				text := string(whole[side])
				if was, ok := object["text"].(string); ok && len(object) == 1 {
					text = was
				}
				again, err := json.Marshal(text)
				b.must(err)
				whole[side] = again
			}
			again, err := json.Marshal(whole)
			b.must(err)
			older.Write(append(again, '\n'))
		}
		for name, in := range map[string]string{"an export": file.String(), "an older export": older.String()} {
			v := &audit.Verifier{}
			if b.must(v.Read(strings.NewReader(in))); len(v.Findings) > 0 || v.Entries != int64(len(storedTexts())) {
				t.Errorf("%s: %d events, %v", name, v.Entries, v.Findings)
			}
		}
	})
}
