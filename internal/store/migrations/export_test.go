package migrations

// OldestOf reads a step's first line.
var OldestOf = oldestOf
