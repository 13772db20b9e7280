package transport

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/limit"
	"example.com/roster/graph/present"
	"example.com/roster/graph/request"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// uploads handles files according to the GraphQL multipart request specification: "operations", then "map", then the files. It reads nothing of the body until
// it has checked who sends it and whether they may, and there is a place for the upload.
type uploads struct{ places *limit.Places }

// Uploads returns the transport for uploads. The places limit how many it handles at once.
func Uploads(p *limit.Places) graphql.Transport { return uploads{p} }

var _ graphql.Transport = uploads{}

func (uploads) Supports(r *http.Request) bool {
	return r.Method == http.MethodPost && !request.Upgrades(r) && request.MediaType(r) == "multipart/form-data"
}

func (o uploads) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	read := graphql.TraceTiming{Start: graphql.Now()}
	shape, no := request.Acceptable(w, r)
	if no == nil {
		no = request.Preflight(r)
	}
	if no == nil {
		no = uploader(r.Context())
	}
	leave := func() {}
	if no == nil {
		var f *fault.Error
		if leave, f = o.places.Wait(r.Context(), access.AskerOf(r.Context()), r.ContentLength); f != nil {
			no = &present.Refusal{Status: http.StatusTooManyRequests, Fault: f}
		}
	}
	if no != nil {
		w.Header().Set("Connection", "close") // the body has not been read
		no.Write(w)
		return
	}
	defer leave() // runs last, when no file is on disk any more
	u := request.NewUpload()
	defer u.Forget()
	params, no := u.Read(r)
	if no != nil {
		no.Write(w)
		return
	}
	read.End = graphql.Now()
	params.ReadTime, params.Headers = read, r.Header
	execute(w, r, exec, params, shape)
}

// uploader refuses viewers who may not send a file in any organization, before anything of it is read.
func uploader(ctx context.Context) *present.Refusal {
	v, err := access.Require(ctx)
	if err == nil {
		err = v.MayUploadSomewhere()
	}
	f, ok := fault.Of(err)
	switch {
	case err == nil:
		return nil
	case ok && f.Code == fault.Unauthenticated:
		return &present.Refusal{Status: http.StatusUnauthorized, Fault: f}
	case ok:
		return &present.Refusal{Status: http.StatusForbidden, Fault: f}
	}
	panic(err) // there are no other errors
}
