package server

import (
	"context"
	"io"
	"net/http"
)

// Lists are the lists that can be exported as files, by the path of their parents, for example "/organizations".
type Lists map[string]ListsOf

// ListsOf are the lists of one kind of parent. Write writes one of them as CSV, with the rights of the context's viewer. id is the parent's id in the API;
// filter and orderBy are JSON as in the API, or empty. Its errors are faults.
type ListsOf struct {
	Names []string
	Write func(ctx context.Context, w io.Writer, list, id, filter, orderBy string) error
}

// exports adds a route for the file of each list.
func (s *server) exports(mux *http.ServeMux, path string, of ListsOf) {
	for _, list := range of.Names {
		mux.Handle("GET "+path+"/{id}/"+list+".csv", s.authenticated(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			q := r.URL.Query()
			s.stream(w, r, list+".csv", "text/csv; charset=utf-8", func(ctx context.Context, file io.Writer) error {
				return of.Write(ctx, file, list, r.PathValue("id"), q.Get("filter"), q.Get("orderBy"))
			})
		})))
	}
}
