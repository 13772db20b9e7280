package gateway_test

import (
	"flag"
	"os"
	"runtime/debug"
	"testing"
)

// TestMain spends memory instead of processor time, and runs more tests side by side than there are processors where nobody says how many: many of them wait for the
// end of a session, a lease or a silence.
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
