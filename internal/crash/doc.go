// Package crash proves that bulk operations happen exactly once, whatever dies (H20, H21): it starts the built binary,
// several of them, kills, stops and cuts off gateways and databases while operations run, and then reads every promise back
// from the tables and over the public API. All of it is tests. It refuses to know how the engine works: it speaks GraphQL,
// sends signals, and reads only the tables of what an operation leaves behind.
//
//	go test ./internal/crash -count=1                                                  # the short form, within a minute
//	ROSTER_CRASH_ROUNDS=100 go test ./internal/crash -count=1 -timeout 60m             # the long form
//	go run ./internal/mutants lease-fence chunk-mark database-timeouts                 # it must fail without its guards
//
// The long form makes a tenth of its faults in operations of up to 100,000 rows and the others in those of 2,000.
// ROSTER_CRASH_SEED repeats the draws of a run (its timing is the machine's), ROSTER_CRASH_ROWS sets the size of an
// operation, ROSTER_CRASH_BINARY names a gateway that is built already. A table at the end says how often what was killed,
// how long the others took to go on, and what was broken.
package crash
