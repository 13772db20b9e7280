package notify

import (
	"fmt"
	"net/textproto"
	"testing"
)

// H42: the inviter reads what the mail server said, without what the gateway did then or how the server is called.
func TestTheMailServersWordsAreToldAlone(t *testing.T) {
	for want, err := range map[string]*textproto.Error{
		"550 5.1.1 No such mailbox": {Code: 550, Msg: "5.1.1 No such mailbox"},
		"452 4.2.2 over quota, try": {Code: 452, Msg: "4.2.2 over quota,\ntry"},
		`550 the mailbox "a\b"`:     {Code: 550, Msg: `the mailbox "a\b"`},
	} {
		if got := spoken(brief(fmt.Errorf("mail server mx.example: sending SMTP RCPT TO command: %w, affected recipient(s): a@b.example", err))); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := spoken("mail server mx.example: the line is cut"); got != "the line is cut" {
		t.Errorf("%q", got)
	}
}
