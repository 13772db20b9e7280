package graph

import (
	"context"
	"encoding/json"
	"log/slog"
	"mime"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/fault"
)

// Options are what the door needs from the server around it.
type Options struct {
	Log       *slog.Logger
	RequestID func(context.Context) string
	// Authenticate puts the viewer of a websocket's token into its context; the token is the value of "authorization" in
	// the payload of connection_init, without "Bearer ". An error closes the socket. Nil: the request's viewer stays.
	Authenticate func(ctx context.Context, token string) (context.Context, error)
	Extensions   []graphql.HandlerExtension // measure, around everything else
}

// Handler serves the contract over HTTP, SSE and WebSocket. The context of a request must carry its viewer (access).
func Handler(r *Resolver, o Options) http.Handler { return door(r, o, plain) }

func door(r *Resolver, o Options, fields graphql.FieldMiddleware) http.Handler {
	s := handler.New(NewExecutableSchema(Config{Resolvers: r}))
	s.AddTransport(transport.SSE{KeepAlivePingInterval: 15 * time.Second}) // before POST, which takes it otherwise
	s.AddTransport(transport.Websocket{Implementation: sockets{}, InitFunc: initFunc(o), InitTimeout: initTime, PingPongInterval: 20 * time.Second})
	s.AddTransport(transport.Options{})
	s.AddTransport(transport.GET{})
	s.AddTransport(transport.POST{})
	s.AddTransport(transport.MultipartForm{MaxUploadSize: maxUpload + 1<<20, MaxMemory: 1 << 20})
	s.SetParserTokenLimit(maxTokens)
	s.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	p := presenter{log: o.Log, requestID: o.RequestID}
	s.SetErrorPresenter(p.present)
	s.SetRecoverFunc(p.recover)
	for _, e := range o.Extensions {
		s.Use(e)
	}
	s.Use(noted{o.Log})
	s.Use(extension.AutomaticPersistedQuery{Cache: lru.New[string](1000)})
	s.Use(shape{})
	s.AroundFields(fields)
	s.AroundOperations(r.operate(p.present))
	s.AroundResponses(r.respond)
	s.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
		if graphql.GetRootFieldContext(ctx).Object == "Mutation" {
			ctx = r.withRequest(ctx)
		}
		return next(ctx)
	})
	return guarded(s)
}

// guarded refuses what no transport takes, and lets no refusal go without a code.
func guarded(next http.Handler) http.Handler {
	careful := coded(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		switch {
		case r.Method == http.MethodGet && r.Header.Get("Upgrade") != "", r.Method == http.MethodOptions,
			r.Method == http.MethodPost && err == nil && media == "application/json":
			next.ServeHTTP(w, r)
		case r.Method == http.MethodGet, r.Method == http.MethodPost && err == nil && media == "multipart/form-data":
			careful.ServeHTTP(w, r)
		case r.Method == http.MethodPost:
			refuse(w, http.StatusUnsupportedMediaType, fault.New(fault.BadRequest, "Send application/json, or multipart/form-data with a file."))
		default:
			w.Header().Set("Allow", "GET, POST, OPTIONS")
			refuse(w, http.StatusMethodNotAllowed, fault.New(fault.BadRequest, "Send POST, or GET for a query."))
		}
	})
}

func refuse(w http.ResponseWriter, status int, f *fault.Error) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": gqlerror.List{faultError(nil, f)}}) // the caller has gone; there is nobody to tell
}
