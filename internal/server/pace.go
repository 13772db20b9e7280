package server

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// An upload that is read keeps coming: it is given up when nothing comes for as long as any other body may take in all, and when it comes more slowly
// than the pace from its beginning.
const (
	leastPace   = 16 << 10 // bytes a second
	goodbyeTime = time.Second
)

// paced is the body of an upload. Until it is read to its end an answer closes the connection, so that nobody has to send what nobody reads; whoever
// refuses it before its first byte waits for nothing.
type paced struct {
	io.ReadCloser

	w       http.ResponseWriter
	control *http.ResponseController
	now     func() time.Time
	begun   time.Time // to be read: it may wait for its place first
	read    int64
	ended   bool
}

func (s *server) paced(w http.ResponseWriter, body io.ReadCloser) *paced {
	b := &paced{ReadCloser: body, w: w, control: http.NewResponseController(w), now: s.Now}
	w.Header().Set("Connection", "close")
	b.writeUntil(b.now().Add(uploadTime))
	return b
}

func (b *paced) Read(p []byte) (int, error) {
	if b.ended {
		return 0, io.EOF
	}
	if b.begun.IsZero() {
		b.begun = b.now()
	}
	b.readUntil(b.deadline(b.now()))
	n, err := b.ReadCloser.Read(p)
	b.read += int64(n)
	if errors.Is(err, io.EOF) {
		b.ended = true
		b.w.Header().Del("Connection")
		// The server still reads ahead to see the caller go: at the read deadline it would take a slow answer for a lost caller. And the answer has its
		// own time, however long the upload took.
		b.readUntil(time.Time{})
		b.writeUntil(b.now().Add(uploadTime))
	}
	return n, err
}

// deadline is when the next byte must have come.
func (b *paced) deadline(now time.Time) time.Time {
	silent, slow := now.Add(bodyTime), b.begun.Add(bodyTime+time.Duration(b.read)*time.Second/leastPace)
	until := b.begun.Add(uploadTime)
	for _, t := range []time.Time{silent, slow} {
		if t.Before(until) {
			until = t
		}
	}
	return until
}

// stopWaiting ends the wait for what was not read. The caller has a moment to read the answer.
func (b *paced) stopWaiting() {
	if !b.ended {
		b.readUntil(b.now().Add(goodbyeTime))
	}
}

// A writer without deadlines, as tests have, keeps none.
func (b *paced) readUntil(t time.Time)  { _ = b.control.SetReadDeadline(t) }
func (b *paced) writeUntil(t time.Time) { _ = b.control.SetWriteDeadline(t) }
