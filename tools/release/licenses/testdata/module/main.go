// Command forbidden links a module whose licence is not allowed, for a test.
package main

import "example.com/copyleft"

func main() { copyleft.Run() }
