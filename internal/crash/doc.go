// Package crash proves that bulk operations happen exactly once, whatever fails (H20, H21). It starts several gateways of the built binary, kills, stops and
// disconnects gateways and databases while operations run, and then checks every promise in the tables and over the public API. It contains only tests. It
// refuses to know how the engine works: it uses GraphQL and signals, and reads only the tables that contain the results of an operation.
//
//	go test ./internal/crash -count=1                                                  # the short form, within a minute
//	ROSTER_CRASH_ROUNDS=100 go test ./internal/crash -count=1 -timeout 60m             # the long form
//	go run ./internal/mutants lease-fence chunk-mark database-timeouts                 # it must fail without its guards
//
// In the long form, a tenth of the faults occur in operations of up to 100,000 rows, the others in operations of 2,000. ROSTER_CRASH_SEED repeats the random
// choices of a run, but not its timing, ROSTER_CRASH_ROWS sets the size of an operation, and ROSTER_CRASH_BINARY is a gateway that has already been built. A
// table at the end shows how often each part was killed, how long the others took to continue, and what was violated.
package crash
