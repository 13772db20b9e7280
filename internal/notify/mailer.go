package notify

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"mime"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Null sends nothing, for installations without mail.
type Null struct{}

// Send does nothing.
func (Null) Send(context.Context, Mail) error { return nil }

// Folder writes each mail as a file, readable by its owner alone, for trying Roster out and for programs that pick mail
// up from a folder. A file appears whole or not at all.
type Folder struct{ Dir string }

// Send writes <time>_<id>.eml, so that the files sort by time.
func (f Folder) Send(_ context.Context, m Mail) (err error) {
	content, err := m.message()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(f.Dir, 0o700); err != nil {
		return err
	}
	draft, err := os.CreateTemp(f.Dir, ".draft-*") // made with 0600
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(draft.Name())
		}
	}()
	_, err = draft.Write(content)
	if err = errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	id, _, _ := strings.Cut(m.ID, "@")
	name := fmt.Sprintf("%s_%s.eml", m.Date.UTC().Format("20060102T150405.000000Z"), filepath.Base(id))
	return os.Rename(draft.Name(), filepath.Join(f.Dir, name))
}

// message is the mail in the form of RFC 5322.
func (m Mail) message() ([]byte, error) {
	if a, err := mail.ParseAddress(m.To); err != nil || a.Address != m.To {
		return nil, fmt.Errorf("%q is not an address that mail can be sent to", m.To)
	}
	var b bytes.Buffer
	for _, h := range [...][2]string{
		{"Date", m.Date.UTC().Format(time.RFC1123Z)},
		{"From", (&mail.Address{Name: "Roster", Address: m.From}).String()},
		{"To", (&mail.Address{Address: m.To}).String()},
		{"Subject", mime.QEncoding.Encode("utf-8", line(m.Subject))},
		{"Message-ID", "<" + m.ID + ">"},
		{"MIME-Version", "1.0"},
		{"Content-Type", "text/plain; charset=utf-8"},
		{"Content-Transfer-Encoding", "8bit"}, // no line is broken, so that a link can be copied from the file
		{"Auto-Submitted", "auto-generated"},
	} {
		fmt.Fprintf(&b, "%s: %s\r\n", h[0], h[1])
	}
	b.WriteString("\r\n")
	b.WriteString(strings.ReplaceAll(m.Body, "\n", "\r\n"))
	return b.Bytes(), nil
}
