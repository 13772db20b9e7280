package request

import (
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// keptDocuments is the maximum size, in bytes, of the texts of the parsed documents in each of two generations. A parsed document needs up to a hundred times
// the memory of its text. Clients whose documents are written at build time send a few hundred of them.
const keptDocuments = 128 << 10

// Recent caches documents that have passed validation. When the younger generation is full, it becomes the older one, and the documents of the older one, which
// were not used recently, are dropped.
type Recent struct {
	mu         sync.RWMutex
	young, old map[string]*ast.QueryDocument
	size       int // of the texts in young, in bytes
}

// Get returns a document by its text. A document of the older generation moves to the younger one.
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

// Add adds a document to the younger generation.
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
