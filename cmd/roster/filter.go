package main

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"example.com/roster/graph/generated"
	"example.com/roster/internal/client"
)

// The flags that filter a list are struct fields with the tag filter, which names the field of the API's filter. A flag that is not given is not in the filter.

// filterOf returns the API's filter for the flags of a struct.
func filterOf(flags any) map[string]any {
	filter := map[string]any{}
	v := reflect.ValueOf(flags)
	for i := range v.NumField() {
		name, given := v.Type().Field(i).Tag.Get("filter"), v.Field(i)
		if name != "" && !given.IsZero() {
			filter[name] = inFilter(given)
		}
	}
	return filter
}

// inFilter returns the value of a flag in the form of the API.
func inFilter(v reflect.Value) any {
	switch value := v.Interface().(type) {
	case interface{ api() string }:
		return value.api()
	case interface{ ref() map[string]any }:
		return value.ref()
	case []word:
		return apiWords(value)
	}
	return v.Interface()
}

// moment is a flag with a time, or a date, which means its beginning in UTC.
type moment struct{ time.Time }

// Decode parses the time, as instant does.
func (m *moment) Decode(ctx *kong.DecodeContext) error {
	var text string
	if err := ctx.Scan.PopValueInto("time", &text); err != nil {
		return err
	}
	at, err := instant(text)
	*m = moment{at}
	return err
}

func (m moment) api() string { return m.UTC().Format(time.RFC3339Nano) }

// daysAgo is a flag with a number of days. For the API, it is the time that many days before now.
type daysAgo int

func (d daysAgo) api() string { return moment{time.Now().AddDate(0, 0, -int(d))}.api() }

// personRef is a flag that names a person by email, username or id (usr_…).
type personRef string

func (p personRef) ref() map[string]any { return client.UserRef(string(p)) }

// accountRef is a flag that names an account by platform and handle, as in x/acme_news, or by id (acc_…).
type accountRef struct{ id, platform, handle string }

// Decode parses either form. It returns an error for an unknown platform.
func (a *accountRef) Decode(ctx *kong.DecodeContext) error {
	var text string
	if err := ctx.Scan.PopValueInto("account", &text); err != nil {
		return err
	}
	if strings.HasPrefix(text, "acc_") && !strings.Contains(text, "/") {
		*a = accountRef{id: text}
		return nil
	}
	platform, handle, ok := strings.Cut(text, "/")
	if !ok || handle == "" {
		return fmt.Errorf("%q is not an account; write its platform and handle, as in x/acme_news", text)
	}
	a.platform, a.handle = asTyped(platform).api(), handle
	if known := generated.Enums()["Platform"]; !slices.Contains(known, a.platform) {
		return fmt.Errorf("there is no platform %q; the platforms are %s", platform, enums()["Platform"])
	}
	return nil
}

func (a accountRef) ref() map[string]any {
	if a.id != "" {
		return map[string]any{"id": a.id}
	}
	return map[string]any{"handle": map[string]any{"platform": a.platform, "handle": a.handle}}
}

// inOrganization contains the flag of commands that work in one organization.
type inOrganization struct {
	Organization string `placeholder:"ORG" help:"The organization's slug or id. Required if you belong to more than one."`
}

// peopleFilter contains the flags that filter people.
type peopleFilter struct {
	Search           string     `filter:"search" placeholder:"TEXT" help:"Only people with these words in their name, email or username."`
	Status           []word     `filter:"status" placeholder:"STATUS" enum:"${UserStatus}" help:"Only people with one of these statuses, separated by commas: ${enum}."`
	Account          accountRef `filter:"onAccount" placeholder:"PLATFORM/HANDLE" help:"Only people on this account, as in x/acme_news."`
	Role             string     `filter:"roleId" roles:"" placeholder:"ROLE" help:"Only people who have this role on an account, by its name."`
	Module           *word      `filter:"module" placeholder:"MODULE" enum:"${Module}" help:"Only people who have this module on an account: ${enum}."`
	Capability       *word      `filter:"capability" placeholder:"CAPABILITY" enum:"${Capability}" help:"Only people who can do this on an account, and with --account on that account: ${enum}."`
	Legacy           bool       `filter:"legacy" help:"Only people who have a legacy role."`
	OrganizationRole []word     `filter:"organizationRole" placeholder:"ROLE" enum:"${OrganizationRole}" help:"Only people with one of these roles in the organization, separated by commas: ${enum}."`
	EndsBefore       moment     `filter:"accessEndsBefore" placeholder:"TIME" help:"Only people with access that ends before this time, as in 2026-03-01T12:00:00Z or 2026-03-01."`
	LastSignInBefore moment     `filter:"lastLoginBefore" placeholder:"TIME" help:"Only people who last signed in before this time. Not people who never signed in."`
	Never            bool       `filter:"neverLoggedIn" help:"Only people who never signed in."`
	IdleDays         daysAgo    `filter:"notSignedInSince" placeholder:"DAYS" help:"Only people who have not signed in for this number of days, or never, and were added before then."`
}

// filter returns the API's filter. It reads the id of the role with the given name from the gateway.
func (f *peopleFilter) filter(ctx context.Context, api *client.Client, organization string) (map[string]any, error) {
	filter := filterOf(*f)
	if f.Role == "" {
		return filter, nil
	}
	ids, err := roleIDs(ctx, api, organization, []string{f.Role})
	if err == nil {
		filter["roleId"] = ids[0]
	}
	return filter, err
}

// accountFilter and accountChoice contain the flags that filter accounts. Lists of access have only those of accountChoice.
type (
	accountFilter struct {
		Person     personRef  `filter:"hasUser" placeholder:"EMAIL" help:"Only accounts that this person is on, by email, username or id."`
		Primary    accountRef `filter:"primaryAccount" name:"affiliated-with" placeholder:"PLATFORM/HANDLE" help:"Only accounts that are affiliated with this primary account, as in x/acme_news."`
		Unattended bool       `filter:"withoutAdministrator" help:"Only accounts without an active administrator, or whose primary user is suspended or cannot sign in yet."`
		Capability *word      `filter:"withCapability" placeholder:"CAPABILITY" enum:"${Capability}" help:"Only accounts on which you can do this: ${enum}."`
		Archived   bool       `filter:"archived" help:"List archived accounts instead."`
	}
	accountChoice struct {
		Search   string `filter:"search" placeholder:"TEXT" help:"Only accounts with these words in their name or handle."`
		Platform []word `filter:"platform" placeholder:"PLATFORM" enum:"${Platform}" help:"Only accounts on one of these platforms, separated by commas: ${enum}."`
		Group    string `filter:"group" placeholder:"GROUP" help:"Only accounts in this group or below it."`
	}
)

// accessFilter contains the flags that filter memberships.
type accessFilter struct {
	Who        string   `filter:"search" placeholder:"TEXT" help:"Only access with these words in the person's name, email or username, or in the account's name or handle."`
	Role       []string `filter:"roleIds" roles:"" placeholder:"ROLE" help:"Only people who have one of these roles there, by name, separated by commas."`
	Module     *word    `filter:"module" placeholder:"MODULE" enum:"${Module}" help:"Only people who have this module there: ${enum}."`
	Capability *word    `filter:"capability" placeholder:"CAPABILITY" enum:"${Capability}" help:"Only people who have a role with which they can do this there: ${enum}."`
	Legacy     bool     `filter:"legacy" help:"Only people who have a legacy role there."`
	EndsBefore moment   `filter:"expiresBefore" placeholder:"TIME" help:"Only access that ends before this time, as in 2026-03-01T12:00:00Z or 2026-03-01."`
	Status     []word   `filter:"status" placeholder:"STATUS" enum:"${UserStatus}" help:"Only people with one of these statuses, separated by commas: ${enum}."`
}

// filter returns the API's filter. It reads the ids of the roles with the given names from the gateway.
func (f *accessFilter) filter(ctx context.Context, api *client.Client, organization string) (map[string]any, error) {
	filter := filterOf(*f)
	if len(f.Role) == 0 {
		return filter, nil
	}
	ids, err := roleIDs(ctx, api, organization, f.Role)
	filter["roleIds"] = ids
	return filter, err
}

// order returns the order of a list for the API: nil for the default order, if there is neither a field nor a direction.
func order(by *word, descending bool) map[string]any {
	if by == nil && !descending {
		return nil
	}
	order := map[string]any{"direction": "ASC"}
	if descending {
		order["direction"] = "DESC"
	}
	if by != nil {
		order["field"] = by.api()
	}
	return order
}
