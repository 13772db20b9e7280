package graph_test

import (
	"encoding/json"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// If a variable is not valid for its scalar, the error names the value and the expected type.
func TestAVariableThatIsNoneOfItsScalarIsNamed(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		uses := map[string]string{
			"Int": `query ($v: Int) { organization { accounts(first: $v) { totalCount } } }`, "[Int!]": `mutation ($v: [Int!]) { bulkOperationUndo(input: {id: "blk_x", rows: $v}) { __typename } }`,
			"BulkOperationUndoInput!": `mutation ($v: BulkOperationUndoInput!) { bulkOperationUndo(input: $v) { __typename } }`, "Boolean": `query ($v: Boolean!) { __typename @include(if: $v) }`,
			"String": `query ($v: String) { organization { accounts(after: $v) { totalCount } } }`, "ID": `query ($v: ID) { organization(id: $v) { id } }`,
		}
		s := setStage(t, gatewaytest.Idle(t, db), "mia")
		for _, c := range []struct{ typ, value, want string }{
			{"Int", `2.0`, "2.0 is given. An Int is a whole number of 32 bits, without a point or quotes."},
			{"Int", `2.5`, "2.5 is given. An Int is a whole number of 32 bits, without a point or quotes."},
			{"Int", `"two"`, `"two" is given. An Int is a whole number of 32 bits, without a point or quotes.`},
			{"Int", `true`, "true is given. An Int is a whole number of 32 bits, without a point or quotes."},
			{"Int", `{"a": 1}`, "An object is given. An Int is a whole number of 32 bits, without a point or quotes."},
			{"[Int!]", `[1, 2.5]`, "2.5 is given. An Int is a whole number of 32 bits, without a point or quotes."},
			{"BulkOperationUndoInput!", `{"id": "blk_x", "rows": [1, 2.5]}`, "2.5 is given. An Int is a whole number of 32 bits, without a point or quotes."},
			{"Boolean", `1`, "1 is given. A Boolean is true or false, without quotes."},
			{"Boolean", `"true"`, `"true" is given. A Boolean is true or false, without quotes.`},
			{"String", `true`, "A Boolean is given. A String is a text in quotes."},
			{"String", `{}`, "An object is given. A String is a text in quotes."},
			{"ID", `true`, "A Boolean is given. An ID is a text in quotes, as the API has written it."},
		} {
			a := s.ask(t, "mia", uses[c.typ], map[string]any{"v": json.RawMessage(c.value)})
			if len(a.errors) == 0 || a.errors[0].Message != c.want {
				t.Errorf("%s as %s: %+v\nwant %s", c.value, c.typ, a.errors, c.want)
			}
		}
	})
}
