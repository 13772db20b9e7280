package table_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"testing"

	"example.com/roster/internal/table"
)

// What is written has no formulas, and is read back to the letter.
func TestAWrittenFileIsReadBack(t *testing.T) {
	rows := [][]string{{"=1+1", "a,\"b\"", "x;=y"}, {"", "two\nlines", "é"}}
	var b bytes.Buffer
	w, err := table.Write(&b, []string{"one", "two", "three"})
	for _, row := range rows {
		err = errors.Join(err, w.Row(row))
	}
	if err = errors.Join(err, w.Flush()); err != nil {
		t.Fatal(err)
	}
	if want := "one,two,three\n'=1+1,\"a,\"\"b\"\"\",x;'=y\n,\"two\nlines\",é\n"; b.String() != want {
		t.Errorf("%q, want %q", b.String(), want)
	}
	r, err := table.Read(&b, table.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for _, want := range rows {
		got, err := r.Next()
		if err != nil {
			t.Fatal(err)
		}
		for i := range got.Cells {
			got.Cells[i] = table.Restore(got.Cells[i])
		}
		if !slices.Equal(got.Cells, want) {
			t.Errorf("%q is read back as %q", want, got.Cells)
		}
	}
	if _, err := r.Next(); !errors.Is(err, io.EOF) {
		t.Error(err)
	}
}
