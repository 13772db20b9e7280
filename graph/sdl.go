package graph

// SDL is the contract as schema.graphql has it.
func SDL() string { return sources[0].Input }
