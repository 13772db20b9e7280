// Writes src/gql: typed documents of every graphql(`…`) in src, out of ../schema.graphql; and the list of their texts by
// SHA-256, with which a gateway that only runs known documents knows the console's.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse, Source } from 'graphql';

process.chdir(path.dirname(import.meta.dirname));
const sdl = fs.readFileSync('../schema.graphql', 'utf8');
const documents = [];
const sources = fs
  .readdirSync('src', { recursive: true })
  .map((f) => path.join('src', f))
  .filter((f) => /\.tsx?$/.test(f) && !f.startsWith(path.join('src', 'gql')))
  .sort();
for (const file of sources) {
  for (const [, text] of fs.readFileSync(file, 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g)) {
    documents.push({ location: path.resolve(file), document: parse(new Source(text, file)), rawSDL: text });
  }
}
const run = (a, b, f) => (f ?? b)();
const outputs = await preset.buildGeneratesSection({
  baseOutputDir: 'src/gql/',
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents,
  config: {
    documentMode: 'string',
    useTypeImports: true,
    strictScalars: true,
    enumsAsTypes: true,
    scalars: { Date: 'string', DateTime: 'string', Upload: 'File' },
  },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
  pluginContext: {},
  documentTransforms: [],
  profiler: { run: (f) => f() },
  cache: run,
});
fs.mkdirSync('src/gql', { recursive: true });
let texts = '';
for (const output of outputs) {
  const text = await codegen({ ...output, cache: run });
  fs.writeFileSync(output.filename, text);
  if (output.filename.endsWith('graphql.ts')) texts = text;
}
const list = {};
for (const [, text] of texts.matchAll(/new TypedDocumentString\(`([^`]*)`/g))
  list[createHash('sha256').update(text).digest('hex')] = text;
if (
  Object.keys(list).length !==
  new Set(
    documents.flatMap((d) =>
      d.document.definitions.filter((x) => x.kind === 'OperationDefinition').map((x) => x.name?.value),
    ),
  ).size
) {
  throw new Error('an operation has no name, or shares it with another');
}
fs.writeFileSync(
  'src/gql/documents.json',
  JSON.stringify(Object.fromEntries(Object.entries(list).sort()), null, 1) + '\n',
);
