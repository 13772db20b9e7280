package audit

import (
	"bytes"
	"encoding/json"
	"strings"
	"time"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/rules"
)

// Version is the form of the states that are written now: each begins with it, as "v". A later form gets a later number, and
// whoever reads the trail can tell them apart.
const Version = 1

// State is what something was or is: an object of one shape, with the API's ids beside names. It is stored as JSON.
type State interface{ state() }

// Named is something that a state names; the id is empty in events older than the form.
type Named struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name"`
}

type (
	// Membership is what somebody holds on an account; the account and the person are the event's.
	Membership struct {
		Roles     []Named    `json:"roles"` // by name
		ExpiresAt *time.Time `json:"expiresAt,omitempty"`
	}
	// Account is an account as it can be found and edited.
	Account struct {
		ID       string         `json:"id"`
		Platform rules.Platform `json:"platform"`
		Handle   string         `json:"handle"`
		Name     string         `json:"name"`
		Group    *string        `json:"group,omitempty"`
		// PrimaryAccount is the id of the account with which it is affiliated, whose name not everybody who reads the event may know.
		PrimaryAccount string `json:"primaryAccount,omitempty"`
	}
	// PrimaryUser is the primary user of the event's account. It is left out where there is none.
	PrimaryUser struct {
		ID    string `json:"id"`
		Email string `json:"email"`
	}
	// Standing is where a person stands in the organization.
	Standing struct {
		Status           rules.Status           `json:"status"`
		OrganizationRole rules.OrganizationRole `json:"organizationRole"`
	}
	// Person is a person's record. It goes when they are erased.
	Person struct {
		ID        string  `json:"id"`
		FirstName string  `json:"firstName"`
		LastName  string  `json:"lastName"`
		Email     string  `json:"email"`
		Username  *string `json:"username,omitempty"`
	}
	// Invitation is when an invitation was sent, or until when a link of it works.
	Invitation struct {
		SentAt    time.Time `json:"sentAt,omitzero"`
		ExpiresAt time.Time `json:"expiresAt,omitzero"`
	}
	// Role is a role and what it grants.
	Role struct {
		ID           string             `json:"id"`
		Name         string             `json:"name"`
		Modules      []rules.Module     `json:"modules"`
		Capabilities []rules.Capability `json:"capabilities"`
	}
	// Organization is an organization's record.
	Organization struct {
		Name     string   `json:"name"`
		Slug     string   `json:"slug"`
		TimeZone string   `json:"timeZone"`
		MailsOff []string `json:"mailsSwitchedOff,omitempty"`
	}
	// Seats is how many seats are paid for; nil is without a limit.
	Seats struct {
		Limit *int `json:"limit"`
	}
	// BusinessManager is whether the organization may run bulk operations.
	BusinessManager struct {
		Enabled bool `json:"enabled"`
	}
	// Client is an API client. Of a new token the state says only that it is another one.
	Client struct {
		ID        string        `json:"id"`
		Name      string        `json:"name"`
		Scopes    []rules.Scope `json:"scopes"`
		ExpiresAt *time.Time    `json:"expiresAt,omitempty"`
		Revoked   bool          `json:"revoked,omitempty"`
		NewToken  bool          `json:"newToken,omitempty"`
	}
	// View is a saved view of the whole organization. What it shows is not told: it can name people.
	View struct {
		ID      string              `json:"id"`
		Name    string              `json:"name"`
		List    rules.SavedViewList `json:"list"`
		Changed bool                `json:"changed,omitempty"` // shows something else than before
	}
	// Plan is what a bulk operation would do, in rows.
	Plan struct {
		Source    string `json:"source"`
		Rows      int    `json:"rows"`
		Added     int    `json:"added"`
		Changed   int    `json:"changed"`
		Removed   int    `json:"removed"`
		Unchanged int    `json:"unchanged"`
		Refused   int    `json:"refused"`
	}
	// Operation is where a bulk operation stands.
	Operation struct {
		Source string `json:"source,omitempty"`
		Status string `json:"status"`
	}
	// SignIn is how somebody signed in.
	SignIn struct {
		Method SignInMethod `json:"method"`
	}
	// SignOut is why sessions ended.
	SignOut struct {
		Because SignOutCause `json:"because"`
	}
	// Staff is somebody of the vendor. It goes when they are erased.
	Staff struct {
		Email string `json:"email"`
	}
	// Reason is what vendor staff gave as the reason.
	Reason struct {
		Reason string `json:"reason"`
	}
	// Erasure is what was erased besides the person's records in organizations.
	Erasure struct {
		What string `json:"what"`
	}
	// Cut is which entries of the trail were deleted because of their age.
	Cut struct {
		Removed   int64     `json:"removed"`   // entries
		Sequence  int64     `json:"sequence"`  // of the last one, which is the checkpoint's
		UpTo      time.Time `json:"upTo"`      // when the checkpoint was signed
		Signature []byte    `json:"signature"` // by the key that has signed the checkpoint: who can write to the database alone cuts nothing
	}
	// Stored is a state as it was stored: one that waits for its chain.
	Stored string
)

// SignInMethod is how somebody signs in.
type SignInMethod string

// The ways to sign in.
const (
	ByPassword     SignInMethod = "PASSWORD"
	BySingleSignOn SignInMethod = "SINGLE_SIGN_ON"
)

// SignOutCause is why sessions end.
type SignOutCause string

// Why sessions end.
const (
	SignedOut          SignOutCause = "SIGNED_OUT"           // in that session
	SignedOutElsewhere SignOutCause = "SIGNED_OUT_ELSEWHERE" // from another session of the same person
	AllEnded           SignOutCause = "ALL_EARLIER_SESSIONS" // all earlier sessions ended together
	EndedByProvider    SignOutCause = "ENDED_BY_SIGN_IN_PROVIDER"
)

func (Membership) state()      {}
func (Account) state()         {}
func (PrimaryUser) state()     {}
func (Standing) state()        {}
func (Person) state()          {}
func (Invitation) state()      {}
func (Role) state()            {}
func (Organization) state()    {}
func (Seats) state()           {}
func (BusinessManager) state() {}
func (Client) state()          {}
func (View) state()            {}
func (Plan) state()            {}
func (Operation) state()       {}
func (SignIn) state()          {}
func (SignOut) state()         {}
func (Staff) state()           {}
func (Reason) state()          {}
func (Erasure) state()         {}
func (Cut) state()             {}
func (Stored) state()          {}

// Encode is a state as it is stored; "" for nil.
func Encode(s State) Stored {
	switch s := s.(type) {
	case nil:
		return ""
	case Stored:
		return s
	}
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(s); err != nil {
		panic(err) // texts, numbers and instants always can
	}
	return Stored(`{"v":1,` + strings.TrimPrefix(strings.TrimSuffix(b.String(), "\n"), "{"))
}

// RoleNamed names a role in a state.
func RoleNamed(id rules.RoleID, name string) Named { return Named{ID(globalid.Role, id), name} }

// ID is an id in a state: as the API shows it.
func ID(kind globalid.Kind, id [16]byte) string { return globalid.ID{Kind: kind, UUID: id}.String() }

// Object reads a stored text as the API, the console and exports show it: always one JSON object, or nil for no text. Texts that are
// older than the form, which were sentences, become {"text": …}; of older memberships, which had a form without ids, the roles are named.
func Object(stored *string) json.RawMessage {
	switch {
	case stored == nil:
		return nil
	case formed(*stored):
		return json.RawMessage(*stored)
	}
	if m, ok := olderMembership(*stored); ok {
		return json.RawMessage(Encode(m))
	}
	return older{*stored}.json()
}

// formed says whether a stored text is a state of some version, in the one way in which Text writes it.
func formed(stored string) bool {
	var b bytes.Buffer
	return strings.HasPrefix(stored, `{"v":`) && json.Compact(&b, []byte(stored)) == nil && b.String() == stored
}

// MembershipOf reads what an event says of a membership; nil for none, and for what is no membership.
func MembershipOf(stored *string) (*Membership, error) {
	if stored == nil {
		return nil, nil
	}
	m := &Membership{}
	err := json.Unmarshal(Object(stored), m)
	return m, err
}

// StandingOf reads where an event says that somebody stands.
func StandingOf(stored *string) (s Standing, err error) {
	if stored == nil {
		return s, nil
	}
	if status, role, ok := strings.Cut(*stored, " "); ok && !strings.HasPrefix(*stored, "{") { // older than the form
		return Standing{rules.Status(status), rules.OrganizationRole(role)}, nil
	}
	err = json.Unmarshal(Object(stored), &s)
	return s, err
}

// SeatLimitOf reads the seat limit of an event, nil for none; ok is false for a text that is older than the form.
func SeatLimitOf(stored *string) (limit *int, ok bool) {
	if stored == nil || !formed(*stored) {
		return nil, false
	}
	var s Seats
	err := json.Unmarshal([]byte(*stored), &s)
	return s.Limit, err == nil
}

// RoleNameOf reads the name of the role of an event; "" for none.
func RoleNameOf(stored *string) string {
	if stored == nil {
		return ""
	}
	var r Role
	if json.Unmarshal(Object(stored), &r) == nil && r.Name != "" {
		return r.Name
	}
	name, _, _ := strings.Cut(*stored, ": [") // older than the form: "Name: [MODULES] [CAPABILITIES]"
	return name
}

// older is a text from before the form.
type older struct {
	Text string `json:"text"`
}

func (o older) json() json.RawMessage {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(o); err != nil {
		panic(err) // a text always can
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// olderMembership reads the one older form that was JSON: role names and the end.
func olderMembership(text string) (Membership, bool) {
	var was struct {
		Roles     []string   `json:"roles"`
		ExpiresAt *time.Time `json:"expiresAt"`
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if !strings.HasPrefix(text, `{"roles":[`) || d.Decode(&was) != nil || d.More() {
		return Membership{}, false
	}
	m := Membership{Roles: make([]Named, len(was.Roles)), ExpiresAt: was.ExpiresAt}
	for i, name := range was.Roles {
		m.Roles[i].Name = name
	}
	return m, true
}
