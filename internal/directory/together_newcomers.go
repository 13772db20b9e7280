package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// findNewcomers sets the person of each change that adds one by email: the person with a record by now, or a new id, which all changes with the same email
// share. It also finds out who has the usernames of the new people.
func (s *segment) findNewcomers(ctx context.Context, open []*waiter) error {
	var people []NewUser
	for _, w := range open {
		if w.change.newcomer != nil {
			people = append(people, *w.change.newcomer)
		}
	}
	byEmail, byUsername, err := s.FindNewcomers(ctx, people)
	if err != nil {
		return err
	}
	s.usernames = make(map[string]uuid.UUID, len(byUsername))
	for key, p := range byUsername {
		s.usernames[key] = p.ID
	}
	for _, w := range open {
		n := w.change.newcomer
		if n == nil {
			continue
		}
		key := identifier.EmailKey(n.Email)
		if byEmail[key] == nil {
			byEmail[key] = &FoundPerson{ID: store.NewID(), Newcomer: true}
		}
		w.change.unrecorded, w.change.rows[0].User = byEmail[key].Newcomer, byEmail[key].ID
	}
	return nil
}

// introduce adds the person of a change to the world if neither the database nor a change before this one has them. It refuses a username that
// somebody else in the organization has (H1).
func (s *segment) introduce(m *memberships) error {
	id := m.rows[0].User
	if !m.unrecorded {
		return nil
	}
	if p, there := s.world.People[id]; there && p.Status != roster.Former {
		return nil // by a change before this one
	}
	if owner, taken := s.usernames[identifier.UsernameKey(m.newcomer.Username)]; m.newcomer.Username != "" && taken && owner != id {
		return usernameTaken(m.newcomer.Username)
	}
	s.Known(s.world, id, *m.newcomer)
	return nil
}
