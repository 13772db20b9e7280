package main

import (
	"bytes"
	"debug/buildinfo"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	cdx "github.com/CycloneDX/cyclonedx-go"

	"example.com/roster/tools/release/platforms"
)

// licensed is a line of part one of licenses.txt.
type licensed struct {
	kind, name, version string
	licenses            []string
}

var part = regexp.MustCompile(`(?m)^(Go|npm) (\S+) (v?\d\S*): (.+)$`)

// readLicenses reads part one, by kind, name and version.
func readLicenses(text []byte) (map[string]licensed, error) {
	one, _, ok := bytes.Cut(text, []byte("Part two: "))
	all := map[string]licensed{}
	for _, m := range part.FindAllStringSubmatch(string(one), -1) {
		l := licensed{m[1], m[2], m[3], strings.Split(m[4], ", ")}
		all[l.key()] = l
	}
	if !ok || len(all) == 0 {
		return nil, fmt.Errorf("licenses.txt lists nothing; go generate ./internal/licenses writes it")
	}
	return all, nil
}

func (l licensed) key() string { return l.kind + " " + l.name + " " + l.version }

// purl returns the package URL of the part.
func (l licensed) purl() string {
	kind := map[string]string{"Go": "golang", "npm": "npm"}[l.kind]
	return "pkg:" + kind + "/" + strings.ReplaceAll(l.name, "@", "%40") + "@" + url.PathEscape(l.version)
}

// parts returns the SBOM: the modules that the binary lists, Go itself, and the npm packages of the console. A module that is not in licenses.txt is an error.
func (r *release) parts(p platforms.Platform, binary []byte) ([]byte, error) {
	info, err := buildinfo.Read(bytes.NewReader(binary))
	if err != nil {
		return nil, err
	}
	components := []cdx.Component{{BOMRef: "pkg:golang/std@" + info.GoVersion, Type: cdx.ComponentTypeLibrary, Name: "std", Version: info.GoVersion,
		PackageURL: "pkg:golang/std@" + info.GoVersion, Licenses: licences([]string{"BSD-3-Clause"})}}
	for _, m := range info.Deps {
		if m.Replace != nil {
			m = m.Replace
		}
		l, ok := r.licenses["Go "+m.Path+" "+m.Version]
		if !ok {
			return nil, fmt.Errorf("%s %s is in the binary for %s and not in licenses.txt; go generate ./internal/licenses writes it", m.Path, m.Version, p)
		}
		components = append(components, l.component())
	}
	for _, l := range r.licenses {
		if l.kind == "npm" {
			components = append(components, l.component())
		}
	}
	slices.SortFunc(components, func(a, b cdx.Component) int { return strings.Compare(a.BOMRef, b.BOMRef) })
	bom := cdx.NewBOM()
	bom.Metadata = &cdx.Metadata{Timestamp: r.time.Format(time.RFC3339), Component: &cdx.Component{
		BOMRef: "roster", Type: cdx.ComponentTypeApplication, Name: "roster", Version: r.version, Licenses: licences([]string{"Apache-2.0"}),
		Properties: &[]cdx.Property{{Name: "roster:revision", Value: r.revision}, {Name: "roster:platform", Value: p.String()}},
	}}
	bom.Components = &components
	refs := make([]string, len(components))
	for i, c := range components {
		refs[i] = c.BOMRef
	}
	bom.Dependencies = &[]cdx.Dependency{{Ref: "roster", Dependencies: &refs}}
	var b bytes.Buffer
	err = cdx.NewBOMEncoder(&b, cdx.BOMFileFormatJSON).SetPretty(true).EncodeVersion(bom, cdx.SpecVersion1_6)
	return b.Bytes(), err
}

func (l licensed) component() cdx.Component {
	return cdx.Component{BOMRef: l.purl(), Type: cdx.ComponentTypeLibrary, Name: l.name, Version: l.version, PackageURL: l.purl(), Licenses: licences(l.licenses)}
}

func licences(ids []string) *cdx.Licenses {
	var out cdx.Licenses
	for _, id := range ids {
		if strings.Contains(id, " ") { // "public domain" has no SPDX identifier
			out = append(out, cdx.LicenseChoice{License: &cdx.License{Name: id}})
		} else {
			out = append(out, cdx.LicenseChoice{License: &cdx.License{ID: id}})
		}
	}
	return &out
}
