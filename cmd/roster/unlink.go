package main

import (
	"context"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/signin"
)

type unlinkCommand struct {
	config.Database
	Email string `required:"" help:"Whose link to take away."`
}

// Help returns the details for --help.
func (unlinkCommand) Help() string {
	return `Whoever has come by single sign-on once is known by the provider's own number for them, not by their email. Where somebody
got another number there, they are turned away until their old one is forgotten:

  roster unlink --email ada@example.com

Their sessions end. At their next single sign-on the verified email decides once more.`
}

// Run removes the link directly in the database, to which only the operator has access.
func (c *unlinkCommand) Run(ctx context.Context, con *console) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	n, err := (&signin.Signin{DB: db, Now: time.Now}).Unlink(ctx, c.Email)
	if err != nil {
		return err
	}
	if n == 0 {
		con.printf("%s was not linked. Their sessions have ended.\n", c.Email)
		return nil
	}
	con.printf("%s is no longer linked, and their sessions have ended.\n", c.Email)
	return nil
}
