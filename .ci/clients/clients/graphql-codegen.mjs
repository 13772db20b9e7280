import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';
import { compiles } from '../types.mjs';

export const packages = [
  ['@graphql-codegen/core', '@graphql-codegen/core'],
  ['@graphql-codegen/client-preset', '@graphql-codegen/client-preset'],
];

const folder = new URL('../types/codegen/', import.meta.url);

export async function use(gateway, did) {
  const headers = { Authorization: `Bearer ${await gateway.token()}` };
  const schema = await (await fetch(`${gateway.url}/schema.graphql`, { headers })).text();
  const documents = [...readFileSync(new URL('front-end.ts', folder), 'utf8').matchAll(/\bgraphql\(`([^`]*)`/g)].map(
    ([, text]) => ({
      location: 'front-end.ts',
      document: parse(text),
      rawSDL: text,
    }),
  );
  const cache = (namespace, key, make) => make();
  const files = await preset.buildGeneratesSection({
    baseOutputDir: 'gql/',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents,
    config: {
      useTypeImports: true,
      strictScalars: true,
      enumsAsTypes: true,
      emitLegacyCommonJSImports: false,
      scalars: { Date: 'string', DateTime: 'string', Upload: 'File' },
    },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
    profiler: { run: (step) => step() },
    cache,
  });
  mkdirSync(new URL('gql', folder), { recursive: true });
  for (const file of files) writeFileSync(new URL(file.filename, folder), await codegen({ ...file, cache }));
  did('types from /schema.graphql, strict scalars');
  await compiles(gateway, folder);
  did('tsc strict, @oneOf enforced, asked with them');
}
