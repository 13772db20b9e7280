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

// Options are what the door needs from the server around it.
type Options struct {
	Log       *slog.Logger
	RequestID func(context.Context) string
	// Authenticate puts the viewer of a websocket's token into its context; the token is the value of "authorization" in
	// the payload of connection_init, without "Bearer ". An error closes the socket. Nil: the request's viewer stays.
	Authenticate func(ctx context.Context, token string) (context.Context, error)
	// Origins are those of other sites whose pages may open websockets.
	Origins []string
	// Documents are the persisted ones, Listed where there are some of front ends other than the console; with OnlyPersisted nobody but a program with
	// a token may ask others.
	Documents     *request.Documents
	Listed        bool
	OnlyPersisted bool
	// Federation serves the fields that a federation gateway asks, besides the contract.
	Federation bool
	// Limits bound what one viewer takes.
	Limits Limits
	// Extensions measure, around everything else.
	Extensions []graphql.HandlerExtension
}

// Limits bound what one viewer takes of the gateway. Zero values bound nothing.
type Limits struct {
	Cost        int           // points that a viewer can save up; strangers of one address have a tenth
	Restore     int           // points that come back each second
	Share       int           // queries of one viewer at once while others ask, too, and four times as many changes
	Timeout     time.Duration // of an operation
	Uploads     int           // of one viewer at once, and four times as many of all together
	UploadSpace int64         // bytes that uploads under way may put on disk; one viewer's have half of it
	Now         func() time.Time
}

// NewDocuments reads lists of documents, and refuses what the contract does not allow. A list is a JSON object of texts by their SHA-256, as
// GraphQL Code Generator and Relay write it, or Apollo's persisted query manifest.
func NewDocuments(manifests ...[]byte) (*request.Documents, error) {
	return request.NewDocuments(generated.Contract(), manifests...)
}

// Handler serves the contract over HTTP, SSE and WebSocket. The context of a request must carry its viewer (access).
func Handler(r *Resolver, o Options) http.Handler { return door(r, o, writeEdges) }

func door(r *Resolver, o Options, fields graphql.FieldMiddleware) http.Handler {
	schema := generated.Executable(r, o.Federation)
	s := handler.New(schema)
	s.AddTransport(transport.Sockets(o.Authenticate, o.Origins)) // what each takes is left to none behind it
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
		if graphql.GetFieldContext(ctx).Object == "Mutation" { // a payload's query goes through here, too
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

// limited sets up what holds requests to their bounds, the cheapest first. Known is where documents are kept that have passed.
func limited(s *handler.Server, l Limits, known graphql.Cache[*ast.QueryDocument], schema *ast.Schema, present graphql.ErrorPresenterFunc) {
	if l.Now == nil {
		l.Now = time.Now //nolint:forbidigo // the clock of whoever passes none
	}
	b, err := limit.NewBudget(l.Cost, l.Restore, l.Now, schema)
	if err != nil {
		panic(err) // the contract has grown and the table of costs has not
	}
	s.Use(limit.NewShape(schema, known, b.Admit))
	s.Use(limit.NewValues(schema))
	s.Use(b)
	s.Use(limit.NewDeadline(l.Timeout, l.Share, l.Now, present))
}

// maxErrors bounds the errors of an answer: a document of a few kilobytes can hold thousands.
const maxErrors = 20

func fewErrors(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	if resp != nil && len(resp.Errors) > maxErrors {
		resp.Errors = resp.Errors[:maxErrors]
	}
	return resp
}
