// Package docs contains the documents, so that the binary can show them offline. It refuses to know how: that is package manual.
package docs

import "embed"

// Files are the documents and their pictures. They include documents for developers of Roster, which manual leaves out.
//
//go:embed *.md pictures
var Files embed.FS
