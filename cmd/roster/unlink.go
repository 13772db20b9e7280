package main

import (
	"context"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/signin"
)

type unlinkCommand struct {
	config.Database
	Email string `required:"" help:"The email of the person to unlink."`
}

// Help returns the details for --help.
func (unlinkCommand) Help() string {
	return `After a person's first single sign-on, Roster recognizes them by the identifier that the provider gave them (the subject), not by their
email. If they get a new identifier there, they cannot sign in until the link to the old one is removed:

  roster unlink --email ada@example.com

Their sessions end. At their next single sign-on, their verified email identifies them again.`
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
