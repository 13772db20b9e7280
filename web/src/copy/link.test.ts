import { expect, it } from 'vitest';
import { linkOf, textOf } from './link';

it('takes the margin of our sources off', () => {
  expect(textOf('\n    query A {\n      a\n    }\n  ')).toBe('query A {\n  a\n}');
});

it('holds what GraphiQL reads behind the "#"', () => {
  const given = new URLSearchParams(linkOf('query A($q: String) { a(q: $q) }', { q: 'a&b#c+d' }).split('#')[1]);
  expect(given.get('query')).toBe('query A($q: String) { a(q: $q) }');
  expect(JSON.parse(given.get('variables') ?? '')).toEqual({ q: 'a&b#c+d' });
});
