package migrations

// OldestOf parses a step's first line.
var OldestOf = oldestOf
