package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/alecthomas/kong"
	kongcompletion "github.com/jotaen/kong-completion"
	"github.com/posener/complete"
)

// completionCommand prints the completion code for a shell. For zsh and fish it is Roster's own, which can complete values with spaces, for example names of roles.
type completionCommand struct {
	kongcompletion.Completion `embed:""`
}

// shellCode contains a format string for each shell; its argument is the quoted path of the binary. The code sets COMP_SHELL, because each shell quotes completed
// values in its own way.
var shellCode = map[string]string{
	"zsh": `_roster() {
    local line="${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX"
    local -a offered
    offered=("${(@f)$(COMP_SHELL=zsh COMP_LINE="$line" COMP_POINT= %[1]s 2>/dev/null)}")
    [[ $PREFIX == --*=* ]] && compset -P '--*='
    if [[ -n "$offered[1]" ]]; then
        compadd -a offered
    else
        _default
    fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _roster roster
`,
	"fish": `function __complete_roster
    set -lx COMP_SHELL fish
    set -lx COMP_POINT
    set -lx COMP_LINE (commandline -cp)
    %[1]s 2>/dev/null
end
complete -f -c roster -a "(__complete_roster)"
`,
}

// Run prints the code, or how to install it.
func (c *completionCommand) Run(k *kong.Context, con *console) error {
	code, own := shellCode[c.Shell]
	if !own || !c.Code {
		return c.Completion.Run(k)
	}
	binary, err := os.Executable()
	if err != nil {
		return err
	}
	fmt.Fprintf(con.out, code, "'"+strings.ReplaceAll(binary, "'", `'\''`)+"'")
	return nil
}

// completed prints what can be typed next if a shell asks for it, which sets COMP_LINE, and reports whether one did.
func completed(ctx context.Context, parser *kong.Kong) (bool, error) {
	line := os.Getenv("COMP_LINE")
	if point, err := strconv.Atoi(os.Getenv("COMP_POINT")); err == nil && point >= 0 && point < len(line) {
		line = line[:point]
	}
	if t := wordsOf(line); line != "" {
		if separator, ok := t.roles(parser.Model.Node); ok {
			for _, text := range t.offer(roleNames(ctx, t), separator, os.Getenv("COMP_SHELL")) {
				fmt.Fprintln(parser.Stdout, text)
			}
			return true, nil
		}
	}
	all, err := kongcompletion.Command(parser)
	if err != nil {
		return false, err
	}
	completeLists(all, parser.Model.Node)
	c := complete.New(parser.Model.Name, all)
	c.Out = parser.Stdout
	return c.Complete(), nil
}

// completeLists makes flags with several values complete each value, not only the first one.
func completeLists(command complete.Command, node *kong.Node) {
	for _, f := range node.Flags {
		if name := "--" + f.Name; f.IsSlice() && f.Enum != "" && !f.Hidden {
			command.GlobalFlags[name] = listOf(f.EnumSlice(), f.Tag.Sep)
		}
	}
	for _, child := range node.Children {
		if below, ok := command.Sub[child.Name]; ok {
			completeLists(below, child)
		}
	}
}

// listOf returns a predictor for the value after the last separator, as unusedValues does.
func listOf(values []string, separator rune) complete.Predictor {
	return complete.PredictFunc(func(a complete.Args) []string { return unusedValues(values, separator, a.Last) })
}

// unusedValues returns the values that are not in the list before its last separator. Each is preceded by the list up to and including that separator.
func unusedValues(values []string, separator rune, list string) []string {
	at := strings.LastIndexFunc(list, func(r rune) bool { return r == separator }) + 1
	before := list[:at]
	typed := strings.FieldsFunc(before, func(r rune) bool { return r == separator })
	var offered []string
	for _, v := range values {
		if !slices.Contains(typed, v) {
			offered = append(offered, before+v)
		}
	}
	return offered
}
