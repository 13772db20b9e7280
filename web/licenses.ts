import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What tools/release/licenses reads of each package. */
type Bundled = { name: string; version: string; license?: string; files: { name: string; text: string }[] };

const licenceFile = /^(licen[cs]e|copying|unlicense|notice|copyright|third[-_ ]?party)/i;

/** The directory of the package that a module or a file belongs to; undefined where it is our own. */
function packageOf(file: string) {
  const found = /^\0?((?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(file);
  return found?.[1];
}

function describe(directory: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as Bundled;
  const files = readdirSync(directory).filter((f) => licenceFile.test(f));
  return {
    name,
    version,
    ...(license ? { license } : {}),
    files: files.sort().map((f) => ({ name: f, text: readFileSync(path.join(directory, f), 'utf8') })),
  };
}

/**
 * Writes the packages that a build has bundled, with their licence files, into dist/licenses/MODE.json: code, styles, fonts and what runs in workers.
 * Vite's own build.license knows neither styles, fonts and workers, nor notices. One plugin goes into the build, the
 * other into its workers, which are built before the page is complete.
 */
export function licenses(): { page: Plugin; worker: Plugin } {
  const directories = new Set<string>();
  let output = '';
  const add = (file: string) => {
    const directory = packageOf(file);
    if (directory !== undefined) directories.add(path.resolve(import.meta.dirname, directory));
  };
  const collect: Plugin['generateBundle'] = function (_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') part.moduleIds.forEach(add);
      else part.originalFileNames.forEach(add);
    }
    [...this.getModuleIds()].filter((id) => /\.css($|\?)/.test(id)).forEach(add);
  };
  return {
    worker: { name: 'licenses-of-workers', generateBundle: collect },
    page: {
      name: 'licenses',
      configResolved(config) {
        output = path.join(config.root, 'dist', 'licenses', `${config.mode}.json`);
      },
      generateBundle: collect,
      writeBundle() {
        const packages = [...directories].map(describe);
        packages.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
        mkdirSync(path.dirname(output), { recursive: true });
        writeFileSync(output, JSON.stringify(packages, null, 1) + '\n');
      },
    },
  };
}
