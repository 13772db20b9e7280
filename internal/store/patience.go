//go:build !mutant_patient

package store

// The guard of waiting: nobody waits for PostgreSQL longer than they want the answer, whatever becomes of the network. The
// variant behind the build tag mutant_patient waits as long as the connection stands, as the driver does.
const impatient = true
