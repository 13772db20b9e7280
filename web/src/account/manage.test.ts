import { expect, it } from 'vitest';
import { groupOf } from './groups';
import { archivedWas, archivingMeans, handleOf, mayNotManage, refusals } from './manage';

it('reads handles and groups as the API does', () => {
  expect(handleOf('  @acme ')).toBe('acme');
  expect(handleOf('@@acme')).toBe('acme');
  expect(handleOf('acme@home')).toBe('acme@home');
  expect(groupOf(' /emea/news/ ')).toBe('emea/news');
  expect(groupOf(' / ')).toBe('');
});

it('lets managers and staff manage accounts, and tells the others why not', () => {
  expect(mayNotManage('manager')).toBeNull();
  expect(mayNotManage('staff')).toBeNull();
  for (const standing of ['auditor', 'administrator', 'member'] as const)
    expect(refusals({ archived: false }, standing).edit).toContain('Only managers');
  expect(refusals({ archived: true }, 'manager')).toEqual({
    edit: null,
    archive: 'This account is already archived.',
    restore: null,
  });
  expect(refusals({ archived: false }, 'manager').restore).toBe('This account is not archived.');
});

it('says in numbers what archiving means, and what it has done', () => {
  expect(archivingMeans({ people: 0, seats: 0 }).join(' ')).toBe('No one loses access: no one is on this account.');
  expect(archivingMeans({ people: 1, seats: 1 }).join(' ')).toBe(
    '1 person loses access immediately. 1 seat is freed: this person is on no other account.',
  );
  expect(archivingMeans({ people: 1200, seats: 3 }).join(' ')).toBe(
    '1,200 people lose access immediately. 3 seats are freed: these people are on no other account.',
  );
  expect(archivingMeans({ people: 2, seats: 0 })[1]).toBe('No seat is freed: they use none, or need theirs elsewhere.');
  expect(archivedWas('acme', { people: 0, seats: 0 })).toBe('@acme is archived.');
  expect(archivedWas('acme', { people: 12, seats: 1 })).toBe('@acme is archived: 12 people lost access, 1 seat freed.');
});
