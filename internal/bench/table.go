package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

// table is a Markdown table.
type table struct {
	header []string
	rows   [][]string
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// print writes the table, with a title.
func (t *table) print(b *bench, title string) {
	align := make([]string, len(t.header))
	for i := range align {
		align[i] = "---:"
	}
	align[0] = "---"
	b.print("\n**%s**\n\n| %s |\n|%s|", title, strings.Join(t.header, " | "), strings.Join(align, "|"))
	for _, r := range t.rows {
		b.print("| %s |", strings.Join(r, " | "))
	}
}

func best(d []time.Duration) time.Duration { return slices.Min(d) }

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.2f s", d.Seconds()) }

func millis(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }

func rate(rows int, d time.Duration) string { return grouped(int(float64(rows) / d.Seconds())) }

func times(a, b float64) string { return fmt.Sprintf("**%.2f**", a/b) }

// grouped writes a number with separators: 1,000,000.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// exponent returns the slope of log y over log x by least squares: 1 is linear.
func exponent(x, y []float64) float64 {
	var mx, my, above, below float64
	for i := range x {
		mx += math.Log(x[i]) / float64(len(x))
		my += math.Log(y[i]) / float64(len(x))
	}
	for i := range x {
		dx := math.Log(x[i]) - mx
		above += dx * (math.Log(y[i]) - my)
		below += dx * dx
	}
	return above / below
}
