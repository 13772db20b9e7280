package jobs

import "fmt"

// Status is where an operation stands.
type Status = string

// Where an operation stands, from its plan to its end.
const (
	Planning  Status = "PLANNING"
	Planned   Status = "PLANNED"
	Expired   Status = "EXPIRED"
	Queued    Status = "QUEUED"
	Running   Status = "RUNNING"
	Canceling Status = "CANCELING"
	Succeeded Status = "SUCCEEDED"
	Partial   Status = "PARTIAL"
	Failed    Status = "FAILED"
	Canceled  Status = "CANCELED"
)

// Event is what moves an operation from one status to the next.
type Event string

// What moves an operation.
const (
	Plan    Event = "plan"    // it begins to be planned
	Ready   Event = "ready"   // the plan is whole
	GiveUp  Event = "give up" // the gateway that planned fell silent
	Expire  Event = "expire"  // nobody ran the plan in time
	Run     Event = "run"     // it is to run
	Refuse  Event = "refuse"  // it was to run, and its plan says that it cannot
	Claim   Event = "claim"   // a gateway begins to work on it
	Cancel  Event = "cancel"  // it is to stop
	Succeed Event = "succeed" // it has ended: all rows are done
	Miss    Event = "miss"    // it has ended: some rows are done, and some were refused
	Fail    Event = "fail"    // it has ended: no row is done
	Stop    Event = "stop"    // it has ended because somebody canceled it
)

// Transition is one way from a status to the next.
type Transition struct {
	From  Status // "" is before it exists
	Event Event
	To    Status
	Who   string // who moves it
}

const (
	steersIt = "whoever planned it, or a manager"
	aGateway = "the gateway that has its lease"
)

// Transitions are all that there are. Every write of a status takes it from here; docs/bulk-operations.md draws them.
var Transitions = []Transition{
	{"", Plan, Planning, "whoever plans"},
	{Planning, Ready, Planned, "the gateway that plans"},
	{Planning, Cancel, Canceled, steersIt},
	{Planning, GiveUp, Failed, "any gateway, when the one that plans is silent for 15 seconds"},
	{Planned, Run, Queued, steersIt},
	{Planned, Refuse, Failed, "the gateway that is asked to run it: seats are missing, or too many rows are refused"},
	{Planned, Cancel, Canceled, steersIt},
	{Planned, Expire, Expired, "any gateway, 24 hours after the plan"},
	{Queued, Claim, Running, "a gateway, when no other operation of the organization runs"},
	{Queued, Cancel, Canceled, steersIt},
	{Running, Cancel, Canceling, steersIt},
	{Running, Succeed, Succeeded, aGateway},
	{Running, Miss, Partial, aGateway},
	{Running, Fail, Failed, aGateway},
	{Canceling, Stop, Canceled, aGateway},
}

// Next is where an event takes an operation; ok is false where it does not happen to one that stands there.
func Next(from Status, e Event) (to Status, ok bool) {
	for _, t := range Transitions {
		if t.From == from && t.Event == e {
			return t.To, true
		}
	}
	return from, false
}

// To is Next where the caller has made sure that the event can happen; it panics where it cannot.
func To(from Status, e Event) Status {
	to, ok := Next(from, e)
	if !ok {
		panic(fmt.Sprintf("an operation that is %q cannot %s", from, e))
	}
	return to
}

// Terminal says whether nothing moves an operation any more.
func Terminal(s Status) bool {
	for _, t := range Transitions {
		if t.From == s {
			return false
		}
	}
	return true
}
