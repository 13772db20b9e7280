package access

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// Client is an API client that acts by itself in its one organization: it takes no seat and is nobody's administrator or
// primary user (H8).
type Client struct {
	ID     uuid.UUID
	Name   string
	Scopes rules.Scopes
}

var digits = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Label is how the trail names a client: the name is its maker's choice, the id is not.
func (c *Client) Label() string {
	return clientMark + c.Name + " (cli_" + digits.EncodeToString(c.ID[:]) + ")"
}

const clientMark = "api client "

// readClient undoes Label: the id is always of the same length.
func readClient(label string) (name string, ok bool) {
	rest, ok := strings.CutPrefix(label, clientMark)
	length := len(rest) - len(" (cli_)") - digits.EncodedLen(len(uuid.UUID{}))
	if !ok || length < 0 || !strings.HasPrefix(rest[length:], " (cli_") || !strings.HasSuffix(rest, ")") {
		return "", false
	}
	return rest[:length], true
}

// AsClient is the viewer of an API client. It reads what an auditor reads; what it may change its scopes say. Its own id
// stands for the sign-in that it does not have, the id of its token for the session.
func AsClient(org rules.OrganizationID, token uuid.UUID, c Client) *Viewer {
	return &Viewer{
		Identity: c.ID, Session: token, Client: &c,
		Persons: []Person{{Organization: org, Identity: c.ID, Role: rules.Auditor}},
	}
}

// Within refuses an API client what its scopes do not say; people it lets pass.
func (v *Viewer) Within(needed rules.Scope) error {
	if v.Client == nil {
		return nil
	}
	return InScope(v.Client.Scopes, needed)
}

// InScope refuses what a set of scopes does not say.
func InScope(s rules.Scopes, needed rules.Scope) error {
	switch {
	case s.Allow(needed):
		return nil
	case needed == rules.PeopleOnly:
		return fault.New(fault.Forbidden, "API clients cannot do this. Sign in as a person.")
	}
	return fault.New(fault.Forbidden, "This API client does not have the scope %s. A manager of the organization can add it with apiClientUpdate.", needed)
}

// verbs says which scope each mutation of the contract needs of an API client. One that does not stand here no client may
// call.
var verbs = map[string]rules.Scope{
	"membershipAdd":          rules.ManageMembers,
	"membershipsAssignRoles": rules.ManageMembers,
	"membershipRemove":       rules.ManageMembers,
	"accountSetPrimaryUser":  rules.ManageMembers,
	"userUpdate":             rules.ManageMembers,
	"userSuspend":            rules.ManageMembers,
	"userReactivate":         rules.ManageMembers,
	"invitationResend":       rules.ManageMembers,
	"invitationCancel":       rules.ManageMembers,
	"roleCreate":             rules.ManageRoles,
	"roleUpdate":             rules.ManageRoles, // and MANAGE_MEMBERS where holders gain by it
	"roleDelete":             rules.ManageRoles, // and MANAGE_MEMBERS with reassignTo
	"accountCreate":          rules.ManageAccounts,
	"accountsImport":         rules.ManageAccounts,
	"accountUpdate":          rules.ManageAccounts,
	"accountArchive":         rules.ManageAccounts,
	"accountRestore":         rules.ManageAccounts,
	"bulkOperationPlan":      rules.BulkScope, // and MANAGE_MEMBERS for its rows
	"bulkOperationRun":       rules.BulkScope,
	"bulkOperationCancel":    rules.BulkScope,
	"bulkOperationUndo":      rules.BulkScope,

	"userAdd":                        rules.PeopleOnly,
	"userErase":                      rules.PeopleOnly,
	"userSetOrganizationRole":        rules.PeopleOnly,
	"organizationCreate":             rules.PeopleOnly,
	"organizationUpdate":             rules.PeopleOnly,
	"organizationArchive":            rules.PeopleOnly,
	"organizationRestore":            rules.PeopleOnly,
	"organizationSetSeats":           rules.PeopleOnly,
	"organizationSetBusinessManager": rules.PeopleOnly,
	"primaryUserRemove":              rules.PeopleOnly,
	"apiClientCreate":                rules.PeopleOnly,
	"apiClientUpdate":                rules.PeopleOnly,
	"apiClientRotate":                rules.PeopleOnly,
	"apiClientRevoke":                rules.PeopleOnly,
	"savedViewCreate":                rules.PeopleOnly,
	"savedViewUpdate":                rules.PeopleOnly,
	"savedViewDelete":                rules.PeopleOnly,
	"signIn":                         rules.PeopleOnly,
	"signOut":                        rules.PeopleOnly,
	"signOutEverywhere":              rules.PeopleOnly,
	"sessionEnd":                     rules.PeopleOnly,
	"passwordChange":                 rules.PeopleOnly,
	"mailSettingsUpdate":             rules.PeopleOnly,
	"passwordResetRequest":           rules.PeopleOnly,
	"passwordReset":                  rules.PeopleOnly,
	"staffClaim":                     rules.PeopleOnly,
	"invitationAccept":               rules.PeopleOnly,
	"invitationLink":                 rules.PeopleOnly,
}

// ScopeOf is the scope that a mutation needs of an API client; known says whether somebody has thought about it.
func ScopeOf(mutation string) (needed rules.Scope, known bool) {
	needed, known = verbs[mutation]
	return needed, known
}

// A client's token is the prefix, by which secret scanners know it, the digits of the client's id, and 256 random bits.
// Only the hash of the bits is stored.
const (
	tokenPrefix = "rst_"
	idDigits    = 26
	secretSize  = 32
)

// NewClientToken makes a token and the hash to be stored.
func NewClientToken(client uuid.UUID) (token string, hash []byte) {
	secret := make([]byte, secretSize)
	rand.Read(secret) // it never fails
	sum := sha256.Sum256(secret)
	return tokenText(client, secret), sum[:]
}

func tokenText(client uuid.UUID, secret []byte) string {
	return tokenPrefix + digits.EncodeToString(client[:]) + "_" + base64.RawURLEncoding.EncodeToString(secret)
}

// ParseClientToken reads whose a token says to be, and the hash that proves it; not ok for what is no client's token.
func ParseClientToken(token string) (client uuid.UUID, hash []byte, ok bool) {
	rest, ok := strings.CutPrefix(token, tokenPrefix)
	if !ok || len(rest) < idDigits || !strings.HasPrefix(rest[idDigits:], "_") {
		return uuid.Nil, nil, false
	}
	id, err := digits.DecodeString(rest[:idDigits])
	secret, failed := base64.RawURLEncoding.DecodeString(rest[idDigits+1:])
	if err != nil || failed != nil || len(id) != len(client) || len(secret) != secretSize {
		return uuid.Nil, nil, false
	}
	if token != tokenText(uuid.UUID(id), secret) { // each token has one spelling: the decoders pass over line ends, and over bits behind the end
		return uuid.Nil, nil, false
	}
	sum := sha256.Sum256(secret)
	return uuid.UUID(id), sum[:], true
}
