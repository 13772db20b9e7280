package table

import (
	"encoding/csv"
	"io"
)

// Writer writes a file of rows as CSV in UTF-8. No cell of it is a formula, and Restore gives back what each was (H37).
type Writer struct {
	out   *csv.Writer
	cells []string // of the row being written
}

// Write begins a file with its header. The rows are kept in a buffer of a few kilobytes until Flush.
func Write(out io.Writer, header []string) (*Writer, error) {
	w := &Writer{out: csv.NewWriter(out)}
	if err := w.Row(header); err != nil {
		return nil, err
	}
	return w, nil
}

// Row writes a row.
func (w *Writer) Row(cells []string) error {
	w.cells = w.cells[:0]
	for _, c := range cells {
		w.cells = append(w.cells, Neutralise(c))
	}
	return w.out.Write(w.cells)
}

// Flush ends the file.
func (w *Writer) Flush() error {
	w.out.Flush()
	return w.out.Error()
}
