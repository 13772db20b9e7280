package main

import (
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/generated"
)

// lists are the commands whose flags are the fields of the API's filters.
var lists = map[string]string{
	"AccountFilter": "accounts list", "UserFilter": "people list", "MembershipFilter": "access list", "AuditFilter": "activity",
	"BulkOperationFilter": "bulk list", "InvitationFilter": "invitations list", "OrganizationFilter": "organizations list",
}

// withoutFlag are the filter fields without a flag, such as "UserFilter.search", and why. There are none today.
var withoutFlag = map[string]string{}

// Every field of a filter has a flag, and the flag of an enum accepts exactly the values of the enum.
func TestTheFiltersOfTheAPIAreFlags(t *testing.T) {
	leaves := commandLine(t)
	for name, command := range lists {
		flags := map[string]*kong.Flag{}
		for _, f := range leaves[command].Flags {
			if field := f.Tag.Get("filter"); field != "" {
				flags[field] = f
			}
		}
		if command == "access list" { // it lists people on accounts and also takes the filters of accounts
			for _, field := range []string{"platform", "group"} {
				if flags[field] == nil {
					t.Errorf("roster %s cannot choose accounts by %s", command, field)
				}
				delete(flags, field)
			}
		}
		for _, field := range generated.Contract().Types[name].Fields {
			f := flags[field.Name]
			delete(flags, field.Name)
			if f == nil {
				if withoutFlag[name+"."+field.Name] == "" {
					t.Errorf("%s.%s has no flag in roster %s, and no reason in withoutFlag", name, field.Name, command)
				}
				continue
			}
			if of := generated.Contract().Types[field.Type.Name()]; of.Kind == ast.Enum && f.Enum != enums()[of.Name] {
				t.Errorf("roster %s --%s takes %q, not the values of %s", command, f.Name, f.Enum, of.Name)
			}
		}
		for field := range flags {
			t.Errorf("roster %s has a flag for %s.%s, which does not exist", command, name, field)
		}
	}
	for _, input := range generated.Contract().Types {
		if input.Kind == ast.InputObject && strings.HasSuffix(input.Name, "Filter") && lists[input.Name] == "" && input.Name != "OrganizationEventFilter" { // of a subscription
			t.Errorf("no command takes %s", input.Name)
		}
	}
}

// commandLine returns the commands without subcommands, by name.
func commandLine(t *testing.T) map[string]*kong.Node {
	t.Helper()
	parser, err := newParser(t.Context(), &console{out: io.Discard, err: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	leaves := map[string]*kong.Node{}
	for _, n := range parser.Model.Leaves(true) {
		leaves[strings.TrimPrefix(strings.SplitN(n.FullPath(), " <", 2)[0], "roster ")] = n
	}
	return leaves
}

// Enum values are typed in lower case with dashes. The API's spelling is accepted, too.
func TestValuesAreTypedInLowerCase(t *testing.T) {
	spellings := map[string]bool{}
	for _, values := range generated.Enums() {
		for _, v := range values {
			spellings[string(asTyped(v))] = true
		}
	}
	for command, node := range commandLine(t) {
		values := slices.Clone(node.Positional)
		for _, f := range node.Flags {
			values = append(values, f.Value)
		}
		for _, v := range values {
			if v.Enum == "" {
				continue
			}
			if v.Enum != strings.ToLower(v.Enum) || strings.Contains(v.Enum, "_") {
				t.Errorf("roster %s: %s takes %q", command, v.Summary(), v.Enum)
			}
			of := reflect.TypeOf(v.Target.Interface())
			if of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer {
				of = of.Elem()
			}
			ofTheAPI := v.Name != "output" && !strings.HasPrefix(v.Name, "log-") && v.Name != "shell" && spellings[v.EnumSlice()[0]]
			if ofTheAPI && of != reflect.TypeFor[word]() {
				t.Errorf("roster %s: %s is a %s, which does not read the API's spelling", command, v.Summary(), of)
			}
		}
	}
}

func TestFlagsBecomeTheFilter(t *testing.T) {
	for _, c := range []struct {
		args string
		want map[string]any
	}{
		{"", map[string]any{}},
		{"--status invited,SUSPENDED --module LiveCut --capability manage-users --legacy --never", map[string]any{
			"status": []string{"INVITED", "SUSPENDED"}, "module": "LIVECUT", "capability": "MANAGE_USERS", "legacy": true, "neverLoggedIn": true}},
		{"--account TikTok/@acme --ends-before 2026-03-01 --organization-role none", map[string]any{
			"onAccount":        map[string]any{"handle": map[string]any{"platform": "TIKTOK", "handle": "@acme"}},
			"accessEndsBefore": "2026-03-01T00:00:00Z", "organizationRole": []string{"NONE"}}},
		{"--account acc_a --last-sign-in-before 2026-03-01T12:00:00+01:00", map[string]any{"onAccount": map[string]any{"id": "acc_a"}, "lastLoginBefore": "2026-03-01T11:00:00Z"}},
		{"--account x/https://x.com/acme", map[string]any{"onAccount": map[string]any{"handle": map[string]any{"platform": "X", "handle": "https://x.com/acme"}}}},
	} {
		var flags peopleFilter
		parser, err := parserOf(&flags)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parser.Parse(strings.Fields(c.args)); err != nil {
			t.Errorf("%s: %v", c.args, err)
		} else if diff := cmp.Diff(c.want, filterOf(flags)); diff != "" {
			t.Errorf("%s: %s", c.args, diff)
		}
	}
}

func TestAnUnknownValueIsRefusedWithTheKnownOnes(t *testing.T) {
	for args, want := range map[string]string{
		"people list --status gone":                  `--status must be one of "invited","active","suspended","former" but got "gone"`,
		"people list --account myspace/acme":         `there is no platform "myspace"; the platforms are x, facebook, instagram`,
		"people list --account acme":                 `write its platform and handle, as in x/acme_news`,
		"accounts list --platform x,myspace":         `--platform must be one of "x","facebook",`,
		"accounts show myspace acme":                 `must be one of "x","facebook",`,
		"access explain ann@example.com x acme fly":  `must be one of "manage-users","manage-settings","post",`,
		"bulk list --status gone":                    `--status must be one of "planning","planned",`,
		"activity --kind gone":                       `--kind must be one of "membership-added",`,
		"activity --from yesterday":                  `--from: "yesterday" is not a date`,
		"organizations list --seats many":            `--seats must be one of "near","full","over"`,
		"people list --sort age":                     `--sort must be one of "name","email","created-at"`,
		"bulk result blk_a --format xlsx":            `--format must be one of "csv","jsonl"`,
		"client create Sync --scope read,everything": `--scope must be one of "read",`,
	} {
		if err := understood(strings.Fields(args)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("roster %s: %v, want %s", args, err, want)
		}
	}
	for _, args := range []string{"people list --status ACTIVE", "bulk plan people.csv --on-seat-shortage FILL_IN_ORDER --error-policy ALL_OR_NOTHING", "access explain ann@example.com X acme MANAGE_USERS"} {
		if err := understood(strings.Fields(args)); err != nil {
			t.Errorf("roster %s: %v", args, err)
		}
	}
	if all := slices.Collect(maps.Keys(generated.Enums())); len(all) < 30 {
		t.Errorf("the contract has the enums %v: most are missing", all)
	}
}
