import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { touched } from './live';

const schema = readFileSync(path.resolve(import.meta.dirname, '../../schema.graphql'), 'utf8');
const kinds = [...(/^enum AuditAction \{([^]*?)^\}/m.exec(schema)?.[1] ?? '').matchAll(/^ {2}([A-Z_]+)$/gm)].map(
  ([, kind]) => kind as never,
);

test('each action of the schema says what it touches', () => {
  expect(kinds.length).toBeGreaterThan(40);
  const everything = touched(null);
  for (const kind of kinds) {
    expect(touched(kind)).toContain('events');
    expect([kind, touched(kind).length < everything.length]).toEqual([kind, true]);
  }
  expect(touched('SOMETHING_NEW' as never)).toEqual(everything);
});

test('a new user of an account is seen in its lists, in the seats and in the activity', () => {
  expect(touched('MEMBERSHIP_ADDED')).toEqual(expect.arrayContaining(['users', 'seats', 'account', 'events']));
});
