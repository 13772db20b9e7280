// Package platforms lists the platforms of a release, for the command that builds it and the one that collects licenses. It refuses to know how either works.
package platforms

// Platform is a pair of operating system and processor, as Go names them.
type Platform struct{ OS, Arch string }

// All returns the platforms of a release.
func All() []Platform {
	return []Platform{{"linux", "amd64"}, {"linux", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}}
}

// Env returns the environment variables with which Go builds for the platform, without C.
func (p Platform) Env() []string {
	return []string{"GOOS=" + p.OS, "GOARCH=" + p.Arch, "CGO_ENABLED=0", "GOWORK=off"}
}

// String returns, for example, "linux/amd64".
func (p Platform) String() string { return p.OS + "/" + p.Arch }
