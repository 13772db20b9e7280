package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// A build without the repository's history reports the version that the Dockerfile passes in, in command, flag and metric. If there is none, it says so.
func TestABuildWithoutHistoryNamesItsVersion(t *testing.T) {
	dockerfile, err := os.ReadFile("../../Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	flags := regexp.MustCompile(`-ldflags="([^"]*)"`).FindSubmatch(dockerfile)
	if flags == nil || !regexp.MustCompile(`(?m)^ARG VERSION= REVISION=$`).Match(dockerfile) {
		t.Fatal("the Dockerfile takes no VERSION and REVISION, or hands none to the linker")
	}
	for _, test := range []struct{ name, version, revision, wantVersion, wantRevision string }{
		{"handed in", "v9.8.7", strings.Repeat("5f", 20), "9.8.7", strings.Repeat("5f", 20)},
		{"not handed in", "", "", "unknown", "unknown"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			given := map[string]string{"VERSION": test.version, "REVISION": test.revision}
			build := exec.CommandContext(t.Context(), "go", "build", "-buildvcs=false", "-o", filepath.Join(dir, "roster"),
				"-ldflags", os.Expand(string(flags[1]), func(name string) string { return given[name] }), ".")
			if out, err := build.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))

			want := "roster " + test.wantVersion + ", revision " + test.wantRevision + ", " + runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH + "\n"
			for _, arg := range []string{"version", "--version"} {
				out, err := exec.CommandContext(t.Context(), "roster", arg).CombinedOutput()
				if err != nil || string(out) != want {
					t.Errorf("roster %s: %q, %v; want %q", arg, out, err, want)
				}
			}

			p := serving(t, "sqlite:"+filepath.Join(dir, "roster.db"), nil, "--metrics-listen", "127.0.0.1:0", "--mail-dir", "", "--stop-delay", "0s")
			series := `roster_build_info{goversion="` + runtime.Version() + `",revision="` + test.wantRevision + `",version="` + test.wantVersion + `"} 1`
			if !strings.Contains(fetch(t, p.metrics), "\n"+series+"\n") {
				t.Errorf("the metrics lack %s", series)
			}
		})
	}
}
