// Command forbidden links a module whose license is not allowed, for a test.
package main

import "example.com/copyleft"

func main() { copyleft.Run() }
