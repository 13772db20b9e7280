package gateway

import (
	"context"
	"io"

	"example.com/roster/graph/export"
	"example.com/roster/internal/server"
)

// listFiles returns the API's lists that can be exported as files.
func listFiles(e *export.Exporter) server.Lists {
	out := server.Lists{}
	for path, parent := range map[string]string{"/organizations": export.Organization, "/accounts": export.Account} {
		out[path] = server.ListsOf{Names: export.ListNames(parent), Write: func(ctx context.Context, w io.Writer, list, id, filter, orderBy string) error {
			return e.Write(ctx, w, export.Request{Parent: parent, List: list, ID: id, Filter: filter, OrderBy: orderBy})
		}}
	}
	return out
}
