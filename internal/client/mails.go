package client

import "context"

// PlannedMails describes the emails that running a plan would send at present.
type PlannedMails struct {
	People int               // the number of recipients
	Kinds  []PlannedMailKind // the most frequent first
}

// PlannedMailKind is the number of people who would get an email of one kind, and one of these emails as an example.
type PlannedMailKind struct {
	Kind    string
	People  int
	Example struct{ To, Subject, Text string }
}

// PlannedMails returns the emails that running a plan would send. It returns nil if the operation does not have the status PLANNED.
func (c *Client) PlannedMails(ctx context.Context, id string) (*PlannedMails, error) {
	const query = `query PlannedMails($id: ID!) { bulkOperation(id: $id) { plannedMails { people kinds { kind people example { to subject text } } } } }`
	var out struct {
		BulkOperation *struct{ PlannedMails *PlannedMails }
	}
	if err := c.Do(ctx, query, map[string]any{"id": id}, &out); err != nil {
		return nil, err
	}
	if out.BulkOperation == nil {
		return nil, notFound()
	}
	return out.BulkOperation.PlannedMails, nil
}
