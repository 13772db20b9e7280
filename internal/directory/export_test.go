package directory

import "github.com/google/uuid"

// Waiting returns how many callers wait for the next transaction of an organization.
func (d *Directory) Waiting(org uuid.UUID) int {
	d.waiting.mu.Lock()
	defer d.waiting.mu.Unlock()
	return len(d.waiting.of[org])
}
