package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const composed = `package main

import "fmt"

type adder struct{ n int }

func (a *adder) add(n int) (sum int, err error) {
	defer func() { sum *= 2 }()
	if n < 0 {
		return 0, fmt.Errorf("negative")
	}
	a.n += n
	return a.n, err
}

func tell() { fmt.Print("told ") }

func main() {
	a := &adder{}
	tell()
	fmt.Println(a.add(-1))
}
`

// Each variant changes what it changes and nothing else, and without one the file does what it did.
func TestVariantsAreChosenWhenTheProgramRuns(t *testing.T) {
	guard := "\tif n < 0 {\n\t\treturn 0, fmt.Errorf(\"negative\")\n\t}\n"
	unguarded := strings.Replace(composed, guard, "\t_, err = fmt.Print(strings.ToUpper(\"any \"))\n", 1)
	unguarded = strings.Replace(unguarded, `import "fmt"`, "import (\n\t\"fmt\"\n\t\"strings\"\n)", 1)
	source, err := compose("main.go", []byte(composed), []variant{
		{"unguarded", []byte(unguarded)},
		{"silent", []byte(strings.Replace(composed, `fmt.Print("told ")`, "", 1))},
	})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, content := range map[string]string{
		"go.mod": "module example.com/roster\n\ngo 1.26\n", "main.go": string(source), switchFile: switchSource,
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	binary := filepath.Join(dir, "program")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", binary, ".")
	build.Dir = dir
	build.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s\n%s", err, out, source)
	}
	for mutant, want := range map[string]string{
		"": "told 0 negative\n", "unguarded": "told ANY -2 <nil>\n", "silent": "0 negative\n", "another": "told 0 negative\n",
	} {
		cmd := exec.CommandContext(t.Context(), binary)
		cmd.Env = append(os.Environ(), "MUTANT="+mutant)
		out, err := cmd.CombinedOutput()
		if err != nil || string(out) != want {
			t.Errorf("with %q it told %q and ended with %v, want %q\n%s", mutant, out, err, want, source)
		}
	}
}

func TestAVariantChangesBodiesOfFunctionsAlone(t *testing.T) {
	for from, to := range map[string]string{
		"n int }":    "n int64 }",
		"(n int)":    "(n, m int)",
		"func tell(": "var told bool\n\nfunc tell(",
		"import ":    "import  ", // nothing at all
	} {
		if _, err := compose("main.go", []byte(composed), []variant{{"wide", []byte(strings.Replace(composed, from, to, 1))}}); err == nil || !strings.Contains(err.Error(), "wide") {
			t.Errorf("%q for %q came to %v, want a refusal that names the mutant", to, from, err)
		}
	}
}
