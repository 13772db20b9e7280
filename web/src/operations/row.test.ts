import { expect, it } from 'vitest';
import { askedOf, didYouMean, insteadOf, suggestedAccount, type Row } from './row';
import { exampleRow } from './row.example';

const row = (change: Partial<Row>): Row =>
  exampleRow({
    askedAccount: 'X aurorathe drawing',
    suggestions: ['X aurorathe drawings', 'FACEBOOK auroranews'],
    ...change,
  });

it('names what is called almost so', () => {
  expect(didYouMean(row({}))).toBe('Did you mean @aurorathe drawings on X or @auroranews on Facebook?');
  expect(didYouMean(row({ suggestions: [] }))).toBe('');
  expect(didYouMean(row({ suggestions: ['Analyst'], problem: { code: 'UNKNOWN_ROLE', message: 'No role.' } }))).toBe(
    'Did you mean Analyst?',
  );
  expect(suggestedAccount('nowhere at all')).toBeNull();
});

it('leads to a plan with the suggestion in its place', () => {
  expect(insteadOf(row({}), 'X aurorathe drawings')).toEqual({
    user: ['ann@acme.test'],
    account: ['x/aurorathe drawings'],
    role: ['Analyst'],
  });
  const person = row({
    action: 'REMOVE',
    askedAccount: null,
    account: { id: 'acc_1', platform: 'X', handle: 'news', name: 'News' },
    problem: { code: 'UNKNOWN_PERSON', message: 'Nobody.' },
  });
  expect(insteadOf(person, 'anne@acme.test')).toEqual({
    user: ['anne@acme.test'],
    account: ['x/news'],
    do: 'REMOVE',
  });
  expect(insteadOf(row({ email: null }), 'X aurorathe drawings')).toBeNull();
  expect(insteadOf(row({ problem: { code: 'UNKNOWN_ROLE', message: 'No role.' } }), 'Analyst')).toBeNull();
});

it('says an action as it was written where it is none', () => {
  expect(askedOf(row({}))).toBe('Add');
  expect(askedOf(row({}), 'Takes over')).toBe('Takes over');
  expect(askedOf(row({ askedAction: 'DELETE' }), 'Takes over')).toBe('DELETE');
  expect(askedOf(row({ askedAction: '?' }))).toBe('Not readable');
});
