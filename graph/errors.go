package graph

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

	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// presenter decides what a top-level error says: a fault its sentence and code, an error of the document the parser's,
// and everything else INTERNAL with the request's id, logged once with its cause. No cause reaches a client.
type presenter struct {
	log       *slog.Logger
	requestID func(context.Context) string
}

func (p presenter) present(ctx context.Context, err error) *gqlerror.Error {
	return brief(p.judge(ctx, err))
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

func (p presenter) judge(ctx context.Context, err error) *gqlerror.Error {
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
			p.log.WarnContext(ctx, "unavailable", "request", p.requestID(ctx), "path", path.String(), "err", err)
		}
		return located(g, faultError(path, f))
	}
	if g != nil && g.Err == nil && len(path) == 0 { // gqlgen's own words about the transport; they may hold the body
		message, _, _ := strings.Cut(g.Message, ":")
		return located(g, faultError(nil, fault.New(fault.BadRequest, "%s", message)))
	}
	if errors.Is(err, context.Canceled) { // the caller has gone, and nobody reads this, or the gateway ended it
		return located(g, faultError(path, because(ctx, fault.New(fault.Unavailable, "The request was canceled."))))
	}
	id := p.requestID(ctx)
	p.log.ErrorContext(ctx, "internal error", "request", id, "path", path.String(), "err", err)
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

// recover turns a panic into an error that is logged with its stack and answered as INTERNAL.
func (p presenter) recover(_ context.Context, v any) error {
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

func faultError(path ast.Path, f *fault.Error) *gqlerror.Error {
	e := &gqlerror.Error{Message: f.Message, Path: path, Extensions: map[string]any{"code": f.Code}}
	if len(f.Path) > 0 {
		e.Extensions["inputPath"] = f.Path
	}
	if f.RetryAfter > 0 {
		e.Extensions["retryAfter"] = int(math.Ceil(f.RetryAfter.Seconds()))
	}
	return e
}

// mend sorts what a change came to: what the caller can mend becomes userErrors, the rest stays a top-level error. A
// joined error gives one user error for each of its parts.
func mend(err error) ([]model.UserError, error) {
	out := []model.UserError{}
	for _, e := range parts(err) {
		f, ok := fault.Of(store.Fault(e))
		if !ok || !f.Code.Mendable() {
			return nil, err
		}
		out = append(out, userError(f))
	}
	return out, nil
}

func parts(err error) []error {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok { // a fault stays one refusal, also where its cause is several errors
		var out []error
		for _, e := range joined.Unwrap() {
			out = append(out, parts(e)...)
		}
		return out
	}
	return []error{err}
}

func userError(f *fault.Error) model.UserError {
	switch {
	case f.Seats != nil:
		return model.SeatShortageError{Code: f.Code, Message: f.Message, Path: f.Path, Entitled: f.Seats.Entitled, Needed: f.Seats.Needed}
	case f.Current != nil:
		e := model.StaleError{Code: f.Code, Message: f.Message, Path: f.Path}
		if f.Current.Version != 0 {
			e.CurrentVersion = &f.Current.Version
		}
		if f.Current.Digest != "" {
			e.CurrentDigest = &f.Current.Digest
		}
		return e
	}
	return model.PlainError{Code: f.Code, Message: f.Message, Path: f.Path}
}

// apply runs a verb on input that may have been refused while it was read. A stranger is told to sign in, whatever the
// input.
func apply[I, O any](ctx context.Context, verb func(context.Context, I) (O, error)) func(I, error) (O, error) {
	return func(in I, err error) (O, error) {
		if _, e := access.Require(ctx); e != nil {
			err = e
		}
		if err != nil {
			var zero O
			return zero, err
		}
		return verb(ctx, in)
	}
}
