package jobs

import "fmt"

// Status is the status of an operation.
type Status = string

// The statuses of an operation, from its plan to its end.
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

// Event changes the status of an operation.
type Event string

// The events.
const (
	Plan    Event = "plan"    // a gateway begins to plan it
	Ready   Event = "ready"   // the plan is complete
	GiveUp  Event = "give up" // the gateway that was planning it has fallen silent
	Expire  Event = "expire"  // nobody ran the plan in time
	Run     Event = "run"     // someone runs it
	Refuse  Event = "refuse"  // someone runs it, but seats are missing or its plan has too many refused rows
	Claim   Event = "claim"   // a gateway begins to work on it
	Cancel  Event = "cancel"  // someone cancels it
	Succeed Event = "succeed" // it has ended, and all rows are done
	Miss    Event = "miss"    // it has ended; some rows are done, and some were refused
	Fail    Event = "fail"    // it has ended, and no row is done
	Stop    Event = "stop"    // it has ended because someone canceled it
)

// Transition is a change from one status to the next.
type Transition struct {
	From  Status // "" before the operation exists
	Event Event
	To    Status
	Who   string // who causes it
}

const (
	steersIt = "whoever planned it, or a manager"
	aGateway = "the gateway that has its lease"
)

// Transitions are all transitions. Every write of a status is based on them; docs/bulk-operations.md has a table of them.
var Transitions = []Transition{
	{"", Plan, Planning, "whoever plans"},
	{Planning, Ready, Planned, "the gateway that plans"},
	{Planning, Cancel, Canceled, steersIt},
	{Planning, GiveUp, Failed, "any gateway, when the one that plans is silent for a minute"},
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

// Next returns the status after an event; ok is false if the event cannot happen in this status.
func Next(from Status, e Event) (to Status, ok bool) {
	for _, t := range Transitions {
		if t.From == from && t.Event == e {
			return t.To, true
		}
	}
	return from, false
}

// To is Next for callers that have made sure that the event can happen; otherwise it panics.
func To(from Status, e Event) Status {
	to, ok := Next(from, e)
	if !ok {
		panic(fmt.Sprintf("an operation that is %q cannot %s", from, e))
	}
	return to
}

// Terminal reports whether a status is final.
func Terminal(s Status) bool {
	for _, t := range Transitions {
		if t.From == s {
			return false
		}
	}
	return true
}
