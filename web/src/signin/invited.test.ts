import { expect, it } from 'vitest';
import { tokenOf } from './invited';

it('takes the link of a mail as well as its end', () => {
  expect(tokenOf(' https://roster.example/invitation#abc_-1 ')).toBe('abc_-1');
  expect(tokenOf('abc_-1')).toBe('abc_-1');
  expect(tokenOf('')).toBe('');
});
