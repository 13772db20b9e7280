package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type clientCommand struct {
	Create clientCreateCommand `cmd:"" help:"Create an API client and print its token, which is not shown again."`
	List   clientListCommand   `cmd:"" help:"List the organization's API clients."`
	Rotate clientRotateCommand `cmd:"" help:"Give an API client a new token. The old one stops working immediately."`
	Revoke clientRevokeCommand `cmd:"" help:"Revoke an API client permanently."`
}

type clientCreateCommand struct {
	config.Client
	inOrganization
	Name  string        `arg:"" help:"A name that says what it is for."`
	Scope []word        `required:"" enum:"${ApiScope}" help:"What it can do, separated by commas: ${enum}."`
	For   time.Duration `placeholder:"TIME" help:"How long it is valid, as in 2160h. Without it, it does not expire."`
}

// Help returns the details for --help.
func (clientCreateCommand) Help() string {
	return `An API client is a program of the organization. It uses no seat and can do what its scopes allow. The token is printed to standard output
and stored nowhere; pass it to other commands as ROSTER_TOKEN:

  roster client create "Nightly import" --scope manage-members,bulk > token
  ROSTER_TOKEN=$(cat token) roster bulk run people.csv`
}

// Run creates the API client. It prints only the token to standard output, so that a shell can store it.
func (c *clientCreateCommand) Run(ctx context.Context, con *console) error {
	var expires *time.Time
	if c.For > 0 {
		end := time.Now().Add(c.For).UTC().Truncate(time.Second)
		expires = &end
	}
	made, token, err := client.New(c.Server, c.Token).CreateAPIClient(ctx, c.Organization, c.Name, apiWords(c.Scope), expires)
	if err != nil {
		return err
	}
	fmt.Fprintf(con.err, "%s is %s. Keep its token: it is not shown again.\n", cell(made.Name), made.ID)
	con.printf("%s\n", token)
	return nil
}

type clientListCommand struct {
	config.Client
	listing
	inOrganization
}

// Run prints one line for each client.
func (c *clientListCommand) Run(ctx context.Context, con *console) error {
	all, err := client.New(c.Server, c.Token).APIClients(ctx, c.Organization)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, a := range all {
		ends := day(a.ExpiresAt, "never")
		if a.Revoked {
			ends = "revoked"
		}
		rows[i] = []string{a.ID, a.Name, strings.Join(a.Scopes, ","), a.CreatedBy, day(a.LastUsedAt, "never"), ends}
	}
	return con.list(c.Output, []string{"ID", "NAME", "SCOPES", "BY", "LAST USED", "ENDS"}, rows)
}

func day(t *time.Time, none string) string {
	if t == nil {
		return none
	}
	return t.UTC().Format(time.RFC3339)
}

type clientRotateCommand struct {
	config.Client
	ID string `arg:"" name:"id" help:"The API client, cli_…"`
}

// Run prints only the new token.
func (c *clientRotateCommand) Run(ctx context.Context, con *console) error {
	token, err := client.New(c.Server, c.Token).RotateAPIClient(ctx, c.ID)
	if err != nil {
		return err
	}
	con.printf("%s\n", token)
	return nil
}

type clientRevokeCommand struct {
	config.Client
	ID string `arg:"" name:"id" help:"The API client, cli_…"`
}

// Run revokes the API client.
func (c *clientRevokeCommand) Run(ctx context.Context, con *console) error {
	if err := client.New(c.Server, c.Token).RevokeAPIClient(ctx, c.ID); err != nil {
		return err
	}
	con.printf("%s is revoked.\n", c.ID)
	return nil
}
