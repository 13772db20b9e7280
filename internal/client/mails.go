package client

import "context"

// PlannedMails is whom running a plan would mail, as things are now.
type PlannedMails struct {
	People int
	Kinds  []PlannedMailKind // the most frequent first
}

// PlannedMailKind is how many people would get a mail of a kind, and one of these mails.
type PlannedMailKind struct {
	Kind    string
	People  int
	Example struct{ To, Subject, Text string }
}

// PlannedMails says whom running a plan would mail; nil for what is no plan any more.
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
