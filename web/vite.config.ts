import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { licenses } from './licenses.ts';

/** Fails the build where a component of Mantine has come in without its styles, which src/theme/mantine.ts names one by one. */
const styled: Plugin = {
  name: 'styled',
  generateBundle(_, bundle) {
    const text = (kind: RegExp) =>
      Object.values(bundle)
        .filter((f) => kind.test(f.fileName))
        .map((f) => (f.type === 'chunk' ? f.code : f.source.toString()))
        .join();
    const classesOf = (from: string) => new Set(from.match(/\bm_[0-9a-f]{6,8}\b/g));
    const used = classesOf(text(/\.js$/));
    const known = classesOf(text(/\.css$/));
    const sheets = `${import.meta.dirname}/node_modules/@mantine/core/styles`;
    for (const sheet of readdirSync(sheets).filter((f) => !f.endsWith('.layer.css'))) {
      if ([...classesOf(readFileSync(`${sheets}/${sheet}`, 'utf8'))].some((c) => used.has(c) && !known.has(c)))
        this.error(`src/theme/mantine.ts lacks @mantine/core/styles/${sheet.replace('.css', '.layer.css')}`);
    }
  },
};

const licensed = licenses();

// Two builds, so that a change of the console leaves GraphiQL's large files as they are: vite build --mode console|graphiql.
export default defineConfig(({ mode }) => ({
  base: mode === 'graphiql' ? '/graphiql/' : '/',
  plugins: [react(), licensed.page, ...(mode === 'console' ? [styled] : [])],
  // The gateway puts a new nonce in its place with each answer.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the policy allows no data: URLs for code and fonts
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: mode === 'graphiql' ? 'graphiql.html' : 'index.html',
      // What most views share comes in one file, for each file is a request.
      output: mode === 'console' ? { codeSplitting: { groups: [{ name: 'shared', minShareCount: 8 }] } } : {},
      onwarn(warning, report) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning); // GraphiQL's packages say "use no memo"
      },
    },
  },
  worker: { format: 'es' as const, plugins: () => [licensed.worker] },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/bulk', '/organizations', '/signin/oidc', '/docs'].map((path) => [
        path,
        { target: process.env['ROSTER_URL'] ?? 'http://127.0.0.1:8080', ws: path === '/graphql' },
      ]),
    ),
  },
  // A test that needs a browser's storage says so at its head: // @vitest-environment happy-dom
  test: {
    env: { TZ: 'Europe/Berlin', LC_ALL: 'en_US.UTF-8' }, // what they expect is one zone's and language's, wherever they run
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'contract/*.test.ts'],
  },
}));
