//go:build mutant_talkative

package server

import (
	"log/slog"
	"net/http"
)

func talk(r *http.Request) []slog.Attr {
	return []slog.Attr{slog.String("url", r.URL.String()), slog.Any("header", r.Header)}
}
