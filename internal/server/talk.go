//go:build !mutant_talkative

package server

import (
	"log/slog"
	"net/http"
)

// talk is what the log's line of a request says of its address and headers: nothing, because those may hold secrets. Behind
// the build tag mutant_talkative it says all; the test with planted secrets must notice (cmd/roster).
func talk(*http.Request) []slog.Attr { return nil }
