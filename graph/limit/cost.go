package limit

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/model"
)

// form is the cost of a selection: most if every page in it is full, least if every page in it is empty. base is charged once, and entry for each entry of the
// page that the selection is part of.
type form struct{ most, least points }

type points struct{ base, entry int }

func (p points) plus(q points) points {
	return points{min(p.base+q.base, maxUsual), min(p.entry+q.entry, maxUsual)}
}

func (f form) plus(g form) form { return form{f.most.plus(g.most), f.least.plus(g.least)} }

// walk computes the cost of an operation. It visits each fragment once, however often it is spread, so that its time is linear in the document.
type walk struct {
	prices    tariff
	variables map[string]any
	fragments map[string]form
	entries   map[*ast.Field]int // cost of an entry of each page, if the pages in it are empty
}

// costOf returns the charge of an operation: what it costs at most, and the prices by which the actual cost is added up while it runs.
func (t tariff) costOf(op *graphql.OperationContext) *Charge {
	w := walk{prices: t, variables: op.Variables, entries: map[*ast.Field]int{}}
	f := w.formOf(op.Operation.SelectionSet)
	c := &Charge{Requested: f.most.base, entries: w.entries}
	c.actual.Store(int64(f.least.base))
	return c
}

func (w *walk) formOf(set ast.SelectionSet) form {
	var sum form
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			sum = sum.plus(w.field(s))
		case *ast.InlineFragment:
			sum = sum.plus(w.formOf(s.SelectionSet))
		case *ast.FragmentSpread:
			f, ok := w.fragments[s.Name]
			if !ok { // validation has refused fragments that contain themselves
				f = w.formOf(s.Definition.SelectionSet)
				if w.fragments == nil {
					w.fragments = map[string]form{}
				}
				w.fragments[s.Name] = f
			}
			sum = sum.plus(f)
		}
	}
	return sum
}

func (w *walk) field(f *ast.Field) form {
	p, ok := w.prices[f.Definition]
	switch {
	case !ok: // __typename
		return form{}
	case p.leaf:
		return flat(p.own, p.own)
	}
	below := form{}
	if len(f.SelectionSet) > 0 && f.Name != "__schema" && f.Name != "__type" {
		below = w.formOf(f.SelectionSet)
	}
	switch {
	case p.entry:
		return form{most: points{entry: below.most.base}, least: points{entry: below.least.base}}
	case p.page > 0:
		w.entries[f] = below.least.entry
		return flat(p.own+below.most.base+multiply(w.page(f, p.page), below.most.entry), p.own+below.least.base)
	case p.list.argument != "":
		n := w.length(f, p.list.argument)
		return flat(multiply(n, p.own+below.most.base), multiply(n, p.own+below.least.base))
	case p.list.usual > 0:
		return flat(multiply(p.list.usual, p.own+below.most.base), multiply(p.list.usual, p.own+below.least.base))
	}
	return flat(p.own+below.most.base, p.own+below.least.base)
}

func flat(most, least int) form {
	return form{most: points{base: min(most, maxUsual)}, least: points{base: min(least, maxUsual)}}
}

// multiply returns the cost of n entries, at most maxUsual. Each costs at most maxUsual, and n is small enough that the product does not overflow.
func multiply(n, each int) int { return min(n*each, maxUsual) }

// page returns how many entries a connection may return at most. It takes the arguments as page.ArgsOf does. A number outside the limits is refused later.
func (w *walk) page(f *ast.Field, otherwise int) int {
	n := otherwise
	if first, ok := w.argumentNumber(f, "first"); ok {
		n = first
	} else if last, ok := w.argumentNumber(f, "last"); ok {
		n = last
	}
	return max(1, min(n, model.MaxPage))
}

func (w *walk) argumentNumber(f *ast.Field, argument string) (int, bool) {
	a := f.Arguments.ForName(argument)
	if a == nil {
		return 0, false
	}
	if a.Value.Kind == ast.Variable {
		return integer(w.variables[a.Value.Raw])
	}
	v, err := a.Value.Value(nil)
	if err != nil {
		return 0, false
	}
	return integer(v)
}

// length returns the length of the list in an argument. A value that is not a list counts as one entry.
func (w *walk) length(f *ast.Field, argument string) int {
	a := f.Arguments.ForName(argument)
	if a == nil {
		return 1
	}
	if a.Value.Kind == ast.Variable {
		if all, ok := w.variables[a.Value.Raw].([]any); ok {
			return len(all)
		}
	}
	return max(1, len(a.Value.Children))
}
