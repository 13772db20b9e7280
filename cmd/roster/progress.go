package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/schollz/progressbar/v3"
)

// progress shows how far work has come: a bar on a terminal, and else a line for each tenth of the way.
type progress struct {
	con   *console
	total int
	tenth int
	bar   *progressbar.ProgressBar
}

func (c *console) progress(total int) *progress {
	p := &progress{con: c, total: total}
	if _, ok := terminal(c.err); ok {
		p.bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(c.err), progressbar.OptionShowCount(),
			progressbar.OptionSetWidth(40), progressbar.OptionClearOnFinish(), progressbar.OptionSetPredictTime(true))
	}
	return p
}

func (p *progress) at(done int) {
	if p.bar != nil {
		_ = p.bar.Set(done) // a bar that cannot be drawn stops nothing
		return
	}
	if tenth := 10 * done / max(1, p.total); tenth > p.tenth {
		p.tenth = tenth
		fmt.Fprintf(p.con.err, "%d of %d\n", done, p.total)
	}
}

func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

// table prints lines whose cells are parted by tabs, in columns.
func (c *console) table(lines []string) {
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "  "+strings.Join(lines, "\n  "))
	_ = w.Flush() // a closed pipe has nobody to tell
}
