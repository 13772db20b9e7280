// Package platforms lists what Roster is released for, for the command that builds it and the one that collects licences.
// It refuses to know how either works.
package platforms

// Platform is one pair of operating system and processor, in Go's words.
type Platform struct{ OS, Arch string }

// All are the platforms of a release.
func All() []Platform {
	return []Platform{{"linux", "amd64"}, {"linux", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}}
}

// Env are the variables that make Go build for the platform, without C.
func (p Platform) Env() []string {
	return []string{"GOOS=" + p.OS, "GOARCH=" + p.Arch, "CGO_ENABLED=0", "GOWORK=off"}
}

// String is such as "linux/amd64".
func (p Platform) String() string { return p.OS + "/" + p.Arch }
