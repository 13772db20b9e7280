package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"example.com/roster/internal/config"
)

// gateways contains the subcommands that run a gateway. They refuse a setting that they do not use, because the operator who set it expects an effect. The other
// commands can also run in the environment of a gateway, for example in its container, and use only some of its settings.
var gateways = []string{"serve", "demo"}

// checkRead returns an error if an environment variable configures a gateway but the chosen gateway command does not use it. The error names a command that does.
// ROSTER_SERVER and ROSTER_TOKEN configure the commands that call a gateway, so they are never refused.
func checkRead(app *kong.Application, chosen *kong.Node, environ []string) error {
	if chosen == nil || !slices.Contains(gateways, chosen.Name) {
		return nil
	}
	for _, e := range environ {
		name, value, _ := strings.Cut(e, "=")
		if value == "" || !strings.HasPrefix(name, config.Prefix) || config.OfClients(name) || slices.ContainsFunc(chosen.Flags, usesVariable(name)) {
			continue
		}
		if by := readers(app, usesVariable(name)); by != "" {
			return fmt.Errorf("%s is set, but roster %s does not use it; %s does. Unset it to run this command", name, chosen.Name, by)
		}
	}
	return nil
}

func usesVariable(variable string) func(*kong.Flag) bool {
	return func(f *kong.Flag) bool { return slices.Contains(f.Envs, variable) }
}

var unknownFlag = regexp.MustCompile(`^unknown flag --([a-z0-9-]+)`)

// hint returns a text that names the commands with the flag that the chosen one does not have, or an empty string.
func hint(app *kong.Application, err error) string {
	found := unknownFlag.FindStringSubmatch(err.Error())
	if found == nil {
		return ""
	}
	by := readers(app, func(f *kong.Flag) bool { return f.Name == found[1] })
	if by == "" {
		return ""
	}
	return "; " + by + " has this flag"
}

// readers returns the names of commands that have a flag: only the first one if that runs a gateway or if there are more than two. It is empty if there are none.
func readers(app *kong.Application, has func(*kong.Flag) bool) string {
	var names []string
	for _, command := range app.Leaves(true) {
		if !slices.ContainsFunc(command.Flags, has) {
			continue
		}
		name := command.FullPath()
		if slices.Contains(gateways, command.Name) {
			return name
		}
		names = append(names, name)
	}
	if len(names) > 2 {
		return names[0] + ", like other commands,"
	}
	return strings.Join(names, " or ")
}
