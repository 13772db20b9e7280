package main

import (
	"context"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/signin"
)

type staffCommand struct {
	Add staffAddCommand `cmd:"" help:"Add somebody to the vendor's staff, or give them a new password."`
}

type staffAddCommand struct {
	config.Database
	Email string `required:"" help:"Whom to add."`
}

// Help teaches the command.
func (staffAddCommand) Help() string {
	return `Staff may do in every organization what its managers may, and more; the audit always marks them. The command works on
the database itself, because somebody has to be the first:

  roster staff add --email you@vendor.example`
}

// Run prints a token that sets the password once, and how to use it.
func (c *staffAddCommand) Run(ctx context.Context, con *console) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	token, err := (&signin.Signin{DB: db, Now: time.Now}).StaffAdd(ctx, c.Email)
	if err != nil {
		return err
	}
	con.printf(`%s is on the vendor's staff. This token sets their password, once, within 72 hours:

  %s

Give it to the gateway, which answers a bearer token:

  curl http://127.0.0.1:8080/graphql -H 'Content-Type: application/json' -d '{"query":
    "mutation { invitationAccept(input: {token: \"%s\", password: \"<a new one>\"}) { token userErrors { message } } }"}'
`, c.Email, token, token)
	return nil
}
