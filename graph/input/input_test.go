package input

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
)

func TestExactlyOneFieldOfAChoice(t *testing.T) {
	id := globalid.ID{Kind: globalid.User, UUID: uuid.Must(uuid.NewV7())}
	account := globalid.ID{Kind: globalid.Account, UUID: id.UUID}
	email := "ann@example.com"
	for name, c := range map[string]struct {
		in   model.UserRef
		want fault.Code
	}{
		"one":             {model.UserRef{Email: graphql.OmittableOf(&email)}, ""},
		"an id":           {model.UserRef{ID: graphql.OmittableOf(&id)}, ""},
		"none":            {model.UserRef{}, fault.InvalidInput},
		"two":             {model.UserRef{Email: graphql.OmittableOf(&email), ID: graphql.OmittableOf(&id)}, fault.InvalidInput},
		"one and a null":  {model.UserRef{Email: graphql.OmittableOf(&email), ID: graphql.OmittableOf[*globalid.ID](nil)}, fault.InvalidInput},
		"a null":          {model.UserRef{ID: graphql.OmittableOf[*globalid.ID](nil)}, fault.InvalidInput},
		"a malformed id":  {model.UserRef{ID: graphql.OmittableOf(&globalid.ID{})}, fault.NotFound},
		"an account's id": {model.UserRef{ID: graphql.OmittableOf(&account)}, fault.NotFound},
	} {
		_, err := UserRef(&c.in, "user")
		if c.want == "" && err != nil || c.want != "" && !fault.Is(err, c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}
