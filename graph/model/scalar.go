// Package model holds what the door answers: finished structs whose plain fields a page loader fills, so that a list
// costs no call for each row, beside the inputs and small types that gqlgen writes. It refuses to load anything.
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

// UnmarshalString reads a String that a database can hold: UTF-8 without NUL. Half a surrogate pair, which JSON can write, comes here as U+FFFD, as does any
// other letter that was lost on the way: what was meant cannot be known any more.
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

// UnmarshalInt reads an Int, which has 32 bits.
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

// MarshalUpload writes nothing: a file is input only.
func MarshalUpload(graphql.Upload) graphql.Marshaler { return graphql.Null }

// UnmarshalUpload reads a file that came by the multipart request specification.
func UnmarshalUpload(v any) (graphql.Upload, error) {
	if u, ok := v.(graphql.Upload); ok {
		return u, nil
	}
	return graphql.Upload{}, invalid("Send a file by the multipart request specification.")
}

// MarshalDateTime writes an instant in UTC.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.UTC().Format(time.RFC3339Nano)))
	})
}

// UnmarshalDateTime reads RFC 3339 and nothing else. An offset may lead out of the years that RFC 3339 can write.
func UnmarshalDateTime(v any) (time.Time, error) {
	if s, ok := v.(string); ok {
		if t, err := time.Parse(time.RFC3339, s); err == nil && t.UTC().Year() >= 1 && t.UTC().Year() <= 9999 {
			return t.UTC(), nil
		}
	}
	return time.Time{}, invalid("An instant is written as in 2026-11-21T09:30:00Z.")
}

// MarshalDate writes the day of an instant in UTC.
func MarshalDate(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.UTC().Format(time.DateOnly)))
	})
}

// UnmarshalDate reads a day and nothing else: the instant at which it begins in UTC.
func UnmarshalDate(v any) (time.Time, error) {
	if s, ok := v.(string); ok {
		if t, err := time.Parse(time.DateOnly, s); err == nil && t.Year() >= 1 {
			return t, nil
		}
	}
	return time.Time{}, invalid("A day is written as in 2026-11-30.")
}
