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
  expect(refusals({ archived: true }, 'manager')).toEqual({ edit: null, archive: 'It is archived already.' });
});

it('says in numbers what archiving means, and what it has done', () => {
  expect(archivingMeans({ people: 0, seats: 0 }).join(' ')).toBe('Nobody loses access: no one is on this account.');
  expect(archivingMeans({ people: 1, seats: 1 }).join(' ')).toBe(
    '1 person loses access at once. 1 seat goes free: its holder is on no other account.',
  );
  expect(archivingMeans({ people: 1200, seats: 3 }).join(' ')).toBe(
    '1,200 people lose access at once. 3 seats go free: their holders are on no other account.',
  );
  expect(archivingMeans({ people: 2, seats: 0 })[1]).toBe(
    'No seat goes free: they need none, or need theirs elsewhere.',
  );
  expect(archivedWas('acme', { people: 0, seats: 0 })).toBe('@acme is archived.');
  expect(archivedWas('acme', { people: 12, seats: 1 })).toBe(
    '@acme is archived: 12 people lost access, 1 seat went free.',
  );
});
