//go:build ignore

// The generator of the data layer, run by go generate.
package main

import (
	"log"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	err := entc.Generate("./schema", &gen.Config{}, entc.FeatureNames(
		"intercept", "sql/execquery", "sql/lock", "sql/modifier", "sql/upsert", "sql/versioned-migration",
	))
	if err != nil {
		log.Fatal(err)
	}
}
