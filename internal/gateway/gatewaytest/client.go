package gatewaytest

import (
	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// APIClient creates an API client of an organization. As and Token then find it by its name.
func (g *Gateway) APIClient(org uuid.UUID, name string, scopes ...roster.Scope) uuid.UUID {
	g.t.Helper()
	made, err := g.Directory.APIClientCreate(System(), directory.APIClientCreate{Organization: &org, Name: name, Scopes: scopes})
	g.must(err)
	g.Keep(name, made.Token)
	return made.Client
}

// Keep makes As and Token use this token for the name.
func (g *Gateway) Keep(name, token string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.tokens[name] = token
}
