package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// staffTokenFile is where the token of the first staff user is written: beside the SQLite file, which the operator can
// read and others cannot, unless a setting says otherwise.
func staffTokenFile(cfg config.Gateway, db config.Database) string {
	if cfg.StaffTokenFile != "" {
		return cfg.StaffTokenFile
	}
	if file, ok := strings.CutPrefix(db.DatabaseURL, "sqlite:"); ok {
		return filepath.Join(filepath.Dir(strings.TrimPrefix(file, "//")), "staff-token")
	}
	return "staff-token"
}

// offerStaff makes the one-time token of the first staff user, as long as there is none, writes it into a file for its
// owner alone, and shows it on a terminal. No log ever has it. A gateway that cannot hand the token to anybody makes none
// and serves all the same: roster staff add is always there.
func offerStaff(ctx context.Context, con *console, cfg config.Gateway, db *store.DB, log *slog.Logger) {
	screen := con.screen()
	written := false
	token, err := (&signin.Signin{DB: db, Now: time.Now}).Claimable(ctx, func(token string) error {
		err := keepSecret(cfg.StaffTokenFile, invitingStaff(cfg, token))
		if written = err == nil; written || screen == nil {
			return err
		}
		log.WarnContext(ctx, "the token of the first staff user cannot be written into its file; only the terminal shows it", "file", cfg.StaffTokenFile, "error", err)
		return nil
	})
	switch {
	case err != nil:
		log.WarnContext(ctx, "there is no vendor staff yet, and no file for the token of the first staff user; use roster staff add, or set ROSTER_STAFF_TOKEN_FILE",
			"file", cfg.StaffTokenFile, "error", err)
	case token == "":
		forgetStaffToken(cfg)
	default:
		if written {
			log.InfoContext(ctx, "there is no vendor staff yet; a file that only its owner can read says how to sign in as the first",
				"file", cfg.StaffTokenFile, "within", signin.ClaimLife)
		}
		if screen != nil {
			fmt.Fprintf(screen, "\n%s\n", invitingStaff(cfg, token))
		}
	}
}

// nobodyYet begins the file, by which it is known again.
const nobodyYet = "Nobody is on the vendor's staff yet"

// invitingStaff says how to come in. The token stands behind the #, which browsers send nowhere.
func invitingStaff(cfg config.Gateway, token string) string {
	return fmt.Sprintf(nobodyYet+`. Whoever opens this address first, within an hour, chooses the password and is:

  %s/claim#%s

Without a browser:

  curl %s/graphql -H 'Content-Type: application/json' -d '{"query":
    "mutation { staffClaim(input: {token: \"%s\", email: \"<yours>\", password: \"<a new one>\"}) { token userErrors { message } } }"}'
`, cfg.URL(), token, cfg.URL(), token)
}

// keepSecret writes a file that its owner alone can read. It appears whole or not at all, in the place of an old one.
func keepSecret(file, text string) (err error) {
	if !oursToWrite(file) {
		return errors.New("another file has this name")
	}
	draft, err := os.CreateTemp(filepath.Dir(file), ".draft-*") // made with 0600
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(draft.Name())
		}
	}()
	_, err = draft.WriteString(text)
	if err = errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	return os.Rename(draft.Name(), file)
}

// oursToWrite says whether there is no such file, or one that was written here: no setting makes the gateway write over
// anything else.
func oursToWrite(file string) bool {
	text, err := os.ReadFile(file)
	return errors.Is(err, os.ErrNotExist) || err == nil && strings.HasPrefix(string(text), nobodyYet)
}

// forgetStaffToken removes the file of a token that works no more.
func forgetStaffToken(cfg config.Gateway) {
	if cfg.StaffTokenFile != "" && oursToWrite(cfg.StaffTokenFile) {
		_ = os.Remove(cfg.StaffTokenFile) // most often there is none
	}
}

// screen is a terminal that somebody looks at; nil where there is none.
func (c *console) screen() io.Writer {
	for _, w := range []io.Writer{c.out, c.err} {
		if f, ok := terminal(w); ok {
			return f
		}
	}
	return nil
}
