package server

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// An upload fails if nothing arrives for bodyTime, if it is slower than leastPace on average after an allowance of bodyTime, or if it takes longer than
// uploadTime in all.
const (
	leastPace   = 16 << 10    // bytes a second
	goodbyeTime = time.Second // to read the response to an upload that is not read to its end
)

// paced is the body of an upload. Until it is read to its end, a response closes the connection, so that callers need not send what is not read. A response
// that refuses the upload before its first byte is read does not wait for the body.
type paced struct {
	io.ReadCloser

	w       http.ResponseWriter
	control *http.ResponseController
	now     func() time.Time
	begun   time.Time // when the first read began; the upload may wait for its turn before that
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
		// net/http continues to read, to notice if the connection is lost. If the read deadline passed during a slow request, it would treat the
		// connection as lost. The response has its own time limit, however long the upload took.
		b.readUntil(time.Time{})
		b.writeUntil(b.now().Add(uploadTime))
	}
	return n, err
}

// deadline returns the time by which the next byte must arrive.
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

// stopWaiting ends the wait for the rest of a body that was not read to its end, after goodbyeTime.
func (b *paced) stopWaiting() {
	if !b.ended {
		b.readUntil(b.now().Add(goodbyeTime))
	}
}

// Errors are ignored: the writers of tests have no deadlines.
func (b *paced) readUntil(t time.Time)  { _ = b.control.SetReadDeadline(t) }
func (b *paced) writeUntil(t time.Time) { _ = b.control.SetWriteDeadline(t) }
