//go:build !mutant_trusting

package signin

// bound is the guard of single sign-on: an answer counts only for the browser and the request that asked for it. Its
// variant behind a build tag takes it away; the tests must then fail.
const bound = true
