package internal_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"testing"
)

// The Go specification orders calls among themselves, but not a call and the read of a variable in the same statement: in `return n, scan(&n)`, the first
// result may be n before or after the scan, as the compiler chooses. Write it as two statements: `err := scan(&n)` and `return n, err`.

// disordered describes each expression that reads a variable which a call next to it may assign: in the results of a return, the right side of an assignment,
// the arguments of a call, the elements of a literal, or the operands of an operator. A call may assign variables whose address it gets and those that a
// function literal among its arguments assigns. What a method does to its receiver is not detected.
func disordered(fset *token.FileSet, files []*ast.File) []string {
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}}
	// Imports stay unresolved: it only matters here which identifiers are the same variable.
	config := types.Config{Importer: noImports{}, Error: func(error) {}}
	_, _ = config.Check("p", fset, files, info)
	order := order{info: info, fset: fset}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ReturnStmt:
				order.beside(n.Results)
			case *ast.AssignStmt:
				order.beside(n.Rhs)
			case *ast.ValueSpec:
				order.beside(n.Values)
			case *ast.CallExpr:
				order.beside(n.Args)
			case *ast.CompositeLit:
				order.beside(n.Elts)
			case *ast.BinaryExpr:
				if n.Op != token.LAND && n.Op != token.LOR { // these are evaluated from left to right
					order.beside([]ast.Expr{n.X, n.Y})
				}
			}
			return true
		})
	}
	return order.found
}

type noImports struct{}

func (noImports) Import(string) (*types.Package, error) {
	return nil, errors.New("imports are left unresolved")
}

type order struct {
	info  *types.Info
	fset  *token.FileSet
	found []string
}

// beside records each variable that one expression reads and a call in another one may assign.
func (o *order) beside(list []ast.Expr) {
	for i, writer := range list {
		for v, indirect := range o.written(writer) {
			for j, reader := range list {
				if i != j && o.reads(reader, v, indirect) {
					o.found = append(o.found, fmt.Sprintf("%s: %s is read next to a call that may assign it", o.fset.Position(reader.Pos()), v.Name()))
				}
			}
		}
	}
}

// written returns the variables that the calls of an expression may assign, through a function literal or an address among their arguments. The value is true
// if only what the variable points to is assigned.
func (o *order) written(e ast.Expr) map[*types.Var]bool {
	vars := map[*types.Var]bool{}
	assign := func(e ast.Expr) {
		v, indirect := o.root(e)
		if before, known := vars[v]; v != nil && (!known || before) {
			vars[v] = indirect
		}
	}
	within := func(n ast.Node) {
		ast.Inspect(n, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				if n.Tok != token.DEFINE {
					for _, l := range n.Lhs {
						assign(l)
					}
				} else {
					for _, l := range n.Lhs {
						if id, ok := l.(*ast.Ident); ok && o.info.Defs[id] == nil { // a variable in := that exists already
							assign(l)
						}
					}
				}
			case *ast.IncDecStmt:
				assign(n.X)
			case *ast.RangeStmt:
				if n.Tok == token.ASSIGN {
					assign(n.Key)
					assign(n.Value)
				}
			case *ast.UnaryExpr:
				if n.Op == token.AND {
					assign(n.X)
				}
			}
			return true
		})
	}
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit: // runs later, if at all, unless it is called or passed to a call
			return false
		case *ast.CallExpr:
			within(n)
			return false
		}
		return true
	})
	return vars
}

// root returns the variable that an assignment to e changes, and whether only what it points to changes.
func (o *order) root(e ast.Expr) (v *types.Var, indirect bool) {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			v, _ := o.info.Uses[x].(*types.Var)
			return v, indirect
		case *ast.ParenExpr:
			e = x.X
		case *ast.StarExpr:
			e, indirect = x.X, true
		case *ast.SelectorExpr:
			e, indirect = x.X, indirect || o.points(x.X)
		case *ast.IndexExpr:
			e, indirect = x.X, indirect || o.points(x.X)
		default:
			return nil, false
		}
	}
}

// points reports whether e is a pointer, map or slice, as far as this is known without imports.
func (o *order) points(e ast.Expr) bool {
	t := o.info.Types[e].Type
	if t == nil {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Slice:
		return true
	}
	return false
}

// reads reports whether the value of e depends on v when e is evaluated; if indirect is set, on what v points to. Function literals run later, and taking an
// address does not read the value.
func (o *order) reads(e ast.Expr, v *types.Var, indirect bool) bool {
	found := false
	var look func(ast.Node, bool)
	look = func(n ast.Node, through bool) {
		ast.Inspect(n, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				return false
			case *ast.KeyValueExpr: // the key of a struct is not a variable
				look(n.Value, through)
				if _, field := n.Key.(*ast.Ident); !field {
					look(n.Key, through)
				}
				return false
			case *ast.UnaryExpr:
				if v, _ := o.root(n.X); v != nil && n.Op == token.AND {
					return false
				}
			case *ast.StarExpr:
				look(n.X, true)
				return false
			case *ast.SelectorExpr:
				look(n.X, true)
				return false
			case *ast.IndexExpr:
				look(n.X, true)
				look(n.Index, through)
				return false
			case *ast.CallExpr: // a call may read what its arguments point to
				look(n.Fun, through)
				for _, a := range n.Args {
					look(a, true)
				}
				return false
			case *ast.Ident:
				found = found || o.info.Uses[n] == v && (through || !indirect)
			}
			return true
		})
	}
	look(e, false)
	return found
}

func TestNoStatementReadsAVariableThatItsOwnCallAssigns(t *testing.T) {
	fset := token.NewFileSet()
	packages := map[string][]*ast.File{}
	for path, source := range written(t) {
		f, err := parser.ParseFile(fset, path, source, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Dir(path) + " " + f.Name.Name
		packages[name] = append(packages[name], f)
	}
	for _, files := range packages {
		for _, place := range disordered(fset, files) {
			t.Errorf("%s: the compiler chooses the order; write two statements", place)
		}
	}
}

func TestDisorderedReadsAreFound(t *testing.T) {
	const around = `package p
import "example.com/x"
type s struct { n int; in struct { m int } }
func do(...any) error
func get(...any) int
var global int
func f(rows x.Rows) (int, error) { var v int; var st s; var list []int; var p *s; err := do(); _, _, _, _, _ = v, st, list, p, err
	%s
}`
	bad := []string{
		"return v, do(func() { v = 1 })",
		"return v, do(func() { v++ })",
		"return v, do(func() { v += 2 })",
		"return v, do(&v)",
		"return v, rows.Scan(&v)",
		"return v, do(x.Out{To: &v})",
		"return v, do(func() { do(&v) })",
		"return v, do(func() { do(func() { v = 1 }) })",
		"return v, do(func() { v, err := 1, do(); _ = err; _ = v }, func() { v = 1 })",
		"return v, x.Wrap(do(func() { v = 1 }))",
		"return v, func() error { v = 1; return nil }()",
		"return v, do(func() { for v = range 3 { } })",
		"return st.n, do(func() { st.n = 1 })",
		"return st.in.m, do(&st.in)",
		"return len(list), do(func() { list = append(list, 1) })",
		"return list[0], do(func() { list[0] = 1 })",
		"return p.n, do(func() { p.n = 1 })",
		"return (*p).n, do(func() { p = nil })",
		"return -v, do(&v)",
		"return global, do(func() { global = 1 })",
		"return get(v), do(&v)",
		"n, err := v, do(&v); return n, err",
		"var n, e = v, do(&v); return n, e",
		"return v + get(&v), nil",
		"return get(v, do(&v)), nil",
		"return []int{v, get(&v)}[0], nil",
		"n := x.Pair{A: v, B: do(&v)}; return n.A, nil",
		"out := x.New(); return out.N, do(func() { out.N = 1 })",
	}
	good := []string{
		"err = do(func() { v = 1 }); return v, err",
		"return v, do(func() { w := v; _ = w })",
		"return v, do(func() { v := 1; v++ })",
		"return v, do(func(v int) { v = 2 })",
		"return v, do(func() { st.n = v })",
		"return 1, do(&v)",
		"return v, do(v)",
		"return v, nil",
		"do(func() { v = 1 }, func() { v = 2 }); return v, nil",
		"do(&v, &v); do(v, &v); return v, nil",
		"return v, do(p, do(func() { p.n = 1 }))",
		"return 0, do(&st.n, get(&st.in))",
		"go do(list, func() { list = nil }); return v, nil",
		"if v == 0 && do(&v) == nil { return v, nil }; return v, nil",
		"n := x.Pair{v: 1, B: do(&v)}; return n.B, nil",
	}
	places := func(body string) []string {
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, "p.go", fmt.Sprintf(around, body), parser.SkipObjectResolution)
		if err != nil {
			t.Fatalf("%s: %v", body, err)
		}
		return disordered(fset, []*ast.File{f})
	}
	for _, body := range bad {
		if len(places(body)) == 0 {
			t.Errorf("not seen: %s", body)
		}
	}
	for _, body := range good {
		if found := places(body); len(found) > 0 {
			t.Errorf("seen for nothing: %s: %v", body, found)
		}
	}
}
