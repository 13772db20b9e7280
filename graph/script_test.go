package graph_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// update rewrites the expected answers of the operation files. An operation file has a sentence (its name), the rules it is about (its comment), and steps in
// the scene. A step is
//
//	-- 1 mia.graphql --  the document and its viewer; "stranger" is anonymous
//	-- 1 mia.json --     its variables, if any
//	-- 1 mia.want --     the answer, written by -update and then reviewed by a person
//	-- 2 wait --         waits until the bulk operation has ended
//	-- 3 sql --          changes that otherwise only time would make
//
// {{usr:ana}} is an id of the scene, {{usr:1}} the first new id in an answer.
var update = flag.Bool("update", false, "write what the operation files in testdata want anew")

func TestOperationFiles(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d operation files, %v", len(files), err)
	}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Start(t, db), "mia", "otto", "ana", "ben", "cleo", "gus", "emil", "lena", "gina", "ali", "zoe", "staff")
		s.settled()
		s.keep()
		for _, file := range files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
				play(t, s, file)
			})
			s.back()
		}
	})
}

func play(t *testing.T, s *stage, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	sc := newScript(t, s)
	for _, st := range stepsOf(t, archive) {
		switch st.kind {
		case "sql":
			sc.sql(st.text)
		case "wait":
			sc.wait(strings.TrimSpace(st.text))
		default:
			got := sc.run(st)
			if *update && db(s) == store.SQLite {
				st.keep(archive, got)
			} else if diff := cmp.Diff(strings.Split(st.want, "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("step %s (-want +got):\n%s", st.name, diff)
			}
		}
	}
	if *update && db(s) == store.SQLite {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func db(s *stage) string { return s.DB.Dialect }

// step is one step of a file.
type step struct {
	name, viewer, kind    string // kind: ask, sql, wait
	text, variables, want string
}

func stepsOf(t testing.TB, a *txtar.Archive) []*step {
	t.Helper()
	var out []*step
	byName := map[string]*step{}
	for _, f := range a.Files {
		name, ext, _ := strings.Cut(f.Name, ".")
		_, who, ok := strings.Cut(name, " ")
		st := byName[name]
		switch {
		case !ok:
			t.Fatalf("a step is named by a number and a viewer, not %q", f.Name)
		case ext == "json" && st != nil:
			st.variables = string(f.Data)
		case ext == "want" && st != nil:
			st.want = string(f.Data)
		case ext == "graphql", who == "sql", who == "wait":
			st = &step{name: name, viewer: who, kind: "ask", text: string(f.Data)}
			if ext == "" {
				st.kind = who
			}
			byName[name] = st
			out = append(out, st)
		default:
			t.Fatalf("%q is no part of a step", f.Name)
		}
	}
	return out
}

func (st *step) keep(a *txtar.Archive, got string) {
	var files []txtar.File
	for _, f := range a.Files {
		if f.Name == st.name+".want" {
			continue
		}
		files = append(files, f)
	}
	at := len(files)
	for i, f := range files {
		if f.Name == st.name+".graphql" || f.Name == st.name+".json" {
			at = i + 1
		}
	}
	a.Files = slices.Insert(files, at, txtar.File{Name: st.name + ".want", Data: []byte(got)})
}

// script plays one file. It knows the placeholders of the scene and of earlier answers.
type script struct {
	*stage
	testing.TB
	known map[string]string // values by placeholder
	name  map[string]string // placeholders by value
	next  map[string]int
}

func newScript(t testing.TB, s *stage) *script {
	sc := &script{stage: s, TB: t, known: map[string]string{}, name: map[string]string{}, next: map[string]int{}}
	for name, id := range s.names {
		sc.name[id.String()] = name
	}
	return sc
}

func (sc *script) run(st *step) string {
	sc.Helper()
	var variables any
	if st.variables != "" {
		if err := json.Unmarshal([]byte(sc.real(st.variables)), &variables); err != nil {
			sc.Fatalf("step %s: %v", st.name, err)
		}
	}
	text := sc.real(st.text)
	before := sc.sums()
	a := sc.ask(sc.TB, st.viewer, text, variables)
	if a.refused() && !bytes.Contains(a.body, []byte(`"FAILED"`)) { // the status of a FAILED run is saved
		after := sc.sums()
		for _, mailed := range []string{"outbox", "invitations", "password_resets"} { // a mail of an earlier step may be sent at this moment
			delete(before, mailed)
			delete(after, mailed)
		}
		if !maps.Equal(before, after) {
			var changed []string
			for table, sum := range after {
				if before[table] != sum {
					changed = append(changed, table)
				}
			}
			sc.Errorf("step %s is refused and yet changes %v", st.name, changed)
		}
	}
	return sc.stable(a)
}

func (sc *script) sql(text string) {
	sc.Helper()
	text = placeholder.ReplaceAllStringFunc(text, func(p string) string {
		return "'" + globalid.Parse(sc.real(p)).UUID.String() + "'"
	})
	if _, err := sc.DB.Raw().ExecContext(sc.Context(), text); err != nil {
		sc.Fatal(err)
	}
}

// wait polls until a bulk operation has ended.
func (sc *script) wait(operation string) {
	sc.Helper()
	id := globalid.Parse(sc.real(operation)).UUID
	sc.within(operation+" has not ended", func() bool {
		op, err := sc.DB.Ent.BulkOperation.Get(gatewaytest.System(), id)
		return err == nil && bulk.Terminal(op.Status)
	})
	sc.settled()
}

func (sc *script) real(text string) string {
	sc.Helper()
	return sc.stage.real(placeholder.ReplaceAllStringFunc(text, func(p string) string {
		if v, ok := sc.known[strings.Trim(p, "{}")]; ok {
			return v
		}
		return p
	}))
}

var (
	anID      = regexp.MustCompile(`\b(org|acc|usr|mem|rol|blk|row|aud|cli|inv|ses|viw)_[a-z2-7]{26}\b`)
	aUUID     = regexp.MustCompile(`\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b`)
	anInstant = regexp.MustCompile(`"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)"`)
	aSecret   = regexp.MustCompile(`"(token|digest|currentDigest|requestId)": "([^"]+)"`)
	aCursor   = regexp.MustCompile(`"(cursor|startCursor|endCursor)": "([^"]+)"`)
	aDay      = regexp.MustCompile(`\b\d{1,2} [A-Z][a-z]+ \d{4}\b`)
)

// stable returns an answer with placeholders for what differs between runs.
func (sc *script) stable(a answer) string {
	sc.Helper()
	text := aCursor.ReplaceAllStringFunc(sc.ordered(a), func(m string) string {
		p := aCursor.FindStringSubmatch(m)
		var parts [3]string
		raw, err := base64.RawURLEncoding.DecodeString(p[2])
		if err == nil {
			err = json.Unmarshal(raw, &parts)
		}
		if err != nil {
			sc.Fatalf("%s: %v", m, err)
		}
		if t, err := time.Parse(time.RFC3339Nano, parts[1]); err == nil {
			parts[1] = sc.instant(t)
		}
		name := strings.TrimSpace("cursor " + parts[0][strings.LastIndexByte(parts[0], ' ')+1:] + " " + parts[1] + " " + sc.byUUID(parts[2]))
		sc.known[name] = p[2]
		return fmt.Sprintf(`"%s": "{{%s}}"`, p[1], name)
	})
	text = aSecret.ReplaceAllStringFunc(text, func(m string) string {
		p := aSecret.FindStringSubmatch(m)
		return fmt.Sprintf(`"%s": "{{%s}}"`, p[1], sc.called(p[1], p[2]))
	})
	text = anID.ReplaceAllStringFunc(text, func(id string) string { return "{{" + sc.called(id[:3], id) + "}}" })
	text = aUUID.ReplaceAllStringFunc(text, func(id string) string { return "{{" + sc.byUUID(id) + "}}" })
	text = anInstant.ReplaceAllStringFunc(text, func(m string) string {
		t, err := time.Parse(time.RFC3339Nano, strings.Trim(m, `"`))
		if err != nil {
			sc.Fatal(err)
		}
		return strconv.Quote(sc.instant(t))
	})
	text = aDay.ReplaceAllStringFunc(text, day)
	if a.status != 200 {
		text = fmt.Sprintf("HTTP %d\n", a.status) + text
	}
	return strings.TrimSpace(text) + "\n"
}

// ordered returns the answer indented, with its errors in the order of the document, since root fields are resolved concurrently.
func (sc *script) ordered(a answer) string {
	sc.Helper()
	var parts struct {
		Errors []json.RawMessage `json:"errors,omitempty"`
		Data   json.RawMessage   `json:"data,omitempty"`
	}
	if err := json.Unmarshal(a.body, &parts); err != nil {
		sc.Fatal(err)
	}
	column := regexp.MustCompile(`"column":(\d+)`)
	slices.SortStableFunc(parts.Errors, func(x, y json.RawMessage) int {
		var at [2]int
		for i, e := range [2]json.RawMessage{x, y} {
			if m := column.FindSubmatch(e); m != nil {
				at[i], _ = strconv.Atoi(string(m[1]))
			}
		}
		return at[0] - at[1]
	})
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(parts); err != nil {
		sc.Fatal(err)
	}
	return b.String()
}

// called returns the placeholder of a value, the same throughout a file.
func (sc *script) called(kind, value string) string {
	name, ok := sc.name[value]
	if !ok {
		sc.next[kind]++
		name = fmt.Sprintf("%s:%d", kind, sc.next[kind])
		sc.name[value], sc.known[name] = name, value
	}
	return name
}

// byUUID returns the placeholder of an id that is written without its kind.
func (sc *script) byUUID(id string) string {
	for value, name := range sc.name {
		if known := globalid.Parse(value); known != (globalid.ID{}) && known.UUID.String() == id {
			return name
		}
	}
	return sc.called("uuid", id)
}

// instant replaces a time by its distance from the scene's start if that is nearly a whole number of days.
func (sc *script) instant(t time.Time) string {
	days := t.Sub(sc.start).Round(24*time.Hour) / (24 * time.Hour)
	switch {
	case t.Sub(sc.start.AddDate(0, 0, int(days))).Abs() > time.Hour || days < -400 || days > 400:
		return t.Format(time.RFC3339Nano)
	case days == 0:
		return "{{now}}"
	}
	return fmt.Sprintf("{{now%+dd}}", days)
}

// day replaces a date by its distance in days from today in UTC. It uses today because a script can run past midnight.
func day(text string) string {
	t, err := time.Parse("2 January 2006", text)
	if err != nil {
		return text
	}
	return fmt.Sprintf("{{today%+dd}}", t.Sub(time.Now().UTC().Truncate(24*time.Hour))/(24*time.Hour))
}
