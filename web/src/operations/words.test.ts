import { expect, it } from 'vitest';
import { takingOf } from './again';
import { effectsOf } from './effects';
import { missing, sentence, shares } from './impact';
import { duration, percent, rate, sampled, work, workedOff, type Sample } from './pace';
import { tally } from './reasons';
import { primaryOf, type Row } from './row';
import { gist, statusesOf, takenWords, titleOf, withoutRows, type Counts } from './words';

const counts = (total: number, pending: number, more: Partial<Counts> = {}): Counts => ({
  total,
  pending,
  added: total,
  changed: 0,
  removed: 0,
  unchanged: 0,
  refused: 0,
  ...more,
});

it('tells how far a plan and a run are', () => {
  const planning = counts(1000, 0, { added: 150, refused: 50 });
  expect([workedOff('PLANNING', planning), percent('PLANNING', planning)]).toEqual([200, 20]);
  const running = counts(1000, 950, { added: 100, unchanged: 800, refused: 100 });
  expect([workedOff('RUNNING', running), work('RUNNING', running), percent('RUNNING', running)]).toEqual([50, 100, 50]);
  expect(percent('RUNNING', counts(0, 0))).toBe(0);
  // Rows that turn out stale become refused while they are worked off.
  expect(percent('RUNNING', counts(100, 0, { added: 10, refused: 90 }))).toBe(100);
});

it('tells the pace of the last ten seconds', () => {
  let samples: Sample[] = [];
  for (let s = 0; s <= 20; s++) samples = sampled(samples, { at: s * 1000, rows: s < 10 ? s : 10 + (s - 10) * 100 });
  expect(rate(samples)).toBeCloseTo(100, 0);
  expect(rate(sampled(samples, { at: 21_000, rows: 0 }))).toBeUndefined();
  expect([duration(0.2), duration(42), duration(161), duration(7300)]).toEqual([
    'less than a second',
    '42 s',
    '2 min 41 s',
    '2 h 1 min',
  ]);
});

it('speaks of what happened only when it has, and counts only that', () => {
  const none = { ...counts(0, 10), added: 0 };
  const plan = counts(10, 10, { added: 7, refused: 3 });
  const startedAt = '2026-11-22T09:00:00Z';
  expect(gist({ status: 'PLANNED', counts: plan, done: none })).toBe('7 to add, 3 refused');
  expect(gist({ status: 'QUEUED', counts: plan, done: none })).toBe('7 to add, 3 refused');
  expect(gist({ status: 'RUNNING', startedAt, counts: plan, done: { ...none, added: 2 } })).toBe(
    '2 added, 3 refused, 5 not done yet',
  );
  expect(gist({ status: 'PARTIAL', startedAt, counts: plan, done: plan })).toBe('7 added, 3 refused');
  expect(gist({ status: 'CANCELED', startedAt, counts: plan, done: { ...none, added: 2 } })).toBe(
    '2 added, 3 refused, 5 not done',
  );
  // A run that applied nothing has done nothing; nor has a plan that was never run.
  expect(gist({ status: 'FAILED', startedAt, counts: plan, done: none })).toBe('3 refused, 7 not done');
  expect(gist({ status: 'FAILED', counts: plan, done: none })).toBe('3 refused, 7 not done');
  expect(gist({ status: 'EXPIRED', counts: counts(10, 10), done: none })).toBe('10 not done');
  expect(titleOf({ label: 'Ana leaves', undoes: { id: 'blk_1' } })).toBe('Undo: Ana leaves');
});

it('tells what changes beside the rows, and only what does', () => {
  const none = { primaryUsers: 0, invitations: 0, signOuts: 0, ends: 0 };
  const foreseen = { primaryUsers: 1, invitations: 2, signOuts: 1, ends: 1200 };
  const texts = (o: Parameters<typeof effectsOf>[0]) => effectsOf(o).map((e) => e.text);
  expect(texts({ status: 'PLANNING', effects: null })).toEqual([]);
  expect(texts({ status: 'PLANNED', effects: { foreseen, done: none } })).toEqual([
    'The primary user of 1 account changes',
    '2 people are invited by email',
    '1 person loses all access to this organization',
    'The end of access of 1,200 memberships changes',
  ]);
  expect(texts({ status: 'FAILED', effects: { foreseen, done: none } })).toEqual([]);
  expect(texts({ status: 'PARTIAL', effects: { foreseen, done: { ...none, invitations: 1, signOuts: 2 } } })).toEqual([
    '1 person was invited by email',
    '2 people lost all access to this organization',
  ]);
});

it('names who becomes the primary user instead of whom', () => {
  const ana = { id: 'usr_1', firstName: 'Ana', lastName: 'Ferreira', email: 'ana@x.test' };
  const ben = { id: 'usr_2', firstName: '', lastName: '', email: 'ben@x.test' };
  type User = NonNullable<Row['primaryUserChange']>['before'];
  const told = (before: User, after: User, done = false) => primaryOf({ done, primaryUserChange: { before, after } });
  expect(primaryOf({ done: false, primaryUserChange: null })).toBe('');
  expect(told(ben, ana)).toBe('Ana Ferreira becomes the primary user instead of ben@x.test.');
  expect(told(ben, ana, true)).toBe('Ana Ferreira became the primary user instead of ben@x.test.');
  expect(told(null, ben)).toBe('ben@x.test becomes the primary user.');
  expect(told(ana, null)).toBe('Ana Ferreira will no longer be the primary user.');
  expect(told(null, null)).toBe('The primary user changes.'); // of people whom the viewer may not see
});

it('shows seats before and after within their bar', () => {
  for (const impact of [
    { before: 118, after: 120, entitled: 126, newPeople: 2, leavingPeople: 0, short: 0 },
    { before: 118, after: 138, entitled: 126, newPeople: 20, leavingPeople: 0, short: 12 },
    { before: 140, after: 150, entitled: 126, newPeople: 10, leavingPeople: 0, short: 10 },
    { before: 118, after: 1, entitled: null, newPeople: 0, leavingPeople: 117, short: 0 },
    { before: 0, after: 0, entitled: 0, newPeople: 0, leavingPeople: 0, short: 0 },
  ]) {
    const part = shares(impact);
    expect(Math.max(part.before, part.entitled, part.stays + part.comes + part.goes + part.over)).toBeLessThanOrEqual(
      100,
    );
    expect(Math.min(...Object.values(part))).toBeGreaterThanOrEqual(0);
  }
  expect(sentence({ before: 118, after: 138, entitled: 126, newPeople: 20, leavingPeople: 0, short: 12 })).toBe(
    '20 people need a seat: 12 seats are missing.',
  );
  expect(sentence({ before: 5, after: 5, entitled: 9, newPeople: 0, leavingPeople: 0, short: 0 })).toBe(
    'The number of used seats stays the same.',
  );
  expect([
    missing({ before: 0, after: 0, newPeople: 5, leavingPeople: 1, short: 0 }, 3),
    missing({ before: 0, after: 0, newPeople: 5, leavingPeople: 1, short: 0 }, null),
  ]).toEqual([1, 0]);
});

it('says first what is refused for lack of seats', () => {
  const row = (code: 'STALE' | 'SEAT_EXHAUSTED') => ({ problem: { code, message: '' } });
  expect(tally([row('STALE'), row('STALE'), row('SEAT_EXHAUSTED')])).toEqual([
    ['SEAT_EXHAUSTED', 1],
    ['STALE', 2],
  ]);
});

const usual = {
  errorPolicy: 'APPLY_VALID',
  maxErrors: null,
  includeSelf: false,
  onSeatShortage: 'FAIL_RUN',
  onExisting: 'SKIP',
  assignMode: 'REPLACE',
} as const;

it('tells how rows are taken where it is not as usual', () => {
  expect(takenWords(usual)).toEqual([]);
  expect(
    takenWords({ ...usual, maxErrors: 1, onExisting: 'ADD', onSeatShortage: 'FILL_IN_ORDER', includeSelf: true }),
  ).toEqual([
    'stops when more than 1 row is refused',
    'uses the free seats in row order',
    'adds roles to people already on an account',
    'can change the access of the person who planned it',
  ]);
  expect(takenWords({ ...usual, errorPolicy: 'ALL_OR_NOTHING', maxErrors: 3 })).toEqual(['all rows or none']); // one refused row is one too many already
});

it('plans again as it was planned, but fills the seats that are free where some were missing', () => {
  const as = { ...usual, maxErrors: 3, includeSelf: true, onExisting: 'ERROR', assignMode: 'ADD' } as const;
  const operation = { ...as, createdBy: 'mia@x.test', seatImpact: null };
  expect(takingOf(operation, 'mia@x.test')).toEqual(as);
  expect(takingOf(operation, 'ana@x.test')).toEqual({ ...as, includeSelf: false }); // another's word about their own access is not mine
  expect(takingOf({ ...operation, seatImpact: { short: 2 } }, 'mia@x.test')).toEqual({
    ...as,
    onSeatShortage: 'FILL_IN_ORDER',
  });
});

it('says of a plan and of a run why its rows are gone', () => {
  expect(withoutRows({ startedAt: null })).toContain('plans that were not run');
  expect(withoutRows({ startedAt: '2026-01-01T00:00:00Z' })).toContain('rows of this operation have been deleted');
});

it('narrows a list by one status, by what goes on, and by what was not done completely', () => {
  expect(statusesOf(undefined)).toBeNull();
  expect(statusesOf('PLANNED')).toEqual(['PLANNED']);
  expect(statusesOf('LIVE')).toContain('QUEUED');
  expect(statusesOf('INCOMPLETE')).toEqual(['PARTIAL', 'FAILED']);
});
