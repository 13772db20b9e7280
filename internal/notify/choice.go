package notify

import (
	"slices"
	"strings"

	"example.com/roster/internal/rules"
)

// Choice says whether somebody gets mails of a kind that people can switch.
type Choice struct {
	Kind   Kind
	Wanted bool
}

// switchable are the kinds that people can switch, as they are for those who have not chosen (H38). All other kinds are always sent: without them nobody comes in, or notices
// that somebody else does.
var switchable = []Choice{{Added, true}, {AccessChanged, true}, {Removed, true}, {TookOver, true}, {AccessEnds, true}, {WeeklySummary, false}}

// Choices says of each kind that can be switched whether somebody gets it, who has switched some against what they are by default. That is a list with commas, as a sign-in keeps it.
func Choices(switched string) []Choice {
	out := slices.Clone(switchable)
	for i := range out {
		if slices.Contains(strings.Split(switched, ","), string(out[i].Kind)) {
			out[i].Wanted = !out[i].Wanted
		}
	}
	return out
}

// Wanted says whether mails of a kind are sent to somebody: those that can be switched as they chose, unless their organization has switched the kind off, and all others
// always. Both are kept with commas.
func Wanted(switched, off string, kind Kind) bool {
	choices := Choices(switched)
	i := slices.IndexFunc(choices, func(c Choice) bool { return c.Kind == kind })
	return i < 0 || choices[i].Wanted && !slices.Contains(KindsOff(off), kind)
}

// KindsOff are the kinds that an organization has switched off for everybody in it, as it keeps them.
func KindsOff(off string) []Kind {
	var out []Kind
	for _, c := range switchable {
		if slices.Contains(strings.Split(off, ","), string(c.Kind)) {
			out = append(out, c.Kind)
		}
	}
	return out
}

// SwitchOff is what an organization keeps that has switched kinds off, each once.
func SwitchOff(kinds []Kind) string {
	var off []string
	for _, c := range switchable {
		if slices.Contains(kinds, c.Kind) {
			off = append(off, string(c.Kind))
		}
	}
	return strings.Join(off, ",")
}

// Switched is a condition on a column with what a sign-in keeps: that its person has switched a kind against what it is by default.
func Switched(column string, kind Kind) string {
	list := `(',' || COALESCE(` + column + `, '') || ',')`
	return `replace(` + list + `, ',` + string(kind) + `,', '') <> ` + list
}

// Switchable says whether people can switch mails of a kind.
func Switchable(kind Kind) bool {
	return slices.ContainsFunc(switchable, func(c Choice) bool { return c.Kind == kind })
}

// Switch is what a sign-in keeps after its person has chosen about a kind that can be switched.
func Switch(switched string, kind Kind, wanted bool) string {
	var out []string
	for i, c := range Choices(switched) {
		if c.Kind == kind {
			c.Wanted = wanted
		}
		if c.Wanted != switchable[i].Wanted {
			out = append(out, string(c.Kind))
		}
	}
	return strings.Join(out, ",")
}

// needless says why a mail need not be sent any more; empty where it must.
func (d *delivery) needless() string {
	switch {
	case d.email == "":
		return "the person is gone"
	case d.kind == Invited && d.status != rules.Invited:
		return "the person is no longer invited"
	case d.kind == EmailProof && (d.linked || d.status != rules.Active):
		return "the person has proved the address, or has no access any more"
	case (d.kind == AccessEnds || d.kind == WeeklySummary) && d.status != rules.Active:
		return "the person has no access at the moment"
	case !Wanted(d.switched, d.off, d.kind):
		return "the person does not want mails of this kind, or the organization has switched it off"
	}
	return ""
}
