import { expect, it } from 'vitest';
import { seatAfter, seatNotice } from './seat';

const facts = { person: null, member: false, free: 8 as number | null, seesAll: true };
const level = (change: object) => seatNotice({ ...facts, ...change }).level;

it('takes a seat for who is new or has left, and none for who is counted', () => {
  expect(seatNotice(facts).text).toBe('Uses one of 8 free seats.');
  expect(seatNotice({ ...facts, free: 1 }).text).toBe('Uses the last free seat.');
  expect(level({ person: { status: 'FORMER', holdsSeat: false } })).toBe('takes');
  expect(level({ person: { status: 'ACTIVE', holdsSeat: true }, free: 0 })).toBe('none');
  expect(level({ person: { status: 'SUSPENDED', holdsSeat: false }, free: 0 })).toBe('none');
  expect(level({ member: true, free: 0 })).toBe('none');
});

it('refuses beforehand only what it knows', () => {
  expect(level({ free: 0 })).toBe('full');
  expect(level({ free: 0, seesAll: false })).toBe('maybe');
  expect(level({ free: 0, seesAll: false, person: { status: 'FORMER', holdsSeat: false } })).toBe('full');
  expect(level({ free: null })).toBe('takes');
});

it('says what becomes of the seat', () => {
  const one = { accounts: 1, duty: false, holdsSeat: true, seesAll: true };
  expect(seatAfter(one)).toBe('This frees their seat: it’s their only account.');
  expect(seatAfter({ ...one, accounts: 2 })).toBe('They keep their seat because they are on 1 other account.');
  expect(seatAfter({ ...one, duty: true })).toContain('organization role');
  expect(seatAfter({ ...one, seesAll: false })).toContain('unless');
  expect(seatAfter({ ...one, self: true })).toBe('This frees your seat: it’s your only account.');
});
