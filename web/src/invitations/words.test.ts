import { expect, it } from 'vitest';
import { invitationActions, refusals } from './acts';
import { mailSays } from './words';

const now = new Date('2026-11-21T09:30:00Z');

it('repeats what the mail server said, and when the mail is tried again', () => {
  const refused = { state: 'REFUSED' as const, message: '550 no such mailbox' };
  expect(mailSays({ ...refused, at: '2026-11-21T10:30:00Z' }, now)).toBe(
    'The mail server refused the email: “550 no such mailbox” The next attempt is in 1 hour.',
  );
  expect(mailSays({ ...refused, at: null }, now)).toContain('no further attempts. Check the address');
  expect(mailSays({ state: 'WAITING' }, now)).toBe('The email is waiting to be sent.');
  expect(mailSays({ state: 'SENT', at: '2026-11-21T09:00:00Z' }, now)).toBe('The mail server accepted the email.');
});

it('lets whoever can invite do everything about an invitation', () => {
  for (const standing of ['staff', 'manager', 'administrator'] as const)
    expect(refusals('INVITED', standing)).toEqual({ resend: null, link: null, cancel: null });
});

it('only sends again to whoever confirms a new email', () => {
  const refused = refusals('ACTIVE', 'manager');
  expect(refused.resend).toBeNull();
  expect(refused.link).toContain('Only the link in the email');
  expect(refused.cancel).toContain('Suspend or remove them');
});

it('says to an auditor who can do it', () => {
  const opened: string[] = [];
  const actions = invitationActions('INVITED', 'auditor', (dialog) => opened.push(dialog));
  expect(actions.map((a) => a.label)).toEqual(['Send again', 'Copy link', 'Cancel invitation']);
  expect(new Set(actions.map((a) => a.refusal))).toEqual(
    new Set(['Only managers and administrators of their accounts can do this.']),
  );
  actions[1]?.act();
  expect(opened).toEqual(['link']);
});
