package access

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Client is an API client. It acts on its own behalf in one organization, uses no seat, and cannot be an administrator or a primary user (H8).
type Client struct {
	ID     uuid.UUID
	Name   string
	Scopes roster.Scopes
}

var digits = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Label returns the client's name in audit events. It contains the id, because the creator of a client can choose any name.
func (c *Client) Label() string {
	return clientMark + c.Name + " (cli_" + digits.EncodeToString(c.ID[:]) + ")"
}

const clientMark = "api client "

// readClient returns the name in a label that Client.Label returned, and false for any other label. It can cut the name out because all ids have the same length.
func readClient(label string) (name string, ok bool) {
	rest, ok := strings.CutPrefix(label, clientMark)
	length := len(rest) - len(" (cli_)") - digits.EncodedLen(len(uuid.UUID{}))
	if !ok || length < 0 || !strings.HasPrefix(rest[length:], " (cli_") || !strings.HasSuffix(rest, ")") {
		return "", false
	}
	return rest[:length], true
}

// AsClient returns the viewer of an API client. It can read what an auditor reads and change what its scopes allow. Its id is used in place of an
// identity, and the id of its token in place of a session.
func AsClient(org roster.OrganizationID, token uuid.UUID, c Client) *Viewer {
	return &Viewer{
		Identity: c.ID, Session: token, Client: &c,
		Persons: []Person{{Organization: org, Identity: c.ID, Role: roster.Auditor}},
	}
}

// Within returns FORBIDDEN if the viewer is an API client without the needed scope. People need no scopes.
func (v *Viewer) Within(needed roster.Scope) error {
	if v.Client == nil {
		return nil
	}
	return InScope(v.Client.Scopes, needed)
}

// InScope returns FORBIDDEN if a set of scopes does not contain the needed one.
func InScope(s roster.Scopes, needed roster.Scope) error {
	switch {
	case s.Allow(needed):
		return nil
	case needed == roster.PeopleOnly:
		return fault.New(fault.Forbidden, "API clients cannot do this. Sign in as a person.")
	}
	return fault.New(fault.Forbidden, "This API client does not have the scope %s. A manager of the organization can add it with apiClientUpdate.", needed)
}

// verbs maps each mutation of the API to the scope that an API client needs to call it. API clients cannot call mutations that are missing here.
var verbs = map[string]roster.Scope{
	"membershipAdd":          roster.ManageMembers,
	"membershipsAssignRoles": roster.ManageMembers,
	"membershipRemove":       roster.ManageMembers,
	"accountSetPrimaryUser":  roster.ManageMembers,
	"userUpdate":             roster.ManageMembers,
	"userSuspend":            roster.ManageMembers,
	"userReactivate":         roster.ManageMembers,
	"invitationResend":       roster.ManageMembers,
	"invitationCancel":       roster.ManageMembers,
	"roleCreate":             roster.ManageRoles,
	"roleUpdate":             roster.ManageRoles, // and MANAGE_MEMBERS if people who hold the role gain permissions
	"roleDelete":             roster.ManageRoles, // and MANAGE_MEMBERS with reassignTo
	"accountCreate":          roster.ManageAccounts,
	"accountsImport":         roster.ManageAccounts,
	"accountUpdate":          roster.ManageAccounts,
	"accountArchive":         roster.ManageAccounts,
	"accountRestore":         roster.ManageAccounts,
	"bulkOperationPlan":      roster.BulkScope, // and MANAGE_MEMBERS, because its rows change members
	"bulkOperationRun":       roster.BulkScope,
	"bulkOperationCancel":    roster.BulkScope,
	"bulkOperationUndo":      roster.BulkScope,

	"userAdd":                        roster.PeopleOnly,
	"userErase":                      roster.PeopleOnly,
	"userSetOrganizationRole":        roster.PeopleOnly,
	"organizationCreate":             roster.PeopleOnly,
	"organizationUpdate":             roster.PeopleOnly,
	"organizationArchive":            roster.PeopleOnly,
	"organizationRestore":            roster.PeopleOnly,
	"organizationSetSeats":           roster.PeopleOnly,
	"organizationSetBusinessManager": roster.PeopleOnly,
	"primaryUserRemove":              roster.PeopleOnly,
	"apiClientCreate":                roster.PeopleOnly,
	"apiClientUpdate":                roster.PeopleOnly,
	"apiClientRotate":                roster.PeopleOnly,
	"apiClientRevoke":                roster.PeopleOnly,
	"savedViewCreate":                roster.PeopleOnly,
	"savedViewUpdate":                roster.PeopleOnly,
	"savedViewDelete":                roster.PeopleOnly,
	"signIn":                         roster.PeopleOnly,
	"signOut":                        roster.PeopleOnly,
	"signOutEverywhere":              roster.PeopleOnly,
	"sessionEnd":                     roster.PeopleOnly,
	"passwordChange":                 roster.PeopleOnly,
	"mailSettingsUpdate":             roster.PeopleOnly,
	"passwordResetRequest":           roster.PeopleOnly,
	"passwordReset":                  roster.PeopleOnly,
	"staffClaim":                     roster.PeopleOnly,
	"invitationAccept":               roster.PeopleOnly,
	"invitationLink":                 roster.PeopleOnly,
}

// ScopeOf returns the scope that an API client needs to call a mutation. known is false if verbs does not list the mutation;
// needed is PeopleOnly then.
func ScopeOf(mutation string) (needed roster.Scope, known bool) {
	needed, known = verbs[mutation]
	return needed, known
}

// A client's token consists of a prefix by which secret scanners recognize it, the client's id in base32, and 256 random bits. Only the hash of the
// random bits is stored.
const (
	tokenPrefix = "rst_"
	idDigits    = 26
	secretSize  = 32
)

// NewClientToken creates a token for a client and returns it with the hash to store.
func NewClientToken(client uuid.UUID) (token string, hash []byte) {
	secret := make([]byte, secretSize)
	rand.Read(secret) // it never fails
	sum := sha256.Sum256(secret)
	return tokenText(client, secret), sum[:]
}

func tokenText(client uuid.UUID, secret []byte) string {
	return tokenPrefix + digits.EncodeToString(client[:]) + "_" + base64.RawURLEncoding.EncodeToString(secret)
}

// ParseClientToken returns the client that a token names, and the hash to compare with the stored one. ok is false if it does not have the form of a
// client's token.
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
	if token != tokenText(uuid.UUID(id), secret) { // accept only the exact spelling: the decoders ignore line breaks and unused bits at the end
		return uuid.Nil, nil, false
	}
	sum := sha256.Sum256(secret)
	return uuid.UUID(id), sum[:], true
}
