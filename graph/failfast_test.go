package graph_test

import (
	"flag"
	"testing"
)

// enough ends a long test that has failed already, where go test -failfast asks for it: whoever runs it to see that it fails
// need not wait for the rest. Without the flag a test says everything that is wrong.
func enough(t *testing.T) {
	t.Helper()
	if f := flag.Lookup("test.failfast"); t.Failed() && f != nil && f.Value.String() == "true" {
		t.FailNow()
	}
}
