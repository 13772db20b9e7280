package main

import (
	"fmt"
	"io"
	"os"

	"example.com/roster/internal/roster"
)

// openFile opens a file to upload, and returns it with its length in bytes. It returns an error for files of more than rules.MaxFileBytes.
func (c *console) openFile(path string) (*os.File, int64, error) {
	f, err := c.open(path)
	if err != nil {
		return nil, 0, err
	}
	info, err := f.Stat()
	switch {
	case err != nil:
	case !info.Mode().IsRegular():
		err = fmt.Errorf("%s is not a file", path)
	case info.Size() > roster.MaxFileBytes:
		err = fmt.Errorf("%s is larger than %d MB; split it and send its parts one after the other", path, roster.MaxFileBytes>>20)
	}
	if err != nil {
		_ = f.Close()
		return nil, 0, err
	}
	return f, info.Size(), nil
}

// open opens a file. The path - means standard input, which is copied to a temporary file first, because its length must be known before the upload.
func (c *console) open(path string) (*os.File, error) {
	if path != "-" {
		return os.Open(path)
	}
	f, err := os.CreateTemp("", "roster-*")
	if err != nil {
		return nil, err
	}
	_ = os.Remove(f.Name()) // the file is deleted when it is closed; if that is not supported, the system deletes it with its temporary files
	_, err = io.Copy(f, io.LimitReader(c.in, roster.MaxFileBytes+1))
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	return f, err
}

// upload updates a progress bar as a file is read. After the last byte, the bar shows the phase next, which the gateway begins then.
type upload struct {
	io.Reader
	bar        *progress
	size, sent int
	next       string
}

func (u *upload) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	u.sent += n
	if u.bar.at(u.sent); u.sent >= u.size {
		u.bar.phase(u.next, "", 0)
	}
	return n, err
}
