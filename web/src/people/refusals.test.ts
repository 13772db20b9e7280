import { expect, it } from 'vitest';
import { planRefusals, refusals } from './refusals';

const yes = { allowed: true, message: null };
const no = (message: string) => ({ allowed: false, message });

it('says of each change what the API says', () => {
  const said = {
    canUpdate: no('Legacy.'),
    canSuspend: no('Yourself.'),
    canReactivate: no('No seat.'),
    canSetOrganizationRole: no('Suspended.'),
    canErase: yes,
  };
  expect(refusals(said)).toEqual({
    edit: 'Legacy.',
    suspend: 'Yourself.',
    reactivate: 'No seat.',
    duty: 'Suspended.',
    erase: undefined,
  });
});

const planner = { plan: null, manages: true, self: false };
const planned = (status: 'ACTIVE' | 'FORMER', of: Partial<Parameters<typeof planRefusals>[1]>) =>
  Object.entries(planRefusals({ status }, { ...planner, ...of }))
    .filter(([, why]) => why)
    .map(([what]) => what);

it('lets a manager offboard others who are on an account, and copy their access', () => {
  expect(planned('ACTIVE', {})).toEqual([]);
  expect(planned('ACTIVE', { self: true })).toEqual(['offboard']);
  expect(planned('FORMER', {})).toEqual(['copy', 'offboard']);
});

it('lets an administrator of accounts copy access', () =>
  expect(planned('ACTIVE', { manages: false })).toEqual(['offboard']));

it('says why nothing can be planned', () =>
  expect(planRefusals({ status: 'ACTIVE' }, { ...planner, plan: 'Off.' })).toEqual({ copy: 'Off.', offboard: 'Off.' }));
