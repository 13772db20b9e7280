// Package version describes the running build of Roster: its version, its revision and the version of Go that compiled it. The command line, the metrics and
// the traces all use it. It refuses to guess: what neither the linker nor Go has recorded is "unknown".
package version

import (
	"runtime"
	"runtime/debug"
	"strings"
)

// The linker sets these for builds without the repository:
//
//	-ldflags "-X example.com/roster/internal/version.number=1.2.3 -X example.com/roster/internal/version.revision=<commit>"
//
// The linker ignores a misspelled name, so the test in cmd/roster builds with the flags of the Dockerfile.
var number, revision string

// Unknown is the value of what was not recorded.
const Unknown = "unknown"

// Build describes a binary. No field is empty.
type Build struct {
	Version  string // for example "1.2.3", or a pseudo-version of Go between two releases; without a leading v
	Revision string // the commit's full hash, followed by "-modified" if the checkout had changes that were not committed
	Go       string // for example "go1.26.1"
}

// Read returns the running build. Values that were passed to the linker have precedence over what Go recorded from the repository.
func Read() Build {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = &debug.BuildInfo{}
	}
	return read(number, revision, info)
}

func read(number, revision string, info *debug.BuildInfo) Build {
	if number == "" && info.Main.Version != "(devel)" { // Go's word for "no version"
		number = info.Main.Version
	}
	if revision == "" {
		revision = recorded(info)
	}
	return Build{Version: orUnknown(strings.TrimPrefix(number, "v")), Revision: orUnknown(revision), Go: runtime.Version()}
}

// recorded returns the revision that Go read from the repository, or "" if it was built without one.
func recorded(info *debug.BuildInfo) string {
	setting := map[string]string{}
	for _, s := range info.Settings {
		setting[s.Key] = s.Value
	}
	if setting["vcs.revision"] != "" && setting["vcs.modified"] == "true" {
		return setting["vcs.revision"] + "-modified"
	}
	return setting["vcs.revision"]
}

func orUnknown(s string) string {
	if s == "" {
		return Unknown
	}
	return s
}

// String returns one line for people: "1.2.3, revision 05c390a…, go1.26.1 linux/amd64".
func (b Build) String() string {
	return b.Version + ", revision " + b.Revision + ", " + b.Go + " " + runtime.GOOS + "/" + runtime.GOARCH
}
