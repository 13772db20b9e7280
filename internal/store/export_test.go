package store

// MigrateTo lets tests apply a history of their own.
var MigrateTo = (*DB).migrate
