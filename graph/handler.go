package graph

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
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
	Documents     *Documents
	Listed        bool
	OnlyPersisted bool
	// Limits bound what one viewer takes.
	Limits Limits
	// Extensions measure, around everything else.
	Extensions []graphql.HandlerExtension
}

// Handler serves the contract over HTTP, SSE and WebSocket. The context of a request must carry its viewer (access).
func Handler(r *Resolver, o Options) http.Handler { return door(r, o, plain) }

func door(r *Resolver, o Options, fields graphql.FieldMiddleware) http.Handler {
	schema := NewExecutableSchema(Config{Resolvers: r})
	s := handler.New(schema)
	s.AddTransport(overEvents{}) // what each takes is left to none behind it
	s.AddTransport(overSocket(r, o))
	s.AddTransport(overUpload{&places{most: o.Limits.Uploads, space: o.Limits.UploadSpace}})
	s.AddTransport(overHTTP{})
	s.SetParserTokenLimit(maxTokens)
	known := o.Documents.over(&documents{})
	s.SetQueryCache(known)
	p := presenter{log: o.Log, requestID: o.RequestID}
	s.SetErrorPresenter(p.present)
	s.SetRecoverFunc(p.recover)
	for _, e := range o.Extensions {
		s.Use(e)
	}
	s.Use(noted{o.Log, r.Now})
	s.Use(persisted{o.Documents, o.Listed, o.OnlyPersisted})
	limited(s, o.Limits, known, schema.Schema(), p.present)
	s.AroundFields(fields)
	s.AroundOperations(r.operate(p.present))
	s.AroundResponses(fewErrors)
	s.AroundResponses(r.respond)
	s.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
		if graphql.GetFieldContext(ctx).Object == "Mutation" { // a payload's query goes through here, too
			if err := inScope(ctx); err != nil {
				graphql.AddError(ctx, err)
				return graphql.Null
			}
			ctx = r.withRequest(ctx)
		}
		return next(ctx)
	})
	return s
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
