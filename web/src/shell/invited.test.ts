import { expect, it } from 'vitest';
import { invitationSays, joinWords } from './invited';

const open = { organizationName: 'Globex', invitedBy: 'gina@globex.example', expiresAt: null, confirmsEmail: false };

it('says who invites, to what, and until when', () => {
  expect(invitationSays(open)).toBe('gina@globex.example invited you to Globex.');
  expect(invitationSays({ ...open, invitedBy: null, expiresAt: '2026-12-28T12:00:00Z' })).toMatch(
    /^Someone invited you to Globex\. You can join until .*2026\.$/,
  );
  expect(joinWords(open)).toBe('Join Globex');
});

it('says that access waits until a new email is confirmed', () => {
  const waiting = { ...open, confirmsEmail: true };
  expect(invitationSays(waiting)).toContain('You have no access there until you confirm it.');
  expect(joinWords(waiting)).toBe('Confirm email');
});
