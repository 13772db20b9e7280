package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/signin"
)

type staffCommand struct {
	Add    staffAddCommand    `cmd:"" help:"Add a person to the vendor's staff, or set a new password for them."`
	List   staffListCommand   `cmd:"" help:"List the vendor's staff."`
	Remove staffRemoveCommand `cmd:"" help:"Remove a person from the vendor's staff."`
}

type staffAddCommand struct {
	config.Database
	Email string `required:"" help:"Whom to add."`
}

// Help returns the details for --help.
func (staffAddCommand) Help() string {
	return `Staff may do in every organization what its managers may, and more; the audit always marks them. The command works on
the database itself, because somebody has to be the first:

  roster staff add --email you@vendor.example`
}

// Run adds the person, and prints a one-time token that sets the password and how to use it.
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

type staffListCommand struct {
	config.Database
	JSON bool `help:"One line of JSON for each, for scripts."`
}

// Help returns the details for --help.
func (staffListCommand) Help() string {
	return `Who is on the vendor's staff, whether they have a password, until when a token that sets it can be used, and how many sessions they have open:

  roster staff list
  roster staff list --json`
}

// Run prints one line for each member of the staff, sorted by email.
func (c *staffListCommand) Run(ctx context.Context, con *console) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	all, err := (&signin.Signin{DB: db, Now: time.Now}).StaffList(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		for _, m := range all {
			line, err := json.Marshal(m)
			if err != nil {
				return err
			}
			con.printf("%s\n", line)
		}
		return nil
	}
	if len(all) == 0 {
		con.printf("The vendor's staff has no members. Add the first: roster staff add --email you@vendor.example\n")
		return nil
	}
	lines := []string{"EMAIL\tPASSWORD\tTOKEN UNTIL\tSESSIONS\tLAST SEEN"}
	for _, m := range all {
		password := "none"
		if m.HasPassword {
			password = "set"
		}
		lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%d\t%s", cell(m.Email), password, day(m.InvitedUntil, "-"), m.SessionsOpen, day(m.LastSeen, "-")))
	}
	con.printColumns(lines)
	return nil
}

type staffRemoveCommand struct {
	config.Database
	Email string `required:"" help:"Whom to remove."`
}

// Help returns the details for --help.
func (staffRemoveCommand) Help() string {
	return `Their sessions end at once, and a token that was given to them opens nothing. Who is a person of an organization, too, keeps the
sign-in for that; of anybody else it goes, with its password:

  roster staff remove --email ada@vendor.example`
}

// Run removes the person, directly in the database.
func (c *staffRemoveCommand) Run(ctx context.Context, con *console) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	left, err := (&signin.Signin{DB: db, Now: time.Now}).StaffRemove(ctx, c.Email)
	if err != nil {
		return err
	}
	con.printf("%s is no longer on the vendor's staff, and their sessions have ended.\n", c.Email)
	if left == 0 {
		con.printf("The staff has no members now. Add one: roster staff add --email you@vendor.example\n")
	}
	return nil
}
