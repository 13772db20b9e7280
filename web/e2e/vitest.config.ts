import { defineConfig } from 'vitest/config';

// The console in a browser, against the real binary. Each file has a gateway of its own, so files run side by side; each
// worker has one browser for all its files. No test is tried a second time: one that fails now and then shows a fault, of the
// console or of the test. The times are upper bounds for a busy machine; a test that passes does not wait for them.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './setup.ts',
    reporters: [['tree', { summary: false }]],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    slowTestThreshold: 60_000,
    retry: 0,
  },
});
