package server

import (
	"context"
	"io"
	"net/http"
)

// Lists are those that can be had as files, by the path that they are below, such as "/organizations".
type Lists map[string]ListsOf

// ListsOf are the lists of one kind of thing. Write writes one as CSV, as the viewer in the context: of the thing with this id, as the API writes it, with the filter and
// the order in JSON, empty for none. Its errors are faults.
type ListsOf struct {
	Names []string
	Write func(ctx context.Context, w io.Writer, list, id, filter, orderBy string) error
}

// exports adds the files of lists.
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
