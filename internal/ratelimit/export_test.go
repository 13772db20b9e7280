package ratelimit

// Waits is how many wait behind a key.
func (t *Turns[K]) Waits(key K) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	if l := t.keys[key]; l != nil {
		return len(l.waiting)
	}
	return 0
}

// Keys is how many keys are kept.
func (t *Turns[K]) Keys() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.keys)
}
