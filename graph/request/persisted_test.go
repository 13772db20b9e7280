package request_test

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"example.com/roster/graph/generated"
	"example.com/roster/graph/request"
)

func TestAListOfDocumentsIsReadOrRefused(t *testing.T) {
	const (
		text = "{ viewer { email } }"
		hash = "9d5ac0ac5c0f2d5ff42e1ae7a6c70e1dbcd90e0c3cf76bc9d1d9bd5b1d5c0e11"
	)
	for name, c := range map[string]struct{ list, refused string }{
		"none":                            {`{}`, ""},
		"by hash":                         {`{"` + hashOf(text) + `": "` + text + `"}`, ""},
		"by a documentId":                 {`{"sha256:` + hashOf(text) + `": "` + text + `"}`, ""},
		"Apollo's":                        {`{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "` + hashOf(text) + `", "name": "a", "type": "query", "body": "` + text + `"}]}`, ""},
		"no JSON":                         {`canary`, "is a JSON object"},
		"null":                            {`null`, "is a JSON object"},
		"a list":                          {`["` + text + `"]`, "is a JSON object"},
		"another document's hash":         {`{"` + hash + `": "` + text + `"}`, "not named by the SHA-256"},
		"a hash of another kind":          {`{"a3b5": "` + text + `"}`, "not named by the SHA-256"},
		"a document that does not parse":  {`{"` + hashOf("{") + `": "{"}`, "Expected Name"},
		"a document beyond the contract":  {`{"` + hashOf("{ secret }") + `": "{ secret }"}`, "Cannot query field"},
		"a document without an operation": {`{"` + hashOf("fragment a on Viewer { email }") + `": "fragment a on Viewer { email }"}`, "never used"},
	} {
		_, err := request.NewDocuments(generated.Contract(), []byte(c.list))
		if c.refused == "" && err != nil || c.refused != "" && (err == nil || !strings.Contains(err.Error(), c.refused)) {
			t.Errorf("%s: %v, want %q", name, err, c.refused)
		}
	}
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
