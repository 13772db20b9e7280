package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/term"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type signInCommand struct {
	config.Client
	Email string `required:"" help:"Your email."`
}

// Help returns the details for --help.
func (signInCommand) Help() string {
	return `Asks for the password, or reads it from standard input if that is not a terminal. The token is printed to standard output:

  export ROSTER_TOKEN=$(roster sign-in --email you@example.com)`
}

// Run prints only the token to standard output, so that a shell can store it.
func (c *signInCommand) Run(ctx context.Context, con *console) error {
	password, err := con.password("Password: ")
	if err != nil {
		return err
	}
	token, err := client.New(c.Server, "").SignIn(ctx, c.Email, password)
	if err != nil {
		return err
	}
	con.printf("%s\n", token)
	return nil
}

// password reads a line from a terminal without echo. If the input is not a terminal, it reads the first line, and returns an error if that is empty.
func (c *console) password(prompt string) (string, error) {
	if f, ok := terminal(c.in); ok {
		fmt.Fprint(c.err, prompt)
		b, err := term.ReadPassword(int(f.Fd()))
		fmt.Fprintln(c.err)
		return string(b), err
	}
	line, err := c.readLine()
	if err == nil && line == "" {
		err = errors.New("the password is empty; write it to standard input")
	}
	return line, err
}

// readLine reads the next line of the input, without its line break. It discards whatever else it has buffered.
func (c *console) readLine() (string, error) {
	line, err := bufio.NewReader(c.in).ReadString('\n')
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return strings.TrimRight(line, "\r\n"), err
}
