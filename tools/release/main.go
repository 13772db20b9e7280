// Command release creates the files of a release: for each platform a static binary with its version, in an archive with licenses and documentation, and a list
// of its parts (SBOM, CycloneDX); and the checksums of all of them. The same commit and the same Go give the same bytes. It refuses to publish anything: it
// writes files.
//
//	.ci/release                  the release of the tag at HEAD, into artefacts/release
//	.ci/release --check          the same for this machine's platform, read back and run, then deleted; the others resolved
//	.ci/release --check --all    for every platform, twice, the results compared
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"time"

	"example.com/roster/tools/release/platforms"
)

// root is the repository, relative to the directory that this command runs in.
const root = "../.."

// release is what the files of a release are made of.
type release struct {
	version  string // without a leading v
	revision string
	time     time.Time // of the commit, used for every file
	licenses map[string]licensed
	readme   map[string][]byte // by name in the archive
}

func main() {
	check := flag.Bool("check", false, "build for this machine's platform alone, read everything back, delete it")
	all := flag.Bool("all", false, "with --check: build for every platform, twice")
	out := flag.String("out", filepath.Join(root, "artefacts", "release"), "the directory to write to")
	flag.Parse()
	if err := run(*check, *all, *out); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(check, all bool, out string) error {
	if check {
		return checked(all)
	}
	tag, err := git("describe", "--tags", "--exact-match", "--match", "v[0-9]*")
	if err != nil {
		return errors.New("there is no tag vX.Y.Z at HEAD; CONTRIBUTING.md says how to release")
	}
	if !regexp.MustCompile(`^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$`).MatchString(tag) {
		return fmt.Errorf("the tag %s is not of the form vX.Y.Z", tag)
	}
	changed, err := git("status", "--porcelain")
	if err != nil {
		return err
	}
	if changed != "" {
		return fmt.Errorf("the checkout has changes that are not committed:\n%s", changed)
	}
	r, err := load(strings.TrimPrefix(tag, "v"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	left, err := os.ReadDir(out)
	if err != nil {
		return err
	}
	if len(left) > 0 {
		return fmt.Errorf("%s is not empty", out)
	}
	if err := r.write(out, platforms.All()); err != nil {
		return err
	}
	return r.verify(out, platforms.All())
}

// checked builds files that are not for a release, reads them back and deletes them.
func checked(all bool) error {
	r, err := load("0.0.0-check")
	if err != nil {
		return err
	}
	build := []platforms.Platform{{OS: runtime.GOOS, Arch: runtime.GOARCH}}
	if all {
		build = platforms.All()
	}
	first, err := r.trial(build)
	if err != nil {
		return err
	}
	fmt.Print(first)
	if all {
		second, err := r.trial(build)
		if err != nil {
			return err
		}
		if first != second {
			return fmt.Errorf("the same commit, built twice, gives other files:\n%s", second)
		}
		fmt.Println("Built twice: the same checksums.")
		return nil
	}
	for _, p := range platforms.All() {
		if err := resolve(p); err != nil {
			return err
		}
	}
	fmt.Printf("%s built, read back and run; %d platforms resolved.\n", build[0], len(platforms.All()))
	return nil
}

// trial builds into a temporary directory and returns the checksums.
func (r *release) trial(build []platforms.Platform) (string, error) {
	dir, err := os.MkdirTemp("", "roster-release-")
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	if err := r.write(dir, build); err != nil {
		return "", err
	}
	if err := r.verify(dir, build); err != nil {
		return "", err
	}
	sums, err := os.ReadFile(filepath.Join(dir, checksums))
	return string(sums), err
}

// load reads from the repository what every archive contains.
func load(version string) (*release, error) {
	r := &release{version: version, readme: map[string][]byte{}}
	for name, path := range map[string]string{
		"LICENSE": "LICENSE", "NOTICE": "NOTICE", "README.md": "README.md", "CHANGELOG.md": "CHANGELOG.md", "SECURITY.md": "SECURITY.md",
		"LICENSES.txt": "internal/licenses/licenses.txt",
	} {
		body, err := os.ReadFile(filepath.Join(root, path))
		if err != nil {
			return nil, err
		}
		r.readme[name] = body
	}
	var err error
	if r.licenses, err = readLicenses(r.readme["LICENSES.txt"]); err != nil {
		return nil, err
	}
	if r.revision, err = git("rev-parse", "HEAD"); err != nil {
		return nil, err
	}
	seconds, err := git("show", "-s", "--format=%ct", "HEAD")
	if err != nil {
		return nil, err
	}
	n, err := strconv.ParseInt(seconds, 10, 64)
	r.time = time.Unix(n, 0).UTC()
	return r, err
}

func git(args ...string) (string, error) {
	out, err := exec.Command("git", append([]string{"-C", root}, args...)...).Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(out)), nil
}
