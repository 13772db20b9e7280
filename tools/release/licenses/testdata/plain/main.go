// Command plain links nothing but Go, for a test.
package main

func main() {}
