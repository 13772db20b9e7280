// Package client calls the public API of a gateway, for the command line. It refuses to know the database or the rules: it can only do what the GraphQL API can.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"time"

	"example.com/roster/internal/version"
)

// Client sends requests to one gateway as one viewer.
type Client struct {
	url   string
	token string
	http  *http.Client
}

// New returns a client for the gateway at a URL, for example https://roster.example.com. If the token is empty, requests are sent without authentication.
func New(server, token string) *Client {
	return &Client{url: strings.TrimRight(server, "/") + "/graphql", token: token, http: &http.Client{}}
}

// Error is an error that the gateway returned: a code for programs and a message for people.
type Error struct {
	Code      string
	Message   string
	RequestID string // for a report, if the gateway itself failed; otherwise empty

	retryAfter time.Duration // with THROTTLED: how long to wait before the next request
}

func (e *Error) Error() string {
	switch {
	case e.RequestID != "":
		return fmt.Sprintf("%s (%s, request %s)", e.Message, e.Code, e.RequestID)
	case e.Code != "":
		return fmt.Sprintf("%s (%s)", e.Message, e.Code)
	}
	return e.Message
}

// NoGateway is the error if no gateway responds at the URL of the client.
type NoGateway struct {
	message string
	err     error
}

func (e *NoGateway) Error() string { return e.message }
func (e *NoGateway) Unwrap() error { return e.err }

// unreachable returns the error of a request that got no response.
func (c *Client) unreachable(err error) error {
	if e, ok := errors.AsType[*url.Error](err); ok {
		err = e.Err // without the URL of the request, which the user did not type
	}
	return &NoGateway{fmt.Sprintf("the gateway at %s does not answer: %v", c.gatewayURL(), err), err}
}

// stranger returns the error of a response that cannot be from a gateway.
func (c *Client) stranger(resp *http.Response, what string) error {
	return &NoGateway{message: fmt.Sprintf("the answer of %s (%s) %s; is this the address of a Roster gateway?", c.gatewayURL(), resp.Status, what)}
}

func (c *Client) gatewayURL() string { return strings.TrimSuffix(c.url, "/graphql") }

// request is a GraphQL request in JSON.
type request struct {
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables,omitempty"`
}

// throttledFor is how long a query is retried in total while the gateway throttles the viewer. The pages of a long list can cost more points than a viewer can
// spend at once.
const throttledFor = 2 * time.Minute

// Do sends a GraphQL request and decodes the data of the response into out. If the response has errors, it returns the first one as an *Error. A throttled query is
// sent again after the time that the gateway names. A mutation is not, because people wait for its result.
func (c *Client) Do(ctx context.Context, query string, variables map[string]any, out any) error {
	body, err := json.Marshal(request{query, variables})
	if err != nil {
		return err
	}
	for until := time.Now().Add(throttledFor); ; {
		err := c.send(ctx, "application/json", int64(len(body)), bytes.NewReader(body), out)
		refusal, ok := errors.AsType[*Error](err)
		if !ok || refusal.retryAfter == 0 || !strings.HasPrefix(query, "query") || time.Now().Add(refusal.retryAfter).After(until) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(refusal.retryAfter):
		}
	}
}

// Upload sends a GraphQL request with one file, as the GraphQL multipart request specification defines. Path is the place of the file in the request, for example
// "variables.input.source.csv"; the variable itself must be nil. The file is streamed. Size is its length in bytes.
func (c *Client) Upload(ctx context.Context, query string, variables map[string]any, path string, file io.Reader, size int64, out any) error {
	operations, err := json.Marshal(request{query, variables})
	if err != nil {
		return err
	}
	places, err := json.Marshal(map[string][]string{"0": {path}})
	if err != nil {
		return err
	}
	// The parts before and after the file are written first, so that the length of the request is known and the gateway can refuse it before the file is sent.
	var head bytes.Buffer
	m := multipart.NewWriter(&head)
	if err := errors.Join(m.WriteField("operations", string(operations)), m.WriteField("map", string(places))); err != nil {
		return err
	}
	if _, err := m.CreateFormFile("0", "rows.csv"); err != nil {
		return err
	}
	before := head.Len()
	if err := m.Close(); err != nil {
		return err
	}
	tail := bytes.Clone(head.Bytes()[before:])
	head.Truncate(before)
	return c.send(ctx, m.FormDataContentType(), int64(before)+size+int64(len(tail)),
		io.MultiReader(&head, io.LimitReader(file, size), bytes.NewReader(tail)), out)
}

func (c *Client) send(ctx context.Context, contentType string, length int64, body io.Reader, out any) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, body)
	if err != nil || r.URL.Host == "" || r.URL.Scheme != "http" && r.URL.Scheme != "https" {
		return &NoGateway{fmt.Sprintf("%q is not the URL of a gateway; write one as in https://roster.example.com", c.gatewayURL()), err}
	}
	r.ContentLength = length
	r.Header.Set("Content-Type", contentType)
	r.Header.Set("Accept", "application/graphql-response+json, application/json")
	r.Header.Set("User-Agent", "roster/"+version.Read().Version) // shown in the list of a person's sessions
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	resp, err := c.http.Do(r)
	if err != nil {
		return c.unreachable(err)
	}
	defer resp.Body.Close()
	return c.decode(resp, out)
}

func (c *Client) decode(resp *http.Response, out any) error {
	var answer struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct {
				Code, RequestID string
				RetryAfter      int // seconds
			}
		}
	}
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		return fmt.Errorf("the gateway's answer broke off: %w", err)
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return c.stranger(resp, "is not GraphQL")
	}
	if len(answer.Errors) > 0 {
		if len(answer.Data) > 0 {
			_ = json.Unmarshal(answer.Data, out) // the data besides the error; if it cannot be decoded, the gateway's error is returned all the same
		}
		first := answer.Errors[0]
		e := &Error{Code: first.Extensions.Code, Message: first.Message, retryAfter: time.Duration(first.Extensions.RetryAfter) * time.Second}
		if e.Code == "INTERNAL" || e.Code == "UNAVAILABLE" {
			e.RequestID = first.Extensions.RequestID
			if e.RequestID == "" {
				e.RequestID = resp.Header.Get("X-Request-Id")
			}
		}
		return e
	}
	if len(answer.Data) == 0 {
		return c.stranger(resp, "has no data")
	}
	return json.Unmarshal(answer.Data, out)
}

// Problem is a user error in a payload: a mistake that the caller can correct.
type Problem struct{ Code, Message string }

// first returns the first problem as an *Error, or nil if there are none.
func first(problems []Problem) error {
	if len(problems) == 0 {
		return nil
	}
	return &Error{Code: problems[0].Code, Message: problems[0].Message}
}

// everyProblem returns all problems as one error that joins an *Error for each, or nil if there are none.
func everyProblem(problems []Problem) error {
	if len(problems) < 2 {
		return first(problems)
	}
	errs := make([]error, len(problems))
	for i := range problems {
		errs[i] = first(problems[i : i+1])
	}
	return errors.Join(errs...)
}
