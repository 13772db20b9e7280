package main

import (
	"context"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/roster/graph/generated"
	"example.com/roster/internal/client"
)

// withView contains the flag of lists for which there are saved views.
type withView struct {
	View string `placeholder:"NAME" help:"Start from this saved view, by its name or id. Other flags narrow the list further; a flag replaces the view's value of the same filter, or its order."`
}

// shownBy returns the filter and the order of the flags together with those of the view. The flags override the same filter and the order of the view.
func (w withView) shownBy(ctx context.Context, api *client.Client, organization, list string, filter, order map[string]any) (map[string]any, map[string]any, error) {
	if w.View == "" {
		return filter, order, nil
	}
	v, err := viewNamed(ctx, api, organization, list, w.View)
	if err != nil {
		return nil, nil, err
	}
	asked, err := url.ParseQuery(v.Query)
	if err != nil {
		return nil, nil, err
	}
	shown := readView(list, asked, time.Now())
	if names := shown.roles; len(names) > 0 {
		ids, err := roleIDs(ctx, api, organization, names)
		if err != nil {
			return nil, nil, err
		}
		if list == "PEOPLE" {
			shown.filter["roleId"] = ids[0]
		} else {
			shown.filter["roleIds"] = ids
		}
	}
	maps.Copy(shown.filter, filter)
	if order == nil {
		order = shown.order
	}
	return shown.filter, order, nil
}

// viewFilter contains the filter and the order of a saved view, in the form of the API, and the names of the roles in it.
type viewFilter struct {
	filter, order map[string]any
	roles         []string
}

// readView parses the query of a view in the same way as the web console: it ignores unknown parameters and values. Days begin and end in the local time zone, as in
// a browser, except that a number of days ago means the beginning of that day in UTC.
func readView(list string, asked url.Values, now time.Time) viewFilter {
	v := viewFilter{filter: map[string]any{}}
	text := func(parameter, field string) {
		if s := asked.Get(parameter); s != "" {
			v.filter[field] = s
		}
	}
	endOfDay := func(days int) string {
		return moment{time.Date(now.Year(), now.Month(), now.Day()+days+1, 0, 0, 0, 0, now.Location())}.api()
	}
	within := func(field string) {
		if days, err := strconv.Atoi(asked.Get("ends")); err == nil {
			v.filter[field] = endOfDay(days)
		}
	}
	ago := func(days string, field string) {
		if n, err := strconv.Atoi(days); err == nil {
			v.filter[field] = moment{now.UTC().Truncate(24*time.Hour).AddDate(0, 0, -n)}.api()
		}
	}
	one := func(parameter, field, enum string) {
		if s := asked.Get(parameter); slices.Contains(generated.Enums()[enum], s) {
			v.filter[field] = s
		}
	}
	some := func(parameter, field, enum string) {
		known := slices.DeleteFunc(slices.Clone(asked[parameter]), func(s string) bool { return !slices.Contains(generated.Enums()[enum], s) })
		if len(known) > 0 {
			v.filter[field] = known
		}
	}
	legacy := func() {
		if s := asked.Get("legacy"); s == "yes" || s == "no" && list == "USERS" {
			v.filter["legacy"] = s == "yes"
		}
	}
	switch list {
	case "PEOPLE":
		text("q", "search")
		some("status", "status", "UserStatus")
		one("module", "module", "Module")
		one("capability", "capability", "Capability")
		within("accessEndsBefore")
		legacy()
		if absent := asked.Get("absent"); absent == "never" {
			v.filter["neverLoggedIn"] = true
		} else {
			ago(absent, "notSignedInSince")
		}
		if role := asked.Get("role"); role != "" {
			v.roles = []string{role}
		}
		v.order = viewOrder(asked, "UserOrderField")
	case "USERS":
		text("q", "search")
		some("status", "status", "UserStatus")
		one("module", "module", "Module")
		one("capability", "capability", "Capability")
		within("expiresBefore")
		legacy()
		v.roles = asked["role"]
		v.order = viewOrder(asked, "MembershipOrderField")
	case "ACCOUNTS":
		text("q", "search")
		text("group", "group")
		some("platform", "platform", "Platform")
		if a, ok := accountTyped(asked.Get("primary")); ok {
			v.filter["primaryAccount"] = a.ref()
		}
		for parameter, field := range map[string]string{"vacant": "withoutAdministrator", "archived": "archived"} {
			if asked.Get(parameter) == "yes" {
				v.filter[field] = true
			}
		}
		v.order = viewOrder(asked, "AccountOrderField")
	case "OPERATIONS":
		switch stage := asked.Get("status"); stage {
		case "LIVE":
			v.filter["status"] = []string{"PLANNING", "QUEUED", "RUNNING", "CANCELING"}
		case "INCOMPLETE":
			v.filter["status"] = []string{"PARTIAL", "FAILED"}
		default:
			some("status", "status", "BulkStatus")
		}
		ago(asked.Get("since"), "finishedAfter")
	case "ACTIVITY":
		text("actor", "actor")
		text("operation", "bulkOperationId")
		activityOfView(asked, now.Location(), v.filter)
	case "INVITATIONS":
		text("q", "search")
		some("mail", "mail", "InvitationMailState")
		within("expiresBefore")
	}
	return v
}

// activityOfView adds to filter the person, the account, the actions and the days of a view of the activity.
func activityOfView(asked url.Values, zone *time.Location, filter map[string]any) {
	if who := asked.Get("user"); who != "" {
		filter["user"] = client.UserRef(who)
	}
	if a, ok := accountTyped(asked.Get("account")); ok {
		filter["account"] = a.ref()
	}
	if actions := asked["action"]; len(actions) > 0 {
		filter["action"] = actions
	}
	for parameter, later := range map[string]int{"from": 0, "to": 1} {
		if day, err := time.ParseInLocation(time.DateOnly, asked.Get(parameter), zone); err == nil {
			filter[parameter] = moment{day.AddDate(0, 0, later)}.api()
		}
	}
}

// viewOrder parses the order of a view, as in sort=-EMAIL, where - means descending. It returns nil if the view has none or the list cannot be sorted by it.
func viewOrder(asked url.Values, fields string) map[string]any {
	field, descending := strings.CutPrefix(asked.Get("sort"), "-")
	if !slices.Contains(generated.Enums()[fields], field) {
		return nil
	}
	by := word(field)
	return order(&by, descending)
}

// accountTyped parses an account as people type it: x/acme_news, or an id. It reports whether the form and the platform are valid.
func accountTyped(text string) (accountRef, bool) {
	if strings.HasPrefix(text, "acc_") {
		return accountRef{id: text}, true
	}
	platform, handle, ok := strings.Cut(text, "/")
	a := accountRef{platform: asTyped(platform).api(), handle: handle}
	return a, ok && handle != "" && slices.Contains(generated.Enums()["Platform"], a.platform)
}
