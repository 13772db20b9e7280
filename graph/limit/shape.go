// Package limit bounds what a request may ask for: the shape of its document, the values given with it, its price in points, its time, its uploads, and what one
// person has open at once. It judges before anything is done, in a time linear in what was sent, and refuses to read data for it.
package limit

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// The published bounds of a request. What a parsed document may hold stands in outline.go, what it may cost in costtable.go, and a page is
// bounded in model.MaxPage. The widest document that the command line sends has 420 tokens, a whole introspection 310.
const (
	maxDocument = 32 << 10 // bytes
	MaxTokens   = 2000
	maxValues   = 20_000 // in the variables, all in all
	maxList     = 1000   // in one list of them
	maxNesting  = 15     // of the variables
)

// shape refuses what is too large before it is validated: a document when it comes for the first time, variables each
// time. It takes a time linear in what was sent: fragments are measured once each, so that doubling them gains nothing.
type shape struct {
	known graphql.Cache[*ast.QueryDocument]          // of documents that have passed
	admit func(context.Context, int) *gqlerror.Error // takes the price of a document that was never seen
	alone map[string]bool                            // mutations that stand alone in their document
}

// NewShape is for a schema. Known is where documents are kept that have passed; admit takes the price of reading another.
func NewShape(schema *ast.Schema, known graphql.Cache[*ast.QueryDocument], admit func(context.Context, int) *gqlerror.Error) graphql.HandlerExtension {
	return shape{known, admit, open(schema)}
}

var (
	_ graphql.OperationParameterMutator = shape{}
	_ graphql.OperationContextMutator   = shape{}
)

func (shape) ExtensionName() string                   { return "Shape" }
func (shape) Validate(graphql.ExecutableSchema) error { return nil }

func (s shape) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	left := maxValues
	if !fitsWithin(p.Variables, maxNesting, &left) {
		return refuse("The variables have a list longer than %d, more than %d values, or more than %d levels. Upload rows as a CSV file.", maxList, maxValues, maxNesting)
	}
	if _, ok := s.known.Get(ctx, p.Query); ok {
		return nil
	}
	if len(p.Query) > maxDocument {
		return refuse("The document is longer than %d KiB. Pass values as variables.", maxDocument>>10)
	}
	if err := s.admit(ctx, 1+len(p.Query)/100); err != nil {
		return err
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, MaxTokens)
	if err != nil {
		refused := gqlerror.Wrap(err)
		if g, ok := errors.AsType[*gqlerror.Error](err); ok {
			refused = g
		}
		errcode.Set(refused, errcode.ParseFailed)
		return refused
	}
	return outlined(doc, s.alone)
}

// MutateOperationContext refuses introspection to strangers.
func (s shape) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = false
	if access.From(ctx) != nil {
		return nil
	}
	o := newOutline(op.Doc, s.alone)
	if o.measureOf(op.Operation.SelectionSet).schema > 0 {
		return present.Fault(nil, fault.New(fault.Unauthenticated, "Sign in first to read the schema."))
	}
	return nil
}

// fitsWithin counts down the values in a JSON value and says whether they suffice.
func fitsWithin(v any, depth int, left *int) bool {
	if *left--; *left < 0 || depth < 0 {
		return false
	}
	switch v := v.(type) {
	case map[string]any:
		for _, child := range v {
			if !fitsWithin(child, depth-1, left) {
				return false
			}
		}
	case []any:
		if len(v) > maxList {
			return false
		}
		for _, child := range v {
			if !fitsWithin(child, depth-1, left) {
				return false
			}
		}
	}
	return true
}
