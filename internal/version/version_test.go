package version

import (
	"runtime"
	"runtime/debug"
	"testing"
)

func TestWhatTheLinkerWasGivenComesBeforeWhatGoRecorded(t *testing.T) {
	settings := func(pairs ...string) []debug.BuildSetting {
		var out []debug.BuildSetting
		for i := 0; i < len(pairs); i += 2 {
			out = append(out, debug.BuildSetting{Key: pairs[i], Value: pairs[i+1]})
		}
		return out
	}
	for _, test := range []struct {
		name, number, revision string
		info                   debug.BuildInfo
		version, commit        string
	}{
		{"nothing recorded", "", "", debug.BuildInfo{}, "unknown", "unknown"},
		{"no version in a directory that is no repository", "", "", debug.BuildInfo{Main: debug.Module{Version: "(devel)"}}, "unknown", "unknown"},
		{"recorded by Go", "", "", debug.BuildInfo{Main: debug.Module{Version: "v1.2.3"}, Settings: settings("vcs.revision", "abc", "vcs.modified", "false")}, "1.2.3", "abc"},
		{"with changes", "", "", debug.BuildInfo{Main: debug.Module{Version: "v1.2.3+dirty"}, Settings: settings("vcs.modified", "true", "vcs.revision", "abc")}, "1.2.3+dirty", "abc-modified"},
		{"given by the linker", "v2.0.0", "def", debug.BuildInfo{Main: debug.Module{Version: "v1.2.3"}, Settings: settings("vcs.revision", "abc", "vcs.modified", "true")}, "2.0.0", "def"},
		{"the version alone given by the linker", "2.0.0", "", debug.BuildInfo{Settings: settings("vcs.revision", "abc")}, "2.0.0", "abc"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := read(test.number, test.revision, &test.info)
			if want := (Build{test.version, test.commit, runtime.Version()}); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}
