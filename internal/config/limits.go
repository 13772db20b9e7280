package config

import (
	"fmt"
	"time"
)

// Limits bound what one viewer takes of a gateway.
type Limits struct {
	CostLimit     int           `name:"cost-limit" env:"ROSTER_COST_LIMIT" default:"500000" help:"Points that a viewer can save up in this gateway: an object of an answer costs about one, a change 10. At least 10000, or 0 for no limit. Strangers of one address have a tenth."`
	CostRestore   int           `name:"cost-restore" env:"ROSTER_COST_RESTORE" default:"50000" help:"Points that come back each second. Behind several gateways a viewer has both in each."`
	AtOnce        int           `name:"operations-at-once" env:"ROSTER_OPERATIONS_AT_ONCE" default:"2" help:"Queries of one viewer at once while others ask, too, and four times as many changes; more wait for their turn. 0 for no bound."`
	OperationTime time.Duration `name:"operation-timeout" env:"ROSTER_OPERATION_TIMEOUT" default:"10s" help:"How long a query or a change may take; what plans or runs a bulk operation has 15 minutes, a subscription no end. A PostgreSQL that says nothing for three times as long while a statement waits is taken for lost."`
	UploadsAtOnce int           `name:"uploads-at-once" env:"ROSTER_UPLOADS_AT_ONCE" default:"8" help:"Uploads of one viewer at once, and four times as many of all together; whoever sends more is told to wait. 0 for no bound."`
	UploadSpace   int           `name:"upload-space" env:"ROSTER_UPLOAD_SPACE" default:"2048" help:"MiB of temporary files that uploads under way may take, one viewer's half of it. At least 101, or 0 for no bound. In a container the directory may be memory."`
	PlanMemory    int           `name:"plan-memory" env:"ROSTER_PLAN_MEMORY" default:"160" help:"MiB that the plans of bulk operations may hold together while they are made; others wait for their turn, and a larger one is made alone. At least 16, or 0 for no bound."`
}

// leastCost is what one operation may cost: whoever can save up less could never ask it.
const leastCost = 10_000

// What the largest upload takes on disk, and a small plan in memory, in MiB.
const (
	leastSpace  = 101
	leastMemory = 16
)

// validate refuses bounds that would let nobody in, or only by chance.
func (l Limits) validate() error {
	switch {
	case l.CostLimit != 0 && l.CostLimit < leastCost:
		return fmt.Errorf("ROSTER_COST_LIMIT is %d; write %d or more, or 0 for no limit", l.CostLimit, leastCost)
	case l.CostLimit != 0 && l.CostRestore < 1:
		return fmt.Errorf("ROSTER_COST_RESTORE is %d; write 1 or more, as in 50000", l.CostRestore)
	case l.AtOnce < 0:
		return fmt.Errorf("ROSTER_OPERATIONS_AT_ONCE is %d; write 1 or more, or 0 for no bound", l.AtOnce)
	case l.OperationTime != 0 && l.OperationTime < 100*time.Millisecond:
		return fmt.Errorf("ROSTER_OPERATION_TIMEOUT is %s; write 100ms or more, as in 10s", l.OperationTime)
	case l.UploadsAtOnce < 0:
		return fmt.Errorf("ROSTER_UPLOADS_AT_ONCE is %d; write 1 or more, or 0 for no bound", l.UploadsAtOnce)
	case l.UploadSpace != 0 && l.UploadSpace < leastSpace:
		return fmt.Errorf("ROSTER_UPLOAD_SPACE is %d; write %d or more, or 0 for no bound", l.UploadSpace, leastSpace)
	case l.PlanMemory != 0 && l.PlanMemory < leastMemory:
		return fmt.Errorf("ROSTER_PLAN_MEMORY is %d; write %d or more, or 0 for no bound", l.PlanMemory, leastMemory)
	}
	return nil
}
