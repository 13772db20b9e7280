package audit

import (
	"bytes"
	"encoding/json"
	"strings"
	"time"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

// Version is the format of the states that are written now. Each state begins with it, as "v", so that readers can distinguish later formats.
const Version = 1

// State is what something was or is: an object with one of the types below. It contains names and the ids of the API. It is stored as JSON.
type State interface{ state() }

// Named is something that a state names. The id is empty in events that are older than the format.
type Named struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name"`
}

type (
	// Membership is what a person has on an account. The account and the person are in the event.
	Membership struct {
		Roles     []Named    `json:"roles"` // by name
		ExpiresAt *time.Time `json:"expiresAt,omitempty"`
	}
	// Account is an account's record.
	Account struct {
		ID       string          `json:"id"`
		Platform roster.Platform `json:"platform"`
		Handle   string          `json:"handle"`
		Name     string          `json:"name"`
		Group    *string         `json:"group,omitempty"`
		// PrimaryAccount is the id of the account with which it is affiliated; the name is left out, because readers of the event may not be allowed to see it.
		PrimaryAccount string `json:"primaryAccount,omitempty"`
	}
	// PrimaryUser is the primary user of the event's account. The state is nil if there is none.
	PrimaryUser struct {
		ID    string `json:"id"`
		Email string `json:"email"`
	}
	// Standing is a person's status and role in the organization.
	Standing struct {
		Status           roster.Status           `json:"status"`
		OrganizationRole roster.OrganizationRole `json:"organizationRole"`
	}
	// Person is a person's record. It is removed when the person is erased.
	Person struct {
		ID        string  `json:"id"`
		FirstName string  `json:"firstName"`
		LastName  string  `json:"lastName"`
		Email     string  `json:"email"`
		Username  *string `json:"username,omitempty"`
	}
	// Invitation is when an invitation was sent, or when a link of it expires.
	Invitation struct {
		SentAt    time.Time `json:"sentAt,omitzero"`
		ExpiresAt time.Time `json:"expiresAt,omitzero"`
	}
	// Role is a role and its permissions.
	Role struct {
		ID           string              `json:"id"`
		Name         string              `json:"name"`
		Modules      []roster.Module     `json:"modules"`
		Capabilities []roster.Capability `json:"capabilities"`
	}
	// Organization is an organization's record.
	Organization struct {
		Name     string   `json:"name"`
		Slug     string   `json:"slug"`
		TimeZone string   `json:"timeZone"`
		MailsOff []string `json:"mailsSwitchedOff,omitempty"`
	}
	// Seats is the number of seats that are paid for; nil for no limit.
	Seats struct {
		Limit *int `json:"limit"`
	}
	// BusinessManager says whether the organization can run bulk operations.
	BusinessManager struct {
		Enabled bool `json:"enabled"`
	}
	// Client is an API client. The token is not part of it, only whether there is a new one.
	Client struct {
		ID        string         `json:"id"`
		Name      string         `json:"name"`
		Scopes    []roster.Scope `json:"scopes"`
		ExpiresAt *time.Time     `json:"expiresAt,omitempty"`
		Revoked   bool           `json:"revoked,omitempty"`
		NewToken  bool           `json:"newToken,omitempty"`
	}
	// View is a saved view of the whole organization. Its content is left out, because it can contain people's names.
	View struct {
		ID      string               `json:"id"`
		Name    string               `json:"name"`
		List    roster.SavedViewList `json:"list"`
		Changed bool                 `json:"changed,omitempty"` // the content has changed
	}
	// Plan counts the rows of a bulk operation's plan by their result.
	Plan struct {
		Source    string `json:"source"`
		Rows      int    `json:"rows"`
		Added     int    `json:"added"`
		Changed   int    `json:"changed"`
		Removed   int    `json:"removed"`
		Unchanged int    `json:"unchanged"`
		Refused   int    `json:"refused"`
	}
	// Operation is the status of a bulk operation.
	Operation struct {
		Source string `json:"source,omitempty"`
		Status string `json:"status"`
	}
	// SignIn is how a person signed in.
	SignIn struct {
		Method SignInMethod `json:"method"`
	}
	// SignOut is why sessions ended.
	SignOut struct {
		Because SignOutCause `json:"because"`
	}
	// Staff is a member of the vendor's staff. It is removed when the person is erased.
	Staff struct {
		Email string `json:"email"`
	}
	// Reason is the reason that vendor staff gave.
	Reason struct {
		Reason string `json:"reason"`
	}
	// Erasure is what was erased besides the person's records in organizations.
	Erasure struct {
		What string `json:"what"`
	}
	// Cut says which entries were deleted because of their age.
	Cut struct {
		Removed   int64     `json:"removed"`   // number of entries
		Sequence  int64     `json:"sequence"`  // sequence of the last one, at which there is a checkpoint
		UpTo      time.Time `json:"upTo"`      // when the checkpoint was signed
		Signature []byte    `json:"signature"` // by the key of the checkpoint, so that write access to the database is not enough to cut a chain
	}
	// Stored is a state in its stored form, of a pending event.
	Stored string
)

// SignInMethod is how a person signs in.
type SignInMethod string

// The ways to sign in.
const (
	ByPassword     SignInMethod = "PASSWORD"
	BySingleSignOn SignInMethod = "SINGLE_SIGN_ON"
)

// SignOutCause is why sessions end.
type SignOutCause string

// The causes.
const (
	SignedOut          SignOutCause = "SIGNED_OUT"           // in the session itself
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

// Encode returns a state in its stored form, or "" for nil.
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
		panic(err) // texts, numbers and times can always be encoded
	}
	return Stored(`{"v":1,` + strings.TrimPrefix(strings.TrimSuffix(b.String(), "\n"), "{"))
}

// RoleNamed returns the Named of a role.
func RoleNamed(id roster.RoleID, name string) Named { return Named{ID(globalid.Role, id), name} }

// ID returns an id as the API shows it.
func ID(kind globalid.Kind, id [16]byte) string { return globalid.ID{Kind: kind, UUID: id}.String() }

// Object returns a stored text as the API, the console and exports show it: one JSON object, or nil if there is no text. Texts that are older than the format,
// which were sentences, become {"text": …}. Older memberships, which were JSON without ids, become a Membership with role names only.
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

// formed reports whether a stored text is a state of any version, exactly as Encode writes it.
func formed(stored string) bool {
	var b bytes.Buffer
	return strings.HasPrefix(stored, `{"v":`) && json.Compact(&b, []byte(stored)) == nil && b.String() == stored
}

// MembershipOf reads an event's state as a membership, or returns nil if there is no state. The membership is empty if the state has none of its fields.
func MembershipOf(stored *string) (*Membership, error) {
	if stored == nil {
		return nil, nil
	}
	m := &Membership{}
	err := json.Unmarshal(Object(stored), m)
	return m, err
}

// StandingOf returns a person's status and role in an event's state, or zero if there is no state.
func StandingOf(stored *string) (s Standing, err error) {
	if stored == nil {
		return s, nil
	}
	if status, role, ok := strings.Cut(*stored, " "); ok && !strings.HasPrefix(*stored, "{") { // older than the format
		return Standing{roster.Status(status), roster.OrganizationRole(role)}, nil
	}
	err = json.Unmarshal(Object(stored), &s)
	return s, err
}

// SeatLimitOf returns the seat limit in an event's state, nil for no limit. ok is false if there is no state, or if it is older than the format.
func SeatLimitOf(stored *string) (limit *int, ok bool) {
	if stored == nil || !formed(*stored) {
		return nil, false
	}
	var s Seats
	err := json.Unmarshal([]byte(*stored), &s)
	return s.Limit, err == nil
}

// RoleNameOf returns the name of the role in an event's state, or "" if there is no state.
func RoleNameOf(stored *string) string {
	if stored == nil {
		return ""
	}
	var r Role
	if json.Unmarshal(Object(stored), &r) == nil && r.Name != "" {
		return r.Name
	}
	name, _, _ := strings.Cut(*stored, ": [") // older than the format: "Name: [MODULES] [CAPABILITIES]"
	return name
}

// older is a text that is older than the format.
type older struct {
	Text string `json:"text"`
}

func (o older) json() json.RawMessage {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(o); err != nil {
		panic(err) // a text can always be encoded
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// olderMembership reads the older form of memberships, the only one that was JSON: role names and the expiry.
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
