package graph_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/config"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A link opens the result file of one operation for five minutes without a session, and nothing else. The rights of its creator are checked again when it is
// opened.
func TestALinkOpensOneResultForAFewMinutes(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		var later atomic.Int64
		s := setStage(t, gatewaytest.IdleAt(t, db, func() time.Time { return time.Now().Add(time.Duration(later.Load())) }, func(*config.Gateway) {}))
		mine := s.link(t, "mia", "blk:acme")
		acme, org := s.names["blk:acme"].String(), s.names["org:acme"].String()
		result := "/bulk/" + acme + "/result.csv?link="

		whole := s.opened(t, "/bulk/"+acme+"/result.csv", "mia")
		if got := s.opened(t, result+mine, ""); whole.status != http.StatusOK || got.status != http.StatusOK || got.body != whole.body || !strings.HasPrefix(got.body, "action,") {
			t.Errorf("by the link %d %q, signed in %d %q", got.status, got.body, whole.status, whole.body)
		}
		if got := s.opened(t, "/bulk/"+acme+"/result.jsonl?outcome=REFUSED&link="+mine, ""); got.status != http.StatusOK || strings.Count(got.body, "\n") != 1 {
			t.Errorf("the refused row: %d %s", got.status, got.body)
		}
		refused := func(what, path, viewer string) {
			t.Helper()
			if got := s.opened(t, path, viewer); got.status != http.StatusUnauthorized || !strings.Contains(got.body, "UNAUTHENTICATED") {
				t.Errorf("%s: %d %s", what, got.status, got.body)
			}
		}
		s.plan("acme", "mia@acme.test", `[{action: REMOVE, email: "cleo@acme.test", account: {id: "{{acc:news}}"}}]`)
		refused("another operation of the same viewer", "/bulk/"+s.names["blk:acme"].String()+"/result.csv?link="+mine, "")
		refused("an operation of others", "/bulk/"+s.names["blk:globex"].String()+"/result.csv?link="+mine, "")
		refused("no operation", "/bulk/nonsense/result.csv?link="+mine, "")
		refused("no link", result, "")
		refused("no link beside a session", result, "mia")
		refused("two links", result+mine+"&link="+mine, "")
		refused("the trail", "/organizations/"+org+"/audit.jsonl?link="+mine, "")
		refused("a list", "/organizations/"+org+"/people.csv?link="+mine, "")
		refused("the schema", "/schema.graphql?link="+mine, "")
		if a := s.opened(t, "/graphql?query="+url.QueryEscape("{ viewer { email } }")+"&link="+mine, ""); strings.Contains(a.body, "mia@") {
			t.Errorf("the API takes a link: %s", a.body)
		}
		for i := range len(mine) {
			other := byte('A')
			if mine[i] == other {
				other = 'B'
			}
			refused("changed", result+mine[:i]+string(other)+mine[i+1:], "")
		}

		later.Store(int64(5*time.Minute - 5*time.Second))
		if got := s.opened(t, result+mine, ""); got.status != http.StatusOK {
			t.Errorf("before its end: %d %s", got.status, got.body)
		}
		later.Store(int64(5*time.Minute + time.Second))
		refused("after its end", result+mine, "")
		s.judgedAgain(t, result)
	})
}

// judgedAgain opens links of viewers who cannot read the operation, or cannot any more.
func (s *stage) judgedAgain(t *testing.T, result string) {
	t.Helper()
	acme := s.uuid("blk:acme")
	for _, c := range []struct {
		what, viewer string
		then         func()
		before       int
	}{
		{"a foreign tenant", "gina", func() {}, http.StatusNotFound},
		{"an administrator who did not plan it", "ana", func() {}, http.StatusNotFound},
		{"an auditor until they are none", "otto", func() {
			_, err := s.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: s.uuid("usr:otto")}, roster.NoDuty)
			s.must(err)
		}, http.StatusOK},
		{"an API client until it is revoked", "feed", func() {
			_, err := s.Directory.APIClientRevoke(gatewaytest.System(), s.uuid("cli:feed"), nil)
			s.must(err)
		}, http.StatusOK},
		{"a session until it ends", "mia", func() { s.ask(t, "mia", `mutation { signOut { signedOut } }`, nil) }, http.StatusOK},
	} {
		path := strings.Replace(result, strings.Split(result, "/")[2], s.names["blk:acme"].String(), 1) + s.linkTo(t, c.viewer, acme)
		if got := s.opened(t, path, ""); got.status != c.before {
			t.Errorf("%s: %d %s", c.what, got.status, got.body)
		}
		c.then()
		if got := s.opened(t, path, ""); got.status != http.StatusNotFound && got.status != http.StatusUnauthorized {
			t.Errorf("%s, then: %d %s", c.what, got.status, got.body)
		}
	}
	if a := s.ask(t, "gina", s.real(`{ bulkOperation(id: "{{blk:acme}}") { resultLink { url } } }`), nil); len(a.codes()) != 1 || a.codes()[0] != "NOT_FOUND" {
		t.Errorf("a link for a foreign tenant: %s", a.body)
	}
}

// link returns the signature of the link that the API returns for an operation's result file.
func (s *stage) link(t testing.TB, viewer, operation string) string {
	t.Helper()
	a := s.ask(t, viewer, s.real(`{ bulkOperation(id: "{{`+operation+`}}") { resultUrl resultLink { url expiresAt } } }`), nil)
	whole, _ := a.at(t, "bulkOperation", "resultLink", "url").(string)
	path, _ := a.at(t, "bulkOperation", "resultUrl").(string)
	before, link, ok := strings.Cut(whole, "?link=")
	if u, err := url.Parse(before); err != nil || !ok || !u.IsAbs() || u.Path != path {
		t.Fatalf("the link is %q", whole)
	}
	return link
}

// linkTo returns a link signed for a viewer's session, whether or not the viewer can see the file; "none" without a session.
func (s *stage) linkTo(t testing.TB, viewer string, file uuid.UUID) string {
	t.Helper()
	return s.linkBy(t, s.Token(email(viewer)), file)
}

func (s *stage) linkBy(t testing.TB, token string, file uuid.UUID) string {
	t.Helper()
	v, err := s.Signin.Authenticate(context.Background(), token)
	s.must(err)
	if v == nil {
		return "none"
	}
	links, err := s.Signin.FileLinks(access.With(context.Background(), v))
	s.must(err)
	return links.To(file)
}

// byLink returns the matrix row for the result file of an operation, opened with links signed for each viewer's session.
func (p *playhouse) byLink(t *testing.T) line {
	t.Helper()
	l := line{title: "GET /bulk/{id}/result.csv?link=, of another's operation, by a link of one's own session"}
	for _, c := range columns() {
		link := "none"
		if token := p.tokens[c.viewer]; token != "" {
			link = p.linkBy(t, token, p.uuid("blk:acme"))
		}
		l.cells = append(l.cells, p.file(t, "", "/bulk/"+p.names["blk:acme"].String()+"/result.csv?link="+link))
		p.wiped() // the use of a session is recorded
	}
	return l
}

// page is the response to a GET.
type page struct {
	status int
	body   string
}

func (s *stage) opened(t testing.TB, path, viewer string) page {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+path, nil)
	s.must(err)
	if viewer != "" {
		r.Header.Set("Authorization", "Bearer "+s.Token(email(viewer)))
	}
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	var b strings.Builder
	_, err = io.Copy(&b, resp.Body)
	s.must(err)
	return page{resp.StatusCode, b.String()}
}
