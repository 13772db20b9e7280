import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { examples, type Subjects } from './examples';

const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'));
const all: Subjects = {
  organization: 'org_1',
  account: 'acc_1',
  person: 'usr_1',
  poster: 'usr_2',
  role: 'rol_1',
  roles: ['rol_1'],
  operation: 'blk_1',
  administers: true,
  overlooks: true,
  manages: true,
  bulk: true,
};

it.each(examples.map((e) => [e.title, e] as const))(
  '%s is a valid operation whose variables are all given',
  (_, { query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    const wanted =
      operation?.kind === Kind.OPERATION_DEFINITION
        ? operation.variableDefinitions?.map((v) => v.variable.name.value)
        : [];
    expect(Object.keys(variables(all) ?? {}).sort()).toEqual([...(wanted ?? [])].sort());
  },
);

it('offers nobody what they may not ask', () => {
  const titles = (s: Partial<Subjects>) => examples.filter((e) => e.variables({ ...all, ...s })).map((e) => e.title);
  expect(titles({})).toHaveLength(examples.length);
  expect(titles({ manages: false, overlooks: false, administers: false, operation: null })).toEqual([
    'Who am I, and what can I access?',
    'Accounts of some platforms',
    'Can a person post, and why?',
    'What do roles grant together?',
    'What does an operation cost?',
  ]);
  expect(
    titles({ organization: null, account: null, person: null, poster: null, role: null, roles: [], operation: null }),
  ).toEqual(['Who am I, and what can I access?', 'What does an operation cost?']);
});

it('changes nothing', () => {
  for (const { query } of examples.filter((e) => e.query.startsWith('mutation')))
    expect(query).toMatch(/dryRun: true|bulkOperationPlan\(/);
});
