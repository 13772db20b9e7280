package main

import (
	"context"
	"fmt"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type viewsCommand struct {
	List   viewsListCommand   `cmd:"" help:"List your saved views and those of the organization."`
	Create viewsCreateCommand `cmd:"" help:"Save a view of a list."`
	Share  viewsShareCommand  `cmd:"" help:"Share a view of yours with everyone in the organization, or stop sharing one."`
	Delete viewsDeleteCommand `cmd:"" help:"Delete a saved view."`
}

// Help returns the details for --help.
func (viewsCommand) Help() string {
	return `A view is a named set of filters and an order for a list. It grants no access. Views of the organization are created, shared and deleted by managers.

  roster views list
  roster views create people "Not seen" "absent=90&status=ACTIVE"
  roster people list --view "Not seen"`
}

type viewsListCommand struct {
	config.Client
	listing
	inOrganization
	Of *word `placeholder:"LIST" enum:"${SavedViewList}" help:"Only views of this list: ${enum}."`
}

// Run prints one line for each view.
func (c *viewsListCommand) Run(ctx context.Context, con *console) error {
	all, err := client.New(c.Server, c.Token).Views(ctx, c.Organization, listOfViews(c.Of))
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, v := range all {
		rows[i] = []string{string(asTyped(v.List)), v.Name, yes(v.Shared), v.Query, v.ID}
	}
	return con.list(c.Output, []string{"LIST", "NAME", "SHARED", "SHOWS", "ID"}, rows)
}

// listOfViews returns the list in the form of the API, or an empty string, which means all lists, if w is nil.
func listOfViews(w *word) string {
	if w == nil {
		return ""
	}
	return w.api()
}

type viewsCreateCommand struct {
	config.Client
	inOrganization
	Shared bool   `help:"For everyone in the organization. For managers."`
	Of     word   `arg:"" name:"list" enum:"${SavedViewList}" help:"The list: ${enum}."`
	Name   string `arg:"" help:"The name, unique among the views of the list."`
	Shows  string `arg:"" optional:"" help:"What it shows: the part of the list's URL in the console after the question mark."`
}

// Help returns the details for --help.
func (viewsCreateCommand) Help() string {
	return `  roster views create people "Not seen" "absent=90&status=ACTIVE"
  roster views create accounts "Without an administrator" vacant=yes --shared`
}

// Run saves the view.
func (c *viewsCreateCommand) Run(ctx context.Context, con *console) error {
	err := client.New(c.Server, c.Token).SaveView(ctx, c.Organization, client.ListView{List: c.Of.api(), Name: c.Name, Query: c.Shows, Shared: c.Shared})
	if err == nil {
		con.printf("Saved the view %s.\n", cell(c.Name))
	}
	return err
}

// oneView contains the arguments of commands for one view.
type oneView struct {
	config.Client
	inOrganization
	Of   *word  `placeholder:"LIST" enum:"${SavedViewList}" help:"The list of the view, if views of several lists have this name: ${enum}."`
	Name string `arg:"" name:"view" help:"The view's name or id, viw_…"`
}

// chosen returns the view that the arguments name.
func (c *oneView) chosen(ctx context.Context, api *client.Client) (*client.ListView, error) {
	return viewNamed(ctx, api, c.Organization, listOfViews(c.Of), c.Name)
}

func viewNamed(ctx context.Context, api *client.Client, organization, list, name string) (*client.ListView, error) {
	v, err := api.View(ctx, organization, list, name)
	if err == nil && v == nil {
		err = fmt.Errorf("there is no saved view %q; roster views list shows all", name)
	}
	return v, err
}

type viewsShareCommand struct {
	oneView
	Stop bool `help:"Stop sharing: the view of the organization becomes your own."`
}

// Help returns the details for --help.
func (viewsShareCommand) Help() string {
	return `For managers.

  roster views share "Not seen"
  roster views share "Not seen" --stop`
}

// Run shares the view with the organization, or makes it the caller's own.
func (c *viewsShareCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	v, err := c.chosen(ctx, api)
	if err == nil {
		err = api.ShareView(ctx, v.ID, !c.Stop)
	}
	if err != nil {
		return err
	}
	if c.Stop {
		con.printf("%s is no longer shared.\n", cell(v.Name))
	} else {
		con.printf("%s is shared with everyone in the organization.\n", cell(v.Name))
	}
	return nil
}

type viewsDeleteCommand struct{ oneView }

// Run deletes the view.
func (c *viewsDeleteCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	v, err := c.chosen(ctx, api)
	if err == nil {
		err = api.DeleteView(ctx, v.ID)
	}
	if err == nil {
		con.printf("Deleted the view %s.\n", cell(v.Name))
	}
	return err
}
