package table

import (
	"encoding/csv"
	"io"
)

// Writer writes rows as CSV in UTF-8. It neutralizes all cells, so that none is read as a formula; Restore returns the original (H37).
type Writer struct {
	out   *csv.Writer
	cells []string // of the row being written
}

// Write begins a file with its header. Up to a few kilobytes of rows are buffered until Flush.
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

// Flush writes the buffered rows and ends the file.
func (w *Writer) Flush() error {
	w.out.Flush()
	return w.out.Error()
}
