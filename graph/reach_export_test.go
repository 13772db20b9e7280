package graph_test

import (
	"testing"

	"example.com/roster/graph/export"
)

// exports returns the matrix rows of the lists that can be downloaded as files.
func (p *playhouse) exports(t *testing.T) (out []line) {
	t.Helper()
	for _, of := range []struct{ parent, title, path string }{
		{export.Organization, "/organizations/{id}/", "/organizations/" + p.names["org:acme"].String() + "/"},
		{export.Account, "/accounts/{id}/", "/accounts/" + p.names["acc:news"].String() + "/"},
		{export.Account, "/accounts/{id of another account}/", "/accounts/" + p.names["acc:studio"].String() + "/"},
	} {
		for _, list := range export.ListNames(of.parent) {
			l := line{title: "GET " + of.title + list + ".csv"}
			for _, c := range columns() {
				l.cells = append(l.cells, p.file(t, c.viewer, of.path+list+".csv"))
				p.wiped()
			}
			out = append(out, l)
		}
	}
	return out
}
