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
	Email string `required:"" help:"The email of the person to add."`
}

// Help returns the details for --help.
func (staffAddCommand) Help() string {
	return `In every organization, staff can do what its managers can, and more; the audit always marks their changes. The command works on
the database directly, so that it can also add the first person:

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

Send it to the gateway, which returns a bearer token:

  curl http://127.0.0.1:8080/graphql -H 'Content-Type: application/json' -d '{"query":
    "mutation { invitationAccept(input: {token: \"%s\", password: \"<a new one>\"}) { token userErrors { message } } }"}'
`, c.Email, token, token)
	return nil
}

type staffListCommand struct {
	config.Database
	JSON bool `help:"Write one line of JSON for each person, for scripts."`
}

// Help returns the details for --help.
func (staffListCommand) Help() string {
	return `Lists the vendor's staff: whether they have a password, until when their token can set one, and how many sessions they have open:

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
	Email string `required:"" help:"The email of the person to remove."`
}

// Help returns the details for --help.
func (staffRemoveCommand) Help() string {
	return `Their sessions end at once, and their unused token stops working. Someone who also belongs to an organization keeps their sign-in for it;
otherwise the sign-in and its password are deleted:

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
