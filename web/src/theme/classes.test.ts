import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

// TypeScript takes any name for a class of a sheet: one that is not there would look wrong and break nothing.
it('names no class that its sheet does not have', () => {
  const src = path.resolve(import.meta.dirname, '..');
  const missing: string[] = [];
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.tsx'))) {
    const text = readFileSync(path.join(src, file), 'utf8');
    const body = text.replace(/^import .*$/gm, '');
    for (const [, name = '', sheet = ''] of text.matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/g)) {
      const known = new Set(
        [...readFileSync(path.resolve(src, path.dirname(file), sheet), 'utf8').matchAll(/\.([A-Za-z][\w-]*)/g)].map(
          ([, c]) => c,
        ),
      );
      for (const [, used = ''] of body.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')))
        if (!known.has(used)) missing.push(`${file}: ${name}.${used} of ${sheet}`);
    }
  }
  expect(missing).toEqual([]);
});
