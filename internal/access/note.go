package access

import (
	"context"
	"sync"

	"github.com/google/uuid"
)

// Note collects facts about a request while it is served, for the request's line in the log. It contains ids, words of the API, and the operation's name, and
// nothing else that the caller sent. A nil note ignores what it is given and reads as empty. It is safe for concurrent use.
type Note struct {
	mu sync.Mutex
	l  Learnt
}

// Learnt is the content of a note.
type Learnt struct {
	Viewer    uuid.UUID // their identity or API client, never an email
	Kind      string    // query, mutation, subscription
	Operation string    // its name in the document, at most longestOperation bytes
	Code      string    // of the first error; empty if there was none
}

// longestOperation is the maximum number of bytes of an operation's name in a note.
const longestOperation = 64

type noteKey struct{}

// WithNote returns a context with a new note, and the note.
func WithNote(ctx context.Context) (context.Context, *Note) {
	n := &Note{}
	return context.WithValue(ctx, noteKey{}, n), n
}

// NoteOf returns the note of a context, or nil if it has none.
func NoteOf(ctx context.Context) *Note {
	n, _ := ctx.Value(noteKey{}).(*Note)
	return n
}

// Viewed records the viewer, if there is one.
func (n *Note) Viewed(v *Viewer) {
	if n != nil && v != nil {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.l.Viewer = v.Identity
	}
}

// Asked records the operation. Its name was checked by the parser, so it is ASCII and can be cut at any byte.
func (n *Note) Asked(kind, operation string) {
	if n != nil {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.l.Kind, n.l.Operation = kind, operation[:min(len(operation), longestOperation)]
	}
}

// Answered records the code of an error, or an empty code. The first code is kept.
func (n *Note) Answered(code string) {
	if n != nil {
		n.mu.Lock()
		defer n.mu.Unlock()
		if n.l.Code == "" {
			n.l.Code = code
		}
	}
}

// Read returns what was recorded so far.
func (n *Note) Read() Learnt {
	if n == nil {
		return Learnt{}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.l
}
