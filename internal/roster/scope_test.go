package roster

import (
	"slices"
	"testing"
)

func TestH8AClientDoesWhatItsScopesSay(t *testing.T) {
	for i, granted := range AllScopes {
		s, err := ScopesOf(granted)
		if err != nil || !slices.Equal(s.Names(), []Scope{granted}) {
			t.Errorf("%s alone is %v, %v", granted, s.Names(), err)
		}
		for k, needed := range AllScopes {
			if s.Allow(needed) != (i == k) {
				t.Errorf("%s allows %s: %t", granted, needed, s.Allow(needed))
			}
		}
	}
	all, err := ScopesOf(AllScopes...)
	if err != nil || !slices.Equal(all.Names(), AllScopes) {
		t.Errorf("all are %v, %v", all.Names(), err)
	}
	if all.Allow(PeopleOnly) || all.Allow("NONSENSE") {
		t.Error("what is for people alone, or unknown, is allowed")
	}
	if none, err := ScopesOf(); err != nil || len(none.Names()) != 0 || none.Names() == nil || none.Allow(ReadScope) {
		t.Errorf("none are %v, %v", none.Names(), err)
	}
}
