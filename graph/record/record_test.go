package record_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/graph/record"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

type thing struct {
	ID      globalid.ID   `column:"id"`
	Owner   uuid.UUID     `column:"owner_id,internal"`
	Status  roster.Status `column:"status"`
	AddedBy *string       `column:"added_by"`
	Since   *time.Time    `column:"since"`
	Seen    bool
}

// entity is a row as ent reads it.
type entity struct {
	ID      uuid.UUID  `json:"id,omitempty"`
	Status  string     `json:"status,omitempty"`
	OwnerID *uuid.UUID `json:"owner_id,omitempty"`
	AddedBy *string    `json:"added_by,omitempty"`
	Since   *time.Time `json:"since,omitempty"`
}

func TestAFieldsColumnIsSaidOnce(t *testing.T) {
	r := record.For[thing](globalid.User)
	if got := r.Select("t"); got != "t.id, t.owner_id, t.status, t.added_by, t.since" {
		t.Errorf("selected is %s", got)
	}
	if got := r.Without("id", "since").Columns(); !slices.Equal(got, []string{"owner_id", "status", "added_by"}) {
		t.Errorf("without two there are %v", got)
	}
	if only, ok := r.Only(slices.Values([]string{"addedBy"}), "owner_id"); !ok || !slices.Equal(only.Columns(), []string{"owner_id", "added_by"}) {
		t.Errorf("only one field and one column are %v, %v", only.Columns(), ok)
	}
	for _, computed := range []string{"seen", "owner"} {
		if all, ok := r.Only(slices.Values([]string{computed, "status"})); ok || all != r {
			t.Errorf("%s, which has no column of its own, needs only %v", computed, all.Columns())
		}
	}
	if got := slices.Sorted(maps.Keys(r.Fields())); !slices.Equal(got, []string{"addedBy", "id", "since", "status"}) {
		t.Errorf("written are %v", got)
	}
}

func TestColumnsAreScannedIntoTheirFields(t *testing.T) {
	id, owner := uuid.Must(uuid.NewV7()), uuid.Must(uuid.NewV7())
	var one thing
	dest := record.For[thing](globalid.User).Into(nil, &one)
	for i, text := range []string{id.String(), owner.String()} {
		if err := dest[i].(interface{ Scan(any) error }).Scan([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	*dest[2].(*roster.Status) = "ACTIVE"
	if want := (globalid.ID{Kind: globalid.User, UUID: id}); one.ID != want || one.Owner != owner || one.Status != "ACTIVE" {
		t.Errorf("read is %+v", one)
	}
	if err := dest[1].(interface{ Scan(any) error }).Scan(nil); err != nil || one.Owner != uuid.Nil {
		t.Errorf("null is %v, %v", one.Owner, err)
	}
}

func TestAnEntityOfEntIsCopiedByItsColumns(t *testing.T) {
	id, owner, by, since := uuid.Must(uuid.NewV7()), uuid.Must(uuid.NewV7()), "ann", time.Now()
	from := record.From[entity](record.For[thing](globalid.User))
	got := from(&entity{ID: id, Status: "ACTIVE", OwnerID: &owner, AddedBy: &by, Since: &since})
	if want := (thing{globalid.ID{Kind: globalid.User, UUID: id}, owner, "ACTIVE", &by, &since, false}); *got != want {
		t.Errorf("copied is %+v, want %+v", *got, want)
	}
	if got := from(&entity{ID: id}); got.Owner != uuid.Nil || got.AddedBy != nil {
		t.Errorf("of nulls is %+v", *got)
	}
}

func TestAWrongDeclarationIsMetAtTheStart(t *testing.T) {
	for name, declare := range map[string]func(){
		"no columns at all":              func() { record.For[entity](globalid.User) },
		"a column that the entity lacks": func() { record.From[struct{ Name string }](record.For[thing](globalid.User)) },
		"a type that is not written": func() {
			record.For[struct {
				At []int `column:"at"`
			}](globalid.User).Fields()
		},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("it passed")
				}
			}()
			declare()
		})
	}
}
