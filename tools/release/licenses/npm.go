package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// sameAs maps packages without a license file to a package of the same authors and repository, whose license file applies to both.
var sameAs = map[string]string{
	"@graphiql/plugin-doc-explorer": "@graphiql/react",
	"@graphiql/plugin-explorer":     "@graphiql/react",
	"@graphiql/plugin-history":      "@graphiql/react",
	"react-compiler-runtime":        "react",
	"react-remove-scroll-bar":       "react-remove-scroll",
}

// bundled is an npm package as web/licenses.ts describes it in the console's build.
type bundled struct {
	Name, Version, License string
	Files                  []struct{ Name, Text string }
}

// npmPackages reads the packages that the builds of the console and of GraphiQL have bundled, each package once.
func npmPackages(dir string) ([]component, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s lists no npm packages; npm run build in web/ writes it", dir)
	}
	seen, byName := map[string]bool{}, map[string]component{}
	var all []component
	for _, path := range paths {
		body, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		var packages []bundled
		if err := json.Unmarshal(body, &packages); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		for _, p := range packages {
			if seen[p.Name+"@"+p.Version] {
				continue
			}
			seen[p.Name+"@"+p.Version] = true
			c := component{kind: "npm", name: p.Name, version: p.Version, says: p.License}
			for _, f := range p.Files {
				if notice := noticeName.MatchString(f.Name); notice || licenceName.MatchString(f.Name) {
					c.texts = append(c.texts, text{name: f.Name, body: f.Text, notice: notice})
				}
			}
			all = append(all, c)
			byName[p.Name] = c
		}
	}
	for i, c := range all {
		if !hasLicence(c) && sameAs[c.name] != "" && byName[sameAs[c.name]].says == c.says {
			all[i].texts = append(all[i].texts, byName[sameAs[c.name]].texts...)
		}
	}
	return all, nil
}

func hasLicence(c component) bool {
	for _, t := range c.texts {
		if !t.notice && strings.TrimSpace(t.body) != "" {
			return true
		}
	}
	return false
}
