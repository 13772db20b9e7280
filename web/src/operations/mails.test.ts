import { expect, test } from 'vitest';
import { kindWords, mailedWords } from './mails';

test('a plan says whom it emails, and what about', () => {
  expect(mailedWords(0)).toBe('Running this plan emails nobody');
  expect(mailedWords(1)).toBe('Running this plan emails 1 person');
  expect(mailedWords(1300)).toBe('Running this plan emails 1,300 people');
  expect(kindWords('INVITED', 13)).toBe('13 people: an invitation');
  expect(kindWords('TOOK_OVER', 1)).toBe('1 person: being primary user');
});
