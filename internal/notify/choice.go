package notify

import (
	"slices"
	"strings"

	"example.com/roster/internal/roster"
)

// Choice says whether a person gets mails of a kind that people can switch on and off.
type Choice struct {
	Kind   Kind
	Wanted bool
}

// switchable are the kinds that people can switch on and off, with their defaults (H38). All other kinds are always sent: people need them to sign in, or to
// notice that someone else does.
var switchable = []Choice{{Added, true}, {AccessChanged, true}, {Removed, true}, {TookOver, true}, {AccessEnds, true}, {WeeklySummary, false}}

// Choices returns for each kind that can be switched whether a person gets it. switched is stored with the person's sign-in: the kinds that they have
// switched from the default, separated by commas.
func Choices(switched string) []Choice {
	out := slices.Clone(switchable)
	for i := range out {
		if slices.Contains(strings.Split(switched, ","), string(out[i].Kind)) {
			out[i].Wanted = !out[i].Wanted
		}
	}
	return out
}

// Wanted reports whether mails of a kind are sent to a person. If the kind can be switched, the person has to want it, and the organization must not have
// switched it off. Other kinds are always sent. switched and off are lists separated by commas, as they are stored.
func Wanted(switched, off string, kind Kind) bool {
	choices := Choices(switched)
	i := slices.IndexFunc(choices, func(c Choice) bool { return c.Kind == kind })
	return i < 0 || choices[i].Wanted && !slices.Contains(KindsOff(off), kind)
}

// KindsOff returns the kinds that an organization has switched off for everyone in it. off is the stored list.
func KindsOff(off string) []Kind {
	var out []Kind
	for _, c := range switchable {
		if slices.Contains(strings.Split(off, ","), string(c.Kind)) {
			out = append(out, c.Kind)
		}
	}
	return out
}

// SwitchOff returns the list that an organization stores if it switches these kinds off. Each kind is in it once.
func SwitchOff(kinds []Kind) string {
	var off []string
	for _, c := range switchable {
		if slices.Contains(kinds, c.Kind) {
			off = append(off, string(c.Kind))
		}
	}
	return strings.Join(off, ",")
}

// Switched returns an SQL condition on the column with the list of a sign-in: that its person has switched a kind from the default.
func Switched(column string, kind Kind) string {
	list := `(',' || COALESCE(` + column + `, '') || ',')`
	return `replace(` + list + `, ',` + string(kind) + `,', '') <> ` + list
}

// Switchable reports whether people can switch mails of a kind on and off.
func Switchable(kind Kind) bool {
	return slices.ContainsFunc(switchable, func(c Choice) bool { return c.Kind == kind })
}

// Switch returns the list that a sign-in stores after its person has chosen whether they want a kind. If the kind cannot be switched, it changes nothing.
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

// needless returns why a mail need not be sent any more, or "" if it must be sent.
func (d *delivery) needless() string {
	switch {
	case d.email == "":
		return "the person is gone"
	case d.kind == Invited && d.status != roster.Invited:
		return "the person is no longer invited"
	case d.kind == EmailProof && (d.linked || d.status != roster.Active):
		return "the person has confirmed the address, or no longer has access"
	case (d.kind == AccessEnds || d.kind == WeeklySummary) && d.status != roster.Active:
		return "the person has no access at the moment"
	case !Wanted(d.switched, d.off, d.kind):
		return "the person or the organization has switched off this kind of email"
	}
	return ""
}
