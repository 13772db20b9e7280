import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    binary: string;
  }
}

/** Builds the gateway once for all files; ROSTER_E2E_BINARY names one that is built already. */
export default function setup(project: TestProject) {
  const given = process.env['ROSTER_E2E_BINARY'];
  if (given) {
    project.provide('binary', path.resolve(given));
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'roster-e2e-'));
  const binary = path.join(folder, 'roster');
  execFileSync('go', ['build', '-o', binary, './cmd/roster'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
  project.provide('binary', binary);
  return () => rmSync(folder, { recursive: true, force: true });
}
