// Package model contains the types of GraphQL responses: complete structs whose plain fields a page loader fills, so that a list needs no call for each row. It
// also contains the inputs and small types that gqlgen generates. It refuses to load anything.
package model

import (
	"encoding/json"
	"io"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/internal/fault"
)

func invalid(sentence string) error { return fault.New(fault.InvalidInput, "%s", sentence) }

// MarshalString writes a String.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString reads a String that a database can store: UTF-8 without NUL. It refuses U+FFFD, which the JSON decoder puts in place of half a surrogate
// pair, and other software in place of a character that it lost: the original text cannot be recovered.
func UnmarshalString(v any) (string, error) {
	s, ok := v.(string)
	switch {
	case !ok:
		return "", invalid("A String is a text.")
	case !utf8.ValidString(s) || strings.ContainsRune(s, 0):
		return "", invalid("A String is valid UTF-8 without a NUL character.")
	case strings.ContainsRune(s, utf8.RuneError):
		return "", invalid("A letter of this String was lost on the way: there is U+FFFD, or half a surrogate pair. Send the text as it was.")
	}
	return s, nil
}

// MarshalInt writes an Int.
func MarshalInt(i int) graphql.Marshaler { return graphql.MarshalInt(i) }

// UnmarshalInt reads an Int, which is limited to 32 bits.
func UnmarshalInt(v any) (int, error) {
	var n int64
	var err error
	switch v := v.(type) {
	case int64:
		n = v
	case int:
		n = int64(v)
	case json.Number:
		n, err = v.Int64()
	default:
		return 0, invalid("An Int is a whole number.")
	}
	if err != nil || n < math.MinInt32 || n > math.MaxInt32 {
		return 0, invalid("An Int is a whole number of 32 bits.")
	}
	return int(n), nil
}

// MarshalUpload writes null, because a file is only ever input.
func MarshalUpload(graphql.Upload) graphql.Marshaler { return graphql.Null }

// UnmarshalUpload reads a file that was sent according to the GraphQL multipart request specification.
func UnmarshalUpload(v any) (graphql.Upload, error) {
	if u, ok := v.(graphql.Upload); ok {
		return u, nil
	}
	return graphql.Upload{}, invalid("Send a file by the multipart request specification.")
}

// MarshalDateTime writes a time in UTC.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.UTC().Format(time.RFC3339Nano)))
	})
}

// UnmarshalDateTime reads a time in RFC 3339, and nothing else. In UTC its year must be 1 to 9999: an offset can move it out of this range.
func UnmarshalDateTime(v any) (time.Time, error) {
	if s, ok := v.(string); ok {
		if t, err := time.Parse(time.RFC3339, s); err == nil && t.UTC().Year() >= 1 && t.UTC().Year() <= 9999 {
			return t.UTC(), nil
		}
	}
	return time.Time{}, invalid("An instant is written as in 2026-11-21T09:30:00Z.")
}

// MarshalDate writes the date of a time in UTC.
func MarshalDate(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.UTC().Format(time.DateOnly)))
	})
}

// UnmarshalDate reads a date, and nothing else. It returns the start of that day in UTC.
func UnmarshalDate(v any) (time.Time, error) {
	if s, ok := v.(string); ok {
		if t, err := time.Parse(time.DateOnly, s); err == nil && t.Year() >= 1 {
			return t, nil
		}
	}
	return time.Time{}, invalid("A day is written as in 2026-11-30.")
}
