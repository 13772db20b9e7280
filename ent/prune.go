//go:build ignore

package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/imports"
)

// declared is a function, a method or a type of a generated file.
type declared struct {
	file     string
	from, to int    // byte offsets, including the comment above
	inside   [2]int // byte offsets of its body, if that is replaced
	body     string // the new body, if it is replaced
	of       string // the type, for a method
	method   string // the name, for a method
}

// pruner has what the module declares in generated files, and where that is used.
type pruner struct {
	generated string // the directory of the generated files
	declared  map[string]*declared
	uses      map[string]map[string]bool // for each declaration, the names of declarations that use it, or hand
	methods   map[string]bool            // names of the methods of all interfaces
}

// hand stands for all code that is not a declaration of a generated file.
const hand = "written by hand"

// prune removes from the generated files what nothing in this module, including its tests, refers to: ent writes all predicates and setters of all columns,
// and only a few percent of them are used. A method is kept if some interface has a method of the same name.
func prune(root, generated string) error {
	mode := packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports
	pkgs, err := packages.Load(&packages.Config{Mode: mode, Tests: true, Dir: root}, "./...")
	if err != nil {
		return err
	}
	p := &pruner{generated, map[string]*declared{}, map[string]map[string]bool{}, map[string]bool{}}
	for _, pkg := range pkgs {
		for _, e := range pkg.Errors {
			return fmt.Errorf("the tree does not build, so that nobody knows what it uses: %w", e)
		}
		p.read(pkg)
	}
	for path, gone := range p.dead() {
		if err := cut(path, gone); err != nil {
			return err
		}
	}
	return nil
}

func (p *pruner) read(pkg *packages.Package) {
	for _, of := range append([]*types.Package{pkg.Types}, pkg.Types.Imports()...) {
		for _, name := range of.Scope().Names() {
			if i, ok := of.Scope().Lookup(name).Type().Underlying().(*types.Interface); ok {
				for m := range i.Methods() {
					p.methods[m.Name()] = true
				}
			}
		}
	}
	for _, f := range pkg.Syntax {
		path := pkg.Fset.Position(f.Package).Filename
		rel, err := filepath.Rel(p.generated, path)
		ours := ast.IsGenerated(f) && err == nil && filepath.IsLocal(rel)
		ast.Inspect(f, func(n ast.Node) bool { // also of interfaces without a name
			if i, ok := n.(*ast.InterfaceType); ok {
				for _, m := range i.Methods.List {
					for _, name := range m.Names {
						p.methods[name.Name] = true
					}
				}
			}
			return true
		})
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && ours {
				p.function(pkg, path, fn)
				continue
			}
			g, ok := d.(*ast.GenDecl)
			if !ok || !ours || g.Tok != token.TYPE {
				p.note(pkg, d, hand)
				continue
			}
			for _, s := range g.Specs {
				s := s.(*ast.TypeSpec)
				name := nameOf(pkg.TypesInfo.Defs[s.Name])
				if len(g.Specs) == 1 {
					p.declare(pkg, name, path, g.Doc, g)
				} else {
					p.declare(pkg, name, path, s.Doc, s)
				}
				p.note(pkg, s, name)
			}
		}
	}
}

func (p *pruner) declare(pkg *packages.Package, name, path string, doc *ast.CommentGroup, n ast.Node) *declared {
	from := n.Pos()
	if doc != nil {
		from = doc.Pos()
	}
	d := &declared{file: path, from: offset(pkg, from), to: offset(pkg, n.End())}
	p.declared[name] = d
	return d
}

func (p *pruner) function(pkg *packages.Package, path string, fn *ast.FuncDecl) {
	name := nameOf(pkg.TypesInfo.Defs[fn.Name])
	d := p.declare(pkg, name, path, fn.Doc, fn)
	if fn.Recv != nil {
		d.method, d.of = fn.Name.Name, receiver(pkg, fn)
	}
	if fn.Recv == nil && fn.Name.Name == "init" {
		p.use(name, hand)
	}
	if byName[d.method] {
		d.inside, d.body = [2]int{offset(pkg, fn.Body.Lbrace) + 1, offset(pkg, fn.Body.Rbrace)}, refuse(fn)
		p.note(pkg, fn.Type, name)
		return
	}
	p.note(pkg, fn, name)
}

// note records what a node refers to.
func (p *pruner) note(pkg *packages.Package, n ast.Node, user string) {
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			p.use(nameOf(pkg.TypesInfo.Uses[id]), user)
		}
		return true
	})
}

func (p *pruner) use(used, user string) {
	if used == "" || used == user {
		return
	}
	if p.uses[used] == nil {
		p.uses[used] = map[string]bool{}
	}
	p.uses[used][user] = true
}

// needed reports whether something refers to a declaration. References from its own methods do not count for a type, and a method is removed together with
// its type.
func (p *pruner) needed(name string) bool {
	d := p.declared[name]
	if d.of != "" && p.declared[d.of] == nil {
		return false
	}
	if d.body != "" || p.methods[d.method] {
		return true
	}
	for user := range p.uses[name] {
		if by := p.declared[user]; by == nil || by.of != name {
			return true
		}
	}
	return false
}

// dead returns, by file, the declarations to remove or to give another body.
func (p *pruner) dead() map[string][]*declared {
	out := map[string][]*declared{}
	for found := true; found; {
		found = false
		for name, d := range p.declared {
			if p.needed(name) {
				continue
			}
			found, d.body = true, ""
			out[d.file] = append(out[d.file], d)
			delete(p.declared, name)
			for _, by := range p.uses {
				delete(by, name)
			}
		}
	}
	for _, d := range p.declared {
		if d.body != "" {
			out[d.file] = append(out[d.file], d)
		}
	}
	return out
}

// cut removes declarations from a file, or replaces their bodies, and removes imports that are no longer used.
func cut(path string, gone []*declared) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	slices.SortFunc(gone, func(a, b *declared) int { return b.from - a.from })
	for _, d := range gone {
		if d.body != "" {
			text = slices.Concat(text[:d.inside[0]], []byte(d.body), text[d.inside[1]:])
			continue
		}
		text = slices.Concat(bytes.TrimRight(text[:d.from], "\n"), []byte("\n\n"), bytes.TrimLeft(text[d.to:], "\n"))
	}
	text, err = imports.Process(path, text, nil)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}

// byName are the methods of a mutation that list, read and set fields by name, for hooks. Roster's hooks do not use them, and they alone would keep thousands
// of lines. So their bodies are replaced: those that can return an error do, and the others panic.
var byName = map[string]bool{
	"Fields": true, "Field": true, "OldField": true, "SetField": true, "AddedFields": true, "AddedField": true, "AddField": true,
	"ClearedFields": true, "ClearField": true, "ResetField": true,
}

const refusal = `"ent: no field is listed, read or set by its name: see ent/prune.go"`

// refuse returns the new body of one of these methods.
func refuse(fn *ast.FuncDecl) string {
	results := fn.Type.Results.List
	last, ok := results[len(results)-1].Type.(*ast.Ident)
	switch {
	case !ok || last.Name != "error":
		return "\npanic(" + refusal + ")\n"
	case len(results) == 2:
		return "\nreturn nil, errors.New(" + refusal + ")\n"
	}
	return "\nreturn errors.New(" + refusal + ")\n"
}

// nameOf returns the name of a function or type with its package and receiver, so that packages that are loaded twice, with and without tests, have the same
// names.
func nameOf(o types.Object) string {
	switch o := o.(type) {
	case *types.Func:
		if o.Pkg() != nil {
			return o.Origin().FullName()
		}
	case *types.TypeName:
		if o.Pkg() != nil && o.Parent() == o.Pkg().Scope() {
			return "type " + o.Pkg().Path() + "." + o.Name()
		}
	}
	return ""
}

func receiver(pkg *packages.Package, fn *ast.FuncDecl) string {
	t := pkg.TypesInfo.Defs[fn.Name].(*types.Func).Signature().Recv().Type()
	if ptr, ok := t.(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if named, ok := t.(*types.Named); ok {
		return nameOf(named.Obj())
	}
	return ""
}

func offset(pkg *packages.Package, at token.Pos) int { return pkg.Fset.Position(at).Offset }
