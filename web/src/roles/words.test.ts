import { expect, it } from 'vitest';
import { capabilities } from '../account/words';
import { draftOf, isFixed, sameDraft, withCapabilities, withModule, type Draft } from './role';
import { capabilityGroups, headline, turnOf } from './words';

const none = { gainedModules: [], lostModules: [], gainedCapabilities: [], lostCapabilities: [] };

it('says whom a change of a role touches', () => {
  const turn = turnOf({ ...none, gainedModules: ['PUBLISHING'], lostCapabilities: ['POST', 'VIEW_LIBRARY'] });
  expect(turn).toEqual({ gained: ['Publishing module'], lost: ['Post as the handle', 'View the library'] });
  expect(headline({ people: 12, accounts: 5 }, turn)).toBe(
    '12 people on 5 accounts gain 1 permission and lose 2 permissions.',
  );
  expect(headline({ people: 1, accounts: 1 }, { gained: [], lost: ['a'] })).toBe(
    '1 person on 1 account loses 1 permission.',
  );
  expect(headline({ people: 0, accounts: 0 }, turn)).toBe('No one has this role yet.');
  expect(headline({ people: 2, accounts: 2 }, turnOf(none))).toBe('2 people on 2 accounts keep the same access.');
});

it('has each capability in one group', () => {
  expect(capabilityGroups.flatMap((g) => g.capabilities).sort()).toEqual([...capabilities].sort());
});

it('brings and takes administrator rights with the Admin module', () => {
  const start: Draft = { name: 'Desk', modules: ['MEDIA'], capabilities: ['POST'] };
  const admin = withModule(start, 'ADMIN', true);
  expect(admin).toEqual({
    name: 'Desk',
    modules: ['ADMIN', 'MEDIA'],
    capabilities: ['MANAGE_USERS', 'MANAGE_SETTINGS', 'POST'],
  });
  expect([
    isFixed(admin, 'MANAGE_SETTINGS'),
    isFixed(start, 'MANAGE_SETTINGS'),
    isFixed(start, 'MANAGE_USERS'),
  ]).toEqual([true, false, true]);
  expect(sameDraft(withModule(admin, 'ADMIN', false), start)).toBe(true);
  expect(withCapabilities(start, ['UPLOAD_VIDEOS', 'VIEW_LIBRARY'], true).capabilities).toEqual([
    'POST',
    'VIEW_LIBRARY',
    'UPLOAD_VIDEOS',
  ]);
  expect(draftOf(start)).toEqual(start);
});
