package main

import "runtime/debug"

type versionCommand struct{}

// Run prints the version, or the revision of a build from a checkout.
func (*versionCommand) Run(con *console) error {
	version := "unknown"
	if b, ok := debug.ReadBuildInfo(); ok {
		version = b.Main.Version + " " + b.GoVersion
		for _, s := range b.Settings {
			if s.Key == "vcs.revision" {
				version += " " + s.Value
			}
		}
	}
	con.printf("roster %s\n", version)
	return nil
}
