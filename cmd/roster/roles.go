package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type rolesCommand struct {
	List rolesListCommand `cmd:"" help:"List the roles of an organization."`
	Show rolesShowCommand `cmd:"" help:"Show what a role lets people do, and who has it."`
}

type rolesListCommand struct {
	config.Client
	listing
	inOrganization
	Sort       *word `placeholder:"FIELD" enum:"${RoleOrderField}" help:"What to sort by: ${enum}. By name without it."`
	Descending bool  `help:"Sort in descending order."`
}

// Run prints one line for each role.
func (c *rolesListCommand) Run(ctx context.Context, con *console) error {
	all, err := client.New(c.Server, c.Token).Roles(ctx, c.Organization, order(c.Sort, c.Descending))
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, r := range all {
		rows[i] = []string{r.Name, kindOfRole(r), strings.Join(r.Modules, ","), thousands(r.UserCount), r.ID}
	}
	return con.list(c.Output, []string{"NAME", "KIND", "MODULES", "PEOPLE", "ID"}, rows)
}

func kindOfRole(r client.Role) string {
	switch {
	case r.Legacy:
		return "legacy"
	case r.BuiltIn:
		return "built-in"
	}
	return "custom"
}

type rolesShowCommand struct {
	config.Client
	listing
	inOrganization
	Name string `arg:"" roles:"" help:"The role's name."`
}

// Help returns the details for --help.
func (rolesShowCommand) Help() string {
	return `  roster roles show "Community Manager"
  roster roles show Publisher -o csv > publishers.csv`
}

// Run prints the role, and one line for each person who has it on an account.
func (c *rolesShowCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	all, err := api.Roles(ctx, c.Organization, nil)
	if err != nil {
		return err
	}
	r, err := roleNamed(all, c.Name)
	if err != nil {
		return err
	}
	people, err := api.People(ctx, c.Organization, map[string]any{"roleId": r.ID}, nil)
	if err != nil {
		return err
	}
	if c.Output == "table" {
		con.printf("%s: %s\n\n", cell(r.Name), kindOfRole(*r))
		con.printColumns([]string{"modules\t" + inWords(r.Modules), "lets people\t" + inWords(r.Capabilities)})
		con.printf("\n")
	}
	return con.people(c.Output, people)
}

// inWords returns values of an enum as people type them, separated by commas, or "-" if there are none.
func inWords(values []string) string {
	if len(values) == 0 {
		return "-"
	}
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = string(asTyped(v))
	}
	return strings.Join(words, ", ")
}

// roleIDs returns the ids of the roles with these names, in the same order.
func roleIDs(ctx context.Context, api *client.Client, organization string, names []string) ([]string, error) {
	all, err := api.Roles(ctx, organization, nil)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(names))
	for i, name := range names {
		r, err := roleNamed(all, name)
		if err != nil {
			return nil, err
		}
		ids[i] = r.ID
	}
	return ids, nil
}

// roleNamed returns the role with a name, ignoring case.
func roleNamed(all []client.Role, name string) (*client.Role, error) {
	at := slices.IndexFunc(all, func(r client.Role) bool { return strings.EqualFold(r.Name, strings.TrimSpace(name)) })
	if at < 0 {
		return nil, fmt.Errorf("there is no role %q; roster roles list shows all roles", name)
	}
	return &all[at], nil
}
