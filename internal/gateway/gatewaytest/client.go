package gatewaytest

import (
	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/rules"
)

// APIClient makes an API client of an organization; As and Token know it by its name from now on.
func (g *Gateway) APIClient(org uuid.UUID, name string, scopes ...rules.Scope) uuid.UUID {
	g.t.Helper()
	made, err := g.Directory.APIClientCreate(System(), directory.APIClientCreate{Organization: &org, Name: name, Scopes: scopes})
	g.must(err)
	g.Keep(name, made.Token)
	return made.Client
}

// Keep makes As and Token know somebody by a token that they have.
func (g *Gateway) Keep(name, token string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.tokens[name] = token
}
