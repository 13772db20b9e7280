import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { breakingChanges } from './changes';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/contract');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const released = readdirSync(folder).filter((f) => f.endsWith('.graphql'));

test('the contract that is kept is that of the last release', () => {
  const last = /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1];
  expect(released).toEqual([`${last}.graphql`]);
});

test('a client of the last release finds all that it asks for, but for what was taken away on purpose', () => {
  const accepted = read('docs/contract/accepted.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' -- '));
  for (const [change, reason] of accepted)
    expect(reason?.trim(), `docs/contract/accepted.txt does not say why: ${change}`).toBeTruthy();
  const changes = breakingChanges(read(`docs/contract/${released[0]}`), read('schema.graphql'));
  expect(changes, 'a change that breaks clients: undo it, or accept it as docs/contract/README.md says').toEqual(
    accepted.map(([change]) => change).sort(),
  );
});

const old = `
  enum Color { RED BLUE }
  interface Node { id: ID! }
  input Ref { id: ID name: String }
  input New { ref: Ref color: Color = RED }
  type Thing implements Node { id: ID! name: String! size(unit: Color = RED): Int }
  type Other { id: ID }
  union Any = Thing | Other
  type Query { thing(ref: Ref!): Thing any: Any }
  type Mutation { make(input: New!): Thing }
`;
test.each([
  ['name: String! size', 'size', 'Field Thing.name was removed.'],
  ['name: String! size', 'name: String size', 'Field Thing.name changed type from String! to String.'],
  ['name: String! size', 'name: [String!]! size', 'Field Thing.name changed type from String! to [String!]!.'],
  ['RED BLUE', 'RED', 'Value BLUE was removed from enum type Color.'],
  ['implements Node', '', 'Thing no longer implements interface Node.'],
  ['| Other', '', 'Other was removed from union type Any.'],
  ['(unit: Color = RED)', '', 'Argument Thing.size arg unit was removed.'],
  [
    'unit: Color = RED',
    'unit: Color = BLUE',
    'Argument Thing.size arg unit has changed defaultValue from RED to BLUE.',
  ],
  ['unit: Color', 'unit: Int', 'Argument Thing.size arg unit has changed type from Color to Int.'],
  ['any: Any', 'any(of: ID!): Any', 'A required arg of on Query.any was added.'],
  ['name: String }', 'name: String! }', 'Field Ref.name changed type from String to String!.'],
  ['id: ID name: String }', 'id: ID }', 'Field Ref.name was removed.'],
  ['name: String }', 'name: String age: Int! }', 'A required field age on input type Ref was added.'],
  ['input Ref {', 'input Ref @oneOf {', 'Input Ref takes one member only (@oneOf).'],
  ['color: Color = RED }', 'color: Color = BLUE }', 'Field New.color has changed defaultValue from "RED" to "BLUE".'],
  ['color: Color = RED }', 'color: Color }', 'Field New.color has changed defaultValue from "RED" to none.'],
  ['type Mutation { make(input: New!): Thing }', '', 'Type Mutation was removed.'],
])('%s, now %s: %s', (was, is, change) => {
  expect(old).toContain(was);
  expect(breakingChanges(old, old.replace(was, is))).toContain(change);
});

test('what is added breaks nobody', () => {
  expect(
    breakingChanges(
      old,
      old
        .replace('RED BLUE', 'RED BLUE GREEN')
        .replace('id: ID! name', 'id: ID! age: Int name')
        .replace('input Ref {', 'input Ref { age: Int')
        .replace('any: Any', 'any(of: ID): Any'),
    ),
  ).toEqual([]);
});
