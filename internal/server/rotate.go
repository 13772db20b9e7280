//go:build !mutant_abrupt

package server

// rotates is the guard of a stop: for a while the gateway still takes requests and closes each connection with an answer
// that says so. Behind the build tag mutant_abrupt it closes idle connections at once, as net/http does by itself: a request
// that was just being sent on one of them gets no answer. The test must notice (cmd/roster).
const rotates = true
