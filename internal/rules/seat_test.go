package rules

import (
	"strconv"
	"strings"
	"testing"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestSeats(t *testing.T) {
	play(t, []scene{
		{
			name: "H3 removed from one of several accounts keeps the seat", org: `
				ada news=Administrator* sport=Administrator*
				bob news=Standard sport=Standard`,
			rows: "REMOVE bob news", want: "REMOVED", after: `
				ada news=Administrator* sport=Administrator*
				bob sport=Standard`,
		},
		{
			name: "H3 removed from the last account frees the seat and becomes history", org: `
				ada news=Administrator*
				bob news=Standard`,
			rows: "REMOVE bob news", want: "REMOVED", after: `
				ada news=Administrator*
				bob former`,
		},
		{
			name: "H3 removed from all accounts in one run frees one seat", org: `
				ada news=Administrator* sport=Administrator*
				bob news=Standard sport=Standard`,
			rows: "REMOVE bob news\nREMOVE bob sport", want: "REMOVED REMOVED", after: `
				ada news=Administrator* sport=Administrator*
				bob former`,
		},
		{
			name: "H3 added again later is the same person with one seat, active at once", seats: 2, org: `
				ada news=Administrator*
				bob former`,
			rows: "ADD bob news Standard", want: "ADDED", after: `
				ada news=Administrator*
				bob news=Standard`,
		},
		{
			name: "H2 a duty keeps the seat when the last account goes", org: `
				ada news=Administrator*
				bob auditor news=Standard`,
			rows: "REMOVE bob news", want: "REMOVED", after: `
				ada news=Administrator*
				bob auditor`,
		},
		{
			name: "H2 who has a duty already holds the seat that their first account needs", seats: 2, org: `
				ada news=Administrator*
				bob manager`,
			rows: "ADD bob news Standard", want: "ADDED", after: `
				ada news=Administrator*
				bob manager news=Standard`,
		},
		{
			name: "H5 H35 somebody unknown is invited and holds a reserved seat from that moment", seats: 2, org: "ada news=Administrator*",
			rows: "ADD bob news Standard", want: "ADDED", after: `
				ada news=Administrator*
				bob invited news=Standard`,
		},
		{
			name: "H5 cancelling an invitation frees its seat", seats: 2, org: `
				ada news=Administrator*
				bob invited news=Standard`,
			rows: "REMOVE bob news\nADD cat news Standard", want: "REMOVED ADDED", after: `
				ada news=Administrator*
				bob former
				cat invited news=Standard`,
		},
		{
			name: "H6 B66 one newcomer on three accounts is one person, not three rows", seats: 2, org: "ada news=Administrator* sport=Administrator* video=Administrator*",
			rows: "ADD bob news Standard\nADD bob sport Standard\nADD bob video Standard", want: "ADDED ADDED ADDED", after: `
				ada news=Administrator* sport=Administrator* video=Administrator*
				bob invited news=Standard sport=Standard video=Standard`,
		},
		{
			name: "H7 a suspended person is added to an account without taking a seat, and stays suspended", seats: 1, org: `
				ada news=Administrator* sport=Administrator*
				bob suspended news=Standard`,
			rows: "ADD bob sport Standard", want: "ADDED", after: `
				ada news=Administrator* sport=Administrator*
				bob suspended news=Standard sport=Standard`,
		},
		{
			name: "H9 the least of roles takes a seat, too", seats: 1, org: "ada news=Administrator*",
			rows: "ADD bob news Analyst", opts: Options{Shortage: roster.FillInOrder}, want: "SEAT_EXHAUSTED",
		},
		{
			name: "H10 over the limit new people are refused; role changes, removals and further accounts go on", seats: 2, org: `
				ada news=Administrator* sport=Administrator*
				bob news=Standard
				cat news=Standard
				dan news=Standard`,
			rows: "ADD eve news Standard\nADD bob sport Analyst\nASSIGN cat news Editor", opts: Options{Shortage: roster.FillInOrder},
			want: "SEAT_EXHAUSTED ADDED CHANGED", after: `
				ada news=Administrator* sport=Administrator*
				bob news=Standard sport=Analyst
				cat news=Editor
				dan news=Standard`,
		},
		{
			name: "H10 H14 over the limit one may still come for each who goes", seats: 1, org: `
				ada news=Administrator*
				bob news=Standard
				cat news=Standard`,
			rows: "ADD dan news Standard\nREMOVE bob news", want: "ADDED REMOVED", after: `
				ada news=Administrator*
				bob former
				cat news=Standard
				dan invited news=Standard`,
		},
		{
			name: "H13 FAIL_RUN applies nothing when one seat is missing", seats: 2, org: "ada news=Administrator*",
			rows: "ADD bob news Standard\nADD cat news Standard", want: "ADDED ADDED",
		},
		{
			name: "H13 FILL_IN_ORDER takes people in the order of rows, whole people, and the rest can be retried", seats: 3, org: `
				ada news=Administrator* sport=Administrator*
				zoe news=Standard`,
			rows: `
				ADD cat news Standard
				ADD bob news Standard
				ADD bob sport Standard
				ADD zoe sport Standard
				ADD cat sport Standard`,
			opts: Options{Shortage: roster.FillInOrder}, want: "ADDED SEAT_EXHAUSTED SEAT_EXHAUSTED ADDED ADDED", after: `
				ada news=Administrator* sport=Administrator*
				cat invited news=Standard sport=Standard
				zoe news=Standard sport=Standard`,
		},
		{
			name: "H13 FILL_IN_ORDER gives no place in the queue to a row that was refused for something else", seats: 2, org: `
				ada news=Administrator*
				bob invited sport=Standard
				cat former
				dan former`,
			rows: "ADD cat sport Administrator@soon\nADD dan news Standard\nADD cat news Standard\nREMOVE bob sport",
			opts: Options{Shortage: roster.FillInOrder}, want: "LAST_ADMIN ADDED SEAT_EXHAUSTED REMOVED", after: `
				ada news=Administrator*
				bob former
				cat former
				dan news=Standard`,
		},
		{
			name: "H14 a one-for-one swap works at full capacity, whatever the order of rows", seats: 2, org: `
				ada news=Administrator*
				bob news=Standard`,
			rows: "ADD cat news Standard\nREMOVE bob news", want: "ADDED REMOVED", after: `
				ada news=Administrator*
				bob former
				cat invited news=Standard`,
		},
		{
			name: "H13 a removal that is refused frees no seat for the newcomer", seats: 1, org: "ada news=Administrator*",
			rows: "REMOVE ada news\nADD bob news Standard", opts: Options{Shortage: roster.FillInOrder}, want: "PRIMARY_PROTECTED SEAT_EXHAUSTED",
		},
		{
			name: "H14 who moves from one account to another stays who they are, whatever the order of rows", org: `
				ada news=Administrator* sport=Administrator*
				bob news=Standard
				cat invited news=Standard`,
			rows: "REMOVE bob news\nADD bob sport Standard\nADD cat sport Standard\nREMOVE cat news", want: "REMOVED ADDED ADDED REMOVED", after: `
				ada news=Administrator* sport=Administrator*
				bob sport=Standard
				cat invited sport=Standard`,
		},
	})
}

// TestTenSeats checks the examples of the manual (B13, B66). Each step is one run.
func TestTenSeats(t *testing.T) {
	run := func(t *testing.T, o *org, rows string) *Decision {
		t.Helper()
		asked := o.rows(t, rows)
		d := Decide(o.world(), asked, Options{Actor: o.actor("")})
		if d.Seats.Short == 0 {
			o.take(t, d)
		}
		return d
	}
	each := func(from, to int, format string) string {
		var out strings.Builder
		for i := from; i <= to; i++ {
			out.WriteString(strings.ReplaceAll(format, "#", "p"+strconv.Itoa(i)) + "\n")
		}
		return out.String()
	}
	limit := 10
	t.Run("B13 H4 create 10, delete 5, create 3: 8 used, 2 free", func(t *testing.T) {
		o := read(t, "")
		o.limit = &limit
		run(t, o, each(1, 10, "ADD # news Standard"))
		run(t, o, each(1, 5, "REMOVE # news"))
		run(t, o, each(11, 13, "ADD # news Standard"))
		if s := o.world().Seats; s.Used() != 8 || s.Free() != 2 {
			t.Errorf("%d used, %d free", s.Used(), s.Free())
		}
	})
	t.Run("B66 ten on A and the same ten on B: 10 used, and an eleventh on B is refused", func(t *testing.T) {
		o := read(t, "")
		o.limit = &limit
		run(t, o, each(1, 10, "ADD # a Standard"))
		run(t, o, each(1, 10, "ADD # b Standard"))
		if s := o.world().Seats; s.Used() != 10 || s.Free() != 0 {
			t.Errorf("%d used, %d free", s.Used(), s.Free())
		}
		d := run(t, o, "ADD p11 b Standard")
		if !fault.Is(d.Seats.Fault(), fault.SeatExhausted) || d.Seats.Short != 1 {
			t.Errorf("short %d: %v", d.Seats.Short, d.Seats.Fault())
		}
	})
}

func TestImpact(t *testing.T) {
	for _, c := range []struct {
		name          string
		limit, held   int
		rows          string
		short, needed int
	}{
		{"H13 the answer says how many seats are missing", 4, 0, "ADD x news Analyst\nADD y news Analyst\nADD z news Analyst", 2, 6},
		{"H13 who leaves counts against who comes", 4, 0, "ADD x news Analyst\nADD y news Analyst\nREMOVE bob news", 0, 0},
		{"H13 seats held for a running bulk operation are not free", 4, 1, "ADD x news Analyst", 1, 5},
		{"H10 over the limit the need counts everyone there is", 1, 0, "ADD x news Analyst", 1, 4},
		{"H13 a row that needs no seat is never short", 1, 0, "ASSIGN bob news Analyst", 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := read(t, "ada news=Administrator*\nbob news=Standard\ncat invited news=Standard")
			o.limit, o.held = &c.limit, c.held
			rows := o.rows(t, c.rows)
			d := Decide(o.world(), rows, Options{Actor: o.actor("")})
			if d.Seats.Short != c.short {
				t.Errorf("short %d, want %d", d.Seats.Short, c.short)
			}
			err := d.Seats.Fault()
			if f, _ := fault.Of(err); c.short > 0 && (f == nil || f.Seats.Entitled != c.limit || f.Seats.Needed != c.needed) {
				t.Errorf("the refusal is %v with %+v, want %d needed", f, f.Seats, c.needed)
			} else if c.short == 0 && err != nil {
				t.Errorf("refused: %v", err)
			}
		})
	}
}
