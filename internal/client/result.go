package client

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// Result writes the rows of an operation to w, in the format CSV or JSONL. If outcomes is not empty, it writes only the rows with one of them. The rows are
// streamed: after an error, w may have only a part of them.
func (c *Client) Result(ctx context.Context, id, format string, outcomes []string, w io.Writer) error {
	body, err := c.result(ctx, id, format, outcomes)
	if err != nil {
		return err
	}
	defer body.Close()
	if _, err := io.Copy(w, body); err != nil {
		return fmt.Errorf("the file broke off: %w", err)
	}
	return nil
}

// RefusedBy counts the refused rows of an operation by the code of their problem. It reads at most the first rows, as many as first says, and returns how many it
// counted.
func (c *Client) RefusedBy(ctx context.Context, id string, first int) (codes map[string]int, counted int, err error) {
	codes = map[string]int{}
	counted, err = c.readRows(ctx, id, first, []string{"REFUSED"}, func(r ResultRow) { codes[r.Problem]++ })
	return codes, counted, err
}

// ResultRow is a row in the result file of an operation.
type ResultRow struct {
	Number                  int
	Email, Username         string
	Platform, Handle        string
	Problem, Notice         string
	RolesBefore, RolesAfter []string
}

// LeftAsTheyWere reads the first rows that change nothing, as many as first says, and returns those of them that have a notice with the reason.
func (c *Client) LeftAsTheyWere(ctx context.Context, id string, first int) ([]ResultRow, error) {
	var found []ResultRow
	_, err := c.readRows(ctx, id, first, []string{"UNCHANGED", "NOT_A_MEMBER"}, func(r ResultRow) {
		if r.Notice != "" {
			found = append(found, r)
		}
	})
	return found, err
}

// readRows calls each for the first rows with one of the outcomes in the result file of an operation, and returns their number, which is at most first.
func (c *Client) readRows(ctx context.Context, id string, first int, outcomes []string, each func(ResultRow)) (read int, err error) {
	ctx, cancel := context.WithCancel(ctx) // ends the response if it has more rows than first
	defer cancel()
	body, err := c.result(ctx, id, "JSONL", outcomes)
	if err != nil {
		return 0, err
	}
	defer body.Close()
	for rows := json.NewDecoder(bufio.NewReader(body)); read < first; read++ {
		var row ResultRow
		if err := rows.Decode(&row); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return 0, fmt.Errorf("the rows broke off: %w", err)
		}
		each(row)
	}
	return read, nil
}

func (c *Client) result(ctx context.Context, id, format string, outcomes []string) (io.ReadCloser, error) {
	const query = `query BulkOperationResult($id: ID!, $format: ResultFormat!) { bulkOperation(id: $id) { resultUrl(format: $format) } }`
	var out struct{ BulkOperation *struct{ ResultURL string } }
	if err := c.Do(ctx, query, map[string]any{"id": id, "format": format}, &out); err != nil {
		return nil, err
	}
	if out.BulkOperation == nil {
		return nil, notFound()
	}
	path := out.BulkOperation.ResultURL
	if !strings.HasPrefix(path, "/") { // the token must be sent only to this gateway
		return nil, fmt.Errorf("the gateway answered %q for the file, which is not on it", path)
	}
	if len(outcomes) > 0 {
		path += "?" + url.Values{"outcome": outcomes}.Encode()
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(c.url, "/graphql")+path, nil)
	if err != nil {
		return nil, err
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	resp, err := c.http.Do(r)
	if err != nil {
		return nil, c.unreachable(err)
	}
	if resp.StatusCode == http.StatusOK {
		return resp.Body, nil
	}
	defer resp.Body.Close()
	if err := c.decode(resp, new(json.RawMessage)); err != nil {
		return nil, err
	}
	return nil, fmt.Errorf("the gateway answered %s instead of a file", resp.Status)
}
