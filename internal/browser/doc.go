// Package browser contains only tests. With a real Chromium, they prove that pages of other origins, which attack a gateway where the browser is signed in by
// cookie, change nothing and read nothing; others prove that the API rejects hostile texts or returns them as text. It refuses to imitate a browser: without
// Chromium, the tests that need it are skipped with a message, and with CI=true they fail.
package browser
