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

// staffTokenFile returns the path of the file for the token of the first staff user. Without the setting, it is staff-token in the directory of the SQLite file, which
// only the operator can read, or in the working directory if the database is PostgreSQL.
func staffTokenFile(cfg config.Gateway, db config.Database) string {
	if cfg.StaffTokenFile != "" {
		return cfg.StaffTokenFile
	}
	if file, ok := strings.CutPrefix(db.DatabaseURL, "sqlite:"); ok {
		return filepath.Join(filepath.Dir(strings.TrimPrefix(file, "//")), "staff-token")
	}
	return "staff-token"
}

// offerStaff creates the one-time token of the first staff user if there is no staff yet, writes it to a file that only its owner can read, and prints it to a
// terminal. It never logs the token. If it can neither write nor print it, it logs a warning and creates no token; roster staff add works without one.
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

// nobodyYet is the beginning of the file, by which the gateway recognizes it as its own.
const nobodyYet = "Nobody is on the vendor's staff yet"

// invitingStaff returns the text that explains how to use the token. In its URL, the token comes after the #, because browsers do not send that part to servers.
func invitingStaff(cfg config.Gateway, token string) string {
	return fmt.Sprintf(nobodyYet+`. The first person to open this address within an hour chooses a password and becomes the first staff user:

  %s/claim#%s

Without a browser:

  curl %s/graphql -H 'Content-Type: application/json' -d '{"query":
    "mutation { staffClaim(input: {token: \"%s\", email: \"<yours>\", password: \"<a new one>\"}) { token userErrors { message } } }"}'
`, cfg.URL(), token, cfg.URL(), token)
}

// keepSecret writes a file that only its owner can read. It replaces an old one atomically, so the file is always complete.
func keepSecret(file, text string) (err error) {
	if !oursToWrite(file) {
		return errors.New("another file has this name")
	}
	draft, err := os.CreateTemp(filepath.Dir(file), ".draft-*") // created with mode 0600
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

// oursToWrite reports whether the file does not exist or was written by keepSecret. The gateway must not overwrite any other file, whatever the setting names.
func oursToWrite(file string) bool {
	text, err := os.ReadFile(file)
	return errors.Is(err, os.ErrNotExist) || err == nil && strings.HasPrefix(string(text), nobodyYet)
}

// forgetStaffToken removes the file with a token that is no longer valid.
func forgetStaffToken(cfg config.Gateway) {
	if cfg.StaffTokenFile != "" && oursToWrite(cfg.StaffTokenFile) {
		_ = os.Remove(cfg.StaffTokenFile) // usually it does not exist
	}
}

// screen returns standard output or standard error, whichever is a terminal, or nil if neither is.
func (c *console) screen() io.Writer {
	for _, w := range []io.Writer{c.out, c.err} {
		if f, ok := terminal(w); ok {
			return f
		}
	}
	return nil
}
