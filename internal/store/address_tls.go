package store

import (
	"cmp"
	"crypto/tls"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"
)

// secure sets sslmode. The default depends on the hosts and not on how they are written: a local connection uses no TLS, because nobody can intercept it; for
// any other host the server's certificate and name are checked, unless the URL explicitly asks for less.
func (a *address) secure() error {
	mode, variable := a.Get("sslmode"), false
	if mode == "" && a.env["PGSSLMODE"] != "" {
		mode, variable = a.env["PGSSLMODE"], true
	}
	if !slices.Contains([]string{"", "disable", "allow", "prefer", "require", "verify-ca", "verify-full"}, mode) {
		return fmt.Errorf("there is no sslmode %.40q; write verify-full, verify-ca, require or disable", mode)
	}
	mode, err := a.bound(mode)
	if err != nil {
		return err
	}
	far := a.far()
	switch {
	case far == nil && mode == "":
		mode = "disable"
	case far == nil:
	case mode == "":
		mode = "verify-full"
	case mode == "allow", mode == "prefer":
		return fmt.Errorf("sslmode %s lets whoever is between here and %s choose plain text; write sslmode=verify-full, "+
			"or require for encryption with a server that is not checked", mode, far.name)
	case variable && (mode == "require" || mode == "disable"):
		return fmt.Errorf("PGSSLMODE is %s, which does not check that %s is the database; if that is meant, write sslmode=%s into the URL, "+
			"else sslmode=verify-full", mode, far.name, mode)
	}
	if some, others := a.sockets(); some && others && (far != nil || mode != "disable") {
		return errors.New("it has sockets and hosts of a network; the driver would leave TLS out for all of them, so write one kind")
	}
	if far != nil && mode == "verify-full" && slices.ContainsFunc(a.hosts, func(p host) bool { return !p.near && p.name == "" }) {
		return errors.New("it names an address alone; write host, too, the name in the server's certificate")
	}
	a.Set("sslmode", mode)
	return nil
}

// bound removes channel_binding and returns the sslmode to use. Channel binding detects a man in the middle who has a certificate of their own. The driver
// does not support it, but verify-full detects them, too, so that require becomes verify-full.
func (a *address) bound(mode string) (string, error) {
	binding := a.Get("channel_binding")
	a.Del("channel_binding")
	switch binding {
	case "", "disable", "prefer":
		return mode, nil
	case "require":
		if some, _ := a.sockets(); some || slices.Contains([]string{"disable", "allow", "prefer"}, mode) {
			return "", errors.New("channel_binding=require needs TLS; leave it out, or write sslmode=verify-full")
		}
		return "verify-full", nil
	}
	return "", fmt.Errorf("there is no channel_binding %.40q; leave it out", binding)
}

// writable makes the driver connect to the server that accepts writes, if there are several. It returns an error if target_session_attrs asks for another
// kind of server.
func (a *address) writable() error {
	switch want := a.said("target_session_attrs", "PGTARGETSESSIONATTRS"); want {
	case "any", "read-write", "primary":
	case "":
		if len(a.hosts) > 1 {
			a.Set("target_session_attrs", "read-write")
		}
	default:
		return fmt.Errorf("target_session_attrs is %.40q, but a gateway writes; write read-write or primary", want)
	}
	return nil
}

// readable returns an error unless a replica's URL names exactly one server. With several, the position could be read from one server and the rows from
// another. A pooler in transaction mode is not allowed, because it would hide that the server has restarted.
func (a *address) readable() error {
	if len(a.hosts) > 1 {
		return errors.New("it names several hosts; write one, and another one for another gateway")
	}
	if pooled, err := a.pooled(); err != nil || pooled {
		return cmp.Or(err, errors.New("pooler=transaction is not taken for a replica; reach it directly, or through a pooler in session mode"))
	}
	switch want := a.Get("target_session_attrs"); want {
	case "", "any", "standby", "prefer-standby", "read-only":
		a.Set("target_session_attrs", "any") // each new connection checks what the server is, see replica.admits
		return nil
	default:
		return fmt.Errorf("target_session_attrs is %.40q, but a replica takes no writes; leave it out", want)
	}
}

// notTaken has the libpq parameters that are rejected, each with the reason for the error message. The driver would pass them to the server as settings,
// ignore them silently, or take a host from them.
var notTaken = map[string]string{ //nolint:gosec // names of parameters, not secrets
	"service":        "a file elsewhere would decide where this goes; write what it says into the URL",
	"sslcrl":         "the driver looks at no list of revoked certificates",
	"sslcrldir":      "the driver looks at no list of revoked certificates",
	"sslcertmode":    "the driver sends a certificate if it has one",
	"sslcompression": "the driver does not compress",
	"sslpassword":    "the key's file must have no password",
	"sslkeylogfile":  "keys are not written down",
	"requiressl":     "write sslmode",
	"requirepeer":    "the driver does not look at who runs the server",
	"require_auth":   "the driver answers in the way that the server asks for",
	"gssdelegation":  "the driver knows no GSSAPI",
	"gsslib":         "the driver knows no GSSAPI",
	"realm":          "the driver knows no GSSAPI",
	"replication":    "Roster does not replicate",
	"pgbouncer":      "write pooler=transaction for a pooler in transaction mode; one in session mode needs nothing",
	"tz":             "write timezone",
	"geqo":           "write it into options, as in options=-c%20geqo%3Doff",
}

// refuse returns an error that names a parameter or variable that would be ignored. It removes gssencmode if that does not require GSSAPI, and sets the TLS
// versions from libpq's variables.
func (a *address) refuse() error {
	why := func(name string) string {
		if strings.HasPrefix(name, "keepalives") || name == "tcp_user_timeout" {
			return "Roster notices by itself that a connection is dead"
		}
		return notTaken[name]
	}
	for name := range a.Values {
		if reason := why(name); reason != "" {
			return fmt.Errorf("%s is not taken: %s. Leave it out", name, reason)
		}
	}
	for name := range a.env {
		parameter := strings.ToLower(strings.TrimPrefix(name, "PG"))
		switch name {
		case "PGTZ":
			if a.env[name] == "UTC" {
				continue
			}
			return errors.New("the environment's PGTZ is not taken: Roster works in UTC. Unset it")
		case "PGREQUIREAUTH":
			parameter = "require_auth"
		case "PGCHANNELBINDING", "PGGSSENCMODE":
			return fmt.Errorf("the environment's %s is not taken; write it into the URL", name)
		}
		if reason := why(parameter); reason != "" {
			return fmt.Errorf("the environment's %s is not taken: %s. Unset it", name, reason)
		}
	}
	switch mode := a.Get("gssencmode"); mode {
	case "", "disable", "prefer":
		a.Del("gssencmode")
	default:
		return errors.New("gssencmode=require is not taken: the driver knows no GSSAPI. Write sslmode=verify-full instead")
	}
	for _, p := range []string{"ssl_min_protocol_version", "ssl_max_protocol_version"} {
		variable := "PG" + strings.ToUpper(strings.ReplaceAll(p, "_", "")) // the driver reads a variable of another name
		if v := a.env[variable]; v != "" && !a.Has(p) {
			a.Set(p, v)
		}
	}
	return nil
}

// trust adds to an error how to set up TLS in the URL, if the server's certificate was rejected or the server does not support TLS.
func trust(err error) error {
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok || errors.Is(err, pq.ErrSSLNotSupported) {
		return fmt.Errorf("%w. The certificate of a database that is not on this machine is checked: sslrootcert=FILE in the URL names who signs it; "+
			"sslmode=require encrypts without a check, sslmode=disable neither", err)
	}
	return err
}
