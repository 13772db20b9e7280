// Package present says what a fault looks like to a client: as an error of the answer, as a user error of a mutation's payload, or as a request that is refused
// by an HTTP status. It refuses to tell a client any cause: those are logged.
package present

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// Presenter decides what a top-level error says: a fault its sentence and code, an error of the document the parser's,
// and everything else INTERNAL with the request's id, logged once with its cause. No cause reaches a client.
type Presenter struct {
	Log       *slog.Logger
	RequestID func(context.Context) string
}

// Present is an error as a client sees it.
func (p Presenter) Present(ctx context.Context, err error) *gqlerror.Error {
	return brief(p.classify(ctx, err))
}

// longestMessage bounds an error's sentence: the parser's and the validator's hold what was sent.
const longestMessage = 500

func brief(g *gqlerror.Error) *gqlerror.Error {
	if len(g.Message) > longestMessage {
		g.Message = strings.ToValidUTF8(g.Message[:longestMessage], "") + "…"
	}
	return g
}

// nameless says in plain words that the document does not say which of its operations is meant.
func nameless(g *gqlerror.Error) (string, bool) {
	name, isThat := strings.CutPrefix(g.Message, "operation ")
	name, ends := strings.CutSuffix(name, " not found")
	switch {
	case !isThat || !ends || len(g.Path) > 0:
		return "", false
	case name == "":
		return "The document has several operations or none. Pass the one to run as operationName.", true
	}
	return fmt.Sprintf("The document has no operation %q. Pass the one to run as operationName.", name), true
}

func (p Presenter) classify(ctx context.Context, err error) *gqlerror.Error {
	path := graphql.GetPath(ctx)
	var g *gqlerror.Error
	if errors.As(err, &g) {
		if name, ok := nameless(g); ok {
			g.Message = name
		}
		if said, ok := misgiven(ctx, g); ok {
			g.Message = said
		}
		if g.Path != nil {
			path = g.Path
		}
		if g.Err == nil && g.Extensions["code"] != nil { // the parser's and the validator's, or ours already
			return unsuggestive(ctx, g)
		}
	}
	if f, ok := fault.Of(store.Fault(err)); ok && f.Code != fault.Internal {
		if f.Code == fault.Unavailable {
			f = because(ctx, f)
			p.Log.WarnContext(ctx, "unavailable", "request", p.RequestID(ctx), "path", path.String(), "err", err)
		}
		return located(g, Fault(path, f))
	}
	if g != nil && g.Err == nil && len(path) == 0 { // gqlgen's own words about the transport; they may hold the body
		message, _, _ := strings.Cut(g.Message, ":")
		return located(g, Fault(nil, fault.New(fault.BadRequest, "%s", message)))
	}
	if errors.Is(err, context.Canceled) { // the caller has gone, and nobody reads this, or the gateway ended it
		return located(g, Fault(path, because(ctx, fault.New(fault.Unavailable, "The request was canceled."))))
	}
	id := p.RequestID(ctx)
	p.Log.ErrorContext(ctx, "internal error", "request", id, "path", path.String(), "err", err)
	return located(g, &gqlerror.Error{
		Message: "Something went wrong on our side.", Path: path,
		Extensions: map[string]any{"code": fault.Internal, "requestId": id},
	})
}

// because is why an operation was ended, where that is why it failed.
func because(ctx context.Context, f *fault.Error) *fault.Error {
	if cause, ok := fault.Of(context.Cause(ctx)); ok {
		return cause
	}
	return f
}

// Recover turns a panic into an error that is logged with its stack and answered as INTERNAL.
func (p Presenter) Recover(_ context.Context, v any) error {
	return fmt.Errorf("panic: %v\n%s", v, debug.Stack())
}

// unsuggestive keeps the contract's names from strangers, who cannot introspect it either.
func unsuggestive(ctx context.Context, g *gqlerror.Error) *gqlerror.Error {
	if access.From(ctx) == nil {
		g.Message, _, _ = strings.Cut(g.Message, " Did you mean ")
	}
	return g
}

func located(from, to *gqlerror.Error) *gqlerror.Error {
	if from != nil {
		to.Locations = from.Locations
	}
	return to
}

// Fault is a fault as an error of an answer; path is where in the answer it stands, nil for the whole.
func Fault(path ast.Path, f *fault.Error) *gqlerror.Error {
	e := &gqlerror.Error{Message: f.Message, Path: path, Extensions: map[string]any{"code": f.Code}}
	if len(f.Path) > 0 {
		e.Extensions["inputPath"] = f.Path
	}
	if f.RetryAfter > 0 {
		e.Extensions["retryAfter"] = int(math.Ceil(f.RetryAfter.Seconds()))
	}
	return e
}

// Code is the code of the first error.
func Code(errs gqlerror.List) fault.Code {
	if len(errs) == 0 {
		return ""
	}
	switch code := errs[0].Extensions["code"].(type) {
	case fault.Code:
		return code
	case string:
		return fault.Code(code)
	}
	return ""
}
