import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeDemo, type DemoData } from './gateway';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the gateway's binary. */
    binary: string;
    /** The demo's data, which each file copies. */
    demo: DemoData;
    /** A file with a line for each view that axe has checked, and the color scheme. */
    judged: string;
  }
}

/**
 * Builds the gateway and creates the demo's data once for all files. ROSTER_E2E_BINARY names a binary that is already built. At the end it prints how many
 * views were checked.
 */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'roster-e2e-'));
  const judged = path.join(folder, 'judged');
  project.provide('judged', judged);
  const given = process.env['ROSTER_E2E_BINARY'];
  const binary = given ? path.resolve(given) : path.join(folder, 'roster');
  if (!given)
    execFileSync('go', ['build', '-o', binary, './cmd/roster'], {
      cwd: path.resolve(import.meta.dirname, '../..'),
      stdio: 'inherit',
    });
  project.provide('binary', binary);
  const demo = path.join(folder, 'demo');
  mkdirSync(demo);
  project.provide('demo', await makeDemo(binary, demo));
  return () => {
    const views = existsSync(judged) ? readFileSync(judged, 'utf8').trim().split('\n') : [];
    const distinct = new Set(views);
    console.log(
      `axe judged ${distinct.size} pictures: ${new Set(views.map((v) => v.split(' ')[0])).size} states of views, light and dark`,
    );
    rmSync(folder, { recursive: true, force: true });
    if (distinct.size < views.length) throw new Error('two states of views have the same name');
  };
}
