// Package limit bounds what a request may ask for: the structure of its document, the values in it, its cost in points, its time, its uploads, and what one
// person has open at once. It decides before anything is done, in a time linear in what was sent, and refuses to read data for it.
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

// The published limits of a request. The limits of a parsed document are in outline.go and its costs in costtable.go; model.MaxPage limits a page. The largest
// document that the command line sends has 420 tokens, and a complete introspection has 310.
const (
	maxDocument = 32 << 10 // bytes
	MaxTokens   = 2000
	maxValues   = 20_000 // in all variables together
	maxList     = 1000   // entries in one list of the variables
	maxNesting  = 15     // levels of the variables
)

// shape refuses what is too large before it is validated: a document when it is sent for the first time, and variables every time. Its time is linear in what
// was sent: each fragment is measured once, so that fragments within fragments do not multiply the work.
type shape struct {
	known graphql.Cache[*ast.QueryDocument]          // documents that have passed
	admit func(context.Context, int) *gqlerror.Error // deducts the cost of reading a document that is not known
	alone map[string]bool                            // mutations that must be the only root field of their operation
}

// NewShape returns the extension for a schema. known contains the documents that have passed; admit deducts the cost of reading another one.
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

// MutateOperationContext refuses introspection if nobody is signed in.
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

// fitsWithin subtracts the number of values in a JSON value from left. It reports false if left gets below zero, the value has too many levels, or a list in it
// is too long.
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
