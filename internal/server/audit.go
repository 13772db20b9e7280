package server

import (
	"context"
	"io"
	"net/http"
	"time"

	"example.com/roster/internal/fault"
)

// audit streams an organization's audit events as a file: all of them, or those between ?from= and ?to=, which are times or dates.
func (s *server) audit(w http.ResponseWriter, r *http.Request) {
	org, err := s.ParseOrganization(r.PathValue("id"))
	if err != nil {
		refuse(w, r, fault.Missing(fault.NotFound, "organization"))
		return
	}
	var span [2]*time.Time
	for i, name := range []string{"from", "to"} {
		text := r.URL.Query().Get(name)
		if text == "" {
			continue
		}
		at, err := instant(text)
		if err != nil {
			s.fail(w, r, fault.New(fault.BadRequest, "%s is not a date. Write it as 2026-03-01T12:00:00Z or 2026-03-01.", name))
			return
		}
		span[i] = &at
	}
	s.stream(w, r, r.PathValue("id")+"-audit.jsonl", "application/jsonl; charset=utf-8", func(ctx context.Context, file io.Writer) error {
		return s.Audit(ctx, file, org, span[0], span[1])
	})
}

func instant(text string) (time.Time, error) {
	if at, err := time.Parse(time.RFC3339Nano, text); err == nil {
		return at, nil
	}
	return time.Parse(time.DateOnly, text)
}
