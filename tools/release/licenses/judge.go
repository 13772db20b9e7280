package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/google/licensecheck"
)

// allowed are the licenses that a part of the binary can have. All of them require only that their text and the notices are passed on, which the written file
// does. MPL-2.0 also requires information about where the source is, which is the module's path. Licenses that require more (GPL, AGPL, LGPL, SSPL, BUSL) are
// not allowed.
var allowed = []string{
	"0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "ISC", "MIT", "MPL-2.0", "OFL-1.1",
	"Unicode-DFS-2016", "Unlicense", "Zlib",
}

// readByPeople are license files that licensecheck does not recognize and that a person has read, by the SHA-256 of the output of tidy. A text that changes has
// to be read again.
var readByPeople = map[string]string{
	"14088888f59c8feb910cb6cad319c6f5cddc751201662f3c09ac7b3d4ae04bfa": "public domain", // modernc.org/sqlite, LICENSE-SQLITE
	"0e57eeaccc07eadeb2c7f720ab2601ef37e02fbc6a86cd6667caf7bf5c614de6": "BSD-2-Clause",  // npm entities, whose list of conditions has no numbers
}

// known is the minimum part of a license file that must be recognized, in percent of its words. The rest can be, for example, names of authors.
const known = 75

// judge returns a component's licenses, or an error if it must not be shipped.
func judge(c component) (string, error) {
	if !hasLicence(c) {
		return "", fmt.Errorf("%s comes without a licence file", c)
	}
	if c.says != "" && !slices.Contains(allowed, c.says) {
		return "", fmt.Errorf("%s: the licence %s is not one of those that are allowed: %s", c, c.says, strings.Join(allowed, ", "))
	}
	var ids []string
	for _, t := range c.texts {
		sum := sha256.Sum256([]byte(tidy(t.body)))
		if id := readByPeople[hex.EncodeToString(sum[:])]; id != "" {
			ids = append(ids, id)
			continue
		}
		found := licensecheck.Scan([]byte(t.body))
		if !t.notice && (found.Percent < known || len(found.Match) == 0) {
			return "", fmt.Errorf("%s: the licence in %s is not recognized (%.0f %% of its words are; SHA-256 %x)", c, t.name, found.Percent, sum)
		}
		for _, m := range found.Match {
			if m.IsURL || m.ID == "GooglePatentsFile" {
				continue
			}
			if !slices.Contains(allowed, m.ID) {
				return "", fmt.Errorf("%s: %s has the licence %s, which is not one of those that are allowed: %s", c, t.name, m.ID, strings.Join(allowed, ", "))
			}
			if !slices.Contains(ids, m.ID) {
				ids = append(ids, m.ID)
			}
		}
	}
	slices.Sort(ids)
	return strings.Join(ids, ", "), nil
}
