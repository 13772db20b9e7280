package web

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestTheBuildIsCurrent compares dist with its sources, by a hash that the build leaves in it. It needs no Node.
func TestTheBuildIsCurrent(t *testing.T) {
	inputs := []string{"index.html", "graphiql.html", "package.json", "package-lock.json", "licenses.ts", "vite.config.ts", "tsconfig.json", "../schema.graphql"}
	tests := regexp.MustCompile(`\.test\.tsx?$`)
	if err := filepath.WalkDir("src", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !tests.MatchString(path) {
			inputs = append(inputs, filepath.ToSlash(path))
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	slices.Sort(inputs)
	sum := sha256.New()
	for _, f := range inputs {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(sum, "%s\x00%x\n", f, sha256.Sum256(b))
	}
	built, err := dist.ReadFile("dist/.source-hash")
	if err != nil || strings.TrimSpace(string(built)) != hex.EncodeToString(sum.Sum(nil)) {
		t.Errorf("the embedded console is behind its sources (%v): run npm run build in web/ and commit web/dist", err)
	}
}
