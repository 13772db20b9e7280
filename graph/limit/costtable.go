package limit

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/model"
)

// The published costs, in points. A leaf costs nothing, an object costs one point, and each entry of a page costs what is selected in it. The tables contain
// what differs from that.

// pages is what a page costs in addition to its entries. The gateway does not start if a connection is missing here.
var pages = map[string]int{
	"Query.organizations":          2,
	"Viewer.accounts":              2,
	"Organization.accounts":        2,
	"Organization.users":           2,
	"Organization.roles":           2,
	"Organization.bulkOperations":  2,
	"Organization.auditEvents":     2,
	"Organization.apiClients":      2,
	"Organization.invitations":     2,
	"Organization.savedViews":      2,
	"SeatUsage.byAccount":          5,
	"Account.members":              2,
	"User.memberships":             2,
	"BulkOperation.rows":           2,
	"Account.affiliates":           2,
	"AccessExplanation.sharesWith": 2,
}

// lengths is the assumed length of each list without pages. If a list is as long as an argument, this names the argument. The gateway does not start if a list
// of objects is missing here.
var lengths = map[string]length{
	"Query.nodes":                               {argument: "ids"},
	"Query._entities":                           {argument: "representations"},
	"Viewer.organizations":                      {usual: 10},
	"Viewer.invitations":                        {usual: 2},
	"Viewer.sessions":                           {usual: 5},
	"Viewer.mailSettings":                       {usual: 5},
	"MailSettingsPayload.mailSettings":          {usual: 5},
	"PlannedMails.kinds":                        {usual: 3},
	"InvitationPreview.accounts":                {usual: 10},
	"Membership.roles":                          {usual: 2},
	"SeatUsage.history":                         {usual: 366},
	"Organization.needsAttention":               {usual: 3},
	"AccessExplanation.because":                 {usual: 2},
	"BulkRow.rolesBefore":                       {usual: 2},
	"BulkRow.rolesAfter":                        {usual: 2},
	"BulkFile.head":                             {usual: 5},
	"BulkFile.columns":                          {usual: 10},
	"BulkFile.rows":                             {usual: 20},
	"BulkFile.mistakes":                         {usual: 5},
	"BulkFile.unknown":                          {usual: 5},
	"AccountsImportPayload.head":                {usual: 5},
	"AccountsImportPayload.columns":             {usual: 10},
	"AccountsImportPayload.mistakes":            {usual: 5},
	"AccountsImportPayload.unknown":             {usual: 5},
	"AccountsImportPayload.rows":                {usual: 50},
	"MembershipsAssignRolesPayload.memberships": {usual: 25},
	"OrganizationEvents.events":                 {usual: 5},
}

type length struct {
	usual    int
	argument string
}

// dear is the cost of fields that cost more than what they return: counts, and changes of more than one object.
var dear = map[string]int{
	"Query.bulkFile":                 20, // up to 5,000 rows are read
	"Mutation.accountsImport":        50,
	"Mutation.bulkOperationPlan":     50, // and one for each ten rows, once they are counted
	"Mutation.bulkOperationUndo":     50, // the same
	"Mutation.bulkOperationRun":      50, // the same
	"BulkOperation.plannedMails":     20, // all rows of the plan are read
	"Account.legacyMemberCount":      1,
	"Role.userCount":                 1,
	"BulkRow.suggestions":            1,
	"Membership.isLastAdministrator": 1,
	"Membership.canAssignRoles":      2, // what the change depends on is loaded, for all entries at once
	"Membership.canRemove":           2,
	"Membership.canSetPrimary":       2,
	"User.canUpdate":                 2,
	"User.canSuspend":                2,
	"User.canReactivate":             2,
	"User.canSetOrganizationRole":    2,
	"User.canErase":                  2,
	"Organization.seatUsage":         2,
	"Organization.accountGroups":     2,
	"Organization.needsAttention":    20, // five lists are counted
}

const (
	changeCost  = 10 // a mutation
	watchCost   = 10 // a subscription
	countCost   = 2  // totalCount, and totalCountIsExact
	schemaCost  = 100
	rowsAPoint  = 10
	mostCost    = 10_000 // maximum of one operation
	maxUsual    = 1 << 40
	connections = "Connection"
)

// price is the cost of a field.
type price struct {
	own   int // of the field itself
	page  int // entries of a connection without first and last; 0 if the field is not a connection
	list  length
	entry bool // the field is the edges of a connection
	leaf  bool
}

// tariff is the price of each field of the schema.
type tariff map[*ast.FieldDefinition]price

// tariffOf returns the prices of a schema, or an error that names a field which the tables above lack.
func tariffOf(s *ast.Schema) (tariff, error) {
	out := tariff{}
	for _, d := range s.Types {
		if d.Kind != ast.Object && d.Kind != ast.Interface || strings.HasPrefix(d.Name, "__") {
			continue
		}
		for _, f := range d.Fields {
			p, err := priceOf(s, d, f)
			if err != nil {
				return nil, err
			}
			out[f] = p
		}
	}
	return out, nil
}

func priceOf(s *ast.Schema, d *ast.Definition, f *ast.FieldDefinition) (price, error) {
	coordinate := d.Name + "." + f.Name
	t := s.Types[f.Type.Name()]
	own, priced := dear[coordinate]
	below := strings.HasSuffix(d.Name, connections)
	switch {
	case strings.HasPrefix(f.Name, "__"):
		return price{own: schemaCost}, nil
	case t.Kind == ast.Scalar || t.Kind == ast.Enum:
		if below && (f.Name == "totalCount" || f.Name == "totalCountIsExact") {
			own = countCost
		}
		return price{own: own, leaf: true}, nil
	case strings.HasSuffix(t.Name, connections):
		weight, ok := pages[coordinate]
		if !ok {
			return price{}, fmt.Errorf("%s is a connection without an entry in the table of costs (graph/limit/costtable.go, pages)", coordinate)
		}
		return price{own: weight, page: defaultOf(f)}, nil
	case below && f.Name == "edges":
		return price{entry: true}, nil
	case strings.HasSuffix(d.Name, "Edge"), t.Name == "PageInfo", t.Name == "Query", t.Name == "UserError":
		if f.Name == "node" {
			own = 1
		}
		return price{own: own}, nil
	case d == s.Mutation && !priced:
		own = changeCost
	case d == s.Subscription && !priced:
		own = watchCost
	case !priced:
		own = 1
	}
	p := price{own: own}
	if f.Type.Elem != nil {
		var ok bool
		if p.list, ok = lengths[coordinate]; !ok {
			return p, fmt.Errorf("%s is a list without an entry in the table of costs (graph/limit/costtable.go, lengths)", coordinate)
		}
	}
	return p, nil
}

func defaultOf(f *ast.FieldDefinition) int {
	if a := f.Arguments.ForName("first"); a != nil && a.DefaultValue != nil {
		if v, err := a.DefaultValue.Value(nil); err == nil {
			if n, ok := integer(v); ok {
				return n
			}
		}
	}
	return model.DefaultPage
}

// integer converts a number in any form that the parser, JSON and coercion produce. A number that is too large becomes model.MaxPage.
func integer(v any) (int, bool) {
	switch v := v.(type) {
	case int:
		return v, true
	case int32:
		return int(v), true
	case int64:
		return int(v), true
	case float64:
		if math.IsNaN(v) || math.Abs(v) > 1<<53 {
			return model.MaxPage, true
		}
		return int(v), true
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return int(n), true
		}
		return model.MaxPage, true
	case string: // coercion accepts it
		if n, err := strconv.Atoi(v); err == nil {
			return n, true
		}
	}
	return 0, false
}
