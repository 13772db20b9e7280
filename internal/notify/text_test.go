package notify_test

import (
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"os"
	"regexp"
	"strings"
	"testing"

	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
)

// A mail says the same in plain text and in HTML, shows what people typed as text, and loads nothing.
func TestAMailIsPlainAndHTML(t *testing.T) {
	each(t, func(o *office) {
		o.enqueue(notify.Message{Organization: o.org, User: o.user("ada@example.com", roster.Invited), Kind: notify.Invited,
			Payload: notify.Payload{By: `Eve <img src="https://evil.example/x">`}})
		o.drain()
		folder := notify.Folder{Dir: t.TempDir()}
		if err := folder.Send(o.ctx, o.sent[0]); err != nil {
			t.Fatal(err)
		}
		f, err := os.Open(folder.Newest())
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		m, err := mail.ReadMessage(f)
		if err != nil {
			t.Fatal(err)
		}
		kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
		if err != nil || kind != "multipart/alternative" {
			t.Fatalf("%s, %v", kind, err)
		}
		var parts []string
		for r := multipart.NewReader(m.Body, params["boundary"]); ; {
			p, err := r.NextPart()
			if err == io.EOF { //nolint:errorlint // as the reader says
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			b, err := io.ReadAll(p)
			if err != nil {
				t.Fatal(err)
			}
			parts = append(parts, p.Header.Get("Content-Type")+"\n"+string(b))
		}
		if len(parts) != 2 || !strings.HasPrefix(parts[0], "text/plain") || !strings.HasPrefix(parts[1], "text/html") {
			t.Fatalf("%d parts: %v", len(parts), parts)
		}
		for _, part := range parts {
			for _, want := range []string{"Roster manages who can work", "Auditor", "https://roster.example/invitation#", "works once", "invited you to Acme Bcc: everybody"} {
				if !strings.Contains(part, want) {
					t.Errorf("%q is missing in\n%s", want, part)
				}
			}
		}
		if loads := regexp.MustCompile(`(?i)<(img|link|script|iframe)|url\(|src=`).FindString(parts[1]); loads != "" && !strings.Contains(parts[1], "&lt;img") {
			t.Errorf("it loads %q", loads)
		}
		if strings.Contains(parts[1], "<img") {
			t.Error("what somebody typed is markup")
		}
	})
}
