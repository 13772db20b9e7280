// Package licenses holds the licences and notices of all software in the binary: Go's modules, Go itself, and the npm
// packages and fonts of the console. It refuses to judge them: tools/release/licenses, which writes the text, fails for a
// licence that is missing, unknown or not allowed.
package licenses

import (
	"bytes"
	"compress/gzip"
	_ "embed" // the text
	"sync"
)

//go:generate go -C ../../tools/release run ./licenses

//go:embed licenses.txt
var notices string

// Notices is the list of what is contained, then each licence and notice once. It is plain text in UTF-8.
func Notices() string { return notices }

// Compressed is the text, compressed by gzip when it is first asked for.
var Compressed = sync.OnceValue(func() []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(notices)) // a buffer takes everything
	_ = z.Close()
	return b.Bytes()
})
