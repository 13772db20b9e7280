package graph_test

import (
	"flag"
	"testing"
)

// enough stops a long test that has already failed if go test runs with -failfast. Without the flag, the test reports everything that is wrong.
func enough(t *testing.T) {
	t.Helper()
	if f := flag.Lookup("test.failfast"); t.Failed() && f != nil && f.Value.String() == "true" {
		t.FailNow()
	}
}
