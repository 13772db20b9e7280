// Package licenses contains the licenses and notices of all software in the binary: Go modules, Go itself, and the npm packages and fonts of the console. It
// refuses to judge them: tools/release/licenses, which generates the text, fails for a license that is missing, unknown or not allowed.
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

// Notices returns the list of the software, followed by each license and notice once, as plain text in UTF-8.
func Notices() string { return notices }

// Compressed returns the text compressed with gzip. It is compressed at the first call.
var Compressed = sync.OnceValue(func() []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(notices)) // a buffer returns no errors
	_ = z.Close()
	return b.Bytes()
})
