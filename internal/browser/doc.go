// Package browser holds what a real Chromium is needed to prove, tests alone: pages of other origins that attack a gateway on
// which the browser is signed in by its cookie change nothing and read nothing; and text stays text. It refuses to imitate a
// browser: without Chromium its tests are skipped, loudly, and with CI=true they fail.
package browser
