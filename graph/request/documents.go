package request

import (
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// keptDocuments bounds the text of the documents that are kept parsed, in each of two generations. A parsed document takes
// up to a hundred times the memory of its text; clients that have their documents from a build send a few hundred of them.
const keptDocuments = 128 << 10

// Recent keeps what has passed validation. The texts used least recently go, half of them at a time.
type Recent struct {
	mu         sync.RWMutex
	young, old map[string]*ast.QueryDocument
	size       int // of the young ones' texts
}

// Get finds a document by its text.
func (d *Recent) Get(ctx context.Context, text string) (*ast.QueryDocument, bool) {
	d.mu.RLock()
	doc, young := d.young[text]
	if !young {
		doc = d.old[text]
	}
	d.mu.RUnlock()
	if doc != nil && !young {
		d.Add(ctx, text, doc)
	}
	return doc, doc != nil
}

// Add keeps a document.
func (d *Recent) Add(_ context.Context, text string, doc *ast.QueryDocument) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.young == nil || d.size+len(text) > keptDocuments && len(d.young) > 0 {
		d.young, d.old, d.size = map[string]*ast.QueryDocument{}, d.young, 0
	}
	if d.young[text] == nil {
		d.size += len(text)
	}
	d.young[text] = doc
}
