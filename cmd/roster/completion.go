package main

import (
	"slices"
	"strings"

	"github.com/alecthomas/kong"
	kongcompletion "github.com/jotaen/kong-completion"
	"github.com/posener/complete"
)

// completed answers a shell that asks what can be typed next. Where none asks, it is false and says nothing.
func completed(parser *kong.Kong) (bool, error) {
	all, err := kongcompletion.Command(parser)
	if err != nil {
		return false, err
	}
	completeLists(all, parser.Model.Node)
	c := complete.New(parser.Model.Name, all)
	c.Out = parser.Stdout
	return c.Complete(), nil
}

// completeLists completes each value of flags that take several, not just the first one.
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

// listOf completes the value behind the last separator with those that stand nowhere before it.
func listOf(values []string, separator rune) complete.Predictor {
	return complete.PredictFunc(func(a complete.Args) []string {
		at := strings.LastIndexFunc(a.Last, func(r rune) bool { return r == separator }) + 1
		before := a.Last[:at]
		typed := strings.FieldsFunc(before, func(r rune) bool { return r == separator })
		var offered []string
		for _, v := range values {
			if !slices.Contains(typed, v) {
				offered = append(offered, before+v)
			}
		}
		return offered
	})
}
