import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Two builds, so that a change of the console leaves GraphiQL's large files as they are: vite build --mode console|graphiql.
export default defineConfig(({ mode }) => ({
  base: mode === 'graphiql' ? '/graphiql/' : '/',
  plugins: [react()],
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
      onwarn(warning, report) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning); // GraphiQL's packages say "use no memo"
      },
    },
  },
  worker: { format: 'es' as const },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/bulk', '/organizations', '/signin/oidc'].map((path) => [
        path,
        { target: process.env['ROSTER_URL'] ?? 'http://127.0.0.1:8080', ws: path === '/graphql' },
      ]),
    ),
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
}));
