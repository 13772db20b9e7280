package bulk_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// One gateway with the default settings plans eight large files at once. Run it alone: it prints the process's memory.
//
//	ROSTER_TEST_LONG=1 go test ./internal/bulk -run TestEightLargeFilesAtOnce -v
func TestEightLargeFilesAtOnce(t *testing.T) {
	if os.Getenv("ROSTER_TEST_LONG") == "" {
		t.Skip("ROSTER_TEST_LONG=1 plans eight files of 92 MB")
	}
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(224 << 20)
	for _, c := range []struct {
		name string
		row  func(file, row int) string
		rows int
	}{
		{"cells that are too long", func(file, i int) string {
			return fmt.Sprintf("p%d-%d@acme.test,X,acmenews,Publisher,%s\n", file, i, strings.Repeat("x", 1900))
		}, 50_000},
		{"long names of many people, 20 MB", func(file, i int) string {
			return fmt.Sprintf("p%d-%d@acme.test,X,acmenews,Publisher,%s\n", file, i, strings.Repeat("x", 190))
		}, 100_000},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := gatewaytest.Idle(t, storetest.Open(t, store.SQLite))
			s.Bulk.PlanMemory = 160 << 20
			org := s.Organization("acme", -1, true)
			s.Account(org, "acmenews")
			s.Role(org, "Publisher")
			ctx := access.With(context.Background(), access.System())
			clearPeak(t)
			var all sync.WaitGroup
			for file := range 8 {
				all.Go(func() {
					r, w := io.Pipe()
					go func() {
						b := bytes.NewBufferString("email,platform,handle,roles,first_name\n")
						for i := range c.rows {
							b.WriteString(c.row(file, i))
							if b.Len() > 1<<16 {
								_, _ = b.WriteTo(w)
							}
						}
						_, _ = b.WriteTo(w)
						_ = w.Close()
					}()
					if _, err := s.Bulk.Plan(ctx, bulk.Plan{Organization: &org, Source: bulk.Source{CSV: r}, ErrorPolicy: bulk.ApplyValid}); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
			if high := peak(t); high > 400 {
				t.Errorf("eight files at once take %d MB", high)
			} else {
				t.Logf("eight files at once: %d MB at most, the test's own included", high)
			}
		})
	}
}

// clearPeak resets the process's peak memory (Linux).
func clearPeak(t *testing.T) {
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil {
		t.Skip(err)
	}
}

// peak returns the process's peak memory in MB.
func peak(t *testing.T) (mb int) {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "VmHWM:")
	var kb int
	if _, err := fmt.Sscan(rest, &kb); err != nil {
		t.Fatal(err)
	}
	return kb / 1000
}
