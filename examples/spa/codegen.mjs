// Writes src/gql: a type for each graphql(`…`) in src, and persisted-documents.json, their texts by SHA-256, for ROSTER_PERSISTED_DOCUMENTS. It uses GraphQL
// Code Generator's client preset; its command line with a codegen.ts does the same. The types are generated from schema.graphql, as "roster schema" prints it,
// and not from an introspection, which omits @oneOf.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';

const schema = readFileSync(process.env.ROSTER_SCHEMA ?? '../../schema.graphql', 'utf8');
const documents = readdirSync('src')
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/\bgraphql\(`([^`]*)`/g)])
  .map(([, text]) => ({ location: 'src', document: parse(text), rawSDL: text }));

const cache = (namespace, key, make) => make();
const files = await preset.buildGeneratesSection({
  baseOutputDir: 'src/gql/',
  schema: parse(schema),
  schemaAst: buildSchema(schema),
  documents,
  config: { useTypeImports: true, strictScalars: true, enumsAsTypes: true, scalars: { Date: 'string', DateTime: 'string', Upload: 'File' } },
  presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' } },
  plugins: [],
  pluginMap: {},
  documentTransforms: [],
  profiler: { run: (step) => step() },
  cache,
});
mkdirSync('src/gql', { recursive: true });
for (const file of files) writeFileSync(file.filename, await codegen({ ...file, cache }));
