package server_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/roster"
	"example.com/roster/internal/server"
)

// A client that requests a file and reads nothing of it is disconnected after a minute. One that reads a little at a time gets the whole file, however long
// it takes. It fails with the mutant file-progress, which removes the deadline.
func TestAReaderOfAFileMustGoOnReading(t *testing.T) {
	const size = 1 << 20
	var wrote chan error
	files := func(ctx context.Context) http.Handler {
		wrote = make(chan error, 1) // belongs to this test's clock
		h, err := server.New(ctx, server.Config{
			GraphQL: http.NotFoundHandler(), Socket: func(*http.Request) bool { return false }, Log: slog.New(slog.DiscardHandler), Now: time.Now,
			ParseID: func(string) (uuid.UUID, error) { return uuid.Nil, nil },
			Result: func(_ context.Context, w io.Writer, _ uuid.UUID, _ string, _ []roster.Outcome) error {
				_, err := w.Write(make([]byte, size))
				wrote <- err
				return err
			},
		})
		if err != nil {
			t.Error(err)
		}
		return h
	}
	const request = "GET /bulk/blk_a/result.csv HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
	open := func(t *testing.T, p *pipes) net.Conn {
		conn, err := p.dial(t.Context(), "", "")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(conn, request); err != nil {
			t.Fatal(err)
		}
		return conn
	}
	t.Run("takes nothing", func(t *testing.T) {
		timeless(t, files, func(t *testing.T, p *pipes, _ *http.Client) {
			conn := open(t, p)
			defer conn.Close() //nolint:errcheck // the server has disconnected
			began := time.Now()
			select {
			case err := <-wrote:
				if took := time.Since(began); err == nil || took < time.Minute || took > 61*time.Second {
					t.Errorf("after %s: %v", took, err)
				}
			case <-time.After(time.Hour):
				t.Error("it is still waited for after an hour")
			}
		})
	})
	t.Run("takes a little", func(t *testing.T) {
		timeless(t, files, func(t *testing.T, p *pipes, _ *http.Client) {
			conn := open(t, p)
			defer conn.Close() //nolint:errcheck // all has been read
			got := 0
			for piece := make([]byte, 8<<10); ; time.Sleep(25 * time.Second) {
				n, err := io.ReadFull(conn, piece)
				got += n
				if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
					break
				}
				if err != nil {
					t.Fatalf("after %d bytes: %v", got, err)
				}
			}
			if err := <-wrote; err != nil || got < size {
				t.Errorf("%d bytes came: %v", got, err)
			}
		})
	})
}
