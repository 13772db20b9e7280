package store

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// address is a PostgreSQL URL combined with the environment's PG… variables. It is parsed as by libpq, because people use the URLs that they use with psql,
// and passed to the driver in one form. The driver itself would choose between a host before the path and one in the query by alphabetical order, and would
// turn off TLS for all hosts if the first one is a socket.
type address struct {
	url.Values                   // the parameters for the driver
	env        map[string]string // the PG… variables that are not empty
	user       *url.Userinfo
	path       string
	hosts      []host
}

// host is a server that the driver may connect to.
type host struct {
	name   string // checked against the certificate; for a socket, its path
	socket bool
	near   bool // local: a socket or a loopback address
}

// readAddress parses a URL and combines it with the environment. Its errors never contain the URL, which may contain a password.
func readAddress(rawURL string, environ []string) (*address, error) {
	scheme, rest, _ := strings.Cut(rawURL, "://")
	authority, tail := rest, ""
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		authority, tail = rest[:i], rest[i:]
	}
	user, named := "", authority
	if i := strings.LastIndexByte(authority, '@'); i >= 0 {
		user, named = authority[:i+1], authority[i+1:]
	}
	u, err := url.Parse(scheme + "://" + user + tail) // without the hosts: net/url parses neither several hosts nor sockets
	if err != nil {
		return nil, redact(err)
	}
	if u.Fragment != "" || strings.Contains(tail, "#") {
		return nil, errors.New("it has a #; write %23 where it belongs to a name or a password")
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return nil, redact(err)
	}
	for name, values := range q {
		if len(values) > 1 {
			return nil, fmt.Errorf("it has %s more than once", name)
		}
		if values[0] == "" {
			return nil, fmt.Errorf("its %s is empty", name)
		}
	}
	a := &address{Values: q, env: variables(environ), user: u.User, path: u.Path}
	if err := a.refuse(); err != nil {
		return nil, err
	}
	err = a.find(named)
	return a, err
}

// variables returns the PG… variables of the environment that are not empty. The driver reads them, too.
func variables(environ []string) map[string]string {
	out := map[string]string{}
	for _, e := range environ {
		if name, value, ok := strings.Cut(e, "="); ok && value != "" && strings.HasPrefix(name, "PG") {
			out[name] = value
		}
	}
	return out
}

// said returns a parameter of the URL, or the environment's variable if the URL does not have the parameter.
func (a *address) said(parameter, variable string) string {
	if a.Has(parameter) {
		return a.Get(parameter)
	}
	return a.env[variable]
}

// find sets the hosts. As in libpq, hosts in the query take precedence over those before the path.
func (a *address) find(named string) error {
	if named != "" && !a.Has("host") {
		hosts, ports, err := parseHosts(named)
		if err != nil {
			return err
		}
		a.Set("host", hosts)
		if ports != "" && !a.Has("port") {
			a.Set("port", ports)
		}
	}
	if a.Has("host") || a.Has("hostaddr") {
		for _, name := range []string{"PGHOST", "PGHOSTADDR", "PGPORT"} {
			if strings.Contains(a.env[name], ",") { // the driver would add them to the URL's hosts
				return fmt.Errorf("it names its hosts, and the environment's %s has several, too; unset one of the two", name)
			}
		}
	}
	names, addresses := strings.Split(a.said("host", "PGHOST"), ","), strings.Split(a.said("hostaddr", "PGHOSTADDR"), ",")
	for i := range max(len(names), len(addresses)) {
		var p host
		var at string
		if i < len(names) {
			p.name = names[i]
		}
		if i < len(addresses) {
			at = addresses[i]
		}
		switch {
		case at != "": // the address to connect to; the name is only for the certificate
			p.near = net.ParseIP(at).IsLoopback()
		case strings.HasPrefix(p.name, "/"), strings.HasPrefix(p.name, "@"):
			p.socket, p.near = true, true
		default: // an empty name means localhost
			p.near = p.name == "" || strings.EqualFold(p.name, "localhost") || net.ParseIP(p.name).IsLoopback()
		}
		a.hosts = append(a.hosts, p)
	}
	return nil
}

// parseHosts parses "h1:1,h2,[::1]:3,%2Frun%2Fpostgresql" into two lists for the driver. The list of ports is empty if no host has a port.
func parseHosts(text string) (hosts, ports string, err error) {
	var names, numbers []string
	numbered := false
	for one := range strings.SplitSeq(text, ",") {
		name, port := one, ""
		if inner, after, ok := strings.Cut(one, "]"); ok && strings.HasPrefix(one, "[") && (after == "" || after[0] == ':') {
			name, port = inner[1:], strings.TrimPrefix(after, ":")
		} else if i := strings.LastIndexByte(one, ':'); i >= 0 {
			name, port = one[:i], one[i+1:]
		}
		if strings.ContainsAny(name, "[]") || strings.Contains(name, ":") && !strings.HasPrefix(one, "[") {
			return "", "", errors.New("its hosts cannot be read; write HOST:PORT,HOST:PORT, and an IPv6 address in brackets")
		}
		if name, err = url.PathUnescape(name); err != nil || strings.ContainsAny(name, ", \x00") {
			return "", "", errors.New("it has a host that cannot be read")
		}
		if port != "" {
			if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
				return "", "", errors.New("it has a port that is no number from 1 to 65535; a password's : @ / ? # are written %3A %40 %2F %3F %23")
			}
			numbered = true
		}
		names, numbers = append(names, name), append(numbers, port)
	}
	if !numbered {
		return strings.Join(names, ","), "", nil
	}
	for i, n := range numbers {
		if n == "" {
			numbers[i] = "5432"
		}
	}
	return strings.Join(names, ","), strings.Join(numbers, ","), nil
}

// far returns the first host that is not local, or nil if all are.
func (a *address) far() *host {
	if i := slices.IndexFunc(a.hosts, func(p host) bool { return !p.near }); i >= 0 {
		return &a.hosts[i]
	}
	return nil
}

// sockets reports whether any host is a socket, and whether any is not.
func (a *address) sockets() (some, others bool) {
	for _, p := range a.hosts {
		some, others = some || p.socket, others || !p.socket
	}
	return some, others
}

// pooled reports whether the URL says that a pooler in transaction mode is in between. It removes the parameter, which the driver does not know.
func (a *address) pooled() (bool, error) {
	mode := a.Get(poolerParameter)
	a.Del(poolerParameter)
	switch mode {
	case "", "session":
		return false, nil
	case "transaction":
		return true, nil
	}
	return false, fmt.Errorf("there is no pooler %.40q; write session or transaction", mode)
}

// String returns the URL for the driver.
func (a *address) String() string {
	u := url.URL{Scheme: "postgres", User: a.user, Path: a.path, RawQuery: a.Encode()}
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String()
}
