package request

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/present"
)

// The limits of an upload. The server limits the size of the whole body.
const (
	maxParameters = 1 << 20   // bytes of "operations", as for any other request
	maxMap        = 16 << 10  // bytes of "map"
	maxPlaces     = 10        // variables that are set to files
	maxInMemory   = 256 << 10 // bytes of its files that are kept in memory; the other files are on disk until the request ends
)

// upload is a request with files.
type upload struct {
	onDisk   []*os.File
	inMemory int64 // bytes that can still be kept in memory
}

// NewUpload returns an upload that keeps up to maxInMemory bytes of its files in memory.
func NewUpload() *upload { return &upload{inMemory: maxInMemory} }

// Read reads a multipart request and returns its parameters, with the files as values of variables. It refuses a request that does not follow the GraphQL
// multipart request specification.
func (u *upload) Read(r *http.Request) (*graphql.RawParams, *present.Refusal) {
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, present.Refuse(http.StatusBadRequest, "The multipart body has no boundary.")
	}
	operations, no := formText(parts, "operations", "first", maxParameters)
	if no != nil {
		return nil, no
	}
	params, no := Parameters(operations)
	if no != nil {
		return nil, no
	}
	text, no := formText(parts, "map", "second", maxMap)
	if no != nil {
		return nil, no
	}
	var places map[string][]string
	if json.Unmarshal(text, &places) != nil {
		return nil, present.Refuse(http.StatusBadRequest, `The part "map" must be an object of lists, as in {"0": ["variables.file"]}.`)
	}
	n := 0
	for _, paths := range places {
		n += len(paths)
	}
	if n > maxPlaces || len(places) > maxPlaces {
		return nil, present.Refuse(http.StatusBadRequest, "Send at most %d files.", maxPlaces)
	}
	for len(places) > 0 {
		part, err := parts.NextPart()
		switch {
		case errors.Is(err, io.EOF):
			return nil, present.Refuse(http.StatusBadRequest, `A file that "map" names is missing.`)
		case err != nil:
			return nil, bodyCutShort(err)
		}
		paths, ok := places[part.FormName()]
		if !ok {
			return nil, present.Refuse(http.StatusBadRequest, `There is a part that "map" does not name, or one twice.`)
		}
		delete(places, part.FormName())
		open, size, no := u.storePart(part)
		if no != nil {
			return nil, no
		}
		for _, path := range paths {
			f := graphql.Upload{File: open(), Filename: part.FileName(), Size: size, ContentType: part.Header.Get("Content-Type")}
			if !put(params.Variables, path, f) {
				return nil, present.Refuse(http.StatusBadRequest, `The part "map" must name variables that are null, as in "variables.file".`)
			}
		}
	}
	if _, err := parts.NextPart(); !errors.Is(err, io.EOF) {
		if err != nil {
			return nil, bodyCutShort(err)
		}
		return nil, present.Refuse(http.StatusBadRequest, `There is a part that "map" does not name, or one twice.`)
	}
	if _, err := io.Copy(io.Discard, r.Body); err != nil { // reads what follows the last part: at the end of the body, the server's time limit for it ends
		return nil, bodyCutShort(err)
	}
	return params, nil
}

// formText returns the text of the next part, which must have this name and at most this number of bytes.
func formText(parts *multipart.Reader, name, place string, limit int64) ([]byte, *present.Refusal) {
	part, err := parts.NextPart()
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, bodyCutShort(err)
	case err != nil || part.FormName() != name:
		return nil, present.Refuse(http.StatusBadRequest, "The %s part must be %q.", place, name)
	}
	text, err := io.ReadAll(io.LimitReader(part, limit+1))
	switch {
	case err != nil:
		return nil, bodyCutShort(err)
	case int64(len(text)) > limit:
		return nil, present.Refuse(http.StatusRequestEntityTooLarge, "The part %q is larger than %d KiB. Send rows as a file.", name, limit>>10)
	}
	return text, nil
}

// storePart reads a file completely, into memory or onto disk. Each reader that open returns begins at the first byte.
func (u *upload) storePart(part io.Reader) (open func() io.ReadSeeker, size int64, no *present.Refusal) {
	begin, err := io.ReadAll(io.LimitReader(part, u.inMemory+1))
	if err != nil {
		return nil, 0, bodyCutShort(err)
	}
	if int64(len(begin)) <= u.inMemory {
		u.inMemory -= int64(len(begin))
		return func() io.ReadSeeker { return bytes.NewReader(begin) }, int64(len(begin)), nil
	}
	f, err := os.CreateTemp("", "roster-upload-")
	if err != nil {
		panic(err) // the client gets INTERNAL, and the cause is logged
	}
	u.onDisk = append(u.onDisk, f)
	body := &uploadReader{r: io.MultiReader(bytes.NewReader(begin), part)}
	size, err = io.Copy(f, body)
	switch {
	case body.err != nil:
		return nil, 0, bodyCutShort(body.err)
	case err != nil:
		panic(err) // usually, the disk is full
	}
	return func() io.ReadSeeker { return io.NewSectionReader(f, 0, size) }, size, nil
}

// uploadReader remembers the error that ended reading, to distinguish a lost connection from a full disk.
type uploadReader struct {
	r   io.Reader
	err error
}

func (s *uploadReader) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// Forget removes the files from disk.
func (u *upload) Forget() {
	for _, f := range u.onDisk {
		_ = f.Close()
		_ = os.Remove(f.Name()) // on failure, the file stays in the directory for temporary files
	}
}

// put sets the variable at a path to a file. It reports false if the path does not name a variable that is null.
func put(variables map[string]any, path string, file graphql.Upload) bool {
	steps := strings.Split(path, ".")
	if steps[0] != "variables" || len(steps) < 2 || len(steps) > 20 {
		return false
	}
	var at any = variables
	for i, step := range steps[1:] {
		var now any
		var set func(any)
		switch in := at.(type) {
		case map[string]any:
			if in == nil {
				return false
			}
			now, set = in[step], func(v any) { in[step] = v }
		case []any:
			n, err := strconv.Atoi(step)
			if err != nil || n < 0 || n >= len(in) {
				return false
			}
			now, set = in[n], func(v any) { in[n] = v }
		default:
			return false
		}
		if i == len(steps)-2 {
			if now != nil {
				return false
			}
			set(file)
			return true
		}
		at = now
	}
	return false
}
