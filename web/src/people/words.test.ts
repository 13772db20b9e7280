import { expect, it } from 'vitest';
import { nameOf } from '../person';
import { addedSeat, daysAgo, whySeat } from './words';

it('says why a seat is taken without repeating who', () => {
  expect(whySeat('a@b.example', 'a@b.example is on 6 accounts.')).toBe('On 6 accounts.');
  expect(whySeat('a@b.example', 'a@b.example manages the organization.')).toBe('Manages the organization.');
  expect(whySeat('a@b.example', null)).toBe('');
});

it('calls people by their email where they have no name', () => {
  expect(nameOf({ firstName: '', lastName: '', email: 'a@b.example' })).toBe('a@b.example');
});

it('counts days from midnight, so that the answer holds for a day', () => {
  expect(daysAgo(30, new Date('2026-11-21T09:30:00Z'))).toBe('2026-10-22T00:00:00.000Z');
  expect(daysAgo(30, new Date('2026-11-21T23:59:00Z'))).toBe('2026-10-22T00:00:00.000Z');
});

it('says beforehand which seat adding somebody takes', () => {
  expect(addedSeat('NONE', 0)).toEqual({ text: 'This doesn’t use a seat.', full: false });
  expect(addedSeat('MANAGER', 3)).toEqual({ text: 'This uses one of 3 free seats.', full: false });
  expect(addedSeat('AUDITOR', null)).toEqual({ text: 'This uses a seat.', full: false });
  expect(addedSeat('AUDITOR', 0).full).toBe(true);
});
