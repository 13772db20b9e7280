import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import plugin from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';

export const packages = [['@graphql-eslint/eslint-plugin', '@graphql-eslint/eslint-plugin']];

const schema = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');

/** Returns the messages of Relay's rules on a schema, by rule. */
function judge(text) {
  const rules = {
    'relay-arguments': 'error',
    'relay-connection-types': 'error',
    'relay-page-info': 'error',
    // Short lists without pages may be plain lists. The seats of an account are no Node.
    'relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
  };
  const config = {
    files: ['**/*.graphql'],
    languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: text } } },
    plugins: { '@graphql-eslint': plugin },
    rules: Object.fromEntries(Object.entries(rules).map(([name, how]) => [`@graphql-eslint/${name}`, how])),
  };
  return new Linter()
    .verify(text, [config], { filename: 'schema.graphql' })
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

export async function use(gateway, did) {
  assert.deepEqual(judge(schema), []);
  did("Relay's rules: connections, edges, PageInfo, arguments");

  // Check that each rule works: each finds an error made for it.
  const broken = {
    'relay-arguments': schema.replace(/(\n  members\([^)]*?\n    )after: String/, '$1behind: String'),
    'relay-connection-types': schema.replace(
      /(type RoleConnection \{[^}]*?)  pageInfo: PageInfo!/,
      '$1  page: PageInfo!',
    ),
    'relay-page-info': schema.replace(/(type PageInfo \{[^}]*?)  endCursor: String/, '$1  last: String'),
    'relay-edge-types': schema.replace(/(type RoleEdge \{[^}]*?)  cursor: String!/, '$1  place: String!'),
  };
  for (const [rule, text] of Object.entries(broken)) {
    const found = judge(text);
    assert.ok(
      found.some((what) => what.startsWith(`@graphql-eslint/${rule}:`)),
      `${rule} finds nothing: ${found}`,
    );
  }
  did('a fault for each is found');
}
