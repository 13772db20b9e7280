// The last step of a build: puts the list of documents beside it, and a hash of all that it was made of. A Go test compares
// the hash, so that nobody embeds a dist that is behind its sources.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

process.chdir(path.dirname(import.meta.dirname));
fs.copyFileSync('src/gql/documents.json', 'dist/documents.json');
const inputs = fs
  .readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile())
  .map((e) => path.join(e.parentPath, e.name))
  .filter((f) => !/\.test\.tsx?$/.test(f))
  .concat([
    'index.html',
    'graphiql.html',
    'package.json',
    'package-lock.json',
    'licenses.ts',
    'vite.config.ts',
    'tsconfig.json',
    '../schema.graphql',
  ])
  .map((f) => f.split(path.sep).join('/'))
  .sort((a, b) => (a < b ? -1 : 1));
const sum = createHash('sha256');
for (const f of inputs) sum.update(`${f}\0${createHash('sha256').update(fs.readFileSync(f)).digest('hex')}\n`);
fs.writeFileSync('dist/.source-hash', sum.digest('hex') + '\n');
