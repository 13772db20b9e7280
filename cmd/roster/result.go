package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type bulkResultCommand struct {
	config.Client
	ID      string `arg:"" name:"id" help:"The operation: planned, running or ended."`
	Outcome []word `placeholder:"OUTCOME" enum:"${RowOutcome}" help:"Only rows with one of these outcomes, separated by commas: ${enum}."`
	Format  word   `default:"csv" enum:"${ResultFormat}" help:"The file format: ${enum}."`
	Output  string `short:"o" placeholder:"FILE" help:"The file to write, completely or not at all. Without it, standard output."`
}

// Help returns the details for --help.
func (bulkResultCommand) Help() string {
	return `Writes every row and its outcome, in the order of the input. The first columns are those of an upload, and the others are ignored when the
file is read again. So you can fix the refused rows, or free seats for them, and send the file again:

  roster bulk result blk_… --outcome refused --output refused.csv
  roster bulk run refused.csv`
}

// Run writes the rows to the file, which it replaces atomically, or to standard output.
func (c *bulkResultCommand) Run(ctx context.Context, con *console) (err error) {
	api := client.New(c.Server, c.Token)
	if c.Output == "" {
		out := bufio.NewWriter(con.out)
		return errors.Join(api.Result(ctx, c.ID, c.Format.api(), apiWords(c.Outcome), out), out.Flush())
	}
	draft, err := os.CreateTemp(filepath.Dir(c.Output), ".draft-*")
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no folder %s for %s; create it first", filepath.Dir(c.Output), c.Output)
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", c.Output, err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(draft.Name())
		}
	}()
	err = api.Result(ctx, c.ID, c.Format.api(), apiWords(c.Outcome), draft)
	if err = errors.Join(err, draft.Close()); err != nil {
		return err
	}
	return os.Rename(draft.Name(), c.Output)
}
