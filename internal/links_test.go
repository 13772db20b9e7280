package internal_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	linkTarget  = regexp.MustCompile(`\]\(<?([^()<>\s]+|[^()<>]+\.txtar)>?\)`)
	heading     = regexp.MustCompile(`(?m)^#+ (.+)$`)
	unnamed     = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
	fencedBlock = regexp.MustCompile("(?ms)^```.*?^```$")
)

// anchors returns the anchors of a page's headings.
func anchors(text string) []string {
	var names []string
	for _, m := range heading.FindAllStringSubmatch(fencedBlock.ReplaceAllString(text, ""), -1) {
		names = append(names, strings.ReplaceAll(unnamed.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-"))
	}
	return names
}

// documents returns the pages written for people, by path.
func documents(t *testing.T) map[string]string {
	t.Helper()
	pages := map[string]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && d.Name() != ".." || d.Name() == "node_modules" || d.Name() == "testdata" || d.Name() == "artefacts") {
			return fs.SkipDir
		}
		if filepath.Ext(path) != ".md" {
			return nil
		}
		text, err := os.ReadFile(path)
		pages[filepath.ToSlash(path)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// Every link in a document leads to a file of this repository, and its anchor to a heading in it.
func TestTheLinksOfTheDocumentsLeadSomewhere(t *testing.T) {
	pages := documents(t)
	if len(pages) < 30 {
		t.Fatalf("only %d documents", len(pages))
	}
	for page, text := range pages {
		for _, m := range linkTarget.FindAllStringSubmatch(fencedBlock.ReplaceAllString(text, ""), -1) {
			target, anchor, _ := strings.Cut(m[1], "#")
			if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				continue
			}
			file := page
			if target != "" {
				file = filepath.ToSlash(filepath.Join(filepath.Dir(page), target))
			}
			if _, err := os.Stat(file); err != nil {
				t.Errorf("%s links to %s: %v", page, m[1], err)
			} else if known, isPage := pages[file]; anchor != "" && (!isPage || !slices.Contains(anchors(known), anchor)) {
				t.Errorf("%s links to %s, and %s has no such heading", page, m[1], file)
			}
		}
	}
}

// Pictures are in every clone and in the binary, so they must be small, and each must be used in a document.
func TestThePicturesOfTheDocumentsAreSmallAndShown(t *testing.T) {
	const png, moving = 150 << 10, 1536 << 10
	shown := ""
	for _, text := range documents(t) {
		shown += text
	}
	files, err := filepath.Glob(root + "/docs/pictures/*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pictures: %v", err)
	}
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		most := int64(png)
		if filepath.Ext(file) == ".webp" {
			most = moving
		}
		if info.Size() > most {
			t.Errorf("%s has %d bytes, more than %d", file, info.Size(), most)
		}
		if !strings.Contains(shown, "pictures/"+filepath.Base(file)+")") {
			t.Errorf("no document shows %s", file)
		}
	}
}
