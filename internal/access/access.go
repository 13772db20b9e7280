// Package access says who is asking. Its words may be used by every layer. It refuses to look anything up: signin loads
// the viewer afresh for each request, so that rights bind on the next one (H30).
package access

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// Viewer is a signed-in person, a member of the vendor's staff, an API client, or the system itself.
type Viewer struct {
	Identity  uuid.UUID // whose sign-in it is; an API client's own id
	Email     string    // empty for an API client
	Client    *Client   // nil for people
	Staff     bool
	System    bool      // a job of the gateway itself
	Session   uuid.UUID // what signOut ends
	Began     time.Time // when the session began
	Persons   []Person  // one for each organization where the person is ACTIVE
	RequestID string
}

// Person is what the viewer is in one organization.
type Person struct {
	Organization rules.OrganizationID
	User         rules.UserID
	Identity     uuid.UUID // whose sign-in it is
	LastLogin    time.Time // in this organization; zero for never
	Role         rules.OrganizationRole
	Grants       map[rules.AccountID]Rights // accounts with a membership that has not ended
}

// Rights are the union of the roles on one account (H41).
type Rights struct {
	Modules      rules.Modules
	Capabilities rules.Capabilities
}

type (
	viewerKey  struct{}
	trustedKey struct{}
)

// With puts the viewer into the context, and with it what the viewer reaches now.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(context.WithValue(ctx, viewerKey{}, v), reachKey{}, v.reach())
}

// From finds the viewer; nil for a stranger.
func From(ctx context.Context) *Viewer {
	v, _ := ctx.Value(viewerKey{}).(*Viewer)
	return v
}

// Require finds the viewer or refuses the stranger.
func Require(ctx context.Context) (*Viewer, error) {
	if v := From(ctx); v != nil {
		return v, nil
	}
	return nil, fault.New(fault.Unauthenticated, "Sign in first. Send the bearer token or the cookie from signIn.")
}

// Trusted marks a context whose statements name their organization themselves, after the caller's right was checked:
// the scope in store lets them pass. Only directory, bulk, signin and the jobs use it. It doesn't widen Reach.
func Trusted(ctx context.Context) context.Context { return context.WithValue(ctx, trustedKey{}, true) }

// IsTrusted says whether the context was marked.
func IsTrusted(ctx context.Context) bool {
	t, _ := ctx.Value(trustedKey{}).(bool)
	return t
}

// System is the viewer of the gateway's own jobs.
func System() *Viewer { return &Viewer{System: true, Email: "system"} }

// In finds what the viewer is in an organization; nil where they are nobody.
func (v *Viewer) In(org rules.OrganizationID) *Person {
	for i := range v.Persons {
		if v.Persons[i].Organization == org {
			return &v.Persons[i]
		}
	}
	return nil
}

// Everywhere says whether the viewer reaches every organization: staff and the system do.
func (v *Viewer) Everywhere() bool { return v.Staff || v.System }

// Reaches says whether the organization exists for the viewer.
func (v *Viewer) Reaches(org rules.OrganizationID) bool { return v.Everywhere() || v.In(org) != nil }

// Manages says whether the viewer may change everything in the organization.
func (v *Viewer) Manages(org rules.OrganizationID) bool {
	p := v.In(org)
	return v.Everywhere() || p != nil && p.Role == rules.Manager
}

// ReadsAll says whether the viewer sees everything in the organization (H40): managers, auditors, staff.
func (v *Viewer) ReadsAll(org rules.OrganizationID) bool {
	p := v.In(org)
	return v.Everywhere() || p != nil && p.Role != rules.NoDuty
}

// Sees says whether an account of the organization exists for the viewer (H40, H47).
func (v *Viewer) Sees(org rules.OrganizationID, account rules.AccountID) bool {
	if v.ReadsAll(org) {
		return true
	}
	p := v.In(org)
	if p == nil {
		return false
	}
	_, there := p.Grants[account]
	return there
}

// Administers says whether the viewer holds MANAGE_USERS on the account, or everywhere in its organization.
func (v *Viewer) Administers(org rules.OrganizationID, account rules.AccountID) bool {
	return v.Manages(org) || v.Rights(org, account).Capabilities.Has(rules.ManageUsers)
}

// Rights are the viewer's own roles' union on an account; managers' duty is not part of it. An API client that manages
// members does so on every account.
func (v *Viewer) Rights(org rules.OrganizationID, account rules.AccountID) Rights {
	p := v.In(org)
	if p != nil && v.Client != nil && v.Client.Scopes.Allow(rules.ManageMembers) {
		manage, _ := rules.CapabilitiesOf(rules.ManageUsers) // a known name
		return Rights{Capabilities: manage}
	}
	if p != nil {
		return p.Grants[account]
	}
	return Rights{}
}

// Permitted says where in an organization the viewer has a capability: on every account, or on those that it lists.
func (v *Viewer) Permitted(org rules.OrganizationID, c rules.Capability) (everywhere bool, accounts []rules.AccountID) {
	p := v.In(org)
	switch {
	case v.Manages(org), v.Client != nil && v.Rights(org, rules.AccountID{}).Capabilities.Has(c): // a client's rights are the same on each
		return true, nil
	case p == nil:
		return false, nil
	}
	return false, p.whereGranted(c)
}

// MayRead refuses the lists of an organization to whoever is neither an administrator of one of its accounts nor reads all of it. Rows are narrowed besides.
func (v *Viewer) MayRead(org rules.OrganizationID) error {
	if p := v.In(org); v.ReadsAll(org) || p != nil && len(p.AdministeredIn()) > 0 {
		return nil
	}
	return fault.New(fault.Forbidden, "Only administrators of an account, managers and auditors can see this. Ask one of them.")
}

// AdministeredIn lists the accounts of an organization on which the person holds MANAGE_USERS.
func (p *Person) AdministeredIn() []rules.AccountID { return p.whereGranted(rules.ManageUsers) }

// whereGranted lists the accounts on which the person's roles grant a capability.
func (p *Person) whereGranted(c rules.Capability) []rules.AccountID {
	var out []rules.AccountID
	for id, r := range p.Grants {
		if r.Capabilities.Has(c) {
			out = append(out, id)
		}
	}
	slices.SortFunc(out, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	return out
}

// Label is how the audit names the viewer; staff and API clients are always marked as such.
func (v *Viewer) Label() string {
	switch {
	case v.Client != nil:
		return v.Client.Label()
	case v.Staff:
		return v.Email + staffMark
	}
	return v.Email
}

// ActorKind is what kind of actor a label names.
type ActorKind string

// The kinds of actors, the contract's AuditActorKind.
const (
	ByPerson    ActorKind = "PERSON"
	ByStaff     ActorKind = "STAFF"
	ByAPIClient ActorKind = "API_CLIENT"
	BySystem    ActorKind = "SYSTEM"
	ByErased    ActorKind = "ERASED"
)

const staffMark = " (staff)"

// ReadLabel says what kind of actor a label names, and their email or name alone. It undoes Label, and knows the labels of Roster itself.
func ReadLabel(label string) (kind ActorKind, name string) {
	if name, ok := readClient(label); ok {
		return ByAPIClient, name
	}
	if email, ok := strings.CutSuffix(label, staffMark); ok {
		return ByStaff, email
	}
	switch {
	case label == rules.ErasedEmail:
		return ByErased, ""
	case !strings.Contains(label, "@"):
		return BySystem, label
	}
	return ByPerson, label
}

// ActorID is how the audit knows the viewer in an organization, whatever their email is: the user there, else the identity or the API client;
// uuid.Nil is the system.
func (v *Viewer) ActorID(org rules.OrganizationID) uuid.UUID {
	if p := v.In(org); p != nil {
		return p.Actor()
	}
	return v.Identity
}

// Actor is how the audit and bulk operations know the person: the user, or the API client.
func (p *Person) Actor() uuid.UUID {
	if p.User != uuid.Nil {
		return p.User
	}
	return p.Identity
}

// RequireStaff refuses everyone but the vendor's staff.
func RequireStaff(ctx context.Context) (*Viewer, error) {
	v, err := Require(ctx)
	if err != nil {
		return nil, err
	}
	if !v.Everywhere() {
		return nil, fault.New(fault.Forbidden, "Only vendor staff can do this. Ask your Roster representative.")
	}
	return v, nil
}
