package columns

import (
	"regexp"
	"strconv"
	"time"
)

// Date is a day or a time in a cell. If the day and the month could be swapped, it has both readings until other dates of the file decide which is right.
type Date struct {
	At      time.Time // a time; zero for a day
	Day     time.Time // a day, at 00:00 UTC; read with the day first unless ISO
	Swapped time.Time // the same text read with the month first; zero if that is not a valid day
	ISO     bool      // the year is first, so there is only one reading
}

// Order is what comes first in the dates of a file that are not ISO dates.
type Order uint8

// The orders that the dates of a file can prove: Unproven if no date proves one, Contradicted if two dates prove different ones.
const (
	Unproven Order = iota
	DayFirst
	MonthFirst
	Contradicted
)

var shortDate = regexp.MustCompile(`^(\d{1,2})([./-])(\d{1,2})([./-])(\d{4})$`)

// ReadDate reads a date: an ISO date, or three numbers with the year last. ok is false for any other text.
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

// day returns a date, or zero if the calendar does not have it.
func day(year, month, day int) time.Time {
	d := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if year < 1 || d.Day() != day || d.Month() != time.Month(month) {
		return time.Time{}
	}
	return d
}

// Ambiguous reports whether the date has two readings, so that another date of the file must prove the order.
func (d Date) Ambiguous() bool {
	return !d.ISO && !d.Day.IsZero() && !d.Swapped.IsZero() && !d.Day.Equal(d.Swapped)
}

// Proves returns the order that the date itself proves.
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

// And combines two orders.
func (o Order) And(other Order) Order {
	switch {
	case o == Unproven || o == other:
		return other
	case other == Unproven:
		return o
	}
	return Contradicted
}

// In returns the time that a date means in a file with this order. A day means its end in the time zone, which is the beginning of the next day (H33).
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

// End returns when a day ends in a time zone.
func End(day time.Time, zone *time.Location) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day()+1, 0, 0, 0, 0, zone)
}
