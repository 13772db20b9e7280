import { expect, it } from 'vitest';
import { refusals } from './refusals';

const manager = { manages: true, administers: false, self: false, businessManager: true };

it('lets a manager do what the API lets them do', () => {
  expect(
    Object.entries(refusals({ status: 'ACTIVE', organizationRole: 'NONE' }, manager))
      .filter(([, why]) => why)
      .map(([what]) => what),
  ).toEqual(['erase']);
  expect(
    Object.entries(refusals({ status: 'FORMER', organizationRole: 'NONE' }, manager))
      .filter(([, why]) => why)
      .map(([what]) => what),
  ).toEqual(['suspend', 'offboard', 'copy']);
});

it('lets nobody act on themselves but edit, and hand their access over', () => {
  expect(
    Object.entries(refusals({ status: 'ACTIVE', organizationRole: 'MANAGER' }, { ...manager, self: true }))
      .filter(([, why]) => !why)
      .map(([what]) => what),
  ).toEqual(['edit', 'reactivate', 'copy']);
});

it('lets an administrator of accounts edit names and copy access alone', () => {
  expect(
    Object.entries(
      refusals({ status: 'ACTIVE', organizationRole: 'NONE' }, { ...manager, manages: false, administers: true }),
    )
      .filter(([, why]) => !why)
      .map(([what]) => what),
  ).toEqual(['edit', 'copy']);
});

it('says to an auditor who does it', () => {
  expect(
    new Set(Object.values(refusals({ status: 'ACTIVE', organizationRole: 'NONE' }, { ...manager, manages: false }))),
  ).toHaveLength(3);
});
