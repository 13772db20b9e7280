package client_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/client"
)

func TestAPersonGoesByEmailUsernameOrID(t *testing.T) {
	for who, want := range map[string]map[string]any{
		"ann@example.com": {"email": "ann@example.com"}, "usr_a@example.com": {"email": "usr_a@example.com"}, "usr_a": {"id": "usr_a"}, "ann": {"username": "ann"},
	} {
		if diff := cmp.Diff(want, client.UserRef(who)); diff != "" {
			t.Errorf("%s: %s", who, diff)
		}
	}
}
