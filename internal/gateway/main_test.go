package gateway_test

import (
	"flag"
	"os"
	"runtime/debug"
	"testing"
)

// TestMain uses more memory to save processor time. It also runs six tests in parallel unless -parallel is given, since many of them wait for a session, a
// lease or a timeout to end.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	flag.Parse()
	said := false
	flag.Visit(func(f *flag.Flag) { said = said || f.Name == "test.parallel" })
	if parallel := flag.Lookup("test.parallel"); !said {
		if err := parallel.Value.Set("6"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
