package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"
)

// asker sends one request, as one of several clients. It returns an error if the request did not have the expected effect. It is used by one goroutine.
type asker func(ctx context.Context) error

// loadResult is the result of a load.
type loadResult struct {
	took  []time.Duration // duration of each request, sorted
	lasts time.Duration
}

func (l loadResult) rate() float64 { return float64(len(l.took)) / l.lasts.Seconds() }

// at returns the time within which this share of the requests was answered.
func (l loadResult) at(share float64) time.Duration {
	return l.took[min(len(l.took)-1, int(share*float64(len(l.took))))]
}

// askTogether calls all askers at the same time, each at least once and again until the context ends. An error stops all of them.
func askTogether(ctx context.Context, askers []asker) (loadResult, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	each := make([][]time.Duration, len(askers))
	failed := make([]error, len(askers))
	var wait sync.WaitGroup
	begin := time.Now()
	for i, ask := range askers {
		wait.Go(func() {
			for {
				start := time.Now()
				if err := ask(context.WithoutCancel(ctx)); err != nil { // a request that has begun is finished
					failed[i] = fmt.Errorf("client %d: %w", i+1, err)
					stop()
					return
				}
				each[i] = append(each[i], time.Since(start))
				if ctx.Err() != nil {
					return
				}
			}
		})
	}
	wait.Wait()
	return loadResult{took: slices.Sorted(slices.Values(slices.Concat(each...))), lasts: time.Since(begin)}, errors.Join(failed...)
}

// during runs askTogether for s seconds.
func during(ctx context.Context, s float64, askers []asker) (loadResult, error) {
	ctx, stop := context.WithTimeout(ctx, time.Duration(s*float64(time.Second)))
	defer stop()
	return askTogether(ctx, askers)
}

// tcpConn is a persistent connection. It uses much less CPU than http.Client, which matters because clients, gateway and database share a machine.
type tcpConn struct {
	conn   net.Conn
	in     *bufio.Reader
	head   string // head of each request, up to the value of Content-Length
	answer bytes.Buffer
}

// dial connects to a path of a server. The token can be empty.
func dial(ctx context.Context, address, path, token string) (*tcpConn, error) {
	conn, err := new(net.Dialer).DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	head := "POST " + path + " HTTP/1.1\r\nHost: " + address + "\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\n"
	if token != "" {
		head += "Authorization: Bearer " + token + "\r\n"
	}
	return &tcpConn{conn: conn, in: bufio.NewReaderSize(conn, 1<<16), head: head + "Content-Length: "}, nil
}

// post sends a body and returns the response's body, which is valid until the next call.
func (l *tcpConn) post(body []byte) ([]byte, error) {
	request := append([]byte(l.head), strconv.Itoa(len(body))+"\r\n\r\n"...)
	if _, err := l.conn.Write(append(request, body...)); err != nil {
		return nil, err
	}
	resp, err := http.ReadResponse(l.in, nil)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	l.answer.Reset()
	if _, err := io.Copy(&l.answer, resp.Body); err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", resp.Status, l.answer.Bytes())
	}
	return l.answer.Bytes(), nil
}

func (l *tcpConn) close() { _ = l.conn.Close() }
