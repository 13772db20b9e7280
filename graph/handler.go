package graph

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/generated"
	"example.com/roster/graph/limit"
	"example.com/roster/graph/present"
	"example.com/roster/graph/request"
	"example.com/roster/graph/transport"
)

// Options configure the handler.
type Options struct {
	Log       *slog.Logger
	RequestID func(context.Context) string
	// Authenticate returns a context with the viewer of a websocket's token. The token is the value of "authorization" in the payload of connection_init,
	// without "Bearer ". An error closes the socket. If Authenticate is nil or there is no token, the viewer of the request is used.
	Authenticate func(ctx context.Context, token string) (context.Context, error)
	// Origins are the other sites whose pages may open websockets and event sources.
	Origins []string
	// Documents are the persisted documents. Listed reports whether some of them belong to front ends other than the console. With OnlyPersisted, only programs
	// with a token may send other documents.
	Documents     *request.Documents
	Listed        bool
	OnlyPersisted bool
	// Federation adds the fields for a federation gateway to the contract.
	Federation bool
	// Limits bound what one viewer can use.
	Limits Limits
	// Extensions measure. They run around everything else.
	Extensions []graphql.HandlerExtension
}

// Limits bound what one viewer can use of the gateway. Zero means no limit.
type Limits struct {
	Cost        int              // points that a viewer can save up; callers without a sign-in have a tenth for each address
	Restore     int              // points restored per second
	Share       int              // concurrent queries of one viewer while others wait; four times as many changes
	Timeout     time.Duration    // for an operation
	Uploads     int              // concurrent uploads of one viewer; four times as many of all viewers together
	UploadSpace int64            // bytes on disk of all running uploads; half of it for several uploads of one viewer
	Now         func() time.Time // nil for time.Now
}

// NewDocuments parses lists of persisted documents. It returns an error if the contract does not allow one of them. A list is a JSON object of texts by their
// SHA-256, as GraphQL Code Generator and Relay write it, or Apollo's persisted query manifest.
func NewDocuments(manifests ...[]byte) (*request.Documents, error) {
	return request.NewDocuments(generated.Contract(), manifests...)
}

// Handler serves the contract over HTTP, SSE and WebSocket. The context of a request must contain its viewer (access.With), if it has one.
func Handler(r *Resolver, o Options) http.Handler { return newHandler(r, o, writeEdges) }

func newHandler(r *Resolver, o Options, fields graphql.FieldMiddleware) http.Handler {
	schema := generated.Executable(r, o.Federation)
	s := handler.New(schema)
	s.AddTransport(transport.Sockets(o.Authenticate, o.Origins)) // the first transport that supports a request handles it
	s.AddTransport(transport.Uploads(limit.NewPlaces(o.Limits.Uploads, o.Limits.UploadSpace)))
	s.AddTransport(transport.HTTP{Origins: o.Origins})
	s.SetParserTokenLimit(limit.MaxTokens)
	known := o.Documents.Over(&request.Recent{})
	s.SetQueryCache(known)
	p := present.Presenter{Log: o.Log, RequestID: o.RequestID}
	s.SetErrorPresenter(p.Present)
	s.SetRecoverFunc(p.Recover)
	for _, e := range o.Extensions {
		s.Use(e)
	}
	s.Use(transport.NewNote(o.Log, r.Now))
	s.Use(request.NewPersisted(o.Documents, o.Listed, o.OnlyPersisted))
	limited(s, o.Limits, known, schema.Schema(), p.Present)
	s.AroundFields(fields)
	s.AroundOperations(r.operate(p.Present))
	s.AroundResponses(fewErrors)
	s.AroundResponses(r.respond)
	s.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
		if graphql.GetFieldContext(ctx).Object == "Mutation" { // fields of a payload's query also come here
			if err := inScope(ctx); err != nil {
				graphql.AddError(ctx, err)
				return graphql.Null
			}
			ctx = r.withAnswer(ctx)
		}
		return next(ctx)
	})
	return s
}

// limited adds the extensions that enforce the limits, the cheapest check first. known is the cache of valid documents.
func limited(s *handler.Server, l Limits, known graphql.Cache[*ast.QueryDocument], schema *ast.Schema, present graphql.ErrorPresenterFunc) {
	if l.Now == nil {
		l.Now = time.Now //nolint:forbidigo // the default clock
	}
	b, err := limit.NewBudget(l.Cost, l.Restore, l.Now, schema)
	if err != nil {
		panic(err) // the contract has a field that the table of costs lacks
	}
	s.Use(limit.NewShape(schema, known, b.Admit))
	s.Use(limit.NewValues(schema))
	s.Use(b)
	s.Use(limit.NewDeadline(l.Timeout, l.Share, l.Now, present))
}

// maxErrors is how many errors a response has at most: a document of a few kilobytes can cause thousands.
const maxErrors = 20

func fewErrors(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	if resp != nil && len(resp.Errors) > maxErrors {
		resp.Errors = resp.Errors[:maxErrors]
	}
	return resp
}
