package columns

import (
	"regexp"
	"strconv"
	"time"
)

// Date is a day or an instant as a cell has it. Where the day may be the month, both are there until the file proves which.
type Date struct {
	At      time.Time // an instant; zero for a day
	Day     time.Time // a day, at 00:00 UTC, read day first where it is not ISO
	Swapped time.Time // the same read month first; zero where that is no day
	ISO     bool      // the year first: there is one way to read it
}

// Order says what stands first in the dates of a file that are not written as ISO has it.
type Order uint8

// What a file proves; no date says Unproven, and two that contradict each other Contradicted.
const (
	Unproven Order = iota
	DayFirst
	MonthFirst
	Contradicted
)

var shortDate = regexp.MustCompile(`^(\d{1,2})([./-])(\d{1,2})([./-])(\d{4})$`)

// ReadDate reads a date: ISO, or three numbers with the year last.
func ReadDate(cell string) (d Date, ok bool) {
	if at, err := time.Parse(time.RFC3339, cell); err == nil {
		return Date{At: at, ISO: true}, true
	}
	if day, err := time.Parse(time.DateOnly, cell); err == nil {
		return Date{Day: day, ISO: true}, true
	}
	m := shortDate.FindStringSubmatch(cell)
	if m == nil || m[2] != m[4] {
		return d, false
	}
	one, _ := strconv.Atoi(m[1])
	two, _ := strconv.Atoi(m[3])
	year, _ := strconv.Atoi(m[5])
	d.Day, d.Swapped = day(year, two, one), day(year, one, two)
	return d, !d.Day.IsZero() || !d.Swapped.IsZero()
}

// day is a day of the calendar, or zero.
func day(year, month, day int) time.Time {
	d := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if year < 1 || d.Day() != day || d.Month() != time.Month(month) {
		return time.Time{}
	}
	return d
}

// Ambiguous says whether the date depends on an order that another date of the file must prove.
func (d Date) Ambiguous() bool {
	return !d.ISO && !d.Day.IsZero() && !d.Swapped.IsZero() && !d.Day.Equal(d.Swapped)
}

// Proves says which order the date itself proves.
func (d Date) Proves() Order {
	switch {
	case d.ISO:
		return Unproven
	case d.Swapped.IsZero():
		return DayFirst
	case d.Day.IsZero():
		return MonthFirst
	}
	return Unproven
}

// And is what two orders come to together.
func (o Order) And(other Order) Order {
	switch {
	case o == Unproven || o == other:
		return other
	case other == Unproven:
		return o
	}
	return Contradicted
}

// In is the instant that is meant: a day means its end, which is when the next one begins there (H33).
func (d Date) In(order Order, zone *time.Location) time.Time {
	if !d.At.IsZero() {
		return d.At
	}
	at := d.Day
	if !d.ISO && at.IsZero() || order == MonthFirst && !d.Swapped.IsZero() {
		at = d.Swapped
	}
	return End(at, zone)
}

// End is when a day is over in a time zone.
func End(day time.Time, zone *time.Location) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day()+1, 0, 0, 0, 0, zone)
}
