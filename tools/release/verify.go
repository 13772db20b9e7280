package main

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"debug/buildinfo"
	"debug/elf"
	"debug/macho"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"

	"example.com/roster/tools/release/platforms"
)

// verify reads back the files, as a user who downloads them would.
func (r *release) verify(dir string, build []platforms.Platform) error {
	files, err := sums(dir)
	if err != nil {
		return err
	}
	if len(files) != 2*len(build) {
		return fmt.Errorf("%s names %d files, want %d", checksums, len(files), 2*len(build))
	}
	for _, p := range build {
		binary, err := r.unpack(files[r.name(p)+".tar.gz"], r.name(p))
		if err == nil {
			err = errors.Join(r.examine(p, binary), r.examineParts(files[r.name(p)+".cdx.json"]))
		}
		if err == nil && p.OS == runtime.GOOS && p.Arch == runtime.GOARCH {
			err = r.start(binary)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
	}
	return nil
}

// sums reads all files and verifies their checksums.
func sums(dir string) (map[string][]byte, error) {
	list, err := os.ReadFile(filepath.Join(dir, checksums))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for lines := bufio.NewScanner(bytes.NewReader(list)); lines.Scan(); {
		sum, name, _ := strings.Cut(lines.Text(), "  ")
		body, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(body)); got != sum {
			return nil, fmt.Errorf("%s has the checksum %s, want %s", name, got, sum)
		}
		files[name] = body
	}
	return files, nil
}

// unpack returns the binary of an archive. It returns an error unless the archive contains exactly the expected files.
func (r *release) unpack(archive []byte, top string) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return nil, err
	}
	found := map[string][]byte{}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if found[strings.TrimPrefix(h.Name, top+"/")], err = io.ReadAll(t); err != nil {
			return nil, err
		}
	}
	for name, want := range r.readme {
		if !bytes.Equal(found[name], want) {
			return nil, fmt.Errorf("the archive's %s is missing or another", name)
		}
	}
	if len(found) != len(r.readme)+1 || len(found["roster"]) == 0 {
		return nil, errors.New("the archive has no binary, or more than belongs into it")
	}
	return found["roster"], nil
}

// examine checks that the binary is for the platform, and does not need libraries that may be missing. On macOS, every program has to use the system's own
// libraries.
func (r *release) examine(p platforms.Platform, binary []byte) error {
	info, err := buildinfo.Read(bytes.NewReader(binary))
	if err != nil {
		return err
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	for key, want := range map[string]string{"GOOS": p.OS, "GOARCH": p.Arch, "CGO_ENABLED": "0", "-trimpath": "true"} {
		if settings[key] != want {
			return fmt.Errorf("built with %s=%s, want %s", key, settings[key], want)
		}
	}
	var libraries []string
	switch p.OS {
	case "linux":
		f, err := elf.NewFile(bytes.NewReader(binary))
		if err != nil {
			return err
		}
		if slices.ContainsFunc(f.Progs, func(p *elf.Prog) bool { return p.Type == elf.PT_INTERP }) {
			return errors.New("the binary is not static")
		}
		if libraries, err = f.ImportedLibraries(); err != nil {
			return err
		}
	case "darwin":
		f, err := macho.NewFile(bytes.NewReader(binary))
		if err != nil {
			return err
		}
		if libraries, err = f.ImportedLibraries(); err != nil {
			return err
		}
		libraries = slices.DeleteFunc(libraries, func(l string) bool {
			return strings.HasPrefix(l, "/usr/lib/libSystem.") || strings.HasPrefix(l, "/usr/lib/libresolv.") || strings.HasPrefix(l, "/System/Library/Frameworks/")
		})
	}
	if len(libraries) > 0 {
		return fmt.Errorf("the binary needs %s", strings.Join(libraries, ", "))
	}
	return nil
}

// examineParts checks that an SBOM contains parts of each kind.
func (r *release) examineParts(body []byte) error {
	var bom cdx.BOM
	if err := cdx.NewBOMDecoder(bytes.NewReader(body), cdx.BOMFileFormatJSON).Decode(&bom); err != nil {
		return err
	}
	if bom.Metadata == nil || bom.Metadata.Component == nil || bom.Metadata.Component.Version != r.version || bom.Components == nil {
		return errors.New("the list of parts is not of this version, or empty")
	}
	for _, want := range []string{"pkg:golang/std@go", "pkg:golang/github.com/lib/pq@v", "pkg:golang/modernc.org/sqlite@v", "pkg:npm/react@", "pkg:npm/%40fontsource-variable/inter@"} {
		if !slices.ContainsFunc(*bom.Components, func(c cdx.Component) bool {
			return strings.HasPrefix(c.PackageURL, want) && c.Version != "" && c.Licenses != nil && len(*c.Licenses) > 0
		}) {
			return fmt.Errorf("the list of parts lacks %s…, its version or its licence", want)
		}
	}
	return nil
}

// start runs the binary for this machine.
func (r *release) start(binary []byte) error {
	dir, err := os.MkdirTemp("", "roster-start-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "roster")
	if err := os.WriteFile(path, binary, 0o700); err != nil {
		return err
	}
	build := "roster " + r.version + ", revision " + r.revision + ", "
	for arg, want := range map[string]string{"version": build, "--version": build, "licenses": string(r.readme["LICENSES.txt"])} {
		out, err := exec.Command(path, arg).Output()
		if err != nil {
			return fmt.Errorf("roster %s: %w", arg, err)
		}
		if !strings.HasPrefix(string(out), want) {
			return fmt.Errorf("roster %s says %.200q", arg, out)
		}
	}
	return nil
}
