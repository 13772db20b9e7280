// Tests the gateway with third-party clients: node suite.mjs BINARY [NAME…]. Each file of clients/ exports the packages that it tests, and a function that uses
// them as front ends do, with one shared gateway. It throws on errors, and calls "did" for each completed check.
import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { startGateway } from './gateway.mjs';

const [binary, ...wanted] = process.argv.slice(2);
const all = readdirSync(new URL('clients', import.meta.url)).sort();
const files = all.filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
if (files.length === 0) throw new Error(`no client is called ${wanted}; there are ${all}`);

const version = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;

const gateway = await startGateway(binary);
const rows = [['client', 'version', 'what was done', 'works']];
const faults = [];
for (const file of files) {
  const { packages, use } = await import(`./clients/${file}`);
  const done = [];
  const began = performance.now();
  let works = 'yes';
  try {
    await within(
      180_000,
      use(gateway, (what) => done.push(what)),
    );
  } catch (error) {
    works = 'NO';
    faults.push(`${file}, after: ${done.join(', ') || 'nothing'}\n${error?.stack ?? inspect(error, { depth: 3 })}`);
  }
  console.log(`${file}: ${Math.round(performance.now() - began)} ms`);
  rows.push([
    packages.map(([name]) => name).join(', '),
    packages.map(([, folder]) => version(folder)).join(', '),
    done.join(', '),
    works,
  ]);
}
await gateway.stop();

// The guide for front ends must list the same clients and versions.
const guide = readFileSync(new URL('../../docs/front-end.md', import.meta.url), 'utf8');
for (const [name, versions] of wanted.length === 0 ? rows.slice(1) : [])
  if (!guide.includes(`\n| ${name} | ${versions} |`))
    faults.push(`docs/front-end.md has no row for "| ${name} | ${versions} |"`);

const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
console.log(
  `\n${rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}`,
);
for (const fault of faults) console.log(`\n${fault}`);
console.log(`\n${rows.filter(([, , , works]) => works === 'yes').length} of ${files.length} work`);
process.exit(faults.length === 0 ? 0 : 1); // do not wait for connections that a client has left open

/** Returns the promise, with an error if it takes too long: a client that never responds has failed. */
function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
