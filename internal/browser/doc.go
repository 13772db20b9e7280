// Package browser contains only tests that need a real Chromium. They prove that pages of other origins, which attack a gateway where the browser is signed in
// by cookie, change nothing and read nothing, and that text stays text. It refuses to imitate a browser: without Chromium, its tests are skipped with a
// message, and with CI=true they fail.
package browser
