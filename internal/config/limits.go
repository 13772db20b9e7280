package config

import (
	"fmt"
	"time"
)

// Limits contains the limits of what one viewer can use of a gateway, and of what uploads and plans can use together.
type Limits struct {
	Cost
	AtOnce        int           `name:"operations-at-once" env:"ROSTER_OPERATIONS_AT_ONCE" default:"2" help:"How many queries of one viewer run at once while other viewers also send some, and four times as many changes; more wait for their turn. 0 for no limit."`
	OperationTime time.Duration `name:"operation-timeout" env:"ROSTER_OPERATION_TIMEOUT" default:"10s" help:"How long a query or a change can take. Planning or running a bulk operation has 15 minutes, a subscription no limit. A connection to PostgreSQL is closed if it sends nothing for three times as long while a statement waits."`
	UploadsAtOnce int           `name:"uploads-at-once" env:"ROSTER_UPLOADS_AT_ONCE" default:"8" help:"How many uploads one viewer can send at once, and four times as many for all viewers together; more are refused with a time to wait. 0 for no limit."`
	UploadSpace   int           `name:"upload-space" env:"ROSTER_UPLOAD_SPACE" default:"2048" help:"MiB of temporary files that uploads in progress can take; one viewer can take half of it. At least 101, or 0 for no limit. In a container the directory may be in memory."`
	PlanMemory    int           `name:"plan-memory" env:"ROSTER_PLAN_MEMORY" default:"160" help:"MiB of memory that plans of bulk operations can take together while they are created; further plans wait, and a larger one is created alone. At least 16, or 0 for no limit."`
}

// Cost limits how much a viewer's operations cost. If there is a limit, responses contain their cost.
type Cost struct {
	CostLimit   int `name:"cost-limit" env:"ROSTER_COST_LIMIT" default:"500000" help:"Points that a viewer can save up in this gateway: an object in a response costs about one, a change 10. At least 10000, or 0 for no limit. Clients of one address that are not signed in share a tenth of it, or 10000 points if that is more."`
	CostRestore int `name:"cost-restore" env:"ROSTER_COST_RESTORE" default:"50000" help:"Points that are restored each second. With several gateways, each one counts on its own."`
}

// leastCost is the highest cost of one operation. A viewer with a lower limit could never run it.
const leastCost = 10_000

const (
	leastSpace  = 101 // MiB on disk of the largest upload
	leastMemory = 16  // MiB in memory of a small plan
)

// validate returns an error if a limit is too low for a single operation, upload or plan.
func (l Limits) validate() error {
	switch {
	case l.AtOnce < 0:
		return fmt.Errorf("ROSTER_OPERATIONS_AT_ONCE is %d; write 1 or more, or 0 for no limit", l.AtOnce)
	case l.OperationTime != 0 && l.OperationTime < 100*time.Millisecond:
		return fmt.Errorf("ROSTER_OPERATION_TIMEOUT is %s; write 100ms or more, as in 10s", l.OperationTime)
	case l.UploadsAtOnce < 0:
		return fmt.Errorf("ROSTER_UPLOADS_AT_ONCE is %d; write 1 or more, or 0 for no limit", l.UploadsAtOnce)
	case l.UploadSpace != 0 && l.UploadSpace < leastSpace:
		return fmt.Errorf("ROSTER_UPLOAD_SPACE is %d; write %d or more, or 0 for no limit", l.UploadSpace, leastSpace)
	case l.PlanMemory != 0 && l.PlanMemory < leastMemory:
		return fmt.Errorf("ROSTER_PLAN_MEMORY is %d; write %d or more, or 0 for no limit", l.PlanMemory, leastMemory)
	}
	return l.Cost.Validate()
}

// Validate returns an error if the limit is lower than the highest cost of one operation, or if points are never restored.
func (c Cost) Validate() error {
	switch {
	case c.CostLimit != 0 && c.CostLimit < leastCost:
		return fmt.Errorf("ROSTER_COST_LIMIT is %d; write %d or more, or 0 for no limit", c.CostLimit, leastCost)
	case c.CostLimit != 0 && c.CostRestore < 1:
		return fmt.Errorf("ROSTER_COST_RESTORE is %d; write 1 or more, as in 50000", c.CostRestore)
	}
	return nil
}
