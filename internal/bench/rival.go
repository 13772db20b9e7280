package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"time"
)

// rival is Go's own HTTP server, which returns the results of the same SQL as JSON, as a simple server without GraphQL would.
type rival struct {
	*http.Server
	address string
}

func (r *reader) listen(ctx context.Context) (*rival, error) {
	ln, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	for _, name := range []string{"Q1", "Q2", "Q3", "W1"} {
		q := &question{name: name}
		mux.HandleFunc("POST /"+name, func(w http.ResponseWriter, req *http.Request) {
			var a args
			if err := json.NewDecoder(req.Body).Decode(&a); err != nil {
				http.Error(w, err.Error(), http.StatusBadRequest)
				return
			}
			answer, err := r.answer(req.Context(), q, a)
			if err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
				return
			}
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(answer) // the client notices an incomplete response
		})
	}
	s := &rival{&http.Server{Handler: mux, ReadHeaderTimeout: time.Minute}, ln.Addr().String()}
	go func() { _ = s.Serve(ln) }() // ends when the server is closed
	return s, nil
}

func (s *rival) close() { _ = s.Close() }

// visiting is a client of the rival.
type visiting struct{ *tcpConn }

func (s *rival) dial(ctx context.Context, q *question) (answerer, error) {
	l, err := dial(ctx, s.address, "/"+q.name, "")
	return visiting{l}, err
}

func (v visiting) raw(a args) ([]byte, error) {
	body, err := json.Marshal(a)
	if err != nil {
		return nil, err
	}
	return v.post(body)
}

func (v visiting) answer(_ context.Context, q *question, a args) (any, error) {
	raw, err := v.raw(a)
	if err != nil {
		return nil, err
	}
	if q.entries == 0 {
		var u usage
		err := json.Unmarshal(raw, &u)
		return u, err
	}
	var entries []entry
	err = json.Unmarshal(raw, &entries)
	return entries, err
}

func (v visiting) quick(_ context.Context, q *question, a args) error {
	raw, err := v.raw(a)
	if err == nil && bytes.Count(raw, []byte(`"roles":["`)) != q.entries {
		err = fmt.Errorf("the answer is not whole: %s", raw)
	}
	return err
}
