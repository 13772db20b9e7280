package table

import (
	"archive/zip"
	"bytes"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

const noWorkbook = "the workbook cannot be read; save it again as .xlsx, or as CSV UTF-8"

const maxSheetRows = 1 << 20 // Excel's limit; a file that claims more would be read forever

// workbook reads the rows of a sheet.
type workbook struct {
	file   *excelize.File
	rows   *excelize.Rows
	sheet  string
	sheets int
	line   int
	width  int        // number of columns of the header
	later  bool       // days are counted from 1904
	before [][]string // rows after the header that were read while searching for it
	head   []Line
}

// openWorkbook reads the first visible sheet with a header that IsHeader recognizes, else the first one with content. Values are read as they are stored, not
// as they are shown: a date is a number, which Day converts.
func openWorkbook(raw io.Reader, o Options) (s rowSource, header []string, line int, err error) {
	defer refuseAfterPanic(&err)
	data, err := io.ReadAll(io.LimitReader(raw, MaxWorkbook+1))
	switch {
	case err != nil:
		return nil, nil, 0, err
	case len(data) > MaxWorkbook:
		return nil, nil, 0, last(1, 1, "the workbook is larger than %d MB; save it as CSV UTF-8", MaxWorkbook>>20)
	}
	if err := measured(data); err != nil {
		return nil, nil, 0, err
	}
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: 8 << 20})
	if err != nil {
		return nil, nil, 0, last(1, 1, noWorkbook)
	}
	w := &workbook{file: f}
	defer func() {
		if err != nil {
			w.close()
		}
	}()
	header, line, err = w.choose(o)
	return w, header, line, err
}

// measured returns an error if the file would unpack to more than the limit. The zip reader ensures that no part is larger than its declared size.
func measured(data []byte) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return last(1, 1, noWorkbook)
	}
	var size uint64
	var sheets bool
	for _, f := range z.File {
		if size += f.UncompressedSize64; size > maxUnzipped || f.UncompressedSize64 > maxUnzipped {
			return last(1, 1, "the workbook unpacks to more than %d MB; save the sheet as CSV UTF-8", maxUnzipped>>20)
		}
		sheets = sheets || strings.EqualFold(f.Name, "xl/workbook.xml")
	}
	switch {
	case !sheets:
		return last(1, 1, "this is a zip file, not an Excel workbook; send the table as CSV or .xlsx")
	case len(z.File) > 10_000:
		return last(1, 1, noWorkbook)
	}
	return nil
}

// refuseAfterPanic turns a panic of the library into an error about the file.
func refuseAfterPanic(err *error) {
	if p := recover(); p != nil {
		*err = last(1, 1, noWorkbook)
	}
}

// choose finds the sheet and its header.
func (w *workbook) choose(o Options) (header []string, line int, err error) {
	type opened struct {
		sheet  string
		rows   *excelize.Rows
		before [][]string
		header int // index in before
		known  bool
	}
	var best *opened
	for _, sheet := range w.file.GetSheetList() {
		if visible, err := w.file.GetSheetVisible(sheet); err != nil || !visible {
			continue
		}
		rows, err := w.file.Rows(sheet)
		if err != nil {
			continue // a chart
		}
		at := &opened{sheet: sheet, rows: rows, header: -1}
		for len(at.before) < max(headLines, o.HeaderLine) && rows.Next() {
			cells, err := rows.Columns()
			if err != nil {
				return nil, 0, last(1, 1, noWorkbook)
			}
			at.before = append(at.before, cells)
			if n := len(at.before); !at.known && !empty(cells) && (o.HeaderLine == n || o.HeaderLine == 0 && o.IsHeader(cells)) {
				at.header, at.known = n-1, true
			}
		}
		if at.header < 0 {
			at.header = slices.IndexFunc(at.before, func(cells []string) bool { return !empty(cells) })
		}
		if at.header < 0 {
			_ = rows.Close()
			continue
		}
		w.sheets++
		if best == nil || at.known && !best.known {
			best, at = at, best
		}
		if at != nil {
			_ = at.rows.Close()
		}
	}
	if best == nil {
		return nil, 0, ErrEmpty
	}
	if o.HeaderLine > 0 && !best.known {
		_ = best.rows.Close()
		return nil, 0, headless(o.HeaderLine)
	}
	w.head = firstRows(best.before)
	w.rows, w.sheet, w.line, w.before = best.rows, best.sheet, best.header+1, best.before[best.header+1:]
	header = best.before[best.header]
	for len(header) > 0 && strings.TrimSpace(header[len(header)-1]) == "" {
		header = header[:len(header)-1]
	}
	if props, err := w.file.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		w.later = *props.Date1904
	}
	w.width = len(header)
	return header, w.line, nil
}

// firstRows returns the rows from which a header can be chosen.
func firstRows(rows [][]string) (out []Line) {
	for i, cells := range rows[:min(len(rows), headLines)] {
		if !empty(cells) {
			out = append(out, Line{Number: i + 1, Text: strings.Join(cells, ", ")})
		}
	}
	return out
}

func (w *workbook) next() (line int, cells []string, err error) {
	defer refuseAfterPanic(&err)
	if w.line++; w.line > maxSheetRows {
		return 0, nil, last(w.line, 1, "a sheet has at most %d rows", maxSheetRows)
	}
	switch {
	case len(w.before) > 0:
		cells, w.before = w.before[0], w.before[1:]
	case !w.rows.Next():
		if w.rows.Error() != nil {
			return 0, nil, last(w.line, 1, noWorkbook)
		}
		return 0, nil, io.EOF
	default:
		if cells, err = w.rows.Columns(); err != nil {
			return 0, nil, last(w.line, 1, noWorkbook)
		}
	}
	size := 0
	for i, c := range cells {
		if size += len(c); size > MaxLine {
			return 0, nil, last(w.line, i+1, "the row is longer than %d bytes", MaxLine)
		}
		if strings.ContainsRune(c, 0) {
			return 0, nil, last(w.line, i+1, "the text contains a NUL byte")
		}
	}
	for len(cells) < w.width { // a row ends with its last value
		cells = append(cells, "")
	}
	return w.line, cells, nil
}

func (w *workbook) found(f *Found) {
	f.Workbook, f.Sheet, f.Sheets, f.Head = true, w.sheet, w.sheets, w.head
}

func (w *workbook) close() {
	if w.rows != nil {
		_ = w.rows.Close()
	}
	_ = w.file.Close()
}

// Day reads a date as workbooks store it: days since the beginning of 1900, or 1904. A fraction is the time of day, without a time zone; whole reports that
// there is none.
func (r *Reader) Day(cell string) (day time.Time, whole, ok bool) {
	w, is := r.source.(*workbook)
	n, err := strconv.ParseFloat(cell, 64)
	if !is || err != nil || n < 61 || n >= 2958466 { // before March 1900 the numbers are off by one; the last date is in 9999
		return time.Time{}, false, false
	}
	days, part := math.Modf(n)
	if w.later {
		days += 1462
	}
	day = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days))
	return day.Add(time.Duration(math.Round(part*86400)) * time.Second), part == 0, true
}
