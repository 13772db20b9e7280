package directory

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// platformHandle identifies an account by its platform and the key of its handle.
type platformHandle struct {
	platform roster.Platform
	key      string
}

// namedAccounts has the accounts that rows name as their primary accounts. Each name is looked up once, even if many rows have it.
type namedAccounts struct {
	byHandle map[platformHandle][]rules.Affiliation
	byName   map[string][]rules.Affiliation
}

// affiliateImported finds the primary accounts of the accounts to add, among the accounts of the organization and the other accounts to add, and refuses what
// rules.Affiliate refuses. An account that names a primary account cannot be one itself, in whatever order the two are listed (B70).
func (c *Change) affiliateImported(ctx context.Context, all []ImportedAccount) error {
	names := make([]columns.NamedAccount, len(all))
	found := namedAccounts{byHandle: map[platformHandle][]rules.Affiliation{}, byName: map[string][]rules.Affiliation{}}
	refused := make([]*fault.Error, len(all)) // applied at the end: even a refused row can be the primary account that another row names
	for i := range all {
		a := &all[i]
		if a.Outcome != roster.Added || strings.TrimSpace(a.Primary) == "" {
			continue
		}
		if names[i], refused[i] = columns.AccountIn(a.Primary, a.Platform); refused[i] != nil {
			continue
		}
		n := names[i]
		for _, key := range identifier.HandleKeys(string(n.Platform), n.Handle+n.Text) {
			found.byHandle[platformHandle{n.Platform, key}] = nil
		}
		if n.Text != "" {
			found.byName[identifier.SearchKey(n.Text)] = nil
		}
	}
	if err := c.findNamed(ctx, found); err != nil {
		return err
	}
	found.addRows(c.Org.ID, all)
	for i := range all {
		a := &all[i]
		if n := names[i]; refused[i] == nil && n != (columns.NamedAccount{}) {
			primary, f := found.only(n, a.id)
			if f == nil {
				f = rules.Affiliate(rules.Affiliation{Account: a.id, Organization: c.Org.ID, Label: string(a.Platform) + " " + a.Handle}, primary)
			}
			if refused[i] = f; f == nil {
				platform, handle, _ := strings.Cut(primary.Label, " ")
				a.primary, a.Primary = primary.Account, strings.ToLower(platform)+"/"+handle
			}
		}
	}
	for i, f := range refused {
		if f != nil {
			all[i].refuse(f.At("primaryAccount"))
		}
	}
	return nil
}

// findNamed reads the accounts of the organization that are named. Archived accounts are found only by handle, so that the message can say that they are
// archived.
func (c *Change) findNamed(ctx context.Context, found namedAccounts) error {
	handles := store.NewTable("platform", store.Text, "key", store.Text)
	for h := range found.byHandle {
		handles.Add(string(h.platform), h.key)
	}
	names := store.NewTable("key", store.Text)
	for key := range found.byName {
		names.Add(key)
	}
	account := store.Values("a.id", store.UUID, "a.platform", store.Text, "a.handle", store.Text, "a.handle_key", store.Text, "a.name_key", store.Text,
		"a.primary_account_id", store.UUID, "(a.archived_at IS NOT NULL)", store.Bool)
	read := func(add func(handle platformHandle, name string, a rules.Affiliation)) func(func(...any) error) error {
		return func(scan func(...any) error) error {
			var platform, handle, handleKey, nameKey string
			var primary uuid.NullUUID
			a := rules.Affiliation{Organization: c.Org.ID}
			if err := scan(&a.Account, &platform, &handle, &handleKey, &nameKey, &primary, &a.Archived); err != nil {
				return err
			}
			a.Label, a.Primary = platform+" "+handle, primary.UUID
			add(platformHandle{roster.Platform(platform), handleKey}, nameKey, a)
			return nil
		}
	}
	var r store.Reads
	r.Add(handles.InOrganization(c.Org.ID), account, `{v} JOIN accounts a ON a.organization_id = v.organization_id AND a.platform = v.platform AND a.handle_key = v.key`, nil,
		read(func(h platformHandle, _ string, a rules.Affiliation) {
			found.byHandle[h] = withAnother(found.byHandle[h], a)
		}))
	r.Add(names.InOrganization(c.Org.ID), account, `{v} JOIN accounts a ON a.organization_id = v.organization_id AND a.name_key = v.key AND a.archived_at IS NULL`, nil,
		read(func(_ platformHandle, name string, a rules.Affiliation) {
			found.byName[name] = withAnother(found.byName[name], a)
		}))
	return r.Run(ctx, c.Tx)
}

// addRows adds the accounts to add that are named.
func (found namedAccounts) addRows(org uuid.UUID, all []ImportedAccount) {
	for _, a := range all {
		if a.Outcome != roster.Added {
			continue
		}
		as := rules.Affiliation{Account: a.id, Organization: org, Label: string(a.Platform) + " " + a.Handle}
		if strings.TrimSpace(a.Primary) != "" {
			as.Primary = a.id // only whether there is one matters here
		}
		h := platformHandle{a.Platform, a.key}
		if others, asked := found.byHandle[h]; asked {
			found.byHandle[h] = withAnother(others, as)
		}
		name := identifier.SearchKey(a.Name)
		if others, asked := found.byName[name]; asked {
			found.byName[name] = withAnother(others, as)
		}
	}
}

// withAnother keeps at most three accounts of a name, which are enough to report that there are several, and one archived account, because a file may name
// thousands.
func withAnother(all []rules.Affiliation, a rules.Affiliation) []rules.Affiliation {
	most, same := 3, 0
	if a.Archived {
		most = 1
	}
	for _, other := range all {
		if other.Archived == a.Archived {
			same++
		}
	}
	if same >= most {
		return all
	}
	return append(all, a)
}

// only returns the one account that a row names as the primary account of the account self. An account other than self takes precedence, and an archived
// account is used only if there is no other.
func (found namedAccounts) only(n columns.NamedAccount, self uuid.UUID) (rules.Affiliation, *fault.Error) {
	meant := map[uuid.UUID]rules.Affiliation{}
	var archived *rules.Affiliation
	add := func(all []rules.Affiliation) {
		for _, a := range all {
			if a.Archived {
				archived = &a
				continue
			}
			meant[a.Account] = a
		}
	}
	for _, key := range identifier.HandleKeys(string(n.Platform), n.Handle+n.Text) {
		if add(found.byHandle[platformHandle{n.Platform, key}]); len(meant) > 0 {
			break
		}
	}
	if n.Text != "" {
		add(found.byName[identifier.SearchKey(n.Text)])
	}
	if len(meant) > 1 {
		delete(meant, self)
	}
	several := slices.SortedFunc(maps.Values(meant), func(a, b rules.Affiliation) int { return cmp.Compare(a.Label, b.Label) })
	switch {
	case len(several) == 1:
		return several[0], nil
	case len(several) > 1:
		return rules.Affiliation{}, fault.New(fault.InvalidInput, "%q can be %s or %s. Enter the primary account as in x/acme_news.", n.Text, several[0].Label, several[1].Label)
	case archived != nil:
		return *archived, nil
	case n.Text != "":
		return rules.Affiliation{}, fault.New(fault.NotFound, "The organization has no account %q. Enter the primary account as in x/acme_news, or its name.", n.Text)
	}
	return rules.Affiliation{}, fault.New(fault.NotFound, "The organization has no account %s %s.", n.Platform, n.Handle)
}
