// Package present converts faults to what clients see: an error of the response, a user error in a mutation's payload, or a request that is refused with an
// HTTP status. It refuses to tell a client any cause: those are logged.
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

// Presenter converts errors to top-level errors of a response. A fault keeps its message and code, and an error in the document keeps the parser's. A malformed
// request becomes BAD_REQUEST, and a canceled operation UNAVAILABLE. Every other error becomes INTERNAL with the request's id, and is logged once with its
// cause. Clients never see a cause.
type Presenter struct {
	Log       *slog.Logger
	RequestID func(context.Context) string
}

// Present returns an error as clients see it.
func (p Presenter) Present(ctx context.Context, err error) *gqlerror.Error {
	return brief(p.classify(ctx, err))
}

// longestMessage is the maximum length of an error message, in bytes. Messages of the parser and the validator can contain what the client sent.
const longestMessage = 500

func brief(g *gqlerror.Error) *gqlerror.Error {
	if len(g.Message) > longestMessage {
		g.Message = strings.ToValidUTF8(g.Message[:longestMessage], "") + "…"
	}
	return g
}

// nameless returns a plain message for the error that the document does not contain the operation to run. It reports false for other errors.
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
		if g.Err == nil && g.Extensions["code"] != nil { // from the parser or the validator, or presented already
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
	if g != nil && g.Err == nil && len(path) == 0 { // a message of gqlgen about the transport, which may contain parts of the body
		message, _, _ := strings.Cut(g.Message, ":")
		return located(g, Fault(nil, fault.New(fault.BadRequest, "%s", message)))
	}
	if errors.Is(err, context.Canceled) { // the client has disconnected and nobody reads this, or the gateway ended the request
		return located(g, Fault(path, because(ctx, fault.New(fault.Unavailable, "The request was canceled."))))
	}
	id := p.RequestID(ctx)
	p.Log.ErrorContext(ctx, "internal error", "request", id, "path", path.String(), "err", err)
	return located(g, &gqlerror.Error{
		Message: "Something went wrong on our side.", Path: path,
		Extensions: map[string]any{"code": fault.Internal, "requestId": id},
	})
}

// because returns the fault that ended the context, if one did, and otherwise f.
func because(ctx context.Context, f *fault.Error) *fault.Error {
	if cause, ok := fault.Of(context.Cause(ctx)); ok {
		return cause
	}
	return f
}

// Recover converts a panic to an error with its stack. Present logs the error and returns INTERNAL.
func (p Presenter) Recover(_ context.Context, v any) error {
	return fmt.Errorf("panic: %v\n%s", v, debug.Stack())
}

// unsuggestive removes the suggestion of a name from a message if nobody is signed in, because strangers may not read the schema.
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

// Fault returns a fault as an error of a response. path is its path in the response, or nil if it is about the whole.
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

// Code returns the code of the first error, or an empty code if there is none.
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
