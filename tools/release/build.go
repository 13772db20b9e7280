package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"example.com/roster/tools/release/platforms"
)

// checksums is the file with the SHA-256 of all other files, for sha256sum -c.
const checksums = "SHA256SUMS"

// stamp is the prefix of the variables for version and revision that the linker sets.
const stamp = "example.com/roster/internal/version."

// name returns the prefix of the names of a platform's files.
func (r *release) name(p platforms.Platform) string {
	return "roster_" + r.version + "_" + p.OS + "_" + p.Arch
}

// write writes all files.
func (r *release) write(dir string, build []platforms.Platform) error {
	sums := ""
	for _, p := range build {
		binary, err := r.compile(p)
		if err != nil {
			return err
		}
		archive, err := r.pack(r.name(p), binary)
		if err != nil {
			return err
		}
		parts, err := r.parts(p, binary)
		if err != nil {
			return err
		}
		for _, f := range []struct {
			name string
			body []byte
		}{{r.name(p) + ".tar.gz", archive}, {r.name(p) + ".cdx.json", parts}} {
			if err := os.WriteFile(filepath.Join(dir, f.name), f.body, 0o644); err != nil {
				return err
			}
			sums += fmt.Sprintf("%x  %s\n", sha256.Sum256(f.body), f.name)
		}
	}
	return os.WriteFile(filepath.Join(dir, checksums), []byte(sums), 0o644)
}

// compile builds without C, without paths of this machine, and without what Go would read from the checkout.
func (r *release) compile(p platforms.Platform) ([]byte, error) {
	dir, err := os.MkdirTemp("", "roster-build-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "roster")
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-o", path,
		"-ldflags", "-s -w -X "+stamp+"number="+r.version+" -X "+stamp+"revision="+r.revision, "./cmd/roster")
	if err := in(p, cmd); err != nil {
		return nil, fmt.Errorf("build for %s: %w", p, err)
	}
	return os.ReadFile(path)
}

// resolve checks that all packages that compiling for a platform needs can be found.
func resolve(p platforms.Platform) error {
	if err := in(p, exec.Command("go", "list", "-deps", "-f", "{{if .Error}}{{.Error}}{{end}}", "./cmd/roster")); err != nil {
		return fmt.Errorf("the packages for %s: %w", p, err)
	}
	return nil
}

// in runs Go in the repository for a platform. Any output is an error.
func in(p platforms.Platform, cmd *exec.Cmd) error {
	cmd.Dir = root
	cmd.Env = append(append(os.Environ(), p.Env()...), "GOFLAGS=")
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	if text := strings.TrimSpace(string(out)); text != "" {
		return errors.New(text)
	}
	return nil
}

// pack returns the archive: a directory with the binary and the files that must accompany it. Owners, times and order are fixed.
func (r *release) pack(top string, binary []byte) ([]byte, error) {
	files := map[string][]byte{"roster": binary}
	names := []string{"roster"}
	for name, body := range r.readme {
		files[name] = body
		names = append(names, name)
	}
	slices.Sort(names)
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	t := tar.NewWriter(z)
	for _, name := range names {
		mode := int64(0o644)
		if name == "roster" {
			mode = 0o755
		}
		err := t.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: top + "/" + name, Size: int64(len(files[name])), Mode: mode, ModTime: r.time, Format: tar.FormatUSTAR})
		if err == nil {
			_, err = t.Write(files[name])
		}
		if err != nil {
			return nil, err
		}
	}
	if err := errors.Join(t.Close(), z.Close()); err != nil { // both flush their buffers
		return nil, err
	}
	return b.Bytes(), nil
}
