package client

import (
	"context"
	"errors"
	"time"
)

// Viewer is the person or the API client that sends the requests.
type Viewer struct {
	Email         string
	IsStaff       bool
	APIClient     *struct{ Name string }
	Organizations []struct{ Name, Slug string }
}

// Name returns the email of the person, or the name of the API client.
func (v *Viewer) Name() string {
	if v.APIClient != nil {
		return v.APIClient.Name
	}
	return v.Email
}

// Kind returns the kind of the viewer: "API client", "staff" or "person".
func (v *Viewer) Kind() string {
	switch {
	case v.APIClient != nil:
		return "API client"
	case v.IsStaff:
		return "staff"
	}
	return "person"
}

// WhoAmI returns the viewer, or an *Error with the code UNAUTHENTICATED if nobody is signed in.
func (c *Client) WhoAmI(ctx context.Context) (*Viewer, error) {
	var out struct{ Viewer *Viewer }
	if err := c.Do(ctx, `query WhoAmI { viewer { email isStaff apiClient { name } organizations { name slug } } }`, nil, &out); err != nil {
		return nil, err
	}
	if out.Viewer == nil {
		return nil, &Error{Code: "UNAUTHENTICATED", Message: "Sign in first."}
	}
	return out.Viewer, nil
}

// SignOut ends the session of the token.
func (c *Client) SignOut(ctx context.Context) error {
	var out struct {
		SignOut struct{ UserErrors []Problem }
	}
	if err := c.Do(ctx, `mutation SignOut { signOut { userErrors { code message } } }`, nil, &out); err != nil {
		return err
	}
	return first(out.SignOut.UserErrors)
}

// Person is a person of an organization, with the fields that lists show.
type Person struct {
	ID, Email, Username, FirstName, LastName, Status, OrganizationRole string
	LastLoginAt                                                        *time.Time
	HoldsSeat                                                          bool
}

const personFields = ` id email username firstName lastName status organizationRole lastLoginAt holdsSeat `

// People returns the people of an organization, sorted by last name if order is nil. Filter and order have the fields of UserFilter and UserOrder in the schema. In
// this method and those below, an empty organization means the only one of the caller.
func (c *Client) People(ctx context.Context, organization string, filter, order map[string]any) ([]Person, error) {
	const query = `query People($id: ID, $after: String, $filter: UserFilter, $order: UserOrder) { organization(id: $id) { list: users(first: 100, after: $after, filter: $filter, orderBy: $order) {
		edges { node {` + personFields + `} } pageInfo { hasNextPage endCursor } } } }`
	return readPages[Person](ctx, c, query, organization, map[string]any{"filter": filter, "order": order})
}

// Handle is an account of an organization.
type Handle struct {
	ID, Platform, Handle, Name, Group string
	Archived                          bool
	PrimaryUser                       *struct{ Email string }
	PrimaryAccount                    *struct{ Platform, Handle string }
}

const handleFields = ` id platform handle name group archived primaryUser { email } primaryAccount { platform handle } `

// Handles returns the accounts of an organization, sorted by name if order is nil. Filter and order have the fields of AccountFilter and AccountOrder in the schema.
func (c *Client) Handles(ctx context.Context, organization string, filter, order map[string]any) ([]Handle, error) {
	const query = `query Accounts($id: ID, $after: String, $filter: AccountFilter, $order: AccountOrder) { organization(id: $id) { list: accounts(first: 100, after: $after, filter: $filter, orderBy: $order) {
		edges { node {` + handleFields + `} } pageInfo { hasNextPage endCursor } } } }`
	return readPages[Handle](ctx, c, query, organization, map[string]any{"filter": filter, "order": order})
}

// Access is a person's membership of an account.
type Access struct {
	User      struct{ Email, FirstName, LastName, Status string }
	Account   struct{ Platform, Handle string }
	Roles     []struct{ Name string }
	IsPrimary bool
	ExpiresAt *time.Time
	AddedAt   time.Time
	AddedBy   string
}

const accessFields = ` user { email firstName lastName status } account { platform handle } roles { name } isPrimary expiresAt addedAt addedBy `

const membersQuery = `query Members($ref: AccountRef!, $after: String, $filter: MembershipFilter, $order: MembershipOrder) { of: account(ref: $ref) { list: members(first: 100, after: $after, filter: $filter, orderBy: $order) {
	edges { node {` + accessFields + `} } pageInfo { hasNextPage endCursor } } } }`

// Members returns the people on the account with an id, sorted by last name if order is nil. Filter and order have the fields of MembershipFilter and
// MembershipOrder in the schema.
func (c *Client) Members(ctx context.Context, account string, filter, order map[string]any) ([]Access, error) {
	return accesses(ctx, c, membersQuery, map[string]any{"ref": map[string]any{"id": account}, "filter": filter, "order": order})
}

// AccessIn returns the people on the accounts of an organization, account by account, both sorted by name. One request reads a page of accounts with the first page
// of people of each. Accounts and filter have the fields of AccountFilter and MembershipFilter in the schema.
func (c *Client) AccessIn(ctx context.Context, organization string, accounts, filter map[string]any) ([]Access, error) {
	const query = `query Access($id: ID, $after: String, $accounts: AccountFilter, $filter: MembershipFilter) { organization(id: $id) { list: accounts(first: 20, after: $after, filter: $accounts) {
		edges { node { id list: members(first: 50, filter: $filter) { edges { node {` + accessFields + `} } pageInfo { hasNextPage endCursor } } } } pageInfo { hasNextPage endCursor } } } }`
	pages, err := readPages[struct {
		ID   string
		List connection[Access]
	}](ctx, c, query, organization, map[string]any{"accounts": accounts, "filter": filter})
	if err != nil {
		return nil, err
	}
	var all []Access
	for _, account := range pages {
		for _, e := range account.List.Edges {
			all = append(all, e.Node)
		}
		if !account.List.PageInfo.HasNextPage {
			continue
		}
		more, err := accesses(ctx, c, membersQuery, map[string]any{"ref": map[string]any{"id": account.ID}, "after": account.List.PageInfo.EndCursor, "filter": filter})
		if err != nil {
			return nil, err
		}
		all = append(all, more...)
	}
	return all, nil
}

// AccountOf returns the account with a platform and a handle.
func (c *Client) AccountOf(ctx context.Context, platform, handle string) (*Handle, error) {
	var out struct{ Account *Handle }
	ref := map[string]any{"handle": map[string]any{"platform": platform, "handle": handle}}
	if err := c.Do(ctx, `query AccountOf($ref: AccountRef!) { account(ref: $ref) {`+handleFields+`} }`, map[string]any{"ref": ref}, &out); err != nil {
		return nil, err
	}
	if out.Account == nil {
		return nil, errors.New("the gateway's answer lacks the account")
	}
	return out.Account, nil
}

// AccessOf returns a person and their memberships, sorted by the name of the account. Who is an email, a username or an id (usr_…).
func (c *Client) AccessOf(ctx context.Context, who string) (*Person, []Access, error) {
	const query = `query AccessOf($ref: UserRef!, $after: String) { of: user(ref: $ref) { list: memberships(first: 100, after: $after) {
		edges { node {` + accessFields + `} } pageInfo { hasNextPage endCursor } } } }`
	var out struct{ User *Person }
	variables := map[string]any{"ref": UserRef(who)}
	if err := c.Do(ctx, `query Person($ref: UserRef!) { user(ref: $ref) {`+personFields+`} }`, variables, &out); err != nil {
		return nil, nil, err
	}
	if out.User == nil {
		return nil, nil, errors.New("the gateway's answer lacks the person")
	}
	all, err := accesses(ctx, c, query, variables)
	return out.User, all, err
}

// accesses reads all pages of a list of memberships. The query has the cursor in $after, the alias "of" for the parent and "list" for the list.
func accesses(ctx context.Context, c *Client, query string, variables map[string]any) ([]Access, error) {
	var all []Access
	for {
		var out struct {
			Of *struct{ List connection[Access] }
		}
		if err := c.Do(ctx, query, variables, &out); err != nil {
			return nil, err
		}
		if out.Of == nil {
			return nil, errors.New("the gateway's answer lacks the list")
		}
		for _, e := range out.Of.List.Edges {
			all = append(all, e.Node)
		}
		if !out.Of.List.PageInfo.HasNextPage {
			return all, nil
		}
		variables["after"] = out.Of.List.PageInfo.EndCursor
	}
}

// Explain returns whether a person has a capability on an account, and the reason as text.
func (c *Client) Explain(ctx context.Context, who, platform, handle, capability string) (allowed bool, why string, err error) {
	const query = `query Explain($user: UserRef!, $account: AccountRef!, $capability: Capability!) { explainAccess(user: $user, account: $account, capability: $capability) { allowed text } }`
	var out struct {
		ExplainAccess *struct {
			Allowed bool
			Text    string
		}
	}
	err = c.Do(ctx, query, map[string]any{"user": UserRef(who), "account": map[string]any{"handle": map[string]any{"platform": platform, "handle": handle}}, "capability": capability}, &out)
	if err == nil && out.ExplainAccess == nil {
		err = errors.New("the gateway's answer lacks the explanation")
	}
	if err != nil {
		return false, "", err
	}
	return out.ExplainAccess.Allowed, out.ExplainAccess.Text, nil
}

// Role is a role of an organization.
type Role struct {
	ID, Name        string
	BuiltIn, Legacy bool
	Modules         []string
	Capabilities    []string
	UserCount       int
}

// Roles returns the roles of an organization, sorted by name if order is nil. Order has the fields of RoleOrder in the schema.
func (c *Client) Roles(ctx context.Context, organization string, order map[string]any) ([]Role, error) {
	const query = `query Roles($id: ID, $after: String, $order: RoleOrder) { organization(id: $id) { list: roles(first: 100, after: $after, orderBy: $order) {
		edges { node { id name builtIn legacy modules capabilities userCount } } pageInfo { hasNextPage endCursor } } } }`
	return readPages[Role](ctx, c, query, organization, map[string]any{"order": order})
}

// RoleNames returns the names of the roles of an organization.
func (c *Client) RoleNames(ctx context.Context, organization string) ([]string, error) {
	const query = `query RoleNames($id: ID, $after: String) { organization(id: $id) { list: roles(first: 100, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } } }`
	all, err := readPages[struct{ Name string }](ctx, c, query, organization, map[string]any{})
	names := make([]string, len(all))
	for i, r := range all {
		names[i] = r.Name
	}
	return names, err
}

// Seats contains the numbers of an organization's seats. Entitled is the limit; it and Free are nil if seats are unlimited. Reserved are the seats of invited
// people.
type Seats struct {
	Entitled                                  *int
	Active, Reserved, Used, OverBy, HighWater int
	Free                                      *int
}

// Seats returns the numbers of an organization's seats.
func (c *Client) Seats(ctx context.Context, organization string) (*Seats, error) {
	var out struct {
		Organization *struct{ SeatUsage Seats }
	}
	variables := map[string]any{}
	if err := c.inOrganization(ctx, organization, variables); err != nil {
		return nil, err
	}
	if err := c.Do(ctx, `query Seats($id: ID) { organization(id: $id) { seatUsage { entitled active reserved used free overBy highWater } } }`, variables, &out); err != nil {
		return nil, err
	}
	if out.Organization == nil {
		return nil, errors.New("the gateway's answer lacks the organization")
	}
	return &out.Organization.SeatUsage, nil
}

// SeatDay contains the numbers of an organization's seats at the end of a day (UTC), which is written as in 2026-11-30. Entitled is nil if seats are unlimited.
type SeatDay struct {
	Day                    string
	Used, Active, Reserved int
	Entitled               *int
}

// SeatHistory returns the seats of each day, the oldest first. If from is empty, it begins a year before the last day. If to is empty, it ends today.
func (c *Client) SeatHistory(ctx context.Context, organization, from, to string) ([]SeatDay, error) {
	var out struct {
		Organization *struct{ SeatUsage struct{ History []SeatDay } }
	}
	variables := map[string]any{}
	if err := c.inOrganization(ctx, organization, variables); err != nil {
		return nil, err
	}
	for name, value := range map[string]string{"from": from, "to": to} {
		if value != "" {
			variables[name] = value
		}
	}
	if err := c.Do(ctx, `query SeatHistory($id: ID, $from: Date, $to: Date) { organization(id: $id) { seatUsage { history(from: $from, to: $to) { day used active reserved entitled } } } }`, variables, &out); err != nil {
		return nil, err
	}
	if out.Organization == nil {
		return nil, errors.New("the gateway's answer lacks the organization")
	}
	return out.Organization.SeatUsage.History, nil
}

// Operations returns bulk operations, the newest first. Filter has the fields of BulkOperationFilter in the schema.
func (c *Client) Operations(ctx context.Context, organization string, filter map[string]any) ([]Listed, error) {
	const query = `query Operations($id: ID, $after: String, $filter: BulkOperationFilter) { organization(id: $id) { list: bulkOperations(first: 100, after: $after, filter: $filter) {
		edges { node { id label undoes { id } status createdBy createdAt counts { total refused } } } pageInfo { hasNextPage endCursor } } } }`
	return readPages[Listed](ctx, c, query, organization, map[string]any{"filter": filter})
}

// Listed is a bulk operation with the fields that lists show.
type Listed struct {
	ID, Label, Status, CreatedBy string
	Undoes                       *Undone
	CreatedAt                    time.Time
	Counts                       Counts
}

// Name returns the name of the operation, as Operation.Name does.
func (l *Listed) Name() string { return nameOf(l.Label, l.Undoes) }

// Event is an audit event.
type Event struct {
	Sequence      int
	At            time.Time
	Actor, Action string
	Account       *struct{ Platform, Handle string }
	User          *struct{ Email string }
}

// Events returns the newest audit events, up to most of them. Filter has the fields of AuditFilter in the schema. The gateway searches only a part of the events for
// each request. If patience is over before the search is complete, searched is the time after which all events were searched; otherwise it is nil.
func (c *Client) Events(ctx context.Context, organization string, filter map[string]any, most int, patience time.Duration) (all []Event, searched *time.Time, err error) {
	const query = `query Events($id: ID, $first: Int!, $after: String, $filter: AuditFilter) { organization(id: $id) { list: auditEvents(first: $first, after: $after, filter: $filter) {
		edges { node { sequence at actor action account { platform handle } user { email } } } searchedUntil pageInfo { hasNextPage endCursor } } } }`
	variables, end := map[string]any{"filter": filter}, time.Now().Add(patience)
	if err := c.inOrganization(ctx, organization, variables); err != nil {
		return nil, nil, err
	}
	for len(all) < most {
		variables["first"] = min(100, most-len(all))
		var out struct {
			Organization *struct{ List connection[Event] }
		}
		if err := c.Do(ctx, query, variables, &out); err != nil {
			return nil, nil, err
		}
		if out.Organization == nil {
			return nil, nil, errors.New("the gateway's answer lacks the organization")
		}
		list := out.Organization.List
		for _, e := range list.Edges {
			all = append(all, e.Node)
		}
		if !list.PageInfo.HasNextPage {
			break
		}
		if list.SearchedUntil != nil && !time.Now().Before(end) {
			return all, list.SearchedUntil, nil
		}
		variables["after"] = list.PageInfo.EndCursor
	}
	return all, nil, nil
}
