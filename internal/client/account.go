package client

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// Account is an account to create.
type Account struct {
	OrganizationID string `json:"organizationId,omitempty"`
	Platform       string `json:"platform"`
	Handle         string `json:"handle"`
	Name           string `json:"name,omitempty"`
	Group          string `json:"group,omitempty"`
}

// CreateAccounts creates accounts in one request, each for itself: the answer has one entry an account, in order, nil
// where it was created. A few dozen fit into a request.
func (c *Client) CreateAccounts(ctx context.Context, accounts []Account) ([]*Problem, error) {
	var params, fields strings.Builder
	variables := make(map[string]any, len(accounts))
	for i, a := range accounts {
		if i > 0 {
			params.WriteString(", ")
		}
		fmt.Fprintf(&params, "$a%d: AccountCreateInput!", i)
		fmt.Fprintf(&fields, " a%[1]d: accountCreate(input: $a%[1]d) { userErrors { code message } }", i)
		variables[fmt.Sprintf("a%d", i)] = a
	}
	out := make(map[string]*struct{ UserErrors []Problem })
	query := fmt.Sprintf("mutation AccountsCreate(%s) {%s }", params.String(), fields.String())
	if err := c.Do(ctx, query, variables, &out); err != nil {
		return nil, err
	}
	problems := make([]*Problem, len(accounts))
	for i := range accounts {
		p := out[fmt.Sprintf("a%d", i)]
		switch {
		case p == nil:
			return nil, fmt.Errorf("the gateway's answer lacks account %d", i+1)
		case len(p.UserErrors) > 0:
			problems[i] = &p.UserErrors[0]
		}
	}
	return problems, nil
}

// Existing says which of some accounts there are under their handles, in one request.
func (c *Client) Existing(ctx context.Context, accounts []Account) ([]bool, error) {
	var params, fields strings.Builder
	variables := make(map[string]any, len(accounts))
	for i, a := range accounts {
		if i > 0 {
			params.WriteString(", ")
		}
		fmt.Fprintf(&params, "$a%d: AccountRef!", i)
		fmt.Fprintf(&fields, " a%[1]d: account(ref: $a%[1]d) { id }", i)
		variables[fmt.Sprintf("a%d", i)] = map[string]any{"handle": map[string]any{"platform": a.Platform, "handle": a.Handle}}
	}
	out := make(map[string]*struct{ ID string })
	err := c.Do(ctx, fmt.Sprintf("query AccountsThere(%s) {%s }", params.String(), fields.String()), variables, &out)
	if e, ok := errors.AsType[*Error](err); err != nil && (!ok || e.Code != "NOT_FOUND") {
		return nil, err
	}
	there := make([]bool, len(accounts))
	for i := range accounts {
		there[i] = out[fmt.Sprintf("a%d", i)] != nil
	}
	return there, nil
}

// SignIn trades an email and a password for a bearer token.
func (c *Client) SignIn(ctx context.Context, email, password string) (string, error) {
	const query = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { token userErrors { code message } } }`
	var out struct {
		SignIn struct {
			Token      string
			UserErrors []Problem
		}
	}
	if err := c.Do(ctx, query, input(map[string]any{"email": email, "password": password}), &out); err != nil {
		return "", err
	}
	return out.SignIn.Token, first(out.SignIn.UserErrors)
}
