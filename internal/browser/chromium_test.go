package browser_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// patience is how long one page may take: the machine may be busy.
const patience = 2 * time.Minute

// chromium starts a browser without a past, which ends with the test. All names lead to this machine, and certificates are
// not looked at: the pages and the gateway are the test's own.
func chromium(t *testing.T) context.Context {
	t.Helper()
	path := os.Getenv("ROSTER_TEST_CHROMIUM")
	for _, name := range []string{"chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"} {
		if path != "" {
			break
		}
		path, _ = exec.LookPath(name)
	}
	if path == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("Chromium is needed: install it, or name it in ROSTER_TEST_CHROMIUM")
		}
		t.Skip("SKIPPED: Chromium is not installed, so nothing shows that attack pages change nothing. Install chromium, or name it in ROSTER_TEST_CHROMIUM.")
	}
	profile := t.TempDir()
	if err := os.Mkdir(filepath.Join(profile, "Default"), 0o700); err != nil {
		t.Fatal(err)
	}
	// Some distributions' Chromium keeps cookies from other sites. An attacker's victim has one that does not.
	if err := os.WriteFile(filepath.Join(profile, "Default", "Preferences"), []byte(`{"profile": {"cookie_controls_mode": 0, "block_third_party_cookies": false}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.UserDataDir(profile), chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless,
		chromedp.NoSandbox, // containers run tests as root
		chromedp.WSURLReadTimeout(patience),
		chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-popup-blocking", true), // attackers have clicks to spend
		chromedp.Flag("ignore-certificate-errors", true),
		chromedp.Flag("host-resolver-rules", "MAP * 127.0.0.1"))
	ctx, closed := chromedp.NewContext(allocator)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("start Chromium: %v", err)
	}
	if _, err := chromedp.CallBrowser(ctx, browser.SetDownloadBehavior,
		browser.SetDownloadBehaviorParams{Behavior: browser.SetDownloadBehaviorBehaviorDeny}); err != nil {
		t.Fatalf("start Chromium: %v", err)
	}
	t.Cleanup(func() {
		_ = chromedp.Cancel(ctx) // asks it to close, and waits
		closed()
		stop()
	})
	return ctx
}

// tab opens a tab and closes it and whatever it has opened when do returns.
func tab(t *testing.T, chromium context.Context, do func(ctx context.Context)) {
	t.Helper()
	ctx, closed := chromedp.NewContext(chromium)
	defer closed()
	ctx, stop := context.WithTimeout(ctx, patience)
	defer stop()
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	own := chromedp.FromContext(ctx).Target.TargetID
	do(ctx)
	open, err := chromedp.Targets(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range open {
		if o.TargetID != own && o.Type == "page" && o.TargetID != chromedp.FromContext(chromium).Target.TargetID && !strings.HasPrefix(o.URL, "devtools:") {
			_, _ = chromedp.CallBrowser(ctx, target.CloseTarget, target.CloseTargetParams{TargetID: o.TargetID}) // it may have closed itself
		}
	}
}
