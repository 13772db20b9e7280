package store

import (
	"encoding/hex"
	"encoding/json"
	"strconv"
	"time"

	"github.com/google/uuid"
)

// array returns the column in PostgreSQL's text form of an array.
func (c *column) array(rows int) string {
	b := make([]byte, 0, 38*rows+2)
	b = append(b, '{')
	for r := range rows {
		if r > 0 {
			b = append(b, ',')
		}
		if c.isNull(r) {
			b = append(b, "NULL"...)
			continue
		}
		switch c.kind {
		case UUID:
			b = appendID(b, c.ids[r])
		case Int:
			b = strconv.AppendInt(b, c.ints[r], 10)
		case Bool:
			b = strconv.AppendBool(b, c.ints[r] != 0)
		case Time:
			b = append(b, '"')
			b = c.times[r].AppendFormat(b, time.RFC3339Nano)
			b = append(b, '"')
		case Bytes:
			b = append(hex.AppendEncode(append(b, `"\\x`...), c.blobs[r]), '"')
		case Text:
			b = append(b, '"')
			for j := range len(c.texts[r]) {
				ch := c.texts[r][j]
				if ch == '"' || ch == '\\' {
					b = append(b, '\\')
				}
				b = append(b, ch)
			}
			b = append(b, '"')
		}
	}
	return string(append(b, '}'))
}

func appendID(b []byte, id uuid.UUID) []byte {
	var text [36]byte
	hex.Encode(text[:8], id[:4])
	hex.Encode(text[9:13], id[4:6])
	hex.Encode(text[14:18], id[6:8])
	hex.Encode(text[19:23], id[8:10])
	hex.Encode(text[24:], id[10:])
	text[8], text[13], text[18], text[23] = '-', '-', '-', '-'
	return append(b, text[:]...)
}

// sqliteTime is the format in which the SQLite driver writes times. SQLite compares them as texts, so a Table must write them in the same format.
const sqliteTime = "2006-01-02 15:04:05.999999999-07:00"

func jsonOf(cols []*column, rows int) string {
	b := make([]byte, 0, 40*len(cols)*rows+2)
	b = append(b, '[')
	for r := range rows {
		if r > 0 {
			b = append(b, ',')
		}
		b = append(b, '[')
		for i, c := range cols {
			if i > 0 {
				b = append(b, ',')
			}
			b = c.appendJSON(b, r)
		}
		b = append(b, ']')
	}
	return string(append(b, ']'))
}

func (c *column) appendJSON(b []byte, row int) []byte {
	if c.isNull(row) {
		return append(b, "null"...)
	}
	switch c.kind {
	case Int, Bool: // SQLite stores booleans as 0 and 1
		return strconv.AppendInt(b, c.ints[row], 10)
	case UUID:
		return append(appendID(append(b, '"'), c.ids[row]), '"')
	case Time:
		return append(c.times[row].AppendFormat(append(b, '"'), sqliteTime), '"')
	case Bytes:
		return append(hex.AppendEncode(append(b, '"'), c.blobs[row]), '"')
	case Text:
		if s := c.texts[row]; plainJSON(s) {
			return append(append(append(b, '"'), s...), '"')
		}
		j, err := json.Marshal(c.texts[row])
		if err != nil {
			panic(err) // strings always marshal
		}
		return append(b, j...)
	}
	panic("store: a column of no kind")
}

// plainJSON reports whether a text needs no escaping in JSON.
func plainJSON(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			return false
		}
	}
	return true
}
