package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// The kinds of mutants.
const (
	conditionFixed   = "condition fixed"    // an operand of && and ||, or a single condition, becomes true or false
	boundaryMoved    = "boundary moved"     // < becomes <= and so on
	operatorSwapped  = "operator swapped"   // + becomes -, & becomes |, << becomes >>, ++ becomes --, += becomes -= and so on
	numberChanged    = "number changed"     // a literal number is increased by one
	statementLeftOut = "statement left out" // an assignment, a call or a continue is removed
	valueLeftOut     = "value left out"     // a result or a field becomes its type's zero value
)

// The functions of switch.go.txt.
const (
	switchFunction    = "isMutant"
	alternateFunction = "pickMutant"
)

var kinds = []string{conditionFixed, boundaryMoved, operatorSwapped, numberChanged, statementLeftOut, valueLeftOut}

// swapped are the operators and their replacements. && and || are not among them: tests that notice that an operand is fixed to true and to false notice the
// other operator, too.
var swapped = map[token.Token]token.Token{
	token.ADD: token.SUB, token.SUB: token.ADD, token.MUL: token.QUO, token.QUO: token.MUL, token.REM: token.MUL,
	token.AND: token.OR, token.OR: token.AND, token.XOR: token.AND, token.AND_NOT: token.AND, token.SHL: token.SHR, token.SHR: token.SHL,
	token.INC: token.DEC, token.DEC: token.INC,
	token.ADD_ASSIGN: token.SUB_ASSIGN, token.SUB_ASSIGN: token.ADD_ASSIGN, token.MUL_ASSIGN: token.QUO_ASSIGN,
	token.QUO_ASSIGN: token.MUL_ASSIGN, token.AND_ASSIGN: token.OR_ASSIGN, token.OR_ASSIGN: token.AND_ASSIGN,
	token.XOR_ASSIGN: token.AND_ASSIGN, token.AND_NOT_ASSIGN: token.AND_ASSIGN, token.SHL_ASSIGN: token.SHR_ASSIGN, token.SHR_ASSIGN: token.SHL_ASSIGN,
}

var moved = map[token.Token]token.Token{token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR}

// mutant is one small change of the source. Kind, File, Func, Line, From, To and Nth identify it, wherever the line moves.
type mutant struct {
	Number     int
	Kind       string
	File, Func string
	Line       string // the source line without indentation
	From, To   string
	Nth        int // counts equal mutants in a function, from 1
	Position   string
}

// mutation collects the mutants of one file, and the text that is inserted for their switches.
type mutation struct {
	pkg     *packages.Package
	source  []byte
	base    int // the file's base in the file set's positions
	imports map[string]bool
	file    string
	mutants []mutant
	inserts []insert
	stack   []ast.Node
}

type insert struct {
	at, order int // suffixes are before prefixes; the suffix of an inner node is before that of an outer one
	text      string
}

// mutated returns the mutants of a file, numbered from first on, and the source that contains them all.
func mutated(pkg *packages.Package, f *ast.File, source []byte, first int) ([]mutant, []byte) {
	m := &mutation{
		pkg: pkg, source: source, base: pkg.Fset.File(f.FileStart).Base(), imports: map[string]bool{},
		file: filepath.Base(pkg.Fset.File(f.FileStart).Name()),
	}
	for _, i := range f.Imports {
		m.imports[strings.Trim(i.Path.Value, `"`)] = true
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			m.stack = m.stack[:len(m.stack)-1]
			return true
		}
		if d, ok := n.(*ast.GenDecl); ok && d.Tok != token.VAR {
			return false
		}
		if _, ok := n.(*ast.ArrayType); ok {
			return false
		}
		m.visit(n, first)
		m.stack = append(m.stack, n)
		return true
	})
	slices.SortStableFunc(m.inserts, func(a, b insert) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.order, b.order)) })
	var out bytes.Buffer
	at := 0
	for _, i := range m.inserts {
		out.Write(source[at:i.at])
		out.WriteString(i.text)
		at = i.at
	}
	out.Write(source[at:])
	return m.mutants, out.Bytes()
}

func (m *mutation) visit(n ast.Node, first int) {
	add := func(kind string, n ast.Node, to string) int {
		x := mutant{Number: first + len(m.mutants), Kind: kind, File: m.file, Func: m.function(), From: m.oneLine(m.code(n)), To: to, Nth: 1}
		p := m.pkg.Fset.Position(n.Pos())
		x.Position = fmt.Sprintf("%s:%d", m.file, p.Line)
		lines := bytes.Split(m.source, []byte("\n"))
		x.Line = m.oneLine(string(lines[p.Line-1]))
		for _, y := range m.mutants {
			if y.key() == x.key() {
				x.Nth++
			}
		}
		m.mutants = append(m.mutants, x)
		return x.Number
	}
	switch n := n.(type) {
	case ast.Stmt:
		m.mutateStatement(n, add)
	case ast.Expr:
		m.expression(n, add)
	}
}

type adder = func(kind string, n ast.Node, to string) int

// mutateStatement mutates a statement in a list of statements.
func (m *mutation) mutateStatement(n ast.Stmt, add adder) {
	switch m.parent(0).(type) {
	case *ast.BlockStmt, *ast.CaseClause:
	default:
		return
	}
	instead := ""
	switch s := n.(type) {
	case *ast.ExprStmt:
		if call, ok := s.X.(*ast.CallExpr); !ok || m.code(call.Fun) == "panic" {
			return
		}
	case *ast.BranchStmt:
	case *ast.IncDecStmt:
		instead = m.code(s.X) + swapped[s.Tok].String()
	case *ast.AssignStmt:
		if s.Tok == token.DEFINE {
			return
		}
		if to, ok := swapped[s.Tok]; ok {
			instead = m.code(s.Lhs[0]) + " " + to.String() + " " + m.code(s.Rhs[0])
		}
	default:
		return
	}
	if instead != "" {
		k := add(operatorSwapped, n, m.oneLine(instead))
		m.wrap(n, fmt.Sprintf("if %s(%d) { %s } else { ", switchFunction, k, instead), " }")
	}
	k := add(statementLeftOut, n, "nothing")
	m.wrap(n, fmt.Sprintf("if !%s(%d) { ", switchFunction, k), " }")
}

func (m *mutation) expression(e ast.Expr, add adder) {
	if !m.evaluated(e) {
		return
	}
	tv := m.pkg.TypesInfo.Types[e]
	b, _ := e.(*ast.BinaryExpr)
	if basic, ok := tv.Type.Underlying().(*types.Basic); ok && basic.Info()&types.IsBoolean != 0 {
		m.condition(e, b, tv, add)
		return
	}
	if target := m.target(e); target != nil && !m.zero(e, tv) && (tv.Value == nil || !isNumber(target)) {
		if name, ok := m.typeName(target); ok {
			m.pick(e, name, "*new("+name+")", add(valueLeftOut, e, "its zero value"))
		}
	}
	name, ok := m.typeName(tv.Type)
	if !ok || !isNumber(tv.Type) {
		return
	}
	switch {
	case tv.Value != nil:
		if m.literal(e) {
			m.pick(e, name, m.code(e)+"+1", add(numberChanged, e, m.code(e)+"+1"))
		}
	case b != nil && swapped[b.Op] != 0:
		instead := m.code(b.X) + " " + swapped[b.Op].String() + " " + m.code(b.Y)
		m.pick(e, name, instead, add(operatorSwapped, e, m.oneLine(instead)))
	}
}

// condition fixes each operand of && and ||, and each single condition, and moves boundaries. Tests that notice both fixed values notice the negated condition,
// too.
func (m *mutation) condition(e ast.Expr, b *ast.BinaryExpr, tv types.TypeAndValue, add adder) {
	switch not, _ := e.(*ast.UnaryExpr); {
	case tv.Value != nil:
		if to := map[string]string{"true": "false", "false": "true"}[m.code(e)]; to != "" {
			m.wrap(e, fmt.Sprintf("(%s(%d) != ", switchFunction, add(conditionFixed, e, to)), ")")
		}
		return
	case not != nil, b != nil && (b.Op == token.LAND || b.Op == token.LOR):
		return
	}
	if _, paren := e.(*ast.ParenExpr); paren {
		return
	}
	always, never := add(conditionFixed, e, "true"), add(conditionFixed, e, "false")
	m.wrap(e, fmt.Sprintf("(%s(%d) || !%s(%d) && (", switchFunction, always, switchFunction, never), "))")
	if b != nil && moved[b.Op] != 0 {
		instead := m.code(b.X) + " " + moved[b.Op].String() + " " + m.code(b.Y)
		k := add(boundaryMoved, e, m.oneLine(instead))
		m.wrap(e, fmt.Sprintf("(%s(%d) && (%s) || !%s(%d) && (", switchFunction, k, instead, switchFunction, k), "))")
	}
}

func (m *mutation) pick(e ast.Expr, typ, instead string, k int) {
	m.wrap(e, fmt.Sprintf("%s[%s](%s(%d), %s, ", alternateFunction, typ, switchFunction, k, instead), ")")
}

func (m *mutation) wrap(n ast.Node, before, after string) {
	k := len(m.inserts) + 1
	m.inserts = append(m.inserts, insert{int(n.Pos()) - m.base, k, before}, insert{int(n.End()) - m.base, -k, after})
}

// evaluated reports whether an expression's value is used here: the expression is not assigned to, named or selected from.
func (m *mutation) evaluated(e ast.Expr) bool {
	tv, ok := m.pkg.TypesInfo.Types[e]
	if !ok || !tv.IsValue() {
		return false
	}
	switch p := m.parent(0).(type) {
	case *ast.AssignStmt:
		return !slices.Contains(p.Lhs, e)
	case *ast.RangeStmt:
		return p.Key != e && p.Value != e
	case *ast.KeyValueExpr:
		return p.Key != e
	case *ast.UnaryExpr:
		return p.Op != token.AND
	case *ast.SelectorExpr:
		return p.X != e
	case *ast.IndexExpr:
		return p.X != e
	case *ast.CaseClause:
		s, _ := m.parent(2).(*ast.SwitchStmt)
		return s == nil || s.Tag == nil
	case *ast.IncDecStmt, *ast.ExprStmt:
		return false
	case *ast.CallExpr:
		return p.Fun != e
	}
	return true
}

// literal reports whether a constant is a number as written, for example 1 or -1, and not part of a larger constant.
func (m *mutation) literal(e ast.Expr) bool {
	if p, ok := m.parent(0).(ast.Expr); ok && m.pkg.TypesInfo.Types[p].Value != nil {
		return false
	}
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = u.X
	}
	_, ok := e.(*ast.BasicLit)
	return ok
}

// target returns the type of the result or field that an expression is assigned to, or nil.
func (m *mutation) target(e ast.Expr) types.Type {
	switch p := m.parent(0).(type) {
	case *ast.ReturnStmt:
		results := m.signature().Results()
		if results.Len() == len(p.Results) {
			return results.At(slices.Index(p.Results, e)).Type()
		}
	case *ast.KeyValueExpr:
		if s := m.structure(m.parent(1)); s != nil {
			for f := range s.Fields() {
				if f.Name() == m.code(p.Key) {
					return f.Type()
				}
			}
		}
	case *ast.CompositeLit:
		if s := m.structure(p); s != nil {
			return s.Field(slices.Index(p.Elts, e)).Type()
		}
	}
	return nil
}

// zero reports whether an expression is already its type's zero value.
func (m *mutation) zero(e ast.Expr, tv types.TypeAndValue) bool {
	lit, ok := e.(*ast.CompositeLit)
	empty := ok && len(lit.Elts) == 0 && m.structure(lit) != nil
	return tv.IsNil() || empty || m.code(e) == "uuid.Nil" || tv.Value != nil && (tv.Value.String() == `""` || tv.Value.String() == "0")
}

func (m *mutation) structure(n ast.Node) *types.Struct {
	lit, ok := n.(*ast.CompositeLit)
	if !ok {
		return nil
	}
	s, _ := m.pkg.TypesInfo.TypeOf(lit).Underlying().(*types.Struct)
	return s
}

func (m *mutation) signature() *types.Signature {
	for _, n := range slices.Backward(m.stack) {
		switch f := n.(type) {
		case *ast.FuncLit:
			return m.pkg.TypesInfo.TypeOf(f).(*types.Signature)
		case *ast.FuncDecl:
			return m.pkg.TypesInfo.Defs[f.Name].Type().(*types.Signature)
		}
	}
	return nil
}

func isNumber(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0
}

// typeName returns the name of a type in the file. It reports whether the file can name it.
func (m *mutation) typeName(t types.Type) (string, bool) {
	ok := true
	name := types.TypeString(t, func(p *types.Package) string {
		if p == m.pkg.Types {
			return ""
		}
		ok = ok && m.imports[p.Path()]
		return p.Name()
	})
	return name, ok && !strings.HasPrefix(name, "untyped") && !strings.HasPrefix(name, "(")
}

// function returns the name of the function around a node, or "-".
func (m *mutation) function() string {
	for _, n := range m.stack {
		if f, ok := n.(*ast.FuncDecl); ok && f.Recv != nil {
			return strings.TrimPrefix(m.code(f.Recv.List[0].Type), "*") + "." + f.Name.Name
		} else if ok {
			return f.Name.Name
		}
	}
	return "-"
}

func (m *mutation) parent(up int) ast.Node {
	if len(m.stack) <= up {
		return nil
	}
	return m.stack[len(m.stack)-1-up]
}

func (m *mutation) code(n ast.Node) string {
	return string(m.source[int(n.Pos())-m.base : int(n.End())-m.base])
}

func (m *mutation) oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
