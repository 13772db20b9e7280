// Package docs holds the documents, so that the one binary shows them offline. It refuses to know how: that is package manual.
package docs

import "embed"

// Files are the documents and their pictures. What only developers of Roster read is in them, too; manual leaves it out.
//
//go:embed *.md pictures
var Files embed.FS
