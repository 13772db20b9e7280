// Package access describes the viewer of a request and what they have access to. Every layer may use it. It refuses to look
// anything up: signin loads the viewer again for each request, so that a change of rights takes effect with the next one (H30).
package access

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Viewer is a signed-in person, a member of the vendor's staff, an API client, or the system itself.
type Viewer struct {
	Identity  uuid.UUID // the id of their sign-in, or of the API client
	Email     string    // empty for an API client
	Client    *Client   // nil for people
	Staff     bool
	System    bool      // a job of the gateway
	Session   uuid.UUID // the session, or the token of an API client
	Began     time.Time // when the session started
	Persons   []Person  // one for each organization in which the viewer is ACTIVE
	RequestID string
}

// Person is what the viewer is in one organization.
type Person struct {
	Organization roster.OrganizationID
	User         roster.UserID
	Identity     uuid.UUID // the id of their sign-in, or of the API client
	LastLogin    time.Time // in this organization; zero if never
	Role         roster.OrganizationRole
	Grants       map[roster.AccountID]Rights // by account, without memberships that have expired
}

// Rights are what a viewer's roles on one account grant together (H41).
type Rights struct {
	Modules      roster.Modules
	Capabilities roster.Capabilities
}

type (
	viewerKey  struct{}
	trustedKey struct{}
)

// With returns a context with the viewer and the viewer's Reach.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(context.WithValue(ctx, viewerKey{}, v), reachKey{}, v.reach())
}

// From returns the viewer of a context, or nil if the caller is not signed in.
func From(ctx context.Context) *Viewer {
	v, _ := ctx.Value(viewerKey{}).(*Viewer)
	return v
}

// Require returns the viewer of a context, or UNAUTHENTICATED if the caller is not signed in.
func Require(ctx context.Context) (*Viewer, error) {
	if v := From(ctx); v != nil {
		return v, nil
	}
	return nil, fault.New(fault.Unauthenticated, "Sign in first. Send the bearer token or the cookie from signIn.")
}

// Trusted marks a context whose statements select their organization themselves, after the caller's rights were checked. The store does not
// narrow them to the viewer's rows, and allows writes. Only store, directory, bulk and signin use it. It does not change Reach.
func Trusted(ctx context.Context) context.Context { return context.WithValue(ctx, trustedKey{}, true) }

// IsTrusted reports whether the context was marked by Trusted.
func IsTrusted(ctx context.Context) bool {
	t, _ := ctx.Value(trustedKey{}).(bool)
	return t
}

// System returns the viewer of the gateway's own jobs.
func System() *Viewer { return &Viewer{System: true, Email: "system"} }

// In returns the viewer's person in an organization, or nil if they have none there.
func (v *Viewer) In(org roster.OrganizationID) *Person {
	for i := range v.Persons {
		if v.Persons[i].Organization == org {
			return &v.Persons[i]
		}
	}
	return nil
}

// Everywhere reports whether the viewer has access to every organization, as staff and the system do.
func (v *Viewer) Everywhere() bool { return v.Staff || v.System }

// Reaches reports whether the viewer has access to the organization.
func (v *Viewer) Reaches(org roster.OrganizationID) bool { return v.Everywhere() || v.In(org) != nil }

// Manages reports whether the viewer can change everything in the organization, as managers, staff and the system can.
func (v *Viewer) Manages(org roster.OrganizationID) bool {
	p := v.In(org)
	return v.Everywhere() || p != nil && p.Role == roster.Manager
}

// ReadsAll reports whether the viewer sees everything in the organization (H40), as managers, auditors, API clients, staff and the system do.
func (v *Viewer) ReadsAll(org roster.OrganizationID) bool {
	p := v.In(org)
	return v.Everywhere() || p != nil && p.Role != roster.NoDuty
}

// Sees reports whether the viewer can see an account of the organization (H40, H47).
func (v *Viewer) Sees(org roster.OrganizationID, account roster.AccountID) bool {
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

// Administers reports whether the viewer has MANAGE_USERS on the account, or manages its organization.
func (v *Viewer) Administers(org roster.OrganizationID, account roster.AccountID) bool {
	return v.Manages(org) || v.Rights(org, account).Capabilities.Has(roster.ManageUsers)
}

// Rights returns what the viewer's roles on an account grant. What managers can do without a role is not included. An API client with the
// scope MANAGE_MEMBERS has MANAGE_USERS on every account.
func (v *Viewer) Rights(org roster.OrganizationID, account roster.AccountID) Rights {
	p := v.In(org)
	if p != nil && v.Client != nil && v.Client.Scopes.Allow(roster.ManageMembers) {
		manage, _ := roster.CapabilitiesOf(roster.ManageUsers) // no error: the name is known
		return Rights{Capabilities: manage}
	}
	if p != nil {
		return p.Grants[account]
	}
	return Rights{}
}

// Permitted returns where in an organization the viewer has a capability: everywhere, or on the listed accounts only.
func (v *Viewer) Permitted(org roster.OrganizationID, c roster.Capability) (everywhere bool, accounts []roster.AccountID) {
	p := v.In(org)
	switch {
	case v.Manages(org), v.Client != nil && v.Rights(org, roster.AccountID{}).Capabilities.Has(c): // a client has the same rights on all accounts
		return true, nil
	case p == nil:
		return false, nil
	}
	return false, p.whereGranted(c)
}

// MayRead returns FORBIDDEN if the viewer must not read the lists of an organization: they neither see everything in it nor administer one of its
// accounts. It does not narrow the rows.
func (v *Viewer) MayRead(org roster.OrganizationID) error {
	if p := v.In(org); v.ReadsAll(org) || p != nil && len(p.AdministeredIn()) > 0 {
		return nil
	}
	return fault.New(fault.Forbidden, "Only administrators of an account, managers and auditors can see this. Ask one of them.")
}

// AdministeredIn returns the accounts of the organization on which the person has MANAGE_USERS.
func (p *Person) AdministeredIn() []roster.AccountID { return p.whereGranted(roster.ManageUsers) }

// whereGranted returns the accounts on which the person's roles grant a capability, in the order of their ids.
func (p *Person) whereGranted(c roster.Capability) []roster.AccountID {
	var out []roster.AccountID
	for id, r := range p.Grants {
		if r.Capabilities.Has(c) {
			out = append(out, id)
		}
	}
	slices.SortFunc(out, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	return out
}

// Label returns the viewer's name in audit events. The names of staff and of API clients are marked.
func (v *Viewer) Label() string {
	switch {
	case v.Client != nil:
		return v.Client.Label()
	case v.Staff:
		return v.Email + staffMark
	}
	return v.Email
}

// ActorKind is the kind of actor that a label names.
type ActorKind string

// The kinds of actors: AuditActorKind in the API.
const (
	ByPerson    ActorKind = "PERSON"
	ByStaff     ActorKind = "STAFF"
	ByAPIClient ActorKind = "API_CLIENT"
	BySystem    ActorKind = "SYSTEM"
	ByErased    ActorKind = "ERASED"
)

const staffMark = " (staff)"

// ReadLabel returns the kind of actor that a label names, and their email or name without marks. It is the inverse of Label, and also knows the
// labels of Roster's own jobs and of erased people, whose name is empty.
func ReadLabel(label string) (kind ActorKind, name string) {
	if name, ok := readClient(label); ok {
		return ByAPIClient, name
	}
	if email, ok := strings.CutSuffix(label, staffMark); ok {
		return ByStaff, email
	}
	switch {
	case label == roster.ErasedEmail:
		return ByErased, ""
	case !strings.Contains(label, "@"):
		return BySystem, label
	}
	return ByPerson, label
}

// ActorID returns the viewer's id in the audit events of an organization, which does not depend on their email: their user in it, otherwise their
// identity or the API client. It is uuid.Nil for the system.
func (v *Viewer) ActorID(org roster.OrganizationID) uuid.UUID {
	if p := v.In(org); p != nil {
		return p.Actor()
	}
	return v.Identity
}

// Actor returns the person's id in audit events and bulk operations: the user, or the API client.
func (p *Person) Actor() uuid.UUID {
	if p.User != uuid.Nil {
		return p.User
	}
	return p.Identity
}

// RequireStaff returns the viewer if they are the vendor's staff or the system, and otherwise UNAUTHENTICATED or FORBIDDEN.
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
