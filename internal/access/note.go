package access

import (
	"context"
	"sync"

	"github.com/google/uuid"
)

// Note is what is learnt of a request while it is served, for the one line that the log has of it. It holds ids and words
// of the contract, and the operation's name; nothing else that a caller wrote. A nil note accepts everything and reports nothing.
type Note struct {
	mu sync.Mutex
	l  Learnt
}

// Learnt is a note as it stands.
type Learnt struct {
	Viewer    uuid.UUID // their sign-in, never their email
	Kind      string    // query, mutation, subscription
	Operation string    // its name in the document, cut
	Code      string    // of the first error; empty where there was none
}

// longestOperation is how many bytes of an operation's name are kept.
const longestOperation = 64

type noteKey struct{}

// WithNote begins a note.
func WithNote(ctx context.Context) (context.Context, *Note) {
	n := &Note{}
	return context.WithValue(ctx, noteKey{}, n), n
}

// NoteOf finds the request's note; nil where there is none.
func NoteOf(ctx context.Context) *Note {
	n, _ := ctx.Value(noteKey{}).(*Note)
	return n
}

// Viewed notes who asks.
func (n *Note) Viewed(v *Viewer) {
	if n != nil && v != nil {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.l.Viewer = v.Identity
	}
}

// Asked notes the operation. The parser has seen to it that its name is a name.
func (n *Note) Asked(kind, operation string) {
	if n != nil {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.l.Kind, n.l.Operation = kind, operation[:min(len(operation), longestOperation)]
	}
}

// Answered notes how it ended; the first code stays.
func (n *Note) Answered(code string) {
	if n != nil {
		n.mu.Lock()
		defer n.mu.Unlock()
		if n.l.Code == "" {
			n.l.Code = code
		}
	}
}

// Read answers what was learnt so far.
func (n *Note) Read() Learnt {
	if n == nil {
		return Learnt{}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.l
}
