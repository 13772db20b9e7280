import { describe, expect, it } from 'vitest';
import { isLocal, oneOf, order, parse, someOf, stringify, text, texts } from './address';

describe('an address', () => {
  it('restores what was written into it', () => {
    for (const search of [
      { q: 'ann & bob' },
      { q: '123', sort: '-EMAIL' },
      { status: ['ACTIVE', 'INVITED'] },
      { q: 'a+b@c/d?e=ü' },
      {},
    ]) {
      expect(parse(stringify(search))).toEqual(search);
    }
  });
  it('leaves out what is empty', () => expect(stringify({ q: '', sort: undefined, n: [] })).toBe(''));
  it('gives nothing for words that it does not know', () => {
    expect(oneOf(['A', 'B'] as const, 'C')).toBeUndefined();
    expect(someOf(['A', 'B'] as const, ['C', 'B'])).toEqual(['B']);
    expect(someOf(['A', 'B'] as const, undefined)).toBeUndefined();
    expect(order(['NAME'] as const, '-NAME')).toBe('-NAME');
    expect(text(['x', 'y'])).toBe('x');
    expect([texts('x'), texts(['y', 'x', 'y', '']), texts('')]).toEqual([['x'], ['y', 'x'], undefined]);
  });
  it('leads back to this site alone', () => {
    for (const path of ['/', '/seats?q=a', '/a/x/acme/users?sort=-EMAIL']) expect(isLocal(path), path).toBe(true);
    for (const path of [
      '//evil.test',
      '/\\evil.test',
      'https://evil.test',
      'seats',
      '',
      '/signin',
      '/a\nb',
      '/ä',
      '/a\\b',
    ])
      expect(isLocal(path), path).toBe(false);
  });
});
