// Package client talks to a gateway over its public API, for the command line. It refuses to know the database or the
// rules: what it cannot ask over GraphQL, it cannot do.
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

// Client asks one gateway as one user.
type Client struct {
	url   string
	token string
	http  *http.Client
}

// New makes a client of the gateway at a URL such as https://roster.example.com. An empty token asks as a stranger.
func New(server, token string) *Client {
	return &Client{url: strings.TrimRight(server, "/") + "/graphql", token: token, http: &http.Client{}}
}

// Error is a refusal by the gateway: the code for programs, the sentence for people.
type Error struct {
	Code      string
	Message   string
	RequestID string // to quote, where the gateway itself failed

	retryAfter time.Duration // with THROTTLED: when it can be asked again
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

// NoGateway says that no gateway answers at an address.
type NoGateway struct {
	message string
	err     error
}

func (e *NoGateway) Error() string { return e.message }
func (e *NoGateway) Unwrap() error { return e.err }

// unreachable is the error of a request that was not answered.
func (c *Client) unreachable(err error) error {
	if e, ok := errors.AsType[*url.Error](err); ok {
		err = e.Err // without the URL of the request, which nobody typed
	}
	return &NoGateway{fmt.Sprintf("the gateway at %s does not answer: %v", c.gatewayURL(), err), err}
}

// stranger is the error of an answer that no gateway gives.
func (c *Client) stranger(resp *http.Response, what string) error {
	return &NoGateway{message: fmt.Sprintf("the answer of %s (%s) %s; is this the address of a Roster gateway?", c.gatewayURL(), resp.Status, what)}
}

func (c *Client) gatewayURL() string { return strings.TrimSuffix(c.url, "/graphql") }

// request is a GraphQL operation as it travels.
type request struct {
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables,omitempty"`
}

// throttledFor is how long a query waits in all for a gateway that has been asked for too much. The pages of a long list cost more than it gives at once.
const throttledFor = 2 * time.Minute

// Do asks and decodes data into out. A refusal of the whole request is an *Error. A query that the gateway throttles is sent again when the gateway says; a change
// is not, since people wait for its answer.
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

// Upload asks with one file, which stands at path in the request, as in "variables.input.source.csv", where the variable
// itself is nil. The file is streamed; size is its length in bytes. It follows the GraphQL multipart request
// specification.
func (c *Client) Upload(ctx context.Context, query string, variables map[string]any, path string, file io.Reader, size int64, out any) error {
	operations, err := json.Marshal(request{query, variables})
	if err != nil {
		return err
	}
	places, err := json.Marshal(map[string][]string{"0": {path}})
	if err != nil {
		return err
	}
	// The parts around the file are written beforehand, so that the length of the whole is known and the gateway can
	// refuse it before it is sent.
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
	r.Header.Set("User-Agent", "roster/"+version.Read().Version) // people tell their sessions apart by it
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
			_ = json.Unmarshal(answer.Data, out) // what was answered beside the error; the error is what is told
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

// Problem is a mistake that the caller can correct.
type Problem struct{ Code, Message string }

// first answers the first problem as an *Error; nil without one.
func first(problems []Problem) error {
	if len(problems) == 0 {
		return nil
	}
	return &Error{Code: problems[0].Code, Message: problems[0].Message}
}

// everyProblem answers all problems as one error, each an *Error; nil without one.
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
