package table_test

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"example.com/roster/internal/table"
)

// A client can choose UTF-16 for a file without a byte order mark. Text in another alphabet has few zero bytes, and text in UTF-8 has none.
func TestUTF16IsReadWhereItIsChosen(t *testing.T) {
	const text = "email,name\nann@x.test,Мария Иванова\n"
	names := strings.Repeat("ann@x.test,Мария Иванова Петровна Сидорова Кузнецова Александра Владимировна\n", 20)
	wide := func(text string, order binary.AppendByteOrder) (b []byte) {
		for _, unit := range utf16.Encode([]rune(text)) {
			b = order.AppendUint16(b, unit)
		}
		return b
	}
	for _, c := range []struct {
		name  string
		file  []byte
		found table.Encoding
	}{
		{"little end first", wide(text+names, binary.LittleEndian), table.UTF16},
		{"big end first", wide(text+names, binary.BigEndian), table.UTF16},
		{"a file that is UTF-8", []byte(text + names), table.UTF8},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := table.Read(bytes.NewReader(c.file), table.Options{Encoding: table.UTF16})
			if err != nil {
				t.Fatal(err)
			}
			if row, err := r.Next(); err != nil || !slices.Equal(row.Cells, []string{"ann@x.test", "Мария Иванова"}) {
				t.Errorf("%q, %v", row.Cells, err)
			}
			if got := r.Found().Encoding; got != c.found {
				t.Errorf("found %s, want %s", got, c.found)
			}
		})
	}
}
