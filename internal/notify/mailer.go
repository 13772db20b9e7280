package notify

import (
	"context"
	"errors"
	"fmt"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"

	gomail "github.com/wneessen/go-mail"

	"example.com/roster/internal/config"
	"example.com/roster/internal/identifier"
)

// Mailer sends mails. A *Refusal is about one mail; any other error means that no mail can be sent at the moment.
type Mailer interface {
	Send(ctx context.Context, m Mail) error
	// Close closes what was kept open for the next mail. Send opens it again.
	Close() error
}

// Refusal is the error for one mail, while others may be accepted. For example, its mailbox is full or does not exist.
type Refusal struct {
	Permanent bool // trying again will not help
	Err       error
	own       bool // the gateway failed before it asked the server
}

func (r *Refusal) Error() string { return r.Err.Error() }

// Unwrap returns the cause.
func (r *Refusal) Unwrap() error { return r.Err }

// NewMailer returns the mailer of the settings: SMTP if they have a mail server, otherwise Folder if they have a folder, otherwise Null.
func NewMailer(cfg config.Gateway) (Mailer, error) {
	server, err := cfg.MailServer()
	switch {
	case err != nil:
		return nil, err
	case server != nil:
		return &SMTP{Server: *server}, nil
	case cfg.MailDir != "":
		return Folder{Dir: cfg.MailDir}, nil
	}
	return Null{}, nil
}

// Folder writes each mail to a file that only its owner can read. It is for trying Roster out, and for programs that read mail from a folder.
// A file appears complete or not at all.
type Folder struct{ Dir string }

// Send writes <time>_<id>.eml, so that the files sort by time.
func (f Folder) Send(_ context.Context, m Mail) (err error) {
	content, err := m.message(gomail.NoEncoding) // lines are not broken, so that links can be copied from the file
	if err != nil {
		return err
	}
	if err := os.MkdirAll(f.Dir, 0o700); err != nil {
		return err
	}
	draft, err := os.CreateTemp(f.Dir, ".draft-*") // created with mode 0600
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(draft.Name())
		}
	}()
	_, err = content.WriteTo(draft)
	if err = errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	id, _, _ := strings.Cut(m.ID, "@")
	name := fmt.Sprintf("%s_%s.eml", m.Date.UTC().Format("20060102T150405.000000Z"), filepath.Base(id))
	return os.Rename(draft.Name(), filepath.Join(f.Dir, name))
}

// Close does nothing.
func (Folder) Close() error { return nil }

// Newest returns the path of the latest mail, or "" if there is none.
func (f Folder) Newest() string {
	files, _ := filepath.Glob(filepath.Join(f.Dir, "*.eml")) // fails only if the pattern is invalid
	if len(files) == 0 {
		return ""
	}
	return slices.Max(files)
}

// message returns the mail in the format of RFC 5322. The subject is one line, and names that are not ASCII or contain commas are encoded.
// It returns a permanent Refusal if the recipient's address is invalid.
func (m Mail) message(encoding gomail.Encoding) (*gomail.Msg, error) {
	to, err := mail.ParseAddress(m.To)
	if err != nil || to.Address != m.To {
		return nil, &Refusal{Permanent: true, Err: fmt.Errorf("%q is not an address that mail can be sent to", m.To)}
	}
	to.Address = identifier.Mailbox(to.Address)
	from, err := mail.ParseAddress(m.From)
	if err != nil {
		return nil, fmt.Errorf("%q is not an address that mail can come from", m.From)
	}
	if from.Name == "" {
		from.Name = "Roster"
	}
	from.Address = identifier.Mailbox(from.Address)
	msg := gomail.NewMsg(gomail.WithEncoding(encoding), gomail.WithNoDefaultUserAgent())
	msg.FromMailAddress(from)
	msg.ToMailAddress(to)
	msg.Subject(singleLine(m.Subject))
	msg.SetDateWithValue(m.Date.UTC())
	msg.SetMessageIDWithValue(m.ID)
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetBodyString(gomail.TypeTextPlain, strings.ReplaceAll(m.Body, "\n", "\r\n"))
	if m.HTML != "" {
		msg.AddAlternativeString(gomail.TypeTextHTML, strings.ReplaceAll(m.HTML, "\n", "\r\n"))
	}
	return msg, nil
}
