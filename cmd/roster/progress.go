package main

import (
	"fmt"
	"math"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"
)

const (
	drawEvery  = 100 * time.Millisecond // how often the bar is drawn in a terminal
	writeEvery = 10 * time.Second       // how often a line is written elsewhere
)

// progress shows the progress of work: in a terminal as one line that is updated, elsewhere as a new line from time to time.
type progress struct {
	con   *console
	tty   func() int // returns the width of the terminal; nil if there is none
	mu    sync.Mutex
	meter meter
	stop  chan struct{}
	work  sync.WaitGroup
}

// progress starts to show the progress of work with total units; 0 means that the total is unknown. Call end to stop it.
func (c *console) progress(title, unit string, total int) *progress {
	p := &progress{con: c, meter: meter{title: title, unit: unit, total: total, begun: time.Now()}, stop: make(chan struct{})}
	every := writeEvery
	if f, ok := terminal(c.err); ok {
		every = drawEvery
		p.tty = func() int {
			width, _, err := term.GetSize(int(f.Fd()))
			if err != nil {
				return 80
			}
			return width
		}
	}
	p.work.Go(func() {
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			select {
			case <-p.stop:
				return
			case now := <-tick.C:
				p.show(now)
			}
		}
	})
	return p
}

func (p *progress) show(now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.tty == nil {
		fmt.Fprintln(p.con.err, p.meter.status(now))
		return
	}
	fmt.Fprint(p.con.err, "\r"+truncate(p.meter.bar(now), p.tty()-1)+"\x1b[K")
}

// at sets the number of units that are done.
func (p *progress) at(done int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.meter.at(time.Now(), done)
}

// phase starts to show other work, unless it has the same title and total as the current work.
func (p *progress) phase(title, unit string, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if title != p.meter.title || total != p.meter.total {
		p.meter = meter{title: title, unit: unit, total: total, begun: time.Now()}
	}
}

// end stops the display and clears its line in a terminal.
func (p *progress) end() {
	close(p.stop)
	p.work.Wait()
	if p.tty != nil {
		fmt.Fprint(p.con.err, "\r\x1b[K")
	}
}

// meter computes the speed and the remaining time of work that is done in steps.
type meter struct {
	title, unit string // the unit "bytes" is shown as MB
	total, done int
	begun       time.Time
	base        int       // how much was done at the first call of at
	lastStep    time.Time // the time of the last step
	rate        float64   // units per second, smoothed
}

const (
	smooth = 10 * time.Second // the time over which the speed is averaged
	warm   = 2 * time.Second  // the time before a speed is shown
)

func (m *meter) at(now time.Time, done int) {
	switch {
	case m.lastStep.IsZero():
		m.base, m.done, m.lastStep, m.begun = done, done, now, now
		return
	case done <= m.done:
		return // no step yet: the next one is averaged over the whole time since the last one
	}
	passed := now.Sub(m.lastStep)
	if passed <= 0 {
		return
	}
	if since := now.Sub(m.begun); since < smooth {
		m.rate = float64(done-m.base) / since.Seconds()
	} else {
		weight := 1 - math.Exp(-passed.Seconds()/smooth.Seconds())
		m.rate += weight * (float64(done-m.done)/passed.Seconds() - m.rate)
	}
	m.done, m.lastStep = done, now
}

// status returns the progress in words: "Running: 410,000 of 1,000,000 rows (41 %), 8,200 rows/s, 1m12s left".
func (m *meter) status(now time.Time) string {
	if m.total == 0 {
		return fmt.Sprintf("%s… %s", m.title, now.Sub(m.begun).Round(time.Second))
	}
	text := fmt.Sprintf("%s: %s of %s (%d %%)", m.title, m.formatCount(m.done, false), m.formatCount(m.total, true), 100*m.done/m.total)
	if m.rate <= 0 || now.Sub(m.begun) < warm {
		return text
	}
	text += fmt.Sprintf(", %s/s", m.formatCount(int(m.rate), true))
	if open := m.total - m.done; open > 0 {
		// The work has continued since the last step.
		left := time.Duration(float64(open)/m.rate*float64(time.Second)) - now.Sub(m.lastStep)
		text += fmt.Sprintf(", %s left", max(left, time.Second).Round(time.Second))
	}
	return text
}

// bar returns the status after a progress bar, or the status alone if the total is unknown.
func (m *meter) bar(now time.Time) string {
	const width = 30
	if m.total == 0 {
		return m.status(now)
	}
	full := min(width, width*m.done/m.total)
	return "[" + strings.Repeat("=", full) + strings.Repeat(" ", width-full) + "] " + m.status(now)
}

func (m *meter) formatCount(n int, unit bool) string {
	text := thousands(n)
	if m.unit == "bytes" {
		text = fmt.Sprintf("%.1f", float64(n)/(1<<20))
	}
	switch {
	case !unit:
		return text
	case m.unit == "bytes":
		return text + " MB"
	}
	return text + " " + m.unit
}

// thousands formats a number with commas between groups of three digits.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// truncate shortens a line to a number of characters, so that it is not wrapped in a terminal.
func truncate(s string, width int) string {
	r := []rune(s)
	if width < 1 || len(r) <= width {
		return s
	}
	return string(r[:width])
}
