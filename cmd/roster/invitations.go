package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type invitationsCommand struct {
	List   invitationsListCommand   `cmd:"" help:"List people who have not accepted yet, and whether their email was sent."`
	Send   invitationsSendCommand   `cmd:"" help:"Invite people as managers or auditors of the whole organization."`
	Resend invitationsResendCommand `cmd:"" help:"Email an invitation again, with a new link."`
	Cancel invitationsCancelCommand `cmd:"" help:"Cancel invitations. The links stop working and the seats are freed."`
	Link   invitationsLinkCommand   `cmd:"" help:"Create a new link and print it. It is not shown again."`
}

// Help returns the details for --help.
func (invitationsCommand) Help() string {
	return `People who are new to the organization are invited when they are added to an account, or as managers or auditors of the whole organization.
Each holds a seat until the invitation ends.

  roster invitations list --mail refused            # emails that the mail server refused, and why
  roster invitations send --role manager ann@example.com
  roster invitations resend ann@example.com
  roster invitations cancel ann@example.com`
}

type invitationsListCommand struct {
	config.Client
	listing
	withView
	invitationFilter
	inOrganization
}

// invitationFilter contains the flags that filter invitations.
type invitationFilter struct {
	Search     string `filter:"search" placeholder:"TEXT" help:"Only people with these words in their name, email or username."`
	EndsBefore moment `filter:"expiresBefore" placeholder:"TIME" help:"Only invitations that end before this time, as in 2026-03-01T12:00:00Z or 2026-03-01."`
	Mail       []word `filter:"mail" placeholder:"STATE" enum:"${InvitationMailState}" help:"Only invitations whose email has one of these states, separated by commas: ${enum}."`
}

// Help returns the details for --help.
func (invitationsListCommand) Help() string {
	return `The newest invitation comes first. MAIL is WAITING until the email is sent, SENT once the mail server has accepted it, and REFUSED, with the
server's response, if it has not. Roster does not learn of emails that bounce later. ENDS is "never" if someone only has to confirm a new email.

  roster invitations list
  roster invitations list --mail waiting,refused --search example.com`
}

// Run prints one line for each invitation.
func (c *invitationsListCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	filter, _, err := c.shownBy(ctx, api, c.Organization, "INVITATIONS", filterOf(c.invitationFilter), nil)
	if err != nil {
		return err
	}
	all, err := api.Invitations(ctx, c.Organization, filter)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for k, i := range all {
		mail := i.Mail.State
		if i.Mail.Message != "" {
			mail += ": " + i.Mail.Message
		}
		rows[k] = []string{i.User.Email, i.InvitedBy, day(i.SentAt, ""), day(i.ExpiresAt, "never"), mail}
	}
	return con.list(c.Output, []string{"EMAIL", "BY", "SENT", "ENDS", "MAIL"}, rows)
}

type invitationsSendCommand struct {
	config.Client
	inOrganization
	Role      word     `required:"" placeholder:"ROLE" enum:"manager, auditor" help:"Their role in the organization: ${enum}."`
	FirstName string   `placeholder:"NAME" help:"The first name, for one person who is new."`
	LastName  string   `placeholder:"NAME" help:"The last name, for one person who is new."`
	Username  string   `placeholder:"NAME" help:"The username, for one person who is new."`
	Who       []string `arg:"" name:"email" help:"Emails of the people."`
}

// Help returns the details for --help.
func (invitationsSendCommand) Help() string {
	return `They need no access to an account. A manager can do everything in the organization; an auditor can read everything and change nothing. Each of them uses a
seat. People who already have the role are not emailed again. To change the role of someone who is already in the organization, use their page in the console.

  roster invitations send --role manager ann@example.com
  roster invitations send --role auditor --first-name Ben --last-name Brook ben@example.com`
}

// Run invites each person, and continues with the next one after an error.
func (c *invitationsSendCommand) Run(ctx context.Context, con *console) error {
	if len(c.Who) > 1 && c.FirstName+c.LastName+c.Username != "" {
		return errors.New("--first-name, --last-name and --username are for a single person; invite people one at a time to set them")
	}
	cl := client.New(c.Server, c.Token)
	return con.each(ctx, c.Who, "is invited as "+string(c.Role)+" or was one already", func(ctx context.Context, who string) error {
		return cl.Invite(ctx, client.NewPerson{
			OrganizationID: c.Organization, Email: who, FirstName: c.FirstName, LastName: c.LastName, Username: c.Username, OrganizationRole: c.Role.api(),
		})
	})
}

type invitationsResendCommand struct {
	config.Client
	Who []string `arg:"" name:"who" help:"Emails of people with an open invitation, or their usernames or ids, usr_…"`
}

// Help returns the details for --help.
func (invitationsResendCommand) Help() string {
	return `The new email has a new link. Earlier links stop working, and the time to accept starts again. A person is emailed at most once a minute.

  roster invitations resend ann@example.com ben@example.com`
}

// Run sends each invitation again, and continues with the next one after an error.
func (c *invitationsResendCommand) Run(ctx context.Context, con *console) error {
	return con.each(ctx, c.Who, "was emailed again", client.New(c.Server, c.Token).ResendInvitation)
}

type invitationsCancelCommand struct {
	config.Client
	Who []string `arg:"" name:"who" help:"Emails of invited people, or their usernames or ids, usr_…"`
}

// Help returns the details for --help.
func (invitationsCancelCommand) Help() string {
	return `People who have not signed in yet lose their access to all accounts, and their seats are freed at once. The invitation of someone who has already
signed in cannot be canceled: remove them from their accounts, or suspend them.

  roster invitations cancel ann@example.com`
}

// Run cancels each invitation, and continues with the next one after an error.
func (c *invitationsCancelCommand) Run(ctx context.Context, con *console) error {
	return con.each(ctx, c.Who, "is no longer invited", client.New(c.Server, c.Token).CancelInvitation)
}

// each calls do for each person in turn and prints the result. With several people, it continues after an error, and the exit code is 2 if there was one.
func (c *console) each(ctx context.Context, who []string, done string, do func(context.Context, string) error) error {
	refused := 0
	for _, w := range who {
		if err := do(ctx, w); err != nil {
			if len(who) == 1 {
				return err
			}
			fmt.Fprintf(c.err, "%s: %s\n", cell(w), cell(err.Error()))
			refused++
			continue
		}
		c.printf("%s %s.\n", cell(w), done)
	}
	if refused > 0 {
		return someRefused
	}
	return nil
}

type invitationsLinkCommand struct {
	config.Client
	Who string `arg:"" name:"who" help:"The email of an invited person, or their username or id, usr_…"`
}

// Help returns the details for --help.
func (invitationsLinkCommand) Help() string {
	return `For people whom email does not reach. The link is printed to standard output, works once and is not stored. Earlier links stop working, including
the one in the email. Anyone who has the link can sign in as the person, so give it to nobody else; the activity shows who created it. API clients
cannot create links.

  roster invitations link ann@example.com`
}

// Run prints only the link to standard output, so that a shell can store it.
func (c *invitationsLinkCommand) Run(ctx context.Context, con *console) error {
	link, ends, err := client.New(c.Server, c.Token).InvitationLink(ctx, c.Who)
	if err != nil {
		return err
	}
	fmt.Fprintf(con.err, "It works once, until %s, and is not shown again.\n", ends.UTC().Format(time.RFC3339))
	con.printf("%s\n", link)
	return nil
}
