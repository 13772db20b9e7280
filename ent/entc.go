//go:build ignore

// The generator of package ent, run by go generate.
package main

import (
	"log"
	"os"
	"path/filepath"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	err := entc.Generate("./schema", &gen.Config{}, entc.FeatureNames(
		"intercept", "sql/execquery", "sql/lock", "sql/modifier", "sql/versioned-migration",
	))
	if err != nil {
		log.Fatal(err)
	}
	if err := whole(); err != nil {
		log.Fatal(err)
	}
}

// whole prunes the generated code, from the module's root.
func whole() error {
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	return prune(filepath.Dir(here), here)
}
