import { defineConfig } from 'vitest/config';

// The console in a browser, against the real binary. Each file has a gateway and a browser of its own, so files run side by side.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './binary.ts',
    reporters: [['tree', { summary: false }]],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    slowTestThreshold: 60_000,
    // A second try in CI, which the report says: look into it, for the last one that needed it was a fault of the console.
    retry: process.env['CI'] === 'true' ? 1 : 0,
  },
});
